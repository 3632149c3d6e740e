import type { Change } from "@towline/apply";
import { type KubeObject, keyOf } from "@towline/kernel";
import { isSwappedSecret, keptNameOf } from "./kept.ts";
import type { DeployRecord, SnapshotEntry } from "./types.ts";

/** After a deploy that neither succeeded nor went back, its snapshot is what served last, not the live state. */
export const leftHalfWay = (record: DeployRecord | undefined): record is DeployRecord =>
  record?.outcome === "pending" || record?.outcome === "stuck";

/**
 * Everything that `changes` will touch as it served last, with what an unfinished deploy had touched before. Of Secrets
 * that exist no value is in it: where the content before is kept, and nothing of those that are changed in place.
 */
export const takeSnapshot = (
  changes: readonly Change[],
  last: DeployRecord | undefined,
): readonly SnapshotEntry[] => {
  const inherited = leftHalfWay(last) ? last.snapshot : [];
  const known = new Set(inherited.map((entry) => keyOf(entry.ref)));
  const fresh = changes
    .filter((change) => change.action !== "none" && !known.has(keyOf(change.ref)))
    .filter((change) => change.action === "create" || change.ref.kind !== "Secret" || isSwappedSecret(change))
    .map(entryOf);
  return [...inherited, ...fresh];
};

const entryOf = (change: Change): SnapshotEntry => {
  const { ref } = change;
  if (isSwappedSecret(change)) return { ref, before: null, kept: keptNameOf(change) };
  return { ref, before: change.action === "update" ? withoutStatus(change.live) : null };
};

const withoutStatus = ({ status: _, ...object }: KubeObject): KubeObject => object as KubeObject;
