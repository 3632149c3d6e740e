import { same } from "../../model/json.ts";
import type { Condition } from "../../model/objects.ts";
import type { Deployment, DeploymentStatus, ReplicaSet } from "../../model/workloads.ts";
import { condition, conditionOf, withCondition, withoutCondition } from "../conditions.ts";
import { maxUnavailable, specReplicas, statusReplicas } from "./replica-count.ts";

/** The longest deadline there is means none. */
const NO_DEADLINE = 2_147_483_647;

export function hasDeadline(deployment: Deployment): boolean {
  const { progressDeadlineSeconds } = deployment.spec;
  return progressDeadlineSeconds !== undefined && progressDeadlineSeconds !== NO_DEADLINE;
}

/** What the sets amount to, before progress is judged. */
export function countedStatus(
  deployment: Deployment,
  all: readonly ReplicaSet[],
  newest: ReplicaSet | undefined,
  now: number,
): DeploymentStatus {
  const available = statusReplicas(all, "availableReplicas");
  const enough = available >= deployment.spec.replicas - maxUnavailable(deployment);
  const next = enough
    ? condition("Available", "True", "MinimumReplicasAvailable", "Deployment has minimum availability.", now)
    : condition(
        "Available",
        "False",
        "MinimumReplicasUnavailable",
        "Deployment does not have minimum availability.",
        now,
      );
  return omitZeros({
    observedGeneration: deployment.metadata.generation,
    replicas: statusReplicas(all, "replicas"),
    updatedReplicas: newest?.status.replicas ?? 0,
    readyReplicas: statusReplicas(all, "readyReplicas"),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, specReplicas(all) - available),
    terminatingReplicas: statusReplicas(all, "terminatingReplicas"),
    collisionCount: deployment.status.collisionCount,
    conditions: withCondition(deployment.status.conditions, next),
  });
}

/** Zeros are not printed, except for `terminatingReplicas`, where zero is news. */
function omitZeros(status: DeploymentStatus): DeploymentStatus {
  const entries = Object.entries(status).filter(
    ([key, value]) => value !== undefined && (value !== 0 || key === "terminatingReplicas"),
  );
  return Object.fromEntries(entries) as DeploymentStatus;
}

export function isComplete(deployment: Deployment, status: DeploymentStatus): boolean {
  const { replicas } = deployment.spec;
  return (
    (status.updatedReplicas ?? 0) === replicas &&
    (status.replicas ?? 0) === replicas &&
    (status.availableReplicas ?? 0) === replicas &&
    (status.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0)
  );
}

function isProgressing(old: DeploymentStatus, next: DeploymentStatus): boolean {
  const oldSets = (status: DeploymentStatus) => (status.replicas ?? 0) - (status.updatedReplicas ?? 0);
  return (
    (next.updatedReplicas ?? 0) > (old.updatedReplicas ?? 0) ||
    oldSets(next) < oldSets(old) ||
    (next.readyReplicas ?? 0) > (old.readyReplicas ?? 0) ||
    (next.availableReplicas ?? 0) > (old.availableReplicas ?? 0)
  );
}

export interface Deadline {
  /** Wall clock in milliseconds. */
  readonly now: number;
  /** Length of one second of the deadline. */
  readonly second: number;
  /** When the condition was last updated: its own time has only seconds. */
  readonly since: (condition: Condition) => number;
}

function isTimedOut(deployment: Deployment, current: Condition | undefined, deadline: Deadline): boolean {
  if (!current || current.reason === "NewReplicaSetAvailable") return false;
  return (
    current.reason === "ProgressDeadlineExceeded" || deadlineOf(deployment, current, deadline) < deadline.now
  );
}

/** When the Deployment has to show progress at the latest; wall clock in milliseconds. */
export function deadlineOf(deployment: Deployment, current: Condition, { since, second }: Deadline): number {
  return since(current) + (deployment.spec.progressDeadlineSeconds ?? 0) * second;
}

/** Adds what is to be said about progress, and the failures of the sets. */
export function judgedStatus(
  deployment: Deployment,
  counted: DeploymentStatus,
  all: readonly ReplicaSet[],
  newest: ReplicaSet | undefined,
  deadline: Deadline,
): DeploymentStatus {
  const current = conditionOf(deployment.status.conditions, "Progressing");
  const quiet =
    (counted.replicas ?? 0) === (counted.updatedReplicas ?? 0) &&
    current?.reason === "NewReplicaSetAvailable";
  let conditions = counted.conditions ?? [];
  if (!hasDeadline(deployment)) conditions = withoutCondition(conditions, "Progressing");
  else if (!quiet) conditions = judgeProgress(deployment, counted, newest, deadline);
  const failure = failureOf(all, newest);
  conditions = failure ? withCondition(conditions, failure) : withoutCondition(conditions, "ReplicaFailure");
  return { ...counted, conditions };
}

function judgeProgress(
  deployment: Deployment,
  counted: DeploymentStatus,
  newest: ReplicaSet | undefined,
  deadline: Deadline,
): Condition[] {
  const conditions = counted.conditions ?? [];
  const current = conditionOf(deployment.status.conditions, "Progressing");
  const subject = newest
    ? `ReplicaSet "${newest.metadata.name}"`
    : `Deployment "${deployment.metadata.name}"`;
  const say = (status: Condition["status"], reason: string, what: string) =>
    condition("Progressing", status, reason, `${subject} ${what}`, deadline.now);
  if (isComplete(deployment, counted)) {
    return withCondition(conditions, say("True", "NewReplicaSetAvailable", "has successfully progressed."));
  }
  if (isProgressing(deployment.status, counted)) {
    const next = say("True", "ReplicaSetUpdated", "is progressing.");
    const since = current?.status === "True" ? current.lastTransitionTime : next.lastTransitionTime;
    return [...withoutCondition(conditions, "Progressing"), { ...next, lastTransitionTime: since }];
  }
  if (isTimedOut(deployment, conditionOf(conditions, "Progressing"), deadline)) {
    return withCondition(conditions, say("False", "ProgressDeadlineExceeded", "has timed out progressing."));
  }
  return conditions;
}

function failureOf(all: readonly ReplicaSet[], newest: ReplicaSet | undefined): Condition | undefined {
  const sets = newest ? [newest, ...all.filter((set) => set !== newest)] : all;
  const found = sets.map((set) => conditionOf(set.status.conditions, "ReplicaFailure")).find(Boolean);
  return found && { ...found, lastUpdateTime: found.lastTransitionTime };
}

export function sameStatus(left: DeploymentStatus, right: DeploymentStatus): boolean {
  return same(left, right);
}
