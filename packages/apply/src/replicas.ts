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

/** `desired` as one that leaves its replicas to others. */
export const withoutReplicas = (desired: KubeObject): KubeObject => {
  const { replicas: _, ...spec } = desired.spec;
  return { ...desired, spec };
};

/** An autoscaler writes through the scale subresource, in the controller manager's name. */
export const isAutoscaler = ({ manager, subresource }: { manager: string; subresource?: string }): boolean =>
  manager === "kube-controller-manager" && subresource === "scale";

/** Second name of a service's manager, which keeps live replicas until an autoscaler takes them. */
const replicasManager = (ours: string): string => `${ours}/replicas`;

/**
 * Hands `replicas` to a second manager, so that an apply of `ours` without them does not set 1. Forced where they are
 * to be another number than the live one; else an autoscaler that has taken them meanwhile keeps them.
 */
export const handOverReplicas = async (
  cluster: Cluster,
  { apiVersion, kind, metadata: { name, namespace } }: KubeObject,
  { ours, replicas, force }: { readonly ours: string; readonly replicas: number; readonly force: boolean },
): Promise<void> => {
  try {
    const holder = { apiVersion, kind, metadata: { name, namespace }, spec: { replicas } };
    await cluster.apply(holder, { manager: replicasManager(ours), force });
  } catch (error) {
    // an autoscaler has taken them since the comparison: then they are kept
    if (!isTowlineError(error, "kube-apply-conflict")) throw error;
  }
};

/** Keeps the live number of replicas where `desired` gives it up. */
export const keepReplicas = (cluster: Cluster, live: KubeObject, ours: string): Promise<void> =>
  handOverReplicas(cluster, live, { ours, replicas: live.spec.replicas, force: false });
