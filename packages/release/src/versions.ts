import { compareVersions, type SemanticVersion, semanticVersionOf, TowlineError } from "@towline/kernel";
import type { StoredRecord } from "./record.ts";
import { nameOf, refName } from "./rollback-words.ts";
import type { DeployIdentity, DeployRecord, DeployRequest } from "./types.ts";

/** The last deploy that served in full. `records` newest first. */
const liveOf = (records: readonly StoredRecord[]): DeployRecord | undefined =>
  records.find(({ record }) => record.outcome === "good")?.record;

const versionOf = ({ ref }: Pick<DeployIdentity, "ref">): SemanticVersion | undefined => {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  return tag === undefined ? undefined : semanticVersionOf(tag);
};

/** The last release of the same series of versions, be it that a branch was deployed since. */
const lastOf = (records: readonly StoredRecord[], scope: string | undefined): DeployRecord | undefined =>
  records.find(({ record: { outcome, identity } }) => {
    const version = outcome === "good" ? versionOf(identity) : undefined;
    return version !== undefined && version.scope === scope;
  })?.record;

/** `14:02` of today, else with the day; UTC. */
const time = (date: string, now: number): string => {
  const minute = date.slice(0, 16).replace("T", " ");
  const today = new Date(now).toISOString().slice(0, 10);
  return `${minute.startsWith(today) ? minute.slice(11) : minute} UTC`;
};

/**
 * Throws `not-allowed` where a version would take the place of a newer one: somebody ran an old release again, or two
 * tags overtook each other. A rollback does so on purpose, and who deploys a branch has no version.
 */
export const requireNewer = (
  records: readonly StoredRecord[],
  { identity, rollbackOf, allowOlder = false }: DeployRequest,
): void => {
  if (allowOlder || rollbackOf !== undefined) return;
  const ours = versionOf(identity);
  const last = ours && lastOf(records, ours.scope);
  const theirs = last && versionOf(last.identity);
  if (last === undefined || ours === undefined || theirs === undefined) return;
  if (compareVersions(ours, theirs) >= 0) return;
  throw new TowlineError(
    "not-allowed",
    `${refName(identity.ref)} is older than what was released: ${nameOf(last)}`,
    {
      hint: `To go back, run the rollback workflow; to deploy it all the same, give "allow-older: true". Nothing was changed`,
    },
  );
};

/** `replaces feature/y, deployed 14:02 UTC by mona`; undefined where the same branch or tag serves, or nothing does. */
export const replacedWords = (
  records: readonly StoredRecord[],
  { identity }: Pick<DeployRequest, "identity">,
  now: number,
): { readonly text: string; readonly isOthers: boolean } | undefined => {
  const live = liveOf(records);
  if (live === undefined || live.identity.ref === identity.ref) return undefined;
  const { ref, actor } = live.identity;
  const text = `replaces ${refName(ref)}, deployed ${time(live.finishedAt ?? live.startedAt, now)} by ${actor}`;
  // one release after the other is no surprise
  const bothTags = ref.startsWith("refs/tags/") && identity.ref.startsWith("refs/tags/");
  return { text, isOthers: actor !== identity.actor && !bothTags };
};
