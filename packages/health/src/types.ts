import type { KubeObject, ObjectRef } from "@towline/kernel";

/** Everything known about one workload at one moment; plain API objects. */
export interface WorkloadView {
  readonly workload: KubeObject;
  readonly replicaSets: readonly KubeObject[];
  /** Pods of every revision; the assessment picks those of the current one. */
  readonly pods: readonly KubeObject[];
  /** Events about the workload, its ReplicaSets and its pods. */
  readonly events: readonly KubeObject[];
}

export interface Progress {
  readonly desired: number;
  readonly updated: number;
  readonly ready: number;
  /** What is going on, for people: `2/3 updated, 1 pulling image`. */
  readonly text: string;
}

/** A signal that something is wrong. It becomes a verdict when it has held for `graceMilliseconds`. */
export interface Signal {
  /** Stable identity, so that the observer can time it: `crash:app`. */
  readonly id: string;
  readonly reason: string;
  readonly graceMilliseconds: number;
  readonly explanation: Explanation;
}

/** Why a rollout failed, as the user reads it. */
export interface Explanation {
  readonly workload: ObjectRef;
  /** One line: what broke and what to do. */
  readonly summary: string;
  /** Kubernetes' own reason, such as `CrashLoopBackOff`. */
  readonly reason: string;
  readonly pod?: string;
  readonly container?: string;
  /** What Kubernetes says: conditions, waiting messages, events; one line each. */
  readonly evidence: readonly string[];
  readonly hint: string;
  /** Logs worth fetching. */
  readonly logs: readonly { readonly pod: string; readonly container: string; readonly previous: boolean }[];
}

export type Assessment =
  | { readonly state: "ready"; readonly progress: Progress }
  | { readonly state: "progressing"; readonly progress: Progress; readonly signals: readonly Signal[] };
