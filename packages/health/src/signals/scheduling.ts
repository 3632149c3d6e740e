import type { KubeObject } from "@towline/kernel";
import { eventLine, explain, type Facts, whenAll } from "../facts.ts";
import { grace } from "../grace.ts";
import type { PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";
import { conditionOf } from "../wire.ts";

/** A gate that is still closed is no fault; somebody will open it. */
export const isUnschedulable = (pod: PodFacts): boolean => {
  const condition = conditionOf(pod.object, "PodScheduled");
  return condition?.status === "False" && condition.reason === "Unschedulable";
};

/** Karpenter and EKS Auto Mode refuse by an event of the scheduler's own name. */
const isRefusal = ({ reason, source, reportingComponent }: KubeObject): boolean =>
  reason === "NotTriggerScaleUp" ||
  (reason === "FailedScheduling" &&
    /karpenter|eks-auto-mode/.test(`${source?.component} ${reportingComponent}`));

const isScaleUp = ({ reason }: KubeObject): boolean =>
  reason === "TriggeredScaleUp" || reason === "Nominated";

const autoscalerEvent = (pod: PodFacts): KubeObject | undefined =>
  pod.events.findLast((event) => isRefusal(event) || isScaleUp(event));

/**
 * What the cluster's autoscaler makes of it; `Nominated` is Karpenter's word. A node that pods of lower priority are
 * being taken from is as good as one that is being added.
 */
const autoscaling = (pod: PodFacts): "scaling" | "preempting" | "refused" | "silent" => {
  if (pod.object.status?.nominatedNodeName) return "preempting";
  const event = autoscalerEvent(pod);
  if (event === undefined) return "silent";
  return isScaleUp(event) ? "scaling" : "refused";
};

export const isScalingUp = (pod: PodFacts): boolean =>
  isUnschedulable(pod) && ["scaling", "preempting"].includes(autoscaling(pod));

const graces = {
  silent: grace.unschedulable,
  scaling: grace.scalingUp,
  preempting: grace.scalingUp,
  refused: grace.autoscalerRefused,
} as const;

/** The scheduler's words where it is not the nodes: a claim that nothing fills, is gone, or is in another zone. */
const hintOf = (message: string): string =>
  /persistentvolumeclaim|volume node affinity conflict/i.test(message)
    ? "Look at its PersistentVolumeClaims: whether their StorageClass exists, can provide the size, and in the zone of the nodes"
    : "Lower resources.requests, correct nodeSelector, affinity or tolerations, or add nodes";

export const isGated = (pod: PodFacts): boolean =>
  conditionOf(pod.object, "PodScheduled")?.reason === "SchedulingGated";

/** Somebody else opens a gate, in whatever time it takes. */
const gateSignals = (facts: Facts): readonly Signal[] => {
  const pod = facts.pods.find(isGated);
  if (pod === undefined) return [];
  const gates: readonly { readonly name: string }[] = pod.object.spec?.schedulingGates ?? [];
  const names = gates.map(({ name }) => name).join(", ");
  const explanation = explain(facts, {
    what: `its pods wait for their scheduling gates: ${names}`,
    reason: "SchedulingGated",
    pod: pod.name,
    evidence: [],
    hint: "Look at what should open these gates",
  });
  const id = "gated";
  return [{ id, reason: "SchedulingGated", graceMilliseconds: grace.limit, nature: "slow", explanation }];
};

export const schedulingSignals = (facts: Facts): readonly Signal[] => [
  ...unschedulableSignals(facts),
  ...gateSignals(facts),
];

const unschedulableSignals = (facts: Facts): readonly Signal[] => {
  const waiting = facts.pods.filter(isUnschedulable);
  const [pod] = waiting;
  if (pod === undefined) return [];
  const state = waiting.map(autoscaling).find((each) => each !== "silent") ?? "silent";
  const message = conditionOf(pod.object, "PodScheduled")?.message ?? "";
  const explanation = explain(facts, {
    what: `no node takes its pods: ${message}`,
    reason: "Unschedulable",
    pod: pod.name,
    evidence: [`Unschedulable: ${message}`, eventLine(autoscalerEvent(pod))],
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
