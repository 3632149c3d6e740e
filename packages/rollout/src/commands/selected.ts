import type { Cluster } from "@towline/cluster";
import { isTowlineError, type ObjectRef, refOf, TowlineError } from "@towline/kernel";

const selectable = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
] as const;

const requireFound = (refs: readonly ObjectRef[], namespace: string, labelSelector: string): void => {
  if (refs.length > 0) return;
  throw new TowlineError(
    "kube-not-found",
    `No workload in namespace ${namespace} has the labels ${labelSelector}`,
    {
      hint: 'Correct "selector" or "namespace"; kubectl get deployments,statefulsets,daemonsets --show-labels shows what is there',
    },
  );
};

/** The API server's words are about a manifest that is not there. */
const asInput = (error: unknown, labelSelector: string): unknown =>
  isTowlineError(error, "kube-invalid")
    ? new TowlineError("input-invalid", `Input selector is "${labelSelector}": ${error.message}`, {
        hint: 'Write labels as kubectl takes them, such as app=checkout or "tier in (web,api)"',
      })
    : error;

/**
 * The workloads that serve in a namespace and have these labels. Throws `kube-not-found` where there are none, and
 * `input-invalid` for labels that cannot be read.
 */
export const selectedWorkloads = async (
  cluster: Cluster,
  namespace: string,
  labelSelector: string,
): Promise<readonly ObjectRef[]> => {
  const list = async (apiVersion: string, kind: string): Promise<readonly ObjectRef[]> => {
    const { items } = await cluster.list({ apiVersion, kind, namespace, labelSelector });
    return items.map((item) => refOf({ ...item, apiVersion, kind }));
  };
  const lists = await Promise.all(selectable.map(([apiVersion, kind]) => list(apiVersion, kind))).catch(
    (error: unknown) => {
      throw asInput(error, labelSelector);
    },
  );
  const refs = lists.flat();
  requireFound(refs, namespace, labelSelector);
  return refs;
};
