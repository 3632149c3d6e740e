import type { Deployment, ReplicaSet } from "../../model/workloads.ts";
import { desiredReplicas } from "./annotations.ts";
import { maxSurge, proportion, specReplicas } from "./replica-count.ts";
import type { ReplicaSets } from "./replica-sets.ts";
import { byAge } from "./template-hash.ts";

/** The sets that have a size at all. */
export function active(sets: readonly ReplicaSet[]): ReplicaSet[] {
  return sets.filter((set) => set.spec.replicas > 0);
}

/** The sets were made for another number of replicas: the user scaled the Deployment. */
export function isScaled(deployment: Deployment, sets: ReplicaSets): boolean {
  const newest = sets.newest();
  return active(newest ? [...sets.old(), newest] : sets.old()).some((set) => {
    const desired = desiredReplicas(set);
    return desired !== undefined && desired !== deployment.spec.replicas;
  });
}

/** Brings the sets to a new number of replicas without going on with a roll-out. */
export function resizeAll(deployment: Deployment, sets: ReplicaSets, newest: ReplicaSet | undefined): void {
  const old = sets.old();
  const single = activeOrLatest(newest, old);
  if (single) sets.resize(single, deployment.spec.replicas);
  else if (newest && isSaturated(deployment, newest)) for (const set of active(old)) sets.resize(set, 0);
  else if (deployment.spec.strategy.type === "RollingUpdate") {
    resizeInProportion(deployment, sets, active(newest ? [...old, newest] : old));
  }
}

function activeOrLatest(newest: ReplicaSet | undefined, old: readonly ReplicaSet[]): ReplicaSet | undefined {
  const running = active(newest ? [...old, newest] : old);
  if (running.length === 1) return running[0];
  return running.length > 1 ? undefined : (newest ?? byAge(old).pop());
}

function isSaturated(deployment: Deployment, newest: ReplicaSet): boolean {
  const { replicas } = deployment.spec;
  const sizes = [newest.spec.replicas, desiredReplicas(newest), newest.status.availableReplicas ?? 0];
  return sizes.every((size) => size === replicas);
}

function resizeInProportion(deployment: Deployment, sets: ReplicaSets, running: readonly ReplicaSet[]): void {
  const { replicas } = deployment.spec;
  const allowed = replicas > 0 ? replicas + maxSurge(deployment) : 0;
  const toAdd = allowed - specReplicas(running);
  const sorted = bySize(running, toAdd > 0);
  const sizes = new Map<ReplicaSet, number>();
  let added = 0;
  for (const set of sorted) {
    const share = proportion(set, deployment, toAdd, added);
    sizes.set(set, set.spec.replicas + share);
    added += share;
  }
  const [largest] = sorted;
  if (largest && toAdd !== 0) sizes.set(largest, Math.max(0, (sizes.get(largest) ?? 0) + toAdd - added));
  for (const set of sorted) sets.writeSize(set, sizes.get(set) ?? set.spec.replicas);
}

/** The largest first; among equals the newer one when growing, the older one when shrinking. */
function bySize(sets: readonly ReplicaSet[], growing: boolean): ReplicaSet[] {
  const ordered = growing ? byAge(sets).reverse() : byAge(sets);
  return ordered.sort((left, right) => right.spec.replicas - left.spec.replicas);
}
