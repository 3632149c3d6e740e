import type { KubeObject } from "@towline/kernel";
import { startCausesOf } from "./causes.ts";
import { explain, type Facts, factsOf } from "./facts.ts";
import { grace } from "./grace.ts";
import { type ContainerFacts, type PodFacts, podFacts } from "./pods.ts";
import { activities } from "./progress.ts";
import { refusedByEvent } from "./revisioned.ts";
import type { Assessment, AssessOptions, Explanation, Progress, Signal, WorkloadView } from "./types.ts";
import { type Condition, conditionOf, isOwnedBy, isTrue } from "./wire.ts";

/** How many pods have to succeed; a Job that does not say so is done with the first. */
const completionsOf = ({ spec = {} }: KubeObject): number => spec.completions ?? 1;

const jobFacts = (view: WorkloadView, now: number, options: AssessOptions): Facts => {
  const { workload } = view;
  const { succeeded = 0, failed = 0, active = 0 } = workload.status ?? {};
  return factsOf(view, now, options, {
    isCurrent: (pod) => isOwnedBy(pod, workload),
    firstInstall: true,
    refusal: active === 0 ? refusedByEvent(view) : undefined,
    canScaleDown: false,
    milestone: `${succeeded}:${failed}`,
  });
};

const completedText = ({ workload }: Facts): string =>
  `${workload.status?.succeeded ?? 0}/${completionsOf(workload)} completed`;

const progressOf = (facts: Facts): Progress => {
  const { workload, pods } = facts;
  const { succeeded = 0, failed = 0 } = workload.status ?? {};
  const desired = completionsOf(workload);
  const running = pods.filter((pod) => pod.containers.some((container) => container.running));
  const parts = [
    `${succeeded}/${desired} completed`,
    ...(running.length === 0 ? [] : [`${running.length} running`]),
    ...activities(pods.filter((pod) => !running.includes(pod))),
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
  return { desired, updated: succeeded + pods.length, ready: succeeded, text: parts.join(", ") };
};

/** `FailureTarget` comes first: the end is certain, and pods are still there to be read. */
const failureOf = (job: KubeObject): Condition | undefined =>
  ["Failed", "FailureTarget"]
    .map((type) => conditionOf(job, type))
    .find((condition) => condition?.status === "True");

/** The container that ended badly last. */
const lastEnd = (facts: Facts): readonly [PodFacts, ContainerFacts] | undefined => {
  const { view, options, now } = facts;
  return view.pods
    .filter((pod) => isOwnedBy(pod, facts.workload))
    .map((pod) => podFacts(pod, view.events, options, now))
    .flatMap((pod) => pod.containers.map((container) => [pod, container] as const))
    .filter(([, { ended }]) => ended !== undefined && ended.exitCode !== 0)
    .toSorted(([, a], [, b]) => endedAt(a) - endedAt(b))
    .at(-1);
};

const endedAt = ({ ended }: ContainerFacts): number => Date.parse(ended?.finishedAt ?? "") || 0;

const explainFailure = (facts: Facts, { reason = "Failed", message = "" }: Condition): Explanation => {
  const [pod, container] = lastEnd(facts) ?? [];
  const ended = container?.ended;
  const how =
    reason === "DeadlineExceeded"
      ? `it took longer than its activeDeadlineSeconds of ${facts.workload.spec?.activeDeadlineSeconds}`
      : "it failed";
  const by = ended && container ? `: container ${container.name} ended with exit code ${ended.exitCode}` : "";
  return explain(facts, {
    what: `${how}${by}${ended?.reason === "OOMKilled" ? " (OOMKilled)" : ""}`,
    reason,
    pod: pod?.name,
    container: container?.name,
    evidence: [
      `${reason}: ${message}`,
      ended ? `Last end: ${ended.reason ?? "Error"}, exit code ${ended.exitCode}` : "",
    ],
    hint:
      reason === "DeadlineExceeded"
        ? "Raise activeDeadlineSeconds, or make it do less"
        : `Its last log lines say why. A Job is run only once: delete it (kubectl delete job ${facts.ref.name}) or give it another name to run it again`,
    logs: pod && container ? [{ pod: pod.name, container: container.name, previous: false }] : [],
  });
};

const final = (id: string, reason: string, explanation: Explanation): Signal => ({
  id,
  reason,
  graceMilliseconds: grace.final,
  nature: "broken",
  explanation,
});

/** Kueue starts a Job by ending its suspension: then that is a matter of time. */
const isQueued = ({ metadata }: KubeObject): boolean =>
  metadata.labels?.["kueue.x-k8s.io/queue-name"] !== undefined;

const suspendedSignals = (facts: Facts): readonly Signal[] => {
  if (facts.workload.spec?.suspend !== true || isQueued(facts.workload)) return [];
  const explanation = explain(facts, {
    what: "it is suspended, so that nothing runs",
    reason: "JobSuspended",
    evidence: [],
    hint: 'Remove "suspend" from the manifest',
  });
  return [final("suspended", "JobSuspended", explanation)];
};

/** Job and pods come by different watches: how the pod ended is worth a moment, where it is not known yet. */
const failedSignal = (facts: Facts, failure: Condition): Signal => {
  const explanation = explainFailure(facts, failure);
  const graceMilliseconds = explanation.pod === undefined ? grace.podsBehind : grace.final;
  return { ...final("job", failure.reason ?? "Failed", explanation), graceMilliseconds };
};

const signalsOf = (facts: Facts): readonly Signal[] => {
  const failure = failureOf(facts.workload);
  if (failure !== undefined) return [failedSignal(facts, failure)];
  const suspended = suspendedSignals(facts);
  // crashes are the Job's own business: its backoffLimit says how many are too many
  return suspended.length > 0 ? suspended : startCausesOf(facts);
};

/** Done at `Complete`, not at its start. See `assess`. */
export const assessJob = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const facts = jobFacts(view, now, options);
  const progress = progressOf(facts);
  if (isTrue(view.workload, "Complete"))
    return { state: "ready", progress: { ...progress, text: completedText(facts) } };
  return { state: "progressing", progress, signals: signalsOf(facts) };
};
