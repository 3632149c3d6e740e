import type { Agenda } from "../controllers/agenda.ts";
import type { Client } from "../controllers/client.ts";
import { WorkQueue } from "../controllers/work-queue.ts";
import { seconds } from "../model/clock.ts";
import { type JsonMap, listOf, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { WriteRecord } from "../registry/store.ts";
import { CLEANUP, DEFINITION, isEstablished, servedBy } from "./definitions.ts";

/** Accepts new definitions, a moment after they were made, and empties those that are deleted. */
export class DefinitionController {
  readonly #client: Client;
  readonly #queue: WorkQueue;

  constructor(agenda: Agenda, client: Client, reaction: number) {
    this.#client = client;
    this.#queue = new WorkQueue(agenda, reaction, (name) => this.#sync(name));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === DEFINITION) {
      if (verb !== "delete") this.#queue.add(object.metadata.name);
    } else if (verb === "delete") this.#noticeDeleted();
  }

  /** It may have been the last object of a definition that waits for that. */
  #noticeDeleted(): void {
    for (const { metadata } of this.#client.list(DEFINITION, ""))
      if (metadata.deletionTimestamp) this.#queue.add(metadata.name);
  }

  #sync(name: string): void {
    const definition = this.#client.get(DEFINITION, "", name);
    if (!definition) return;
    if (definition.metadata.deletionTimestamp) this.#empty(definition);
    else if (!isEstablished(definition)) this.#establish(definition);
  }

  #establish(definition: KubeObject): void {
    const lastTransitionTime = seconds(Date.now());
    const condition = (type: string, reason: string, message: string): JsonMap => ({
      lastTransitionTime,
      message,
      reason,
      status: "True",
      type,
    });
    const conditions = [
      condition("NamesAccepted", "NoConflicts", "no conflicts found"),
      condition("Established", "InitialNamesAccepted", "the initial names have been accepted"),
    ];
    const acceptedNames = mapOf(definition.spec).names;
    const status = { ...mapOf(definition.status), acceptedNames, conditions };
    this.#client.update({ ...definition, status }, "status");
  }

  #empty(definition: KubeObject): void {
    const [info] = servedBy(definition);
    const { store } = this.#client.registry;
    const content = info === undefined ? [] : store.list(info, "");
    for (const object of content) if (!object.metadata.deletionTimestamp) this.#client.delete(object);
    if (info !== undefined && store.list(info, "").length > 0) return;
    const finalizers = listOf(definition.metadata.finalizers).filter((each) => each !== CLEANUP) as string[];
    const fresh = this.#client.get(DEFINITION, "", definition.metadata.name);
    if (fresh) this.#client.update({ ...fresh, metadata: { ...fresh.metadata, finalizers } });
  }
}
