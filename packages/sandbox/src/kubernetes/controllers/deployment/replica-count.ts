import type { Deployment, ReplicaSet } from "../../model/workloads.ts";

export function specReplicas(sets: readonly ReplicaSet[]): number {
  return sets.reduce((sum, set) => sum + set.spec.replicas, 0);
}

export function statusReplicas(
  sets: readonly ReplicaSet[],
  field: "replicas" | "readyReplicas" | "availableReplicas" | "terminatingReplicas",
): number {
  return sets.reduce((sum, set) => sum + (set.status[field] ?? 0), 0);
}

function isRolling(deployment: Deployment): boolean {
  return deployment.spec.strategy.type === "RollingUpdate";
}

/** Surge is rounded up and unavailability down; both zero would never move, so one may then be missing. */
function fenceposts(deployment: Deployment): { surge: number; unavailable: number } {
  const { replicas, strategy } = deployment.spec;
  const surge = scaled(strategy.rollingUpdate?.maxSurge, replicas, Math.ceil);
  const unavailable = scaled(strategy.rollingUpdate?.maxUnavailable, replicas, Math.floor);
  return surge === 0 && unavailable === 0 ? { surge, unavailable: 1 } : { surge, unavailable };
}

function scaled(
  amount: number | string | undefined,
  total: number,
  round: (value: number) => number,
): number {
  if (typeof amount === "number") return amount;
  const percent = Number.parseInt(amount ?? "0", 10);
  return round((percent * total) / 100);
}

export function maxSurge(deployment: Deployment): number {
  return isRolling(deployment) ? fenceposts(deployment).surge : 0;
}

export function maxUnavailable(deployment: Deployment): number {
  if (!isRolling(deployment) || deployment.spec.replicas === 0) return 0;
  return Math.min(fenceposts(deployment).unavailable, deployment.spec.replicas);
}

/** How many replicas the newest set may have now. */
export function newSetReplicas(deployment: Deployment, all: readonly ReplicaSet[], current: number): number {
  const { replicas } = deployment.spec;
  if (!isRolling(deployment)) return replicas;
  const room = replicas + maxSurge(deployment) - specReplicas(all);
  return room <= 0 ? current : current + Math.min(room, replicas - current);
}

/** The share of a change in size that falls to one set, from the sizes it was last scaled for. */
export function proportion(set: ReplicaSet, deployment: Deployment, toAdd: number, added: number): number {
  if (set.spec.replicas === 0 || toAdd === 0 || toAdd === added) return 0;
  const fraction = fractionOf(set, deployment);
  const allowed = toAdd - added;
  return toAdd > 0 ? Math.min(fraction, allowed) : Math.max(fraction, allowed);
}

function fractionOf(set: ReplicaSet, deployment: Deployment): number {
  if (deployment.spec.replicas === 0) return -set.spec.replicas;
  const total = deployment.spec.replicas + maxSurge(deployment);
  const annotated = Number(set.metadata.annotations?.["deployment.kubernetes.io/max-replicas"] ?? 0);
  const before = annotated || statusOrSpec(deployment);
  return Math.round((set.spec.replicas * total) / before) - set.spec.replicas;
}

function statusOrSpec(deployment: Deployment): number {
  return deployment.status.replicas || deployment.spec.replicas;
}
