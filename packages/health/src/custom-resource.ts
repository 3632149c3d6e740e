import { describeRef, type KubeObject, refOf } from "@towline/kernel";
import { waiting } from "./conclude.ts";
import { explain } from "./facts.ts";
import { grace, unconditionalMilliseconds } from "./grace.ts";
import type { Assessment, AssessOptions, Progress, Signal, WorkloadView } from "./types.ts";
import { type Condition, conditionOf } from "./wire.ts";

/** The conditions that say of a custom resource that it works, the first that is there counts. */
const conditionTypes = ["Ready", "Available"] as const;

const working = (object: KubeObject): Condition | undefined =>
  conditionTypes.map((type) => conditionOf(object, type)).find((condition) => condition !== undefined);

const progressOf = (ready: boolean, text: string): Progress => ({
  desired: 1,
  updated: 1,
  ready: ready ? 1 : 0,
  text,
});

/** Status, or the condition itself, may speak of an older specification. */
const isBehind = ({ metadata, status }: KubeObject, condition: Condition | undefined): boolean =>
  [status?.observedGeneration, condition?.observedGeneration].some(
    (observed) => typeof observed === "number" && observed < (metadata.generation ?? 0),
  );

/** Not every kind has conditions: where none has come for a while, none is waited for. */
const unconditional = (now: number, { seenSince = now }: AssessOptions): Assessment => {
  const remaining = unconditionalMilliseconds - (now - seenSince);
  if (remaining <= 0)
    return { state: "ready", progress: progressOf(true, "applied; it has no condition Ready") };
  const progress = progressOf(false, "waiting for a condition Ready");
  return { state: "progressing", progress, signals: [], recheckAfterMilliseconds: remaining };
};

/** `Stalled` is kstatus' word for "will not heal by itself". */
const signalOf = (object: KubeObject, condition: Condition): Signal => {
  const stalled = conditionOf(object, "Stalled");
  const told = stalled?.status === "True" ? stalled : condition;
  const reason = told.reason || `Not${condition.type}`;
  return {
    id: `condition:${told.type}`,
    reason,
    graceMilliseconds: told === stalled ? grace.final : grace.limit,
    nature: told === stalled ? "broken" : "slow",
    explanation: explain(
      { ref: refOf(object) },
      {
        what: `its condition ${told.type} is ${told.status}${told.message ? `: ${told.message}` : ""}`,
        reason,
        evidence: [`${told.type}=${told.status} ${reason}: ${told.message ?? ""}`],
        hint: `See what its controller reports: kubectl describe ${describeRef(refOf(object))}`,
      },
    ),
  };
};

/** A custom resource with conditions. See `assess`. */
export const assessCustomResource = (view: WorkloadView, now: number, options: AssessOptions): Assessment => {
  const { workload } = view;
  const condition = working(workload);
  if ((workload.metadata.generation ?? 0) < options.generation || isBehind(workload, condition))
    return waiting(1);
  if (condition === undefined) return unconditional(now, options);
  const text = `${condition.type} is ${condition.status}${condition.reason ? ` (${condition.reason})` : ""}`;
  if (condition.status === "True") return { state: "ready", progress: progressOf(true, text) };
  return {
    state: "progressing",
    progress: progressOf(false, text),
    signals: [signalOf(workload, condition)],
  };
};
