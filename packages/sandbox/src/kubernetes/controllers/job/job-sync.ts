import { ApiFailure } from "../../model/api-failure.ts";
import { seconds } from "../../model/clock.ts";
import { copy, same } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { Job, JobStatus } from "../../model/workloads.ts";
import type { Timing } from "../../timing.ts";
import { type Client, controllerReference } from "../client.ts";
import { conditionOf } from "../conditions.ts";
import type { EventRecorder } from "../events.ts";
import { isActive, isOver, isReady, isTerminating } from "../pod-state.ts";
import { podsToDelete } from "../pods-to-delete.ts";
import { endOf, type JobEnd, resultOf, suspended, withJobCondition } from "./job-conditions.ts";
import type { JobTimes } from "./job-controller.ts";

/** Holds a Pod that ended until it has been counted. */
export const TRACKING = "batch.kubernetes.io/job-tracking";

export function releasePod(client: Client, pod: Pod): void {
  const finalizers = (pod.metadata.finalizers ?? []).filter((each) => each !== TRACKING);
  client.update({ ...pod, metadata: { ...pod.metadata, finalizers } });
}

interface Surroundings {
  /** Wall clock in milliseconds. */
  readonly now: number;
  readonly timing: Timing;
  readonly times: JobTimes;
  readonly comeBack: (wait: number) => void;
}

/** One pass of the controller over one Job. */
export class JobSync {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #job: Job;
  readonly #around: Surroundings;

  constructor(client: Client, events: EventRecorder, job: Job, around: Surroundings) {
    this.#client = client;
    this.#events = events;
    this.#job = job;
    this.#around = around;
  }

  /** Throws what the API answered, such as 403: then the pass is repeated. */
  run(): void {
    const { metadata, status } = this.#job;
    const pods = this.#client.controlledBy<Pod>("Pod", metadata.namespace ?? "", metadata.uid);
    if (resultOf(status)) this.#afterwards(pods);
    else if (this.#isCounting()) this.#count(pods);
    else this.#work(pods);
  }

  /** What ended was written down; its Pods are let go, and only then it counts. The last to go ends the Job. */
  #count(pods: readonly Pod[]): void {
    const { status } = this.#job;
    const { succeeded = [], failed = [] } = status.uncountedTerminatedPods ?? {};
    const ended = new Set([...succeeded, ...failed]);
    for (const pod of pods)
      if (ended.has(pod.metadata.uid ?? "") && pod.metadata.finalizers?.includes(TRACKING))
        releasePod(this.#client, pod);
    const counted: JobStatus = {
      ...status,
      succeeded: (status.succeeded ?? 0) + succeeded.length,
      failed: (status.failed ?? 0) + failed.length,
      uncountedTerminatedPods: {},
    };
    const target = endOf(status);
    this.#write(target && pods.every(isOver) ? this.#finished(counted, target) : counted);
  }

  #isCounting(): boolean {
    const { succeeded = [], failed = [] } = this.#job.status.uncountedTerminatedPods ?? {};
    return succeeded.length + failed.length > 0;
  }

