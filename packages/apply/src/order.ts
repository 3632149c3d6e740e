import type { ObjectRef } from "@towline/kernel";

/** Kinds in the order in which they are applied: each finds what it needs. A row is applied in parallel. */
const stages: readonly (readonly string[])[] = [
  ["Namespace"],
  ["CustomResourceDefinition"],
  ["PriorityClass", "StorageClass", "RuntimeClass", "IngressClass"],
  ["ResourceQuota", "LimitRange", "NetworkPolicy"],
  ["ServiceAccount", "ClusterRole", "Role"],
  ["ClusterRoleBinding", "RoleBinding"],
  ["ConfigMap", "Secret", "PersistentVolume"],
  ["PersistentVolumeClaim"],
  ["Service"],
  ["*"],
  ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Pod", "Job", "CronJob"],
  ["PodDisruptionBudget", "HorizontalPodAutoscaler", "Ingress"],
  ["APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
];

const stageOf = (kind: string): number => {
  const known = stages.findIndex((kinds) => kinds.includes(kind));
  return known === -1 ? stages.findIndex((kinds) => kinds.includes("*")) : known;
};

/** `items` in stages: a stage begins when the one before it is done. Within a stage the given order is kept. */
export const inStages = <T extends { readonly ref: ObjectRef }>(
  items: readonly T[],
): readonly (readonly T[])[] => {
  const byStage = Map.groupBy(items, ({ ref }) => stageOf(ref.kind));
  return [...byStage].toSorted(([a], [b]) => a - b).map(([, stage]) => stage);
};
