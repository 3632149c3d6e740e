import type { Cluster, KubeList } from "@towline/cluster";
import { assess, readinessOf } from "@towline/health";
import type { KubeObject } from "@towline/kernel";

/** Whether every workload's current revision is fully available right now. Reads only. */
export const allReady = async (
  cluster: Cluster,
  namespace: string,
  workloads: readonly KubeObject[],
  now: number,
): Promise<boolean> => {
  const list = async (apiVersion: string, kind: string): Promise<KubeList["items"]> =>
    (await cluster.list({ apiVersion, kind, namespace })).items;
  const has = (kind: string): boolean => workloads.some((workload) => workload.kind === kind);
  const [replicaSets, revisions, pods] = await Promise.all([
    has("Deployment") ? list("apps/v1", "ReplicaSet") : [],
    has("DaemonSet") ? list("apps/v1", "ControllerRevision") : [],
    list("v1", "Pod"),
  ]);
  const view = { replicaSets, revisions, pods, events: [] };
  return workloads.every((workload) => {
    // what the cluster has had since before this deploy has had its time
    const options = { generation: workload.metadata.generation ?? 0, seenSince: 0 };
    return assess({ workload, ...view }, now, options).state === "ready";
  });
};

/** Workloads whose rollout can be watched; applying the rest is all there is to do. */
export const isWatched = (object: KubeObject): boolean =>
  readinessOf(object) === "rollout" && object.metadata.namespace !== undefined;

const serving: ReadonlySet<string> = new Set(["Deployment", "StatefulSet", "DaemonSet"]);

/** Workloads that serve: once they are all back, so is the old version. */
export const isServing = (object: KubeObject): boolean => isWatched(object) && serving.has(object.kind);
