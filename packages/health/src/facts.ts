import { describeRef, type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import { type PodFacts, podFacts } from "./pods.ts";
import { scrub } from "./scrub.ts";
import type { AssessOptions, Explanation, WorkloadView } from "./types.ts";

/** What the signals look at: one workload's current revision and nothing else. */
export interface Facts {
  readonly view: WorkloadView;
  readonly options: AssessOptions;
  readonly ref: ObjectRef;
  readonly workload: KubeObject;
  /** The current revision's pods that are meant to live. */
  readonly pods: readonly PodFacts[];
  /** The current revision's pods that were ended for good, such as evicted ones: others take their place. */
  readonly failed: readonly KubeObject[];
  /** Nothing of this workload ran before. */
  readonly firstInstall: boolean;
  /** Why the API server refuses to make the next pod. Events may be late; a condition is what the controller knows. */
  readonly refusal:
    | { readonly reason: string; readonly message: string; readonly toldBy: "condition" | "event" }
    | undefined;
  /** The controller may take old pods away before the new ones are there. */
  readonly canScaleDown: boolean;
  /** Another one each time that the controller gets further. */
  readonly milestone: string;
  readonly now: number;
}

/** Such pods are replaced, and never come back. */
const hasEnded = (pod: KubeObject): boolean => ["Failed", "Succeeded"].includes(pod.status?.phase);

/** The facts that are gathered for every kind alike; `isCurrent` finds the pods of the current revision. */
export const factsOf = (
  view: WorkloadView,
  now: number,
  options: AssessOptions,
  own: Pick<Facts, "firstInstall" | "refusal" | "canScaleDown" | "milestone"> & {
    readonly isCurrent: (pod: KubeObject) => boolean;
  },
): Facts => {
  const { isCurrent, ...facts } = own;
  const current = view.pods.filter((pod) => isCurrent(pod) && pod.metadata.deletionTimestamp === undefined);
  const pods = current.filter((pod) => !hasEnded(pod));
  return {
    ...facts,
    view,
    options,
    now,
    ref: refOf(view.workload),
    workload: view.workload,
    pods: pods.map((pod) => podFacts(pod, view.events, options, now)),
    failed: current.filter((pod) => pod.status?.phase === "Failed"),
  };
};

/** A status that speaks of the specification that was applied, and of nothing older. */
export const hasCaughtUp = ({ workload }: WorkloadView, options: AssessOptions): boolean => {
  const { generation = 0 } = workload.metadata;
  return generation >= options.generation && (workload.status?.observedGeneration ?? 0) >= generation;
};

/** `grace` where every pod created so far is affected and none ever served; else the limit decides. */
export const whenAll = (facts: Facts, affected: ReadonlySet<string>, graceMilliseconds: number): number => {
  const all = facts.pods.length > 0 && facts.pods.every((pod) => affected.has(pod.name) && !pod.everReady);
  return all ? graceMilliseconds : Number.POSITIVE_INFINITY;
};

export type Told = Omit<Explanation, "workload" | "summary" | "logs"> &
  Partial<Pick<Explanation, "logs">> & {
    /** What broke, without the workload's name. */
    readonly what: string;
  };

/** Puts an explanation together; whatever registries told about identities is removed here, for all of them. */
export const explain = (facts: Pick<Facts, "ref">, { what, evidence, ...told }: Told): Explanation => ({
  logs: [],
  ...told,
  workload: facts.ref,
  summary: scrub(oneLine(`${describeRef(facts.ref)}: ${what}`)),
  evidence: [...new Set(evidence.filter((line) => line !== "").map((line) => scrub(oneLine(line))))],
});

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** `Warning FailedMount: MountVolume.SetUp failed …` */
export const eventLine = (event: KubeObject | undefined): string =>
  event === undefined ? "" : `Event ${event.reason}: ${event.message}`;
