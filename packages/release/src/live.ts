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
  const list = (apiVersion: string, kind: string): Promise<KubeList> =>
    cluster.list({ apiVersion, kind, namespace });
  const [replicaSets, pods] = await Promise.all([list("apps/v1", "ReplicaSet"), list("v1", "Pod")]);
  const view = { replicaSets: replicaSets.items, pods: pods.items, events: [] };
  return workloads.every((workload) => {
    const generation = workload.metadata.generation ?? 0;
    return assess({ workload, ...view }, now, { generation }).state === "ready";
  });
};

/** Workloads whose rollout can be watched; applying the rest is all there is to do. */
export const isWatched = (object: KubeObject): boolean => readinessOf(object) === "rollout";
