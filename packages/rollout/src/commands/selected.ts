import type { Cluster } from "@towline/cluster";
import { type ObjectRef, refOf, TowlineError } from "@towline/kernel";

const selectable = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
] as const;

/** The workloads that serve in a namespace and have these labels. Throws `kube-not-found` where there are none. */
export const selectedWorkloads = async (
  cluster: Cluster,
  namespace: string,
  labelSelector: string,
): Promise<readonly ObjectRef[]> => {
  const lists = await Promise.all(
    selectable.map(async ([apiVersion, kind]) => {
      const { items } = await cluster.list({ apiVersion, kind, namespace, labelSelector });
      return items.map((item) => refOf({ ...item, apiVersion, kind }));
    }),
  );
  const refs = lists.flat();
  if (refs.length > 0) return refs;
  throw new TowlineError(
    "kube-not-found",
    `No workload in namespace ${namespace} has the labels ${labelSelector}`,
    {
      hint: 'Correct "selector" or "namespace"; kubectl get deployments,statefulsets,daemonsets --show-labels shows what is there',
    },
  );
};
