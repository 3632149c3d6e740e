import type { Facts } from "./facts.ts";
import { settleMilliseconds } from "./grace.ts";
import type { PodFacts } from "./pods.ts";
import { lateIn } from "./signals/terminating.ts";
import type { Assessment, Progress, Signal } from "./types.ts";
import { conditionOf } from "./wire.ts";

/** While the controller has not caught up nothing is known of the new revision. */
export const waiting = (desired: number): Assessment => ({
  state: "progressing",
  progress: { desired, updated: 0, ready: 0, text: "waiting for the controller" },
  signals: [],
});

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
  facts.workload.spec.minReadySeconds > 0 ? 0 : Math.max(0, ...facts.pods.map((pod) => settling(facts, pod)));

/** Ready where everything is there and has stayed so for long enough to mean something; else what is going on. */
export const conclude = (
  facts: Facts,
  progress: Progress,
  isComplete: boolean,
  signals: () => readonly Signal[],
): Assessment => {
  if (!isComplete) {
    const late = lateIn(facts);
    const recheck = late === undefined ? {} : { recheckAfterMilliseconds: late };
    return { state: "progressing", progress, signals: signals(), ...recheck };
  }
  const remaining = unsettledMilliseconds(facts);
  if (remaining <= 0) return { state: "ready", progress };
  return { state: "progressing", progress, signals: signals(), recheckAfterMilliseconds: remaining };
};
