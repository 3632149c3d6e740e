import { causesOf } from "./causes.ts";
import { conclude, waiting } from "./conclude.ts";
import { hasCaughtUp } from "./facts.ts";
import { podProgress } from "./progress.ts";
import { type RevisionedFacts, revisionedFacts } from "./revisioned.ts";
import { blockedSignals } from "./signals/blocked.ts";
import { onDeleteSignals, partitionSignals } from "./signals/held-back.ts";
import { stalledSignals } from "./signals/stalled.ts";
import { terminatingSignals } from "./signals/terminating.ts";
import { partitionOf } from "./strategy.ts";
import type { Assessment, AssessOptions, Progress, Signal, WorkloadView } from "./types.ts";
import { desiredReplicas } from "./wire.ts";

/** undefined while the controller has not named the revision that it rolls out. */
const statefulSetFacts = (
  view: WorkloadView,
  now: number,
  options: AssessOptions,
): RevisionedFacts | undefined => {
  const { updateRevision, replicas = 0, updatedReplicas = 0, readyReplicas = 0 } = view.workload.status ?? {};
  if (updateRevision === undefined) return undefined;
  return revisionedFacts(view, now, options, {
    revision: updateRevision,
    milestone: `${updatedReplicas}:${readyReplicas}`,
    lacksPods: replicas < desiredReplicas(view.workload),
  });
};

/** How many pods are to become of the new revision: a partition holds the first ones back. */
const toUpdate = ({ workload }: RevisionedFacts): number =>
  Math.max(0, desiredReplicas(workload) - partitionOf(workload));

/** A status may count pods of another revision: its own pods are looked at too. */
const isComplete = (facts: RevisionedFacts): boolean => {
  const { workload, pods } = facts;
  const { replicas = 0, updatedReplicas = 0, readyReplicas = 0, availableReplicas = 0 } = workload.status;
  const desired = desiredReplicas(workload);
  const isHeldBackWhole = toUpdate(facts) === 0 && facts.old.length > 0;
  return (
    !isHeldBackWhole &&
    replicas === desired &&
    [readyReplicas, availableReplicas].every((count) => count >= desired) &&
    updatedReplicas >= toUpdate(facts) &&
    pods.filter((pod) => pod.ready).length >= toUpdate(facts)
  );
};

const progressOf = (facts: RevisionedFacts): Progress => {
  const { updatedReplicas = 0, replicas = 0 } = facts.workload.status ?? {};
  const desired = desiredReplicas(facts.workload);
  const progress = podProgress(facts, { desired, updated: updatedReplicas, old: replicas - updatedReplicas });
  const partition = Math.min(partitionOf(facts.workload), desired);
  return partition > 0 && facts.old.length > 0
    ? { ...progress, text: `${progress.text} (partition ${partition})` }
    : progress;
};

const signalsOf = (facts: RevisionedFacts): readonly Signal[] => {
  const heldBack = [...onDeleteSignals(facts), ...partitionSignals(facts)];
  if (heldBack.length > 0) return heldBack;
  const causes = [...blockedSignals(facts), ...causesOf(facts), ...terminatingSignals(facts)];
  return [...causes, ...stalledSignals(facts, causes)];
};

/** See `assess`. */
export const assessStatefulSet = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const facts = hasCaughtUp(view, options) ? statefulSetFacts(view, now, options) : undefined;
  if (facts === undefined) return waiting(desiredReplicas(view.workload));
  return conclude(facts, progressOf(facts), isComplete(facts), () => signalsOf(facts));
};
