import { isTowlineError, TowlineError } from "@towline/kernel";
import { callingAs } from "./calling-as.ts";
import { inChunks } from "./chunks.ts";
import { awsFailure, incompleteAnswer } from "./failure.ts";
import type { AwsSession } from "./types.ts";

/** A secret of Secrets Manager, and which of its versions. */
export interface SecretName {
  /** Name or ARN. */
  readonly id: string;
  /** AWSCURRENT where not given. */
  readonly stage?: string;
}

/** What a secret holds; or why it alone cannot be read: `config-invalid` or `aws-denied`. */
export type SecretAnswer = string | Uint8Array | TowlineError;

const batchMax = 20;
/** Single calls at a time: far below what Secrets Manager throttles. */
const parallelMax = 10;

interface Value {
  readonly ARN?: string;
  readonly Name?: string;
  readonly SecretString?: string;
  readonly SecretBinary?: Uint8Array;
}

const contentOf = ({ SecretString, SecretBinary }: Value, operation: string): string | Uint8Array => {
  const content = SecretString ?? SecretBinary;
  if (content === undefined) throw incompleteAnswer(operation);
  return content;
};

/** Concern one secret; anything else ends the whole. */
const itsOwn = (error: unknown): TowlineError => {
  if (isTowlineError(error, "config-invalid", "aws-denied")) return error;
  throw error;
};

const readOne = async (session: AwsSession, { id, stage }: SecretName): Promise<SecretAnswer> => {
  const operation = "secretsmanager:GetSecretValue";
  const call = { operation, account: session.account, secret: id, stage };
  const { getSecret } = await import("./secrets-api.ts");
  try {
    return contentOf(await callingAs(session, call, () => getSecret(session, id, stage)), operation);
  } catch (error) {
    return itsOwn(error);
  }
};

const isMeant = (id: string, { ARN, Name }: Value): boolean =>
  id === Name || id === ARN || (id.startsWith("arn:") && id === ARN?.slice(0, -7));

/** The current versions of up to 20; those that the answer says nothing of are left out. */
const readBatch = async (
  session: AwsSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SecretAnswer>> => {
  const operation = "secretsmanager:BatchGetSecretValue";
  const { account, region, arn } = session;
  const { getSecrets } = await import("./secrets-api.ts");
  const answer = await callingAs(session, { operation, account }, () => getSecrets(session, ids));
  const answers = new Map<string, SecretAnswer>();
  for (const id of ids) {
    const value = answer.SecretValues?.find((each) => isMeant(id, each));
    if (value !== undefined) answers.set(id, contentOf(value, operation));
  }
  for (const { SecretId = "", ErrorCode = "", Message = "" } of answer.Errors ?? []) {
    const cause = Object.assign(new Error(Message), { name: ErrorCode });
    const call = {
      operation: "secretsmanager:GetSecretValue",
      account,
      region,
      identity: arn,
      secret: SecretId,
    };
    answers.set(SecretId, itsOwn(awsFailure(cause, call)));
  }
  return answers;
};

/** A role that may only read secrets one by one is no mistake. */
const readBatchIfAllowed = async (
  session: AwsSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SecretAnswer>> => {
  try {
    return await readBatch(session, ids);
  } catch (error) {
    if (!isTowlineError(error, "aws-denied")) throw error;
    session.log.debug(`${error.message}: the secrets are read one by one`);
    return new Map();
  }
};

const elsewhere = ({ id }: SecretName, { region }: AwsSession): TowlineError | undefined => {
  const named = id.startsWith("arn:") ? id.split(":")[3] : region;
  if (named === region) return undefined;
  return new TowlineError(
    "config-invalid",
    `Secret "${id}" is in ${named}, but secrets of this target come from ${region}`,
    { hint: `Replicate the secret to ${region}, and refer to it by its name` },
  );
};

/**
 * What secrets hold, in the order in which they are asked for; each is read once. Nothing is masked here. Throws `aws-*`
 * codes for what concerns all of them.
 */
export const readSecrets = async (
  session: AwsSession,
  wanted: readonly SecretName[],
): Promise<readonly SecretAnswer[]> => {
  const keyOf = ({ id, stage = "" }: SecretName): string => `${id}?${stage}`;
  const answers = new Map<string, SecretAnswer>();
  const open = new Map(wanted.map((name) => [keyOf(name), name] as const));
  for (const [key, name] of open) {
    const refused = elsewhere(name, session);
    if (refused !== undefined) answers.set(key, refused);
  }
  const current = [...open.values()].filter((name) => name.stage === undefined && !answers.has(keyOf(name)));
  if (current.length > 1)
    for (const names of inChunks(current, batchMax)) {
      const read = await readBatchIfAllowed(
        session,
        names.map(({ id }) => id),
      );
      for (const [id, answer] of read) answers.set(keyOf({ id }), answer);
    }
  const left = [...open].filter(([key]) => !answers.has(key));
  for (const names of inChunks(left, parallelMax))
    await Promise.all(names.map(async ([key, name]) => answers.set(key, await readOne(session, name))));
  return wanted.map((name) => answers.get(keyOf(name)) ?? incompleteAnswer("secretsmanager:GetSecretValue"));
};
