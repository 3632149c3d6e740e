import { eventLine, explain, type Facts, whenAll } from "../facts.ts";
import { grace } from "../grace.ts";
import { latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";
import { conditionOf } from "../wire.ts";

/** A gate that is still closed is no fault; somebody will open it. */
export const isUnschedulable = (pod: PodFacts): boolean => {
  const condition = conditionOf(pod.object, "PodScheduled");
  return condition?.status === "False" && condition.reason === "Unschedulable";
};

/** What the cluster's autoscaler makes of it. `Nominated` is Karpenter's word. */
const autoscaling = (pod: PodFacts): "scaling" | "refused" | "silent" => {
  const event = latestEvent(pod, "TriggeredScaleUp", "Nominated", "NotTriggerScaleUp");
  if (event === undefined) return "silent";
  return event.reason === "NotTriggerScaleUp" ? "refused" : "scaling";
};

export const isScalingUp = (pod: PodFacts): boolean => isUnschedulable(pod) && autoscaling(pod) === "scaling";

const graces = {
  silent: grace.unschedulable,
  scaling: grace.scalingUp,
  refused: grace.autoscalerRefused,
} as const;

/** The scheduler's words where it is not the nodes: a claim that nothing fills, is gone, or is in another zone. */
const hintOf = (message: string): string =>
  /persistentvolumeclaim|volume node affinity conflict/i.test(message)
    ? "Look at its PersistentVolumeClaims: whether their StorageClass exists, can provide the size, and in the zone of the nodes"
    : "Lower resources.requests, correct nodeSelector, affinity or tolerations, or add nodes";

export const schedulingSignals = (facts: Facts): readonly Signal[] => {
  const waiting = facts.pods.filter(isUnschedulable);
  const [pod] = waiting;
  if (pod === undefined) return [];
  const state = waiting.map(autoscaling).find((each) => each !== "silent") ?? "silent";
  const message = conditionOf(pod.object, "PodScheduled")?.message ?? "";
  const explanation = explain(facts, {
    what: `no node takes its pods: ${message}`,
    reason: "Unschedulable",
    pod: pod.name,
    evidence: [
      `Unschedulable: ${message}`,
      eventLine(latestEvent(pod, "TriggeredScaleUp", "Nominated", "NotTriggerScaleUp")),
    ],
    hint: hintOf(message),
  });
  const affected = new Set(waiting.map(({ name }) => name));
  return [
    {
      id: `unschedulable:${state}`,
      reason: "Unschedulable",
      graceMilliseconds: whenAll(facts, affected, graces[state]),
      nature: "slow",
      explanation,
    },
  ];
};
