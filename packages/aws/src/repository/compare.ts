import { callEcr, within } from "../ecr-client.ts";
import type { AwsSession, RepositoryRef } from "../types.ts";
import { mutabilityParameters, tagParameters } from "./create.ts";
import type { DescribedRepository } from "./describe.ts";
import { putPolicy, readPolicy } from "./policy.ts";
import { policyWords, samePolicy } from "./policy-words.ts";
import type { RepositoryEncryption, RepositorySettings, TagMutability } from "./types.ts";

/** A setting that is not as wanted, and the way to change it where there is one. */
export interface Change {
  readonly setting: string;
  readonly actual: string;
  readonly wanted: string;
  readonly apply: (() => Promise<void>) | undefined;
}

/** What a comparison is about. */
export interface Subject {
  readonly session: AwsSession;
  readonly where: RepositoryRef;
  readonly found: DescribedRepository;
}

const mutabilityWords = ({ kind, exceptFor = [] }: TagMutability): string =>
  exceptFor.length === 0 ? kind : `${kind} except for ${exceptFor.toSorted().join(", ")}`;

const encryptionWords = (encryption: RepositoryEncryption): string =>
  "key" in encryption && encryption.key !== undefined
    ? `${encryption.kind} with ${encryption.key}`
    : encryption.kind;

/** ECR tells the ARN of the key. Which key an alias stands for ECR does not tell: then the kind alone counts. */
const sameEncryption = (actual: RepositoryEncryption, wanted: RepositoryEncryption): boolean => {
  if (actual.kind !== wanted.kind) return false;
  const key = "key" in wanted ? wanted.key : undefined;
  if (key === undefined || /(^|:)alias\//.test(key)) return true;
  const actualKey = "key" in actual ? actual.key : undefined;
  return actualKey === key || actualKey?.endsWith(`:key/${key}`) === true;
};

export const mutabilityChange = (subject: Subject, wanted: TagMutability): Change | undefined => {
  const { session, where, found } = subject;
  const [actual, should] = [mutabilityWords(found.tagMutability), mutabilityWords(wanted)];
  if (actual === should) return undefined;
  const apply = () =>
    callEcr(session, "ecr:PutImageTagMutability", where, (api) =>
      api.putTagMutability(within(where), mutabilityParameters(wanted)),
    );
  return { setting: "tag mutability", actual, wanted: should, apply };
};

const onOff = (on: boolean): string => (on ? "on" : "off");

export const scanChange = (subject: Subject, wanted: boolean): Change | undefined => {
  const { session, where, found } = subject;
  if (found.scanOnPush === wanted) return undefined;
  const apply = () =>
    callEcr(session, "ecr:PutImageScanningConfiguration", where, (api) =>
      api.putScanOnPush(within(where), wanted),
    );
  return { setting: "scan on push", actual: onOff(found.scanOnPush), wanted: onOff(wanted), apply };
};

export const encryptionChange = ({ found }: Subject, wanted: RepositoryEncryption): Change | undefined =>
  sameEncryption(found.encryption, wanted)
    ? undefined
    : {
        setting: "encryption",
        actual: encryptionWords(found.encryption),
        wanted: encryptionWords(wanted),
        apply: undefined,
      };

export const lifecycleChange = async (
  { session, where }: Subject,
  wanted: string,
): Promise<Change | undefined> => {
  const actual = await readPolicy(session, where);
  if (actual !== undefined && samePolicy(actual, wanted)) return undefined;
  const apply = () => putPolicy(session, where, wanted);
  const actualWords = actual === undefined ? "none" : policyWords(actual);
  return { setting: "lifecycle policy", actual: actualWords, wanted: policyWords(wanted), apply };
};

const tagWords = (tags: readonly (readonly [key: string, value: string | undefined])[]): string =>
  tags.map(([key, value]) => (value === undefined ? `no ${key}` : `${key}=${value}`)).join(", ");

export const tagsChange = async (
  { session, where, found }: Subject,
  wanted: NonNullable<RepositorySettings["tags"]>,
): Promise<Change | undefined> => {
  const there = new Map(
    (await callEcr(session, "ecr:ListTagsForResource", where, (api) => api.resourceTags(found.arn))).map(
      ({ Key, Value }) => [Key, Value] as const,
    ),
  );
  const missing = Object.entries(wanted).filter(([key, value]) => there.get(key) !== value);
  if (missing.length === 0) return undefined;
  const apply = () =>
    callEcr(session, "ecr:TagResource", where, (api) =>
      api.tagResource(found.arn, tagParameters(Object.fromEntries(missing))),
    );
  const actual = tagWords(missing.map(([key]) => [key, there.get(key)]));
  return { setting: "resource tags", actual, wanted: tagWords(missing), apply };
};
