import type { Condition, KubeObject } from "../../model/objects.ts";
import type { Deployment } from "../../model/workloads.ts";
import type { WriteRecord } from "../../registry/store.ts";
import type { Agenda } from "../agenda.ts";
import { type Client, controllerOf } from "../client.ts";
import { conditionOf } from "../conditions.ts";
import type { EventRecorder } from "../events.ts";
import { WorkQueue } from "../work-queue.ts";
import { DeploymentSync } from "./deployment-sync.ts";
import { type Deadline, deadlineOf, hasDeadline, isComplete } from "./status.ts";

export class DeploymentController {
  readonly #agenda: Agenda;
  readonly #client: Client;
  readonly #events: EventRecorder;
  readonly #second: number;
  readonly #queue: WorkQueue;
  readonly #seen = new Map<string, { stamp: string; at: number }>();

  /** `second`: length of one second of `progressDeadlineSeconds`; `reaction`: see `Timing.controllerReaction`. */
  constructor(
    agenda: Agenda,
    client: Client,
    events: EventRecorder,
    timing: { second: number; reaction: number },
  ) {
    this.#agenda = agenda;
    this.#client = client;
    this.#events = events;
    this.#second = timing.second;
    this.#queue = new WorkQueue(agenda, timing.reaction, (key) => this.#sync(key));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "Deployment" && verb !== "delete") this.#queue.add(keyOf(object));
    const owner = object.kind === "ReplicaSet" ? controllerOf(object) : undefined;
    if (owner?.kind === "Deployment") this.#queue.add(`${object.metadata.namespace}/${owner.name}`);
    if (object.kind === "Pod" && verb === "delete") this.#noticePodGone(object);
  }

  /** Recreate waits for the last old Pod. */
  #noticePodGone(pod: KubeObject): void {
    const { namespace = "" } = pod.metadata;
    const set = this.#client.get("ReplicaSet", namespace, controllerOf(pod)?.name ?? "");
    const owner = set && controllerOf(set);
    const deployment = owner && this.#client.get<Deployment>("Deployment", namespace, owner.name);
    if (deployment?.spec.strategy.type === "Recreate") this.#queue.add(keyOf(deployment));
  }

  #sync(key: string): void {
    const [namespace = "", name = ""] = key.split("/");
    const deployment = this.#client.get<Deployment>("Deployment", namespace, name);
    if (!deployment) return;
    const deadline: Deadline = {
      now: this.#agenda.now(),
      second: this.#second,
      since: (condition) => this.#since(deployment.metadata.uid ?? "", condition),
    };
    new DeploymentSync(this.#client, this.#events, deployment, deadline).run();
    this.#comeBack(key, deadline);
  }

  /** A condition is met first right after it was written. */
  #since(uid: string, { reason, lastUpdateTime = "" }: Condition): number {
    const stamp = `${reason} ${lastUpdateTime}`;
    const known = this.#seen.get(uid);
    if (known?.stamp === stamp) return known.at;
    const at = this.#agenda.now();
    this.#seen.set(uid, { stamp, at });
    return at;
  }

  /** Nothing happens when a deadline passes, so the next look has to be planned. */
  #comeBack(key: string, deadline: Deadline): void {
    const [namespace = "", name = ""] = key.split("/");
    const deployment = this.#client.get<Deployment>("Deployment", namespace, name);
    const current = deployment && conditionOf(deployment.status.conditions, "Progressing");
    if (!deployment || !current || !hasDeadline(deployment) || deployment.spec.paused) return;
    if (isComplete(deployment, deployment.status) || current.reason === "ProgressDeadlineExceeded") return;
    const wait = deadlineOf(deployment, current, deadline) - this.#agenda.now() + this.#second;
    this.#queue.add(key, Math.max(wait, this.#second));
  }
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
