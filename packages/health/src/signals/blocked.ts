import { eventLine, explain } from "../facts.ts";
import { grace } from "../grace.ts";
import { latestEvent, logsOf, type PodFacts } from "../pods.ts";
import type { RevisionedFacts } from "../revisioned.ts";
import { partitionOf } from "../strategy.ts";
import type { Signal } from "../types.ts";
import { isRunningUnready, probeBudget } from "./readiness.ts";

/** Something is wrong with it that is never normal. */
const isBroken = (pod: PodFacts): boolean =>
  pod.containers.some(
    ({ terminations, waiting }) =>
      terminations > 0 || /Error$|BackOff$|^InvalidImageName$/.test(waiting?.reason ?? ""),
  );

const graceOf = (pod: PodFacts): number => {
  if (isBroken(pod)) return grace.blocked;
  return isRunningUnready(pod) ? Math.max(grace.notReadyAtLeast, 2 * probeBudget(pod)) : grace.unschedulable;
};

const evidenceOf = (pod: PodFacts): readonly string[] => [
  ...pod.containers.flatMap(({ name, waiting, ended }) => [
    waiting?.reason ? `Container ${name}: ${waiting.reason}: ${waiting.message ?? ""}` : "",
    ended ? `Container ${name}, last end: ${ended.reason ?? "Error"}, exit code ${ended.exitCode}` : "",
  ]),
  eventLine(latestEvent(pod, "Unhealthy", "FailedScheduling", "FailedMount")),
];

const ordinalOf = ({ name }: PodFacts): number => Number(/-(\d+)$/.exec(name)?.[1] ?? -1);

/** Below the partition the pod would come back as it is. */
const isKept = (facts: RevisionedFacts, pod: PodFacts): boolean =>
  ordinalOf(pod) < partitionOf(facts.workload);

const toldOf = (facts: RevisionedFacts, pod: PodFacts): { readonly what: string; readonly hint: string } => {
  const which = isKept(facts, pod)
    ? `pod ${pod.name}, which its partition of ${partitionOf(facts.workload)} keeps at an earlier version, is not ready`
    : `pod ${pod.name} of an earlier version is not ready`;
  const hint = isKept(facts, pod)
    ? "Mend that pod, or lower updateStrategy.rollingUpdate.partition so that it is replaced"
    : `Delete it, and the StatefulSet goes on: kubectl delete pod ${pod.name} --namespace ${facts.ref.namespace ?? "default"}`;
  return { what: `${which}, and until it is Kubernetes replaces no pod of this StatefulSet`, hint };
};

/**
 * A StatefulSet in order replaces no pod while any other is not ready, not even one of a version that nobody wants any
 * more: only deleting that pod lets it go on (kubernetes/kubernetes#67250).
 */
export const blockedSignals = (facts: RevisionedFacts): readonly Signal[] => {
  if (facts.workload.spec.podManagementPolicy === "Parallel") return [];
  return facts.old
    .filter((pod) => !pod.ready)
    .slice(0, 1)
    .map((pod) => signalOf(facts, pod));
};

const signalOf = (facts: RevisionedFacts, pod: PodFacts): Signal => ({
  id: `blocked:${pod.uid}`,
  reason: "Blocked",
  graceMilliseconds: isKept(facts, pod) ? Math.max(graceOf(pod), grace.notReadyAtLeast) : graceOf(pod),
  nature: isBroken(pod) ? "broken" : "slow",
  ...(isKept(facts, pod) ? {} : { blockedBy: { name: pod.name, uid: pod.uid } }),
  explanation: explain(facts, {
    ...toldOf(facts, pod),
    reason: "Blocked",
    pod: pod.name,
    evidence: evidenceOf(pod),
    logs: pod.containers.filter(({ ended, running }) => running || ended !== undefined).flatMap(logsOf),
  }),
});
