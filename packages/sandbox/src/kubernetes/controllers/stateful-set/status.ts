import type { Pod } from "../../model/pods.ts";
import type { ControllerRevision, StatefulSet, StatefulSetStatus } from "../../model/workloads.ts";
import { isReady } from "../pod-state.ts";
import { revisionOf } from "./pod-blueprint.ts";

interface Counted {
  readonly pods: readonly Pod[];
  /** Those that are neither on their way out nor were sent there in this pass. */
  readonly staying: readonly Pod[];
  readonly available: readonly Pod[];
}

/** What a pass found, as it was before the pass made any Pod. */
export function statefulSetStatus(
  set: StatefulSet,
  { pods, staying, available }: Counted,
  current: ControllerRevision,
  update: ControllerRevision,
): StatefulSetStatus {
  const ofRevision = ({ metadata }: ControllerRevision) =>
    staying.filter((pod) => revisionOf(pod) === metadata.name).length;
  const counted = {
    replicas: pods.length,
    readyReplicas: pods.filter((pod) => pod.status.phase === "Running" && isReady(pod)).length,
    currentReplicas: ofRevision(current),
    updatedReplicas: ofRevision(update),
  };
  const status = {
    observedGeneration: set.metadata.generation,
    ...counted,
    currentRevision: current.metadata.name,
    updateRevision: update.metadata.name,
    collisionCount: set.status.collisionCount ?? 0,
    availableReplicas: available.length,
  };
  return printed(isRolledOut(set, counted) ? asCurrent(status) : status);
}

function isRolledOut(
  { spec }: StatefulSet,
  counted: { replicas: number; readyReplicas: number; updatedReplicas: number },
): boolean {
  const counts = [counted.replicas, counted.readyReplicas, counted.updatedReplicas];
  return spec.updateStrategy.type === "RollingUpdate" && counts.every((count) => count === spec.replicas);
}

/** The new revision has become the one that everything runs. */
function asCurrent<T extends { updatedReplicas: number; updateRevision: string }>(status: T): T {
  return { ...status, currentReplicas: status.updatedReplicas, currentRevision: status.updateRevision };
}

const OMITTED_AT_ZERO = ["readyReplicas", "currentReplicas", "updatedReplicas"];

function printed(status: StatefulSetStatus): StatefulSetStatus {
  const entries = Object.entries(status).filter(
    ([key, value]) => value !== 0 || !OMITTED_AT_ZERO.includes(key),
  );
  return Object.fromEntries(entries) as unknown as StatefulSetStatus;
}
