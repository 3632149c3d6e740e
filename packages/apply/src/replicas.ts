import type { Cluster } from "@towline/cluster";
import { isTowlineError, type KubeObject } from "@towline/kernel";
import { fieldsOf, hasField } from "./field-set.ts";

const ownsReplicas = (object: KubeObject, isWanted: (manager: string) => boolean): boolean =>
  (object.metadata.managedFields ?? []).some(
    (entry) => isWanted(entry.manager) && hasField(fieldsOf(entry), ["f:spec", "f:replicas"]),
  );

/**
 * Whether applying `desired` would give up replicas that nobody else owns: the server would then set 1 at once,
 * although "no replicas" means "leave them to the autoscaler".
 */
export const givesUpReplicas = (live: KubeObject, desired: KubeObject, ours: string): boolean =>
  desired.spec?.replicas === undefined &&
  live.spec?.replicas !== undefined &&
  ownsReplicas(live, (manager) => manager === ours) &&
  !ownsReplicas(live, (manager) => manager !== ours);

/** Second name of a service's manager, which keeps live replicas until an autoscaler takes them. */
const replicasManager = (ours: string): string => `${ours}/replicas`;

/** Keeps the live number of replicas where `desired` gives it up. */
export const keepReplicas = async (cluster: Cluster, live: KubeObject, ours: string): Promise<void> => {
  const { apiVersion, kind, metadata, spec } = live;
  const { name, namespace } = metadata;
  try {
    const holder = { apiVersion, kind, metadata: { name, namespace }, spec: { replicas: spec.replicas } };
    await cluster.apply(holder, { manager: replicasManager(ours) });
  } catch (error) {
    // an autoscaler has taken them since the comparison: then they are kept
    if (!isTowlineError(error, "kube-apply-conflict")) throw error;
  }
};
