import { copy } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { WriteRecord } from "../registry/store.ts";
import type { Agenda } from "./agenda.ts";
import type { Client } from "./client.ts";
import { WorkQueue } from "./work-queue.ts";

const FOREGROUND = "foregroundDeletion";
const ORPHAN = "orphan";

/** Deletes what lost its owners, and holds owners back that are to go after their dependents. */
export class GarbageCollector {
  readonly #client: Client;
  readonly #queue: WorkQueue;

  constructor(agenda: Agenda, client: Client, reaction: number) {
    this.#client = client;
    this.#queue = new WorkQueue(agenda, reaction, (uid) => this.#sync(uid));
  }

  notice({ object, verb }: WriteRecord): void {
    if (verb === "delete" || object.metadata.deletionTimestamp) this.#queue.add(object.metadata.uid ?? "");
    if (verb === "update") return;
    for (const owner of object.metadata.ownerReferences ?? []) this.#queue.add(owner.uid);
  }

  #sync(uid: string): void {
    const owner = this.#find(uid);
    const dependents = this.#dependentsOf(uid);
    if (!owner) {
      this.#deleteOrphaned(dependents);
      return;
    }
    if (owner.metadata.finalizers?.includes(ORPHAN)) {
      this.#orphan(owner, dependents);
      return;
    }
    if (owner.metadata.deletionTimestamp && owner.metadata.finalizers?.includes(FOREGROUND))
      this.#deleteBelow(owner, dependents);
  }

  #deleteOrphaned(dependents: readonly KubeObject[]): void {
    for (const object of dependents) {
      const owners = object.metadata.ownerReferences ?? [];
      if (!owners.some((owner) => this.#find(owner.uid)))
        this.#client.delete(object, { propagation: "Background" });
    }
  }

  #deleteBelow(owner: KubeObject, dependents: readonly KubeObject[]): void {
    const blocking = dependents.filter((object) =>
      object.metadata.ownerReferences?.some(
        (each) => each.uid === owner.metadata.uid && each.blockOwnerDeletion,
      ),
    );
    for (const object of dependents) {
      if (object.metadata.deletionTimestamp) continue;
      const hasOwn = this.#dependentsOf(object.metadata.uid).length > 0;
      this.#client.delete(object, {
        propagation: hasOwn && blocking.includes(object) ? "Foreground" : "Background",
      });
    }
    if (blocking.length === 0) this.#dropFinalizer(owner, FOREGROUND);
  }

  #orphan(owner: KubeObject, dependents: readonly KubeObject[]): void {
    for (const object of dependents) {
      const owners = object.metadata.ownerReferences?.filter((each) => each.uid !== owner.metadata.uid) ?? [];
      this.#client.update({ ...object, metadata: { ...object.metadata, ownerReferences: owners } });
    }
    this.#dropFinalizer(owner, ORPHAN);
  }

  #dropFinalizer(owner: KubeObject, finalizer: string): void {
    const finalizers = owner.metadata.finalizers?.filter((each) => each !== finalizer) ?? [];
    this.#client.update({ ...owner, metadata: { ...owner.metadata, finalizers } });
  }

  #find(uid: string): KubeObject | undefined {
    return this.#client.registry.store.owners.find(uid);
  }

  #dependentsOf(uid: string | undefined): KubeObject[] {
    return this.#client.registry.store.owners.ownedBy(uid ?? "").map(copy);
  }
}
