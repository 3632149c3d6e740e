import { type Facts, factsOf } from "./facts.ts";
import { settleMilliseconds } from "./grace.ts";
import type { PodFacts } from "./pods.ts";
import { desiredReplicas, progressOf, waitingProgress } from "./progress.ts";
import { configurationSignals } from "./signals/configuration.ts";
import { crashSignals } from "./signals/crash.ts";
import { deadlineSignals } from "./signals/deadline.ts";
import { denialSignals } from "./signals/denial.ts";
import { imageSignals } from "./signals/image.ts";
import { pausedSignals } from "./signals/paused.ts";
import { readinessSignals } from "./signals/readiness.ts";
import { schedulingSignals } from "./signals/scheduling.ts";
import { startSignals } from "./signals/start.ts";
import type { Assessment, AssessOptions, Signal, WorkloadView } from "./types.ts";
import { conditionOf } from "./wire.ts";

/** A status that speaks of the specification that was applied, and of nothing older. */
const hasCaughtUp = ({ workload }: WorkloadView, options: AssessOptions): boolean => {
  const { generation = 0 } = workload.metadata;
  return generation >= options.generation && (workload.status?.observedGeneration ?? 0) >= generation;
};

/**
 * Every replica of the current revision updated, available and ready, and no old one left; and its pods, as we see them
 * ourselves, are ready too: a status alone may count pods of another revision.
 */
const isComplete = ({ deployment, pods }: Facts): boolean => {
  const { replicas = 0, updatedReplicas = 0, readyReplicas = 0, availableReplicas = 0 } = deployment.status;
  const desired = desiredReplicas(deployment);
  return (
    replicas === updatedReplicas &&
    pods.filter((pod) => pod.ready).length >= desired &&
    [updatedReplicas, readyReplicas, availableReplicas].every((count) => count >= desired)
  );
};

const isUnprobed = (pod: PodFacts): boolean =>
  pod.containers.some(({ role, spec }) => role === "main" && spec.readinessProbe === undefined);

/** How long a pod without readiness probe has still to run before its being Ready means something, in milliseconds. */
const settling = (facts: Facts, pod: PodFacts): number => {
  if (!isUnprobed(pod)) return 0;
  const seen = facts.options.readySince?.get(pod.uid) ?? facts.now;
  const told = Date.parse(conditionOf(pod.object, "Ready")?.lastTransitionTime ?? "") || facts.now;
  return Math.max(0, settleMilliseconds - (facts.now - Math.min(seen, told)));
};

const unsettledMilliseconds = (facts: Facts): number =>
  facts.deployment.spec.minReadySeconds > 0
    ? 0
    : Math.max(0, ...facts.pods.map((pod) => settling(facts, pod)));

/** The most telling first: a deadline takes its explanation from the first. */
const causesOf = (facts: Facts): readonly Signal[] =>
  [
    denialSignals,
    imageSignals,
    configurationSignals,
    startSignals,
    crashSignals,
    schedulingSignals,
    readinessSignals,
  ].flatMap((detect) => detect(facts));

/** Several pods with the same problem are one signal; the one that is due first counts. */
const merged = (signals: readonly Signal[]): readonly Signal[] => {
  const byId = new Map<string, Signal>();
  for (const signal of signals) {
    const known = byId.get(signal.id);
    if (known === undefined || signal.graceMilliseconds < known.graceMilliseconds)
      byId.set(signal.id, signal);
  }
  return [...byId.values()];
};

const signalsOf = (facts: Facts): readonly Signal[] => {
  const paused = pausedSignals(facts);
  if (paused.length > 0) return paused;
  const causes = merged(causesOf(facts));
  return [...causes, ...deadlineSignals(facts, causes)];
};

/** See `assess`. */
export const assessDeployment = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const facts = hasCaughtUp(view, options) ? factsOf(view, now, options) : undefined;
  if (facts === undefined)
    return { state: "progressing", progress: waitingProgress(view.workload), signals: [] };
  const progress = progressOf(facts);
  if (!isComplete(facts)) return { state: "progressing", progress, signals: signalsOf(facts) };
  const remaining = unsettledMilliseconds(facts);
  if (remaining <= 0) return { state: "ready", progress };
  return { state: "progressing", progress, signals: signalsOf(facts), recheckAfterMilliseconds: remaining };
};
