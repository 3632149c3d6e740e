import { ApiFailure } from "../model/api-failure.ts";
import { seconds } from "../model/clock.ts";
import { copy, same } from "../model/json.ts";
import type { Condition, KubeObject } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import type { ReplicaSet, ReplicaSetStatus } from "../model/workloads.ts";
import type { WriteRecord } from "../registry/store.ts";
import { matchesSelector } from "../select/labels.ts";
import type { Agenda } from "./agenda.ts";
import { type Client, controllerOf, controllerReference } from "./client.ts";
import { conditionOf } from "./conditions.ts";
import type { EventRecorder } from "./events.ts";
import { Availability, isActive, isOver, isReady } from "./pod-state.ts";
import { podsToDelete } from "./pods-to-delete.ts";
import { WorkQueue } from "./work-queue.ts";

export class ReplicaSetController {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #queue: WorkQueue;
  readonly #availability: Availability;

  constructor(
    agenda: Agenda,
    client: Client,
    events: EventRecorder,
    timing: { second: number; reaction: number },
  ) {
    this.#client = client;
    this.#events = events;
    this.#availability = new Availability(agenda, timing.second);
    this.#queue = new WorkQueue(agenda, timing.reaction, (key) => this.#sync(key));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "ReplicaSet" && verb !== "delete") this.#queue.add(keyOf(object));
    const owner = object.kind === "Pod" ? controllerOf(object) : undefined;
    if (owner?.kind === "ReplicaSet") this.#queue.add(`${object.metadata.namespace}/${owner.name}`);
  }

  #sync(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const set = this.#client.get<ReplicaSet>("ReplicaSet", namespace, name);
    if (!set) return;
    const pods = this.#client.controlledBy<Pod>("Pod", namespace, set.metadata.uid);
    const running = pods.filter(isActive);
    const failure = set.metadata.deletionTimestamp ? undefined : this.#manage(set, running);
    const terminating = pods.filter((pod) => pod.metadata.deletionTimestamp && !isOver(pod)).length;
    this.#writeStatus(set, this.#statusOf(set, running, terminating, failure));
    if (failure) throw failure;
  }

  /** Creates or deletes Pods. A refusal of the API is returned, to be shown and repeated. */
  #manage(set: ReplicaSet, running: readonly Pod[]): ApiFailure | undefined {
    const missing = set.spec.replicas - running.length;
    try {
      for (let index = 0; index < missing; index += 1) this.#createPod(set);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.details?.causes?.some((cause) => cause.reason === "NamespaceTerminating")) return undefined;
      this.#events.record(set, {
        type: "Warning",
        reason: "FailedCreate",
        message: `Error creating: ${error.message}`,
      });
      return error;
    }
    for (const pod of podsToDelete(running, -missing)) {
      this.#client.delete(pod);
      this.#events.record(set, {
        type: "Normal",
        reason: "SuccessfulDelete",
        message: `Deleted pod: ${pod.metadata.name}`,
      });
    }
    return undefined;
  }

  #createPod(set: ReplicaSet): void {
    const { metadata, spec } = copy(set.spec.template);
    const pod = this.#client.create<Pod>("Pod", {
      metadata: {
        ...metadata,
        name: "",
        generateName: `${set.metadata.name}-`,
        namespace: set.metadata.namespace,
        ownerReferences: [controllerReference(set)],
      },
      spec,
      status: { phase: "Pending" },
    });
    this.#events.record(set, {
      type: "Normal",
      reason: "SuccessfulCreate",
      message: `Created pod: ${pod.metadata.name}`,
    });
  }

  #statusOf(
    set: ReplicaSet,
    running: readonly Pod[],
    terminating: number,
    failure: ApiFailure | undefined,
  ): ReplicaSetStatus {
    const labelled = running.filter((pod) =>
      matchesSelector({ matchLabels: set.spec.template.metadata?.labels }, pod.metadata.labels ?? {}),
    );
    const ready = running.filter(isReady);
    const comeBack = (wait: number) => this.#queue.add(keyOf(set), wait);
    const available = this.#availability.availableOf(running, set.spec.minReadySeconds, comeBack);
    const conditions = failure ? [this.#failureCondition(set, failure, running.length)] : undefined;
    const counts = {
      fullyLabeledReplicas: labelled.length,
      readyReplicas: ready.length,
      availableReplicas: available.length,
    };
    return {
      replicas: running.length,
      ...(Object.fromEntries(
        Object.entries(counts).filter(([, count]) => count > 0),
      ) as Partial<ReplicaSetStatus>),
      terminatingReplicas: terminating,
      observedGeneration: set.metadata.generation,
      ...(conditions ? { conditions } : {}),
    };
  }

  #failureCondition(set: ReplicaSet, failure: ApiFailure, running: number): Condition {
    const reason = running < set.spec.replicas ? "FailedCreate" : "FailedDelete";
    const old = conditionOf(set.status.conditions, "ReplicaFailure");
    const next: Condition = {
      type: "ReplicaFailure",
      status: "True",
      lastTransitionTime: seconds(Date.now()),
      reason,
      message: failure.message,
    };
    return old?.reason === reason ? { ...old } : next;
  }

  #writeStatus(set: ReplicaSet, status: ReplicaSetStatus): void {
    if (same(status, set.status)) return;
    this.#client.update({ ...set, status }, "status");
  }
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
