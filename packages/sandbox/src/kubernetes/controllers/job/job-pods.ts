import { ApiFailure } from "../../model/api-failure.ts";
import { copy } from "../../model/json.ts";
import type { Pod } from "../../model/pods.ts";
import type { Job, JobStatus } from "../../model/workloads.ts";
import type { Timing } from "../../timing.ts";
import { type Client, controllerReference } from "../client.ts";
import type { EventRecorder } from "../events.ts";
import { podsToDelete } from "../pods-to-delete.ts";
import type { JobTimes } from "./job-controller.ts";

/** Holds a Pod that ended until it has been counted. */
export const TRACKING = "batch.kubernetes.io/job-tracking";

export function releasePod(client: Client, pod: Pod): void {
  const finalizers = (pod.metadata.finalizers ?? []).filter((each) => each !== TRACKING);
  client.update({ ...pod, metadata: { ...pod.metadata, finalizers } });
}

export interface Surroundings {
  /** Wall clock in milliseconds. */
  readonly now: number;
  readonly timing: Timing;
  readonly times: JobTimes;
  readonly comeBack: (wait: number) => void;
}

/** Makes and takes away the Pods of one Job. */
export class JobPods {
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

  /** Answers how many Pods are active now, and what the API refused. */
  fill(
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

  stop(running: readonly Pod[]): number {
    for (const pod of running) this.#delete(pod);
    return 0;
  }

  #delete(pod: Pod): void {
    this.#client.delete(pod);
    this.#say("Normal", "SuccessfulDelete", `Deleted pod: ${pod.metadata.name}`);
  }

  #say(type: "Normal" | "Warning", reason: string, message: string): void {
    this.#events.record(this.#job, { type, reason, message });
  }
}
