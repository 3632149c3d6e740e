import { isDeepStrictEqual } from "node:util";
import {
  inStages,
  mapBounded,
  restorableReplicas,
  swapContent,
  turnsToRecreate,
  turnToRecreate,
} from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import {
  fieldManagerOf,
  isTowlineError,
  type KubeObject,
  labels,
  type ManagedFields,
  type ObjectRef,
  protectedKinds,
  refOf,
} from "@towline/kernel";
import { putContentBack } from "./kept.ts";
import { ownedFields } from "./owned-fields.ts";
import type { SnapshotEntry } from "./types.ts";

/** A way back leaves them alone. */
const neverDeleted = new Set<string>([...protectedKinds, "Job"]);

/** What they did is not undone by their specification of before, which may not even be applied any more. */
const neverPutBack = new Set(["CustomResourceDefinition", "PersistentVolumeClaim", "Job"]);

/** Controllers write the status of what is being replaced all the time. */
const triesOnConflict = 5;

interface RestoreRequest {
  readonly cluster: Cluster;
  readonly service: string;
  readonly snapshot: readonly SnapshotEntry[];
  /** Aborted: nothing more is begun, and its reason is thrown. */
  readonly lost: AbortSignal;
}

/**
 * Puts every object back to its snapshot, each before those that need it, then deletes what was not there before, the
 * other way round. Versioned configuration stays, since pods may still refer to it. Answers the restored objects.
 * What fails does not keep the rest from being restored; the first failure is thrown at the end.
 */
export const restore = async (request: RestoreRequest): Promise<readonly KubeObject[]> => {
  const { cluster, service, snapshot, lost } = request;
  const restored: KubeObject[] = [];
  const failures: unknown[] = [];
  const attempt = async (entry: SnapshotEntry): Promise<void> => {
    lost.throwIfAborted();
    const { ref, before, kept } = entry;
    if (kept !== undefined) await putContentBack(cluster, service, ref, kept);
    else if (before === null) await takeAway(cluster, service, ref);
    else restored.push(await putBack(cluster, service, before));
  };
  const older = inStages(
    snapshot.filter(
      ({ before, kept, ref }) => (before !== null || kept !== undefined) && !neverPutBack.has(ref.kind),
    ),
  );
  const added = inStages(
    snapshot.filter(({ before, kept }) => before === null && kept === undefined),
  ).toReversed();
  for (const stage of [...older, ...added])
    await mapBounded(stage, (entry) => attempt(entry).catch((error: unknown) => void failures.push(error)));
  lost.throwIfAborted();
  if (failures.length > 0) throw failures[0];
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
  if (isRecreated(before)) return await swapContent(cluster, before, { manager, how: "recreate" });
  const owns = (entry: ManagedFields): boolean =>
    entry.manager === manager || entry.manager.startsWith("kubectl");
  const owned = await restorableReplicas(cluster, before, ownedFields(before, owns), manager);
  if (owned.spec?.strategy?.type === "Recreate") await turnBack(cluster, owned, manager);
  for (let tries = 1; ; tries += 1) {
    const live = await cluster.apply(owned, { manager, force: true });
    if (isDeepStrictEqual(contentOf(live), contentOf(before))) return live;
    try {
      return await cluster.replace(asBefore(before, live), { manager });
    } catch (error) {
      if (!isTowlineError(error, "kube-conflict") || tries === triesOnConflict) throw error;
    }
  }
};

/** Of an immutable ConfigMap nothing can be applied. What is versioned never has another content. */
const isRecreated = ({ kind, immutable, metadata }: KubeObject): boolean =>
  kind === "ConfigMap" && immutable === true && metadata.labels?.[labels.configName] === undefined;

/** Towards Recreate an apply alone does not lead. */
const turnBack = async (cluster: Cluster, owned: KubeObject, manager: string): Promise<void> => {
  const live = await cluster.get(refOf(owned));
  if (live !== undefined && turnsToRecreate(live, owned)) await turnToRecreate(cluster, live, owned, manager);
};

/** `before` as the successor of `live`, with the replicas that live has. */
const asBefore = (before: KubeObject, live: KubeObject): KubeObject => {
  const { resourceVersion, uid } = live.metadata;
  const versions = { managedFields: undefined, generation: undefined, resourceVersion, uid };
  const replicas = live.spec?.replicas;
  return {
    ...before,
    ...(replicas === undefined ? {} : { spec: { ...before.spec, replicas } }),
    metadata: { ...before.metadata, ...versions },
  };
};

/** What a restored object must have in common with its snapshot. Replicas may have been scaled in the meantime. */
const contentOf = ({ metadata, status: _, spec, ...rest }: KubeObject): unknown => ({
  ...rest,
  labels: metadata.labels,
  spec: spec === undefined ? undefined : { ...spec, replicas: undefined },
});
