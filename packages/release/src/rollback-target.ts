import { isDeepStrictEqual } from "node:util";
import { TowlineError } from "@towline/kernel";
import type { StoredRecord } from "./record.ts";
import { listRecords, nameOf } from "./rollback-words.ts";
import type { DeployRecord } from "./types.ts";

export interface RollbackTarget {
  readonly target: DeployRecord;
  /** The last that served in full. */
  readonly live: DeployRecord;
}

/** What a deploy brought about. Secrets that are read afresh make no difference between two of them. */
const contentOf = ({ image, config, secrets, source }: DeployRecord): unknown => [
  image.digest,
  Object.entries(config).filter(
    ([key]) => secrets?.[key.replace(/^Secret\//, "")] === undefined || !key.startsWith("Secret/"),
  ),
  source?.manifests,
];

const nothingBefore = (service: string, records: readonly DeployRecord[]): TowlineError =>
  new TowlineError(
    "rollback-failed",
    `There is nothing to go back to: ${service} has no earlier good deploy`,
    {
      hint:
        records.length === 0
          ? "No record of it is in this namespace: correct service and namespace, or deploy it"
          : `Deploy the version that is wanted instead. Recorded: ${listRecords(records)}`,
    },
  );

/** A killed rollback is finished by its rerun; after any other unfinished deploy the last good one is what served. */
const previousOf = (good: readonly DeployRecord[], last: DeployRecord): DeployRecord | undefined => {
  if (last.outcome === "pending" && last.rollbackOf !== undefined)
    return good.find(({ number }) => number === last.rollbackOf);
  if (last.outcome === "pending" || last.outcome === "stuck") return good[0];
  return good
    .slice(1)
    .find((record) => !isDeepStrictEqual(contentOf(record), contentOf(good[0] as DeployRecord)));
};

/** `#12` and `12`; hex digits are a commit from seven on. */
const numberIn = (to: string): number | undefined => {
  const digits = /^#?(\d{1,6})$/.exec(to)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const isVersion =
  (to: string) =>
  ({ identity, image }: DeployRecord): boolean =>
    identity.ref === `refs/tags/${to}` ||
    image.digest === to ||
    (/^[0-9a-f]{7,40}$/.test(to) && identity.commit.startsWith(to));

const namedBy = (to: string, records: readonly DeployRecord[]): DeployRecord | undefined => {
  const number = numberIn(to);
  const found = records.filter(number === undefined ? isVersion(to) : (record) => record.number === number);
  return found.find(({ outcome }) => outcome === "good") ?? found[0];
};

const unknown = (to: string, records: readonly DeployRecord[]): TowlineError =>
  new TowlineError("input-invalid", `No record of this service is "${to}"`, {
    hint: `Give "previous", a number, a commit, a digest or a git tag of these: ${listRecords(records)}`,
  });

const notGood = (found: DeployRecord, records: readonly DeployRecord[]): TowlineError =>
  new TowlineError("input-invalid", `${nameOf(found)} never served: it is ${found.outcome}`, {
    hint: `Choose a good one of these: ${listRecords(records)}`,
  });

/**
 * What served before the run `runId` deployed: undefined where nothing of that run serves, so that nothing is to be
 * taken back. `stored` newest first. Throws `rollback-failed` where it was the first deploy.
 */
export const takeBackTarget = (
  service: string,
  runId: string,
  stored: readonly StoredRecord[],
): RollbackTarget | undefined => {
  const records = stored.map(({ record }) => record);
  const [live, ...earlier] = records.filter(({ outcome }) => outcome === "good");
  if (live === undefined || live.identity.runId !== runId || live.rollbackOf !== undefined) return undefined;
  const target = earlier.find(({ identity }) => identity.runId !== runId);
  if (target === undefined) throw nothingBefore(service, records);
  return { target, live };
};

/**
 * Which deploy `to` means: `previous`, a record's number, a commit (seven digits at least), a digest or a git tag; of
 * several the newest good one. `stored` newest first. Throws `rollback-failed` where there is nothing to go back to, and
 * `input-invalid`, with all that there is, where `to` names none that served.
 */
export const rollbackTarget = (
  service: string,
  to: string,
  stored: readonly StoredRecord[],
): RollbackTarget => {
  const records = stored.map(({ record }) => record);
  const good = records.filter(({ outcome }) => outcome === "good");
  const [last] = records;
  const [live] = good;
  if (last === undefined || live === undefined) throw nothingBefore(service, records);
  if (to === "previous") {
    const target = previousOf(good, last);
    if (target === undefined) throw nothingBefore(service, records);
    return { target, live };
  }
  const target = namedBy(to, records);
  if (target === undefined) throw unknown(to, records);
  if (target.outcome !== "good") throw notGood(target, records);
  return { target, live };
};
