import type { KubeObject } from "../../model/objects.ts";
import type { DaemonSet } from "../../model/workloads.ts";
import type { WriteRecord } from "../../registry/store.ts";
import type { Agenda } from "../agenda.ts";
import { type Client, controllerOf } from "../client.ts";
import type { EventRecorder } from "../events.ts";
import { Availability } from "../pod-state.ts";
import { WorkQueue } from "../work-queue.ts";
import { DaemonSetSync } from "./daemon-set-sync.ts";

export class DaemonSetController {
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

  notice({ object, verb, subresource }: WriteRecord): void {
    if (object.kind === "DaemonSet" && verb !== "delete") this.#queue.add(keyOf(object));
    const owner = object.kind === "Pod" ? controllerOf(object) : undefined;
    if (owner?.kind === "DaemonSet") this.#queue.add(`${object.metadata.namespace}/${owner.name}`);
    if (object.kind === "Node" && subresource !== "status") this.#noticeNodes();
  }

  #noticeNodes(): void {
    for (const set of this.#client.list("DaemonSet", "")) this.#queue.add(keyOf(set));
  }

  #sync(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const set = this.#client.get<DaemonSet>("DaemonSet", namespace, name);
    if (!set) return;
    const comeBack = (wait: number) => this.#queue.add(key, wait);
    const { minReadySeconds } = set.spec;
    new DaemonSetSync(this.#client, this.#events, set, (pods) =>
      this.#availability.availableOf(pods, minReadySeconds, comeBack),
    ).run();
  }
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
