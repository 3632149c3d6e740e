import { isDeepStrictEqual } from "node:util";
import type { Change } from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import {
  fieldManagerOf,
  type KubeObject,
  keyOf,
  labels,
  type ManagedFields,
  type ObjectRef,
} from "@towline/kernel";
import { ownedFields } from "./owned-fields.ts";
import type { DeployRecord, SnapshotEntry } from "./types.ts";

/** Deleting one of these loses data, or objects of others: a way back leaves them alone. */
const neverDeleted = new Set([
  "Namespace",
  "CustomResourceDefinition",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Job",
]);

/** After a deploy that neither succeeded nor went back, its snapshot is what served last, not the live state. */
const leftHalfWay = (record: DeployRecord | undefined): record is DeployRecord =>
  record?.outcome === "pending" || record?.outcome === "stuck";

/** Everything that `changes` will touch as it served last, with what an unfinished deploy had touched before. */
export const takeSnapshot = (
  changes: readonly Change[],
  last: DeployRecord | undefined,
): readonly SnapshotEntry[] => {
  const inherited = leftHalfWay(last) ? last.snapshot : [];
  const known = new Set(inherited.map((entry) => keyOf(entry.ref)));
  const fresh = changes
    .filter((change) => change.action !== "none" && !known.has(keyOf(change.ref)))
    .map((change) => ({
      ref: change.ref,
      before: change.action === "update" ? withoutStatus(change.live) : null,
    }));
  return [...inherited, ...fresh];
};

const withoutStatus = ({ status: _, ...object }: KubeObject): KubeObject => object as KubeObject;

/**
 * Puts every object back to its snapshot and deletes what was not there before; versioned configuration stays, since
 * pods may still refer to it. Answers the restored objects.
 */
export const restore = async (
  cluster: Cluster,
  service: string,
  snapshot: readonly SnapshotEntry[],
): Promise<readonly KubeObject[]> => {
  const restored: KubeObject[] = [];
  for (const { before } of snapshot)
    if (before !== null) restored.push(await putBack(cluster, service, before));
  for (const { ref, before } of snapshot) if (before === null) await takeAway(cluster, service, ref);
  return restored;
};

const takeAway = async (cluster: Cluster, service: string, ref: ObjectRef): Promise<void> => {
  if (neverDeleted.has(ref.kind)) return;
  const live = await cluster.get(ref);
  const mine = live?.metadata.labels?.[labels.service] === service;
  if (!mine || live.metadata.labels?.[labels.configName] !== undefined) return;
  await cluster.delete(ref, { uid: live.metadata.uid, propagation: "Background" });
};

/**
 * Forced apply of what this service (or kubectl, before the adoption) owned: it brings back fields that the deploy
 * removed and gives up those that it added, without touching what others own, such as an HPA's `replicas`. What is
 * still different then is replaced.
 */
const putBack = async (cluster: Cluster, service: string, before: KubeObject): Promise<KubeObject> => {
  const manager = fieldManagerOf(service);
  const owns = (entry: ManagedFields): boolean =>
    entry.manager === manager || entry.manager.startsWith("kubectl");
  const live = await cluster.apply(ownedFields(before, owns), { manager, force: true });
  if (isDeepStrictEqual(contentOf(live), contentOf(before))) return live;
  const { resourceVersion, uid } = live.metadata;
  const metadata = {
    ...before.metadata,
    managedFields: undefined,
    generation: undefined,
    resourceVersion,
    uid,
  };
  const spec =
    live.spec?.replicas === undefined ? {} : { spec: { ...before.spec, replicas: live.spec.replicas } };
  return await cluster.replace({ ...before, ...spec, metadata }, { manager });
};

/** What a restored object must have in common with its snapshot. Replicas may have been scaled in the meantime. */
const contentOf = ({ metadata, status: _, spec, ...rest }: KubeObject): unknown => ({
  ...rest,
  labels: metadata.labels,
  spec: spec === undefined ? undefined : { ...spec, replicas: undefined },
});
