import { seconds } from "../../model/clock.ts";
import { same } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { Job, JobStatus } from "../../model/workloads.ts";
import type { Client } from "../client.ts";
import { conditionOf } from "../conditions.ts";
import type { EventRecorder } from "../events.ts";
import { isActive, isOver, isReady, isTerminating } from "../pod-state.ts";
import {
  endOf,
  type JobEnd,
  resultOf,
  suspended,
  TOO_LATE,
  targetOf,
  withJobCondition,
} from "./job-conditions.ts";
import { JobPods, releasePod, type Surroundings, TRACKING } from "./job-pods.ts";

/** One pass of the controller over one Job. */
export class JobSync {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #job: Job;
  readonly #around: Surroundings;
  readonly #pods: JobPods;

  constructor(client: Client, events: EventRecorder, job: Job, around: Surroundings) {
    this.#client = client;
    this.#events = events;
    this.#job = job;
    this.#around = around;
    this.#pods = new JobPods(client, events, job, around);
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
    const target = endOf(status) ?? this.#targetOf(status, running, succeeded.length, failed.length);
    const isStill = target !== undefined || suspended(this.#job);
    const { left, refusal } = isStill
      ? { left: this.#pods.stop(running), refusal: undefined }
      : this.#pods.fill(status, running, succeeded.length);
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

  #targetOf(
    status: JobStatus,
    running: readonly Pod[],
    succeeded: number,
    failed: number,
  ): JobEnd | undefined {
    const done = (status.succeeded ?? 0) + succeeded;
    const lost = (status.failed ?? 0) + failed;
    const target = targetOf(this.#job.spec, running, done, lost);
    const { activeDeadlineSeconds } = this.#job.spec;
    if (target || activeDeadlineSeconds === undefined || suspended(this.#job)) return target;
    const { now, times, timing, comeBack } = this.#around;
    const left = (times.startedAt ?? now) + activeDeadlineSeconds * timing.deploymentSecond - now;
    if (left <= 0) return TOO_LATE;
    comeBack(left);
    return undefined;
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

const OMITTED_AT_ZERO = ["active", "succeeded", "failed"];

function printed(status: JobStatus): JobStatus {
  const entries = Object.entries(status).filter(
    ([key, value]) => value !== undefined && (value !== 0 || !OMITTED_AT_ZERO.includes(key)),
  );
  return Object.fromEntries(entries) as JobStatus;
}
