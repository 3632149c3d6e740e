import type { Cluster } from "@towline/cluster";
import { isTowlineError, type KubeObject, refOf } from "@towline/kernel";
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

const replicasHolder = ({
  apiVersion,
  kind,
  metadata: { name, namespace },
  spec,
}: KubeObject): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace },
  spec: { replicas: spec.replicas },
});

/** Keeps the live number of replicas where an apply gives it up. */
export const keepReplicas = async (cluster: Cluster, live: KubeObject, ours: string): Promise<void> => {
  try {
    await cluster.apply(replicasHolder(live), { manager: replicasManager(ours) });
  } catch (error) {
    // an autoscaler has taken them since the comparison: then they are kept
    if (!isTowlineError(error, "kube-apply-conflict")) throw error;
  }
};

/**
 * `owned`, the part of `before` that is to be applied with force again, as that leads to no dip: replicas that an
 * autoscaler has taken since are its own, and where `before` had left them to somebody else they are not given up.
 */
export const restorableReplicas = async (
  cluster: Cluster,
  before: KubeObject,
  owned: KubeObject,
  ours: string,
): Promise<KubeObject> => {
  const live = before.spec?.replicas === undefined ? undefined : await cluster.get(refOf(before));
  if (live === undefined) return owned;
  const isScaled = (live.metadata.managedFields ?? []).some(
    (entry) => isAutoscaler(entry) && hasField(fieldsOf(entry), ["f:spec", "f:replicas"]),
  );
  if (isScaled) return owned.spec === undefined ? owned : withoutReplicas(owned);
  if (givesUpReplicas(live, owned, ours))
    await cluster.apply(replicasHolder(before), { manager: replicasManager(ours), force: true });
  return owned;
};
