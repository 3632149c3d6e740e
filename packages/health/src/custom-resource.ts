import { describeRef, type KubeObject, refOf } from "@towline/kernel";
import { waiting } from "./conclude.ts";
import { explain } from "./facts.ts";
import { grace, unconditionalMilliseconds } from "./grace.ts";
import type { Assessment, AssessOptions, Progress, Signal, WorkloadView } from "./types.ts";
import { type Condition, conditionOf } from "./wire.ts";

/** The conditions that say of a custom resource that it works, the first that is there counts; `Succeeded` is Tekton's. */
const conditionTypes = ["Ready", "Available", "Succeeded"] as const;

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

/** What its controller has given up: `Stalled` is kstatus' word for it; what runs once does not run again. */
const givenUp = (object: KubeObject): Condition | undefined => {
  const stated = ["Stalled", "Failed"].map((type) => conditionOf(object, type));
  const once = conditionOf(object, "Succeeded");
  return stated.find((each) => each?.status === "True") ?? (once?.status === "False" ? once : undefined);
};

const signalOf = (object: KubeObject, condition: Condition): Signal => {
  const final = givenUp(object);
  const told = final ?? condition;
  const reason = told.reason || `Not${condition.type}`;
  return {
    id: `condition:${told.type}`,
    reason,
    graceMilliseconds: final ? grace.final : grace.limit,
    nature: final ? "broken" : "slow",
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
  const told = condition ?? givenUp(workload);
  if (told === undefined) return unconditional(now, options);
  const text = `${told.type} is ${told.status}${told.reason ? ` (${told.reason})` : ""}`;
  if (condition?.status === "True") return { state: "ready", progress: progressOf(true, text) };
  return {
    state: "progressing",
    progress: progressOf(false, text),
    signals: [signalOf(workload, told)],
  };
};