  #finished(status: JobStatus, target: JobEnd): JobStatus {
    const { now, times } = this.#around;
    times.finishedAt ??= now;
    const succeeded = target.kind === "succeeded";
    this.#say(
      succeeded ? "Normal" : "Warning",
      succeeded ? "Completed" : target.reason,
      succeeded ? "Job completed" : target.message,
    );
    const type = succeeded ? "Complete" : "Failed";
    return {
      ...status,
      conditions: withJobCondition(status.conditions, { type, ...target }, now),
      ...(succeeded ? { completionTime: seconds(now) } : {}),
    };
  }

  #work(pods: readonly Pod[]): void {
    const status = this.#begun();
    const tracked = pods.filter((pod) => pod.metadata.finalizers?.includes(TRACKING));
    const succeeded = uidsOf(tracked.filter((pod) => pod.status.phase === "Succeeded"));
    const failed = uidsOf(tracked.filter((pod) => isFailed(pod)));
    if (failed.length > 0) this.#around.times.lastFailureAt = this.#around.now;
    const running = pods.filter(isActive);
    const target = endOf(status) ?? this.#targetOf(status, pods, succeeded.length, failed.length);
    const isStill = target !== undefined || suspended(this.#job);
    const { left, refusal } = isStill
      ? { left: this.#stop(running), refusal: undefined }
      : this.#fill(status, running, succeeded.length);
    const next: JobStatus = {
      ...status,
      conditions: target
        ? withJobCondition(status.conditions, { type: TARGETS[target.kind], ...target }, this.#around.now)
        : status.conditions,
      active: left,
      ready: running.filter((pod) => !isStill && isReady(pod)).length,
      terminating: pods.filter(
        (pod) => isTerminating(pod) && !isOver(pod) && !failed.includes(pod.metadata.uid ?? ""),
      ).length,
      uncountedTerminatedPods: { ...named("succeeded", succeeded), ...named("failed", failed) },
    };
    const isEnd = succeeded.length + failed.length === 0 && pods.every(isOver);
    this.#write(target && isEnd ? this.#finished(next, target) : next);
    if (refusal) throw refusal;
  }

  /** The status with its start, or with what suspending makes of it. */
  #begun(): JobStatus {
    const { status } = this.#job;
    const { now, times } = this.#around;
    const was = conditionOf(status.conditions, "Suspended")?.status === "True";
    if (suspended(this.#job)) {
      if (was) return status;
      this.#say("Normal", "Suspended", "Job suspended");
      const { startTime: _, ...rest } = status;
      delete times.startedAt;
      const condition = { type: "Suspended", reason: "JobSuspended", message: "Job suspended" };
      return { ...rest, conditions: withJobCondition(status.conditions, condition, now) };
    }
    times.startedAt ??= now;
    const startTime = status.startTime ?? seconds(now);
    if (!was) return { ...status, startTime };
    this.#say("Normal", "Resumed", "Job resumed");
    const condition = {
      type: "Suspended",
      status: "False",
      reason: "JobResumed",
      message: "Job resumed",
    } as const;
    return { ...status, startTime, conditions: withJobCondition(status.conditions, condition, now) };
  }

  #targetOf(status: JobStatus, pods: readonly Pod[], succeeded: number, failed: number): JobEnd | undefined {
    const { backoffLimit, completions, activeDeadlineSeconds, template } = this.#job.spec;
    const done = (status.succeeded ?? 0) + succeeded;
    const running = pods.filter(isActive);
    if (completions === undefined ? done > 0 && running.length === 0 : done >= completions)
      return {
        kind: "succeeded",
        reason: "CompletionsReached",
        message: "Reached expected number of succeeded pods",
      };
    const restarts = template.spec.restartPolicy === "OnFailure" ? restartsOf(running) : 0;
    const tooOften = restarts > 0 && (backoffLimit === 0 || restarts >= backoffLimit);
    if ((status.failed ?? 0) + failed > backoffLimit || tooOften)
      return {
        kind: "failed",
        reason: "BackoffLimitExceeded",
        message: "Job has reached the specified backoff limit",
      };
    if (activeDeadlineSeconds === undefined || suspended(this.#job)) return undefined;
    const { now, times, timing, comeBack } = this.#around;
    const left = (times.startedAt ?? now) + activeDeadlineSeconds * timing.deploymentSecond - now;
    if (left > 0) comeBack(left);
    return left > 0
      ? undefined
      : {
          kind: "failed",
          reason: "DeadlineExceeded",
          message: "Job was active longer than specified deadline",
        };
  }

  /** Answers how many Pods are active now, and what the API refused. */
  #fill(
    status: JobStatus,
    running: readonly Pod[],
    succeeded: number,
  ): { left: number; refusal: ApiFailure | undefined } {
    const { parallelism, completions } = this.#job.spec;
    const done = (status.succeeded ?? 0) + succeeded;
    const wanted =
      completions === undefined
        ? done > 0
          ? running.length
          : parallelism
        : Math.min(parallelism, completions - done);
    for (const pod of podsToDelete(running, running.length - wanted)) this.#delete(pod);
    const missing = wanted - running.length;
    if (missing <= 0) return { left: wanted, refusal: undefined };
    const wait = this.#backOff(status);
    if (wait > 0) {
      this.#around.comeBack(wait);
      return { left: running.length, refusal: undefined };
    }
    for (let index = 0; index < missing; index += 1) {
      const refusal = this.#create();
      if (refusal) return { left: running.length + index, refusal };
    }
    return { left: wanted, refusal: undefined };
  }

  /** How long the next Pod has to wait after failed ones, in milliseconds; doubles with each. */
  #backOff({ failed = 0 }: JobStatus): number {
    const { now, timing, times } = this.#around;
    if (times.lastFailureAt === undefined) return 0;
    const wait = Math.min(timing.crashBackOff * 2 ** Math.max(0, failed - 1), timing.crashBackOffLimit);
    return times.lastFailureAt + wait - now;
  }

  #create(): ApiFailure | undefined {
    const { metadata, spec } = copy(this.#job.spec.template);
    try {
      const pod = this.#client.create<Pod>("Pod", {
        metadata: {
          ...metadata,
          name: "",
          generateName: `${this.#job.metadata.name}-`,
          namespace: this.#job.metadata.namespace,
          finalizers: [TRACKING],
          ownerReferences: [controllerReference(this.#job)],
        },
        spec,
        status: { phase: "Pending" },
      });
      this.#say("Normal", "SuccessfulCreate", `Created pod: ${pod.metadata.name}`);
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      this.#say("Warning", "FailedCreate", `Error creating: ${error.message}`);
      return error;
    }
  }

  #stop(running: readonly Pod[]): number {
    for (const pod of running) this.#delete(pod);
    return 0;
  }

  #delete(pod: Pod): void {
    this.#client.delete(pod);
    this.#say("Normal", "SuccessfulDelete", `Deleted pod: ${pod.metadata.name}`);
  }

  #afterwards(pods: readonly Pod[]): void {
    for (const pod of pods)
      if (isOver(pod) && pod.metadata.finalizers?.includes(TRACKING)) releasePod(this.#client, pod);
    const { ttlSecondsAfterFinished } = this.#job.spec;
    const { now, timing, times, comeBack } = this.#around;
    if (ttlSecondsAfterFinished === undefined) return;
    const left = (times.finishedAt ?? now) + ttlSecondsAfterFinished * timing.deploymentSecond - now;
    if (left > 0) comeBack(left);
    else this.#client.delete(this.#job, { propagation: "Foreground" });
  }

  #write(status: JobStatus): void {
    const next = printed(status);
    if (!same(next, this.#job.status)) this.#client.update({ ...this.#job, status: next }, "status");
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#events.record(this.#job, { type, reason, message });
  }
}

