import type { Cluster } from "@towline/cluster";
import type { Explanation, Progress } from "@towline/health";
import type { Clock, KubeObject, Log, ObjectRef } from "@towline/kernel";

export interface RolloutRequest {
  readonly cluster: Cluster;
  readonly namespace: string;
  readonly workloads: readonly WorkloadExpectation[];
  /** Configuration that this deploy itself provides, as `ConfigMap/name`: a pod that lacks it fails at once. */
  readonly ownConfiguration?: readonly string[];
  /** What was applied beside the workloads: load balancers, autoscalers and claims among it are looked at in the end. */
  readonly companions?: readonly KubeObject[];
  /** Deletes a pod of an earlier version that blocks its StatefulSet, instead of failing because of it. */
  readonly deletesBlockingPods?: boolean;
  /** Overall limit. */
  readonly timeoutSeconds: number;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface WorkloadExpectation {
  readonly ref: ObjectRef;
  /** The generation that the apply answered with; an older status does not count. */
  readonly generation: number;
  /** It has had this generation for long: what it has not said of itself by now, it never says. */
  readonly isOld?: boolean;
}

export interface ContainerLog {
  readonly pod: string;
  readonly container: string;
  readonly previous: boolean;
  /** The last lines, oldest first. */
  readonly lines: readonly string[];
}

export interface RolloutFailure extends Explanation {
  readonly containerLogs: readonly ContainerLog[];
}

export interface WorkloadOutcome {
  readonly ref: ObjectRef;
  readonly progress: Progress;
}

/** `failed` also when the limit ran out; the failure then says what was still missing. Throws only what `Cluster` throws for good, and the signal's reason. */
export type RolloutResult =
  | {
      readonly outcome: "ready";
      readonly workloads: readonly WorkloadOutcome[];
      /** The workloads as the watches last showed them; without Jobs that are gone by now. */
      readonly live: readonly KubeObject[];
      readonly milliseconds: number;
    }
  | {
      readonly outcome: "failed";
      readonly failures: readonly RolloutFailure[];
      readonly workloads: readonly WorkloadOutcome[];
      readonly milliseconds: number;
    };
