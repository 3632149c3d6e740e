import {
  type AwsSession,
  type ImageManifest,
  putManifest,
  type RepositoryRef,
  readTagged,
} from "@towline/aws";
import { type ErrorCode, isTowlineError, type Log, lineOf, TowlineError } from "@towline/kernel";
import { sourceTag } from "../tags/tag-names.ts";
import type { Lineage } from "../types.ts";
import { type BuildRecord, recordIn } from "./record.ts";

/** What is known of a source. */
export interface Recorded {
  /** One that this run may rely on. */
  readonly record?: BuildRecord;
  /** One by a pull request, which no branch relies on. */
  readonly distrusted?: BuildRecord;
}

/** Pull requests have records of their own, so that none replaces one that branches rely on. */
const tagFor = (key: string, { kind }: Pick<Lineage, "kind">): string =>
  kind === "pull-request" ? `${sourceTag(key)}-pr` : sourceTag(key);

const choose = (
  trusted: BuildRecord | undefined,
  pull: BuildRecord | undefined,
  lineage: Lineage,
): Recorded => {
  // whatever tag it stands under, a record says itself whose it is
  const own = trusted?.writer.kind === "pull-request" ? undefined : trusted;
  if (lineage.kind !== "pull-request") return { record: own, distrusted: pull };
  if (own === undefined || pull === undefined) return { record: own ?? pull };
  return { record: own.time > pull.time ? own : pull };
};

const readAt = async (
  session: AwsSession,
  repository: string,
  key: string,
  lineage: Lineage,
): Promise<Recorded> => {
  const tags = { own: sourceTag(key), pull: tagFor(key, { kind: "pull-request" }) };
  const where = { account: session.account, repository };
  const manifests = await readTagged(session, where, [tags.own, tags.pull]);
  const recordAt = (tag: string) => {
    const manifest = manifests.get(tag);
    return manifest && recordIn(manifest.text);
  };
  return choose(recordAt(tags.own), recordAt(tags.pull), lineage);
};

/** Undefined where that failed by one of `codes`. */
const orNothing = async (
  reading: Promise<Recorded>,
  codes: readonly ErrorCode[],
  onFailure: (error: TowlineError) => void = () => undefined,
): Promise<Recorded | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (!isTowlineError(error, ...codes)) throw error;
    onFailure(error);
    return undefined;
  }
};

/**
 * Looks for the record of a source, in one request: in `cacheRepository`, or where that is missing, or closed to this
 * role, in the image's own. Throws `aws-*`.
 */
export const readRecord = async (
  session: AwsSession,
  places: { readonly cacheRepository: string; readonly imageRepository: string },
  key: string,
  lineage: Lineage,
  log: Pick<Log, "warning">,
): Promise<Recorded> => {
  const own = readAt(session, places.cacheRepository, key, lineage);
  // IAM denies what does not exist, too, and many a role was made before there were records
  let denied: TowlineError | undefined;
  const found = await orNothing(own, ["ecr-repository-missing", "aws-denied"], (error) => {
    if (error.code === "aws-denied") denied = error;
  });
  if (found !== undefined) return found;
  const beside = readAt(session, places.imageRepository, key, lineage);
  const instead = (await orNothing(beside, ["ecr-repository-missing"])) ?? {};
  // a role that may not read its images either is told so alone
  if (denied !== undefined) log.warning(`Records and cache of builds cannot be used. ${lineOf(denied)}`);
  return instead;
};

/** Puts the artifact under its tag. `uploadEmptyBlob` is asked where the repository lacks the artifact's one blob. */
export const writeRecord = async (
  session: AwsSession,
  where: RepositoryRef,
  target: { readonly key: string; readonly lineage: Lineage; readonly artifact: ImageManifest },
  uploadEmptyBlob: () => Promise<void>,
): Promise<void> => {
  const tag = tagFor(target.key, target.lineage);
  const put = () => putManifest(session, where, target.artifact, tag);
  let outcome = await put();
  if (outcome === "incomplete") {
    await uploadEmptyBlob();
    outcome = await put();
  }
  if (outcome === "done") return;
  const reason =
    outcome === "taken"
      ? "its tags are immutable, and an older record stands there"
      : "it lacks the empty blob that was just uploaded";
  throw new TowlineError("registry-failed", `Repository "${where.repository}" takes no record: ${reason}`, {
    hint: 'Have a mutable repository for records and cache created (create-repository: true), or exclude "src-*" from immutability',
  });
};
