import { causesOf } from "./causes.ts";
import { conclude, waiting } from "./conclude.ts";
import { hasCaughtUp } from "./facts.ts";
import { podProgress } from "./progress.ts";
import { type RevisionedFacts, revisionedFacts } from "./revisioned.ts";
import { onDeleteSignals } from "./signals/held-back.ts";
import { stalledSignals } from "./signals/stalled.ts";
import { terminatingSignals } from "./signals/terminating.ts";
import type { Assessment, AssessOptions, Progress, Signal, WorkloadView } from "./types.ts";
import { isOwnedBy } from "./wire.ts";

/** The hash of the newest revision: the status of a DaemonSet does not name it. */
const currentHash = ({ workload, revisions = [] }: WorkloadView): string | undefined =>
  revisions.filter((each) => isOwnedBy(each, workload)).toSorted((a, b) => b.revision - a.revision)[0]
    ?.metadata.labels?.["controller-revision-hash"];

const daemonSetFacts = (
  view: WorkloadView,
  now: number,
  options: AssessOptions,
): RevisionedFacts | undefined => {
  const revision = currentHash(view);
  if (revision === undefined) return undefined;
  const { status = {} } = view.workload;
  const { desiredNumberScheduled = 0, currentNumberScheduled = 0 } = status;
  return revisionedFacts(view, now, options, {
    revision,
    milestone: `${status.updatedNumberScheduled ?? 0}:${status.numberAvailable ?? 0}`,
    lacksPods: currentNumberScheduled < desiredNumberScheduled,
  });
};

/** A pod of the current revision available on every node that takes one. */
const isComplete = ({ workload, pods, old }: RevisionedFacts): boolean => {
  const { desiredNumberScheduled = 0, updatedNumberScheduled = 0, numberAvailable = 0 } = workload.status;
  return (
    old.length === 0 &&
    [updatedNumberScheduled, numberAvailable, pods.filter((pod) => pod.ready).length].every(
      (count) => count >= desiredNumberScheduled,
    )
  );
};

const progressOf = (facts: RevisionedFacts): Progress => {
  const { desiredNumberScheduled: desired = 0, updatedNumberScheduled: updated = 0 } =
    facts.workload.status ?? {};
  const progress = podProgress(facts, { desired, updated, old: facts.old.length });
  return desired === 0 ? { ...progress, text: "no node takes it" } : progress;
};

const signalsOf = (facts: RevisionedFacts): readonly Signal[] => {
  const heldBack = onDeleteSignals(facts);
  if (heldBack.length > 0) return heldBack;
  const causes = [...causesOf(facts), ...terminatingSignals(facts)];
  return [...causes, ...stalledSignals(facts, causes)];
};

/** See `assess`. */
export const assessDaemonSet = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const facts = hasCaughtUp(view, options) ? daemonSetFacts(view, now, options) : undefined;
  if (facts === undefined) return waiting(view.workload.status?.desiredNumberScheduled ?? 0);
  return conclude(facts, progressOf(facts), isComplete(facts), () => signalsOf(facts));
};
