import type { KubeObject } from "../../model/objects.ts";
import type { Pod } from "../../model/pods.ts";
import type { Job } from "../../model/workloads.ts";
import type { WriteRecord } from "../../registry/store.ts";
import type { Timing } from "../../timing.ts";
import type { Agenda } from "../agenda.ts";
import { type Client, controllerOf } from "../client.ts";
import type { EventRecorder } from "../events.ts";
import { WorkQueue } from "../work-queue.ts";
import { releasePod, TRACKING } from "./job-pods.ts";
import { JobSync } from "./job-sync.ts";

/** What is remembered of a Job between two passes: its own times have only seconds. */
export interface JobTimes {
  startedAt?: number;
  finishedAt?: number;
  lastFailureAt?: number;
}

export class JobController {
  readonly #agenda: Agenda;
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #timing: Timing;
  readonly #queue: WorkQueue;
  readonly #times = new Map<string, JobTimes>();

  constructor(agenda: Agenda, client: Client, events: EventRecorder, timing: Timing) {
    this.#agenda = agenda;
    this.#client = client;
    this.#events = events;
    this.#timing = timing;
    this.#queue = new WorkQueue(agenda, timing.controllerReaction, (key) => this.#sync(key));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "Job") this.#queue.add(keyOf(object));
    const owner = object.kind === "Pod" && verb !== "create" ? controllerOf(object) : undefined;
    if (owner?.kind === "Job") this.#queue.add(`${object.metadata.namespace}/${owner.name}`);
  }

  #sync(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const job = this.#client.get<Job>("Job", namespace, name);
    this.#releaseOrphans(namespace, job);
    if (!job) return;
    const uid = job.metadata.uid ?? "";
    const times = this.#times.get(uid) ?? {};
    this.#times.set(uid, times);
    new JobSync(this.#client, this.#events, job, {
      now: this.#agenda.now(),
      timing: this.#timing,
      times,
      comeBack: (wait) => this.#queue.add(key, wait),
    }).run();
  }

  /** The finalizer must not outlive the Job whose Pods it counts. */
  #releaseOrphans(namespace: string, job: Job | undefined): void {
    for (const pod of this.#client.list<Pod>("Pod", namespace)) {
      const owner = controllerOf(pod);
      if (owner?.kind !== "Job" || !pod.metadata.finalizers?.includes(TRACKING)) continue;
      const theirs = owner.uid === job?.metadata.uid ? job : this.#client.get("Job", namespace, owner.name);
      if (theirs?.metadata.uid !== owner.uid) releasePod(this.#client, pod);
    }
  }
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