const TARGETS = { succeeded: "SuccessCriteriaMet", failed: "FailureTarget" } as const;

/** A Pod that is on its way out counts as failed: it will not succeed any more. */
function isFailed(pod: Pod): boolean {
  return pod.status.phase === "Failed" || (isTerminating(pod) && pod.status.phase !== "Succeeded");
}

function uidsOf(pods: readonly Pod[]): string[] {
  return pods.map((pod) => pod.metadata.uid ?? "");
}

function named(
  name: "succeeded" | "failed",
  uids: string[],
): Partial<Record<"succeeded" | "failed", string[]>> {
  return uids.length > 0 ? { [name]: uids } : {};
}

function restartsOf(pods: readonly Pod[]): number {
  const statuses = pods.flatMap(({ status }) => [
    ...(status.initContainerStatuses ?? []),
    ...(status.containerStatuses ?? []),
  ]);
  return statuses.reduce((sum, { restartCount }) => sum + restartCount, 0);
}

const OMITTED_AT_ZERO = ["active", "succeeded", "failed"];

function printed(status: JobStatus): JobStatus {
  const entries = Object.entries(status).filter(
    ([key, value]) => value !== undefined && (value !== 0 || !OMITTED_AT_ZERO.includes(key)),
  );
  return Object.fromEntries(entries) as JobStatus;
}
