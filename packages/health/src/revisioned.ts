import type { KubeObject } from "@towline/kernel";
import { type Facts, factsOf } from "./facts.ts";
import { type PodFacts, podFacts } from "./pods.ts";
import type { AssessOptions, WorkloadView } from "./types.ts";
import { eventTime, isOwnedBy } from "./wire.ts";

/** What is known of a StatefulSet or DaemonSet: its pods say by a label which template they were made of. */
export interface RevisionedFacts extends Facts {
  /** Pods of other revisions that are still meant to live. */
  readonly old: readonly PodFacts[];
}

const revisionLabel = "controller-revision-hash";

export const revisionedFacts = (
  view: WorkloadView,
  now: number,
  options: AssessOptions,
  own: { readonly revision: string; readonly milestone: string; readonly lacksPods: boolean },
): RevisionedFacts => {
  const { workload } = view;
  const isCurrent = (pod: KubeObject): boolean => pod.metadata.labels?.[revisionLabel] === own.revision;
  const facts = factsOf(view, now, options, {
    isCurrent: (pod) => isOwnedBy(pod, workload) && isCurrent(pod),
    firstInstall: workload.metadata.generation === 1,
    refusal: own.lacksPods ? refusedByEvent(view) : undefined,
    // each old pod that goes makes room for exactly the one that replaces it
    canScaleDown: false,
    milestone: own.milestone,
  });
  const old = view.pods
    .filter((pod) => isOwnedBy(pod, workload) && !isCurrent(pod))
    .filter((pod) => pod.metadata.deletionTimestamp === undefined)
    .map((pod) => podFacts(pod, view.events, options, now));
  return { ...facts, old };
};

/**
 * These controllers tell by events on the workload alone why a pod could not be made. An event outlives its cause: it
 * counts only while none says that a later one was made.
 */
export const refusedByEvent = ({ workload, events }: WorkloadView): Facts["refusal"] => {
  const told = events
    .filter((event) => event.involvedObject?.uid === workload.metadata.uid)
    .filter(({ reason }) => reason === "FailedCreate" || reason === "SuccessfulCreate")
    .toSorted((a, b) => eventTime(a) - eventTime(b));
  const failed = told.findLast(({ reason }) => reason === "FailedCreate");
  const made = told.findLast(({ reason }) => reason === "SuccessfulCreate");
  if (failed === undefined || (made !== undefined && eventTime(made) > eventTime(failed))) return undefined;
  const message = String(failed.message).replace(
    /^(?:create (?:Pod|Claim) .*? failed error|Error creating): /,
    "",
  );
  return { reason: "FailedCreate", message, toldBy: "event" };
};
