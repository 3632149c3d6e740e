import { describeRef, type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import { type PodFacts, podFacts } from "./pods.ts";
import { scrub } from "./scrub.ts";
import type { AssessOptions, Explanation, WorkloadView } from "./types.ts";
import { isOwnedBy } from "./wire.ts";

/** What the signals of a Deployment look at: its current revision and nothing else. */
export interface Facts {
  readonly view: WorkloadView;
  readonly options: AssessOptions;
  readonly ref: ObjectRef;
  readonly deployment: KubeObject;
  /** The ReplicaSet of the current revision. */
  readonly revision: KubeObject;
  /** Its pods that are meant to live. */
  readonly pods: readonly PodFacts[];
  /** Nothing of this Deployment ran before. */
  readonly firstInstall: boolean;
  readonly now: number;
}

const revisionAnnotation = "deployment.kubernetes.io/revision";

const revisionOf = (object: KubeObject): string | undefined =>
  object.metadata.annotations?.[revisionAnnotation];

/** Pods on their way out, and those that were evicted and are replaced, say nothing about the revision. */
const isAlive = (pod: KubeObject): boolean =>
  pod.metadata.deletionTimestamp === undefined && !["Failed", "Succeeded"].includes(pod.status?.phase);

/** undefined while the controller has not caught up, or the watches have not. */
export const factsOf = (view: WorkloadView, now: number, options: AssessOptions): Facts | undefined => {
  const { workload } = view;
  const owned = view.replicaSets.filter((each) => isOwnedBy(each, workload));
  const wanted = revisionOf(workload);
  const revision = owned.find((each) => revisionOf(each) === wanted);
  if (wanted === undefined || revision === undefined) return undefined;
  const pods = view.pods.filter((pod) => isOwnedBy(pod, revision) && isAlive(pod));
  return {
    view,
    options,
    now,
    ref: refOf(workload),
    deployment: workload,
    revision,
    pods: pods.map((pod) => podFacts(pod, view.events, options, now)),
    firstInstall: owned.length === 1,
  };
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
export const explain = (facts: Facts, { what, evidence, ...told }: Told): Explanation => ({
  logs: [],
  ...told,
  workload: facts.ref,
  summary: scrub(oneLine(`${describeRef(facts.ref)}: ${what}`)),
  evidence: [...new Set(evidence.filter((line) => line !== "").map((line) => scrub(oneLine(line))))],
});

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** `Warning FailedMount: MountVolume.SetUp failed …` */
export const eventLine = (event: KubeObject | undefined): string =>
  event === undefined ? "" : `Event ${event.reason}: ${event.message}`;
