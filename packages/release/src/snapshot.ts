import type { Change } from "@towline/apply";
import { type KubeObject, keyOf } from "@towline/kernel";
import type { DeployRecord, SnapshotEntry } from "./types.ts";

/** After a deploy that neither succeeded nor went back, its snapshot is what served last, not the live state. */
const leftHalfWay = (record: DeployRecord | undefined): record is DeployRecord =>
  record?.outcome === "pending" || record?.outcome === "stuck";

/**
 * Everything that `changes` will touch as it served last, with what an unfinished deploy had touched before. Secrets
 * that exist are left out: a record holds no secret value.
 */
export const takeSnapshot = (
  changes: readonly Change[],
  last: DeployRecord | undefined,
): readonly SnapshotEntry[] => {
  const inherited = leftHalfWay(last) ? last.snapshot : [];
  const known = new Set(inherited.map((entry) => keyOf(entry.ref)));
  const fresh = changes
    .filter((change) => change.action !== "none" && !known.has(keyOf(change.ref)))
    .filter(({ action, ref }) => action === "create" || ref.kind !== "Secret")
    .map((change) => ({
      ref: change.ref,
      before: change.action === "update" ? withoutStatus(change.live) : null,
    }));
  return [...inherited, ...fresh];
};

const withoutStatus = ({ status: _, ...object }: KubeObject): KubeObject => object as KubeObject;
