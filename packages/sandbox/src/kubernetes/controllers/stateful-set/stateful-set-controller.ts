import type { KubeObject } from "../../model/objects.ts";
import type { StatefulSet } from "../../model/workloads.ts";
import type { WriteRecord } from "../../registry/store.ts";
import type { Agenda } from "../agenda.ts";
import { type Client, controllerOf } from "../client.ts";
import type { EventRecorder } from "../events.ts";
import { Availability } from "../pod-state.ts";
import { WorkQueue } from "../work-queue.ts";
import { StatefulSetSync } from "./stateful-set-sync.ts";

export class StatefulSetController {
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #availability: Availability;
  readonly #queue: WorkQueue;

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
    if (object.kind === "StatefulSet" && verb !== "delete") this.#queue.add(keyOf(object));
    const owner = object.kind === "Pod" ? controllerOf(object) : undefined;
    if (owner?.kind === "StatefulSet") this.#queue.add(`${object.metadata.namespace}/${owner.name}`);
  }

  #sync(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const set = this.#client.get<StatefulSet>("StatefulSet", namespace, name);
    if (!set) return;
    const comeBack = (wait: number) => this.#queue.add(key, wait);
    const { minReadySeconds } = set.spec;
    new StatefulSetSync(this.#client, this.#events, set, (pods) =>
      this.#availability.availableOf(pods, minReadySeconds, comeBack),
    ).run();
  }
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
