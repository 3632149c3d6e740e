import type { KubeObject, ObjectRef } from "@towline/kernel";

/** Everything known about one workload at one moment; plain API objects. */
export interface WorkloadView {
  readonly workload: KubeObject;
  readonly replicaSets: readonly KubeObject[];
  /** Its ControllerRevisions; a DaemonSet says nowhere else which template its pods should be of. */
  readonly revisions?: readonly KubeObject[];
  /** Pods of every revision; the assessment picks those of the current one. */
  readonly pods: readonly KubeObject[];
  /** Events about the workload, its ReplicaSets, its pods and their PersistentVolumeClaims. */
  readonly events: readonly KubeObject[];
}

export interface Progress {
  readonly desired: number;
  readonly updated: number;
  readonly ready: number;
  /** What is going on, for people: `2/3 updated, 1 pulling image`. */
  readonly text: string;
}

/** What an assessment must know beyond the view. */
export interface AssessOptions {
  /** The generation that the apply answered with; an older status does not count. */
  readonly generation: number;
  /** UIDs of pods that were seen Ready at any time. */
  readonly everReady?: ReadonlySet<string>;
  /** Since when pods that are Ready now have been seen so, in milliseconds, by UID. */
  readonly readySince?: ReadonlyMap<string, number>;
  /** Configuration that this deploy itself provides, as `ConfigMap/name`: where it is missing, waiting is idle. */
  readonly ownConfiguration?: ReadonlySet<string>;
  /** Since when the workload has been seen at this generation, in milliseconds. */
  readonly seenSince?: number;
}

/** A signal that something is wrong. It becomes a verdict when it has held for `graceMilliseconds`. */
export interface Signal {
  /** Stable identity while the same thing goes on, so that the observer can time it: `crash:app`. */
  readonly id: string;
  readonly reason: string;
  /** Infinity: no verdict by itself, but the explanation when time runs out. May change while the signal holds. */
  readonly graceMilliseconds: number;
  /** `broken` is never normal; `slow` is normal for a while, such as a pod that is not ready yet. */
  readonly nature: "broken" | "slow";
  /** Slow for a good reason that only time ends: no progress deadline counts meanwhile. */
  readonly suspendsDeadline?: true;
  readonly explanation: Explanation;
  /** A pod that stands in the way of the controller: once it is deleted, the rollout goes on. */
  readonly blockedBy?: { readonly name: string; readonly uid: string };
}

/** Why a rollout failed, as the user reads it. */
export interface Explanation {
  readonly workload: ObjectRef;
  /** One line: workload, container, what broke. `hint` says what to do. */
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
  | {
      readonly state: "progressing";
      readonly progress: Progress;
      /** The most telling first. */
      readonly signals: readonly Signal[];
      /** Time alone will change this assessment: look again then, also when nothing happens. */
      readonly recheckAfterMilliseconds?: number;
    };
