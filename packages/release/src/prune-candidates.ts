import { type KubeObject, keyOf, type ObjectRef } from "@towline/kernel";
import type { DeployRecord } from "./types.ts";

/** An object that an earlier deploy applied and this one does not want. */
export interface Candidate {
  readonly ref: ObjectRef;
  /** The last good deploy still wanted it. */
  readonly fresh: boolean;
  /** As its manifest was when it was last applied, where a record still says so. */
  readonly manifest?: KubeObject;
}

export interface OnRecord {
  readonly candidates: readonly Candidate[];
  /** How many objects, configuration aside, the records account for. */
  readonly recorded: number;
}

/** Configuration is collected by its own rules, and what keeps its bare name is never deleted by the way. */
const isConfiguration = ({ kind, name }: ObjectRef, { config }: DeployRecord): boolean =>
  Object.entries(config).some(
    ([key, versioned]) => key === `${kind}/${name}` || (key.startsWith(`${kind}/`) && versioned === name),
  );

/**
 * The records, newest first, that have to be looked at: down to the last good one, which accounts for all before it. All
 * of them where none of this version of Towline is there yet.
 */
export const accounting = (records: readonly DeployRecord[]): readonly DeployRecord[] => {
  const last = records.findIndex(({ outcome, left }) => outcome === "good" && left !== undefined);
  return last === -1 ? records : records.slice(0, last + 1);
};

/** What a deploy brought, without configuration. */
export const appliedBy = (record: DeployRecord): readonly ObjectRef[] =>
  record.objects.filter((ref) => !isConfiguration(ref, record));

/** Pure. `records` newest first; an object keeps its identity whatever version of its API it was recorded under. */
export const onRecord = (records: readonly DeployRecord[], wanted: readonly ObjectRef[]): OnRecord => {
  const known = new Map<string, ObjectRef>();
  for (const record of accounting(records))
    for (const ref of [...appliedBy(record), ...(record.left ?? [])])
      if (!known.has(keyOf(ref))) known.set(keyOf(ref), ref);
  const lastGood = records.find(({ outcome }) => outcome === "good");
  const fresh = new Set((lastGood?.objects ?? []).map(keyOf));
  const desired = new Set(wanted.map(keyOf));
  const manifestOf = (key: string): KubeObject | undefined =>
    records
      .flatMap(({ source }) => source?.manifests ?? [])
      .find(({ apiVersion, kind, metadata }) => keyOf({ apiVersion, kind, ...metadata }) === key);
  const candidates = [...known]
    .filter(([key]) => !desired.has(key))
    .map(([key, ref]) => ({ ref, fresh: fresh.has(key), manifest: manifestOf(key) }));
  return { candidates, recorded: known.size };
};
