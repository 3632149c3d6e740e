import type { KubeObject } from "@towline/kernel";
import { causesOf } from "./causes.ts";
import { conclude, waiting } from "./conclude.ts";
import { type Facts, factsOf, hasCaughtUp } from "./facts.ts";
import { podProgress } from "./progress.ts";
import { deadlineSignals } from "./signals/deadline.ts";
import { pausedSignals } from "./signals/paused.ts";
import { terminatingSignals } from "./signals/terminating.ts";
import type { Assessment, AssessOptions, Progress, Signal, WorkloadView } from "./types.ts";
import { conditionOf, desiredReplicas, isOwnedBy } from "./wire.ts";

/** What is known of a Deployment; `revision` is the ReplicaSet of the current one. */
export interface DeploymentFacts extends Facts {
  readonly revision: KubeObject;
}

const revisionAnnotation = "deployment.kubernetes.io/revision";

const revisionOf = (object: KubeObject): string | undefined =>
  object.metadata.annotations?.[revisionAnnotation];

/** `RollingUpdate` may take old pods away, which frees quota; rounding down is what the controller does. */
const canScaleDown = (
  deployment: KubeObject,
  owned: readonly KubeObject[],
  revision: KubeObject,
): boolean => {
  if (!owned.some((each) => each !== revision && (each.spec?.replicas ?? 0) > 0)) return false;
  const { type = "RollingUpdate", rollingUpdate = {} } = deployment.spec.strategy ?? {};
  return type === "Recreate" || absolute(rollingUpdate.maxUnavailable ?? "25%", deployment) > 0;
};

const absolute = (value: number | string, deployment: KubeObject): number =>
  typeof value === "number"
    ? value
    : Math.floor((Number.parseInt(value, 10) / 100) * desiredReplicas(deployment));

const milestoneOf = ({ status = {} }: KubeObject): string =>
  `${status.updatedReplicas ?? 0}:${status.availableReplicas ?? 0}`;

const refusalOf = (revision: KubeObject): Facts["refusal"] => {
  const condition = conditionOf(revision, "ReplicaFailure");
  if (condition?.status !== "True") return undefined;
  return {
    reason: condition.reason ?? "FailedCreate",
    message: condition.message ?? "",
    toldBy: "condition",
  };
};

/** undefined while the controller has not caught up, or the watches have not. */
const deploymentFacts = (
  view: WorkloadView,
  now: number,
  options: AssessOptions,
): DeploymentFacts | undefined => {
  const { workload } = view;
  const owned = view.replicaSets.filter((each) => isOwnedBy(each, workload));
  const wanted = revisionOf(workload);
  const revision = owned.find((each) => revisionOf(each) === wanted);
  if (wanted === undefined || revision === undefined) return undefined;
  const facts = factsOf(view, now, options, {
    isCurrent: (pod) => isOwnedBy(pod, revision),
    firstInstall: owned.length === 1,
    refusal: refusalOf(revision),
    canScaleDown: canScaleDown(workload, owned, revision),
    milestone: milestoneOf(workload),
  });
  return { ...facts, revision };
};

/**
 * Every replica of the current revision updated, available and ready, and no old one left; and its pods, as we see them
 * ourselves, are ready too: a status alone may count pods of another revision.
 */
const isComplete = ({ workload, pods }: Facts): boolean => {
  const { replicas = 0, updatedReplicas = 0, readyReplicas = 0, availableReplicas = 0 } = workload.status;
  const desired = desiredReplicas(workload);
  return (
    replicas === updatedReplicas &&
    pods.filter((pod) => pod.ready).length >= desired &&
    [updatedReplicas, readyReplicas, availableReplicas].every((count) => count >= desired)
  );
};

/** `Recreate` makes no new pod before the last old one is gone. */
const waitsForOld = ({ workload, pods }: Facts): boolean =>
  workload.spec.strategy?.type === "Recreate" && pods.length === 0;

const signalsOf = (facts: DeploymentFacts): readonly Signal[] => {
  const paused = pausedSignals(facts);
  if (paused.length > 0) return paused;
  const causes = [...causesOf(facts), ...(waitsForOld(facts) ? terminatingSignals(facts) : [])];
  return [...causes, ...deadlineSignals(facts, causes)];
};

const progressOf = (facts: DeploymentFacts): Progress => {
  const { updatedReplicas = 0, replicas = 0 } = facts.workload.status ?? {};
  const desired = desiredReplicas(facts.workload);
  const progress = podProgress(facts, { desired, updated: updatedReplicas, old: replicas - updatedReplicas });
  return facts.workload.spec.paused === true ? { ...progress, text: `${progress.text}, paused` } : progress;
};

/** See `assess`. */
export const assessDeployment = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const facts = hasCaughtUp(view, options) ? deploymentFacts(view, now, options) : undefined;
  if (facts === undefined) return waiting(desiredReplicas(view.workload));
  return conclude(facts, progressOf(facts), isComplete(facts), () => signalsOf(facts));
};
