import type { WatchEvent } from "@towline/cluster";
import type { WorkloadView } from "@towline/health";
import type { KubeObject, ObjectRef } from "@towline/kernel";
import { kindKey, type WatchedKind } from "./watched-kinds.ts";

const uidOf = (object: KubeObject): string => object.metadata.uid ?? object.metadata.name;

const controllerOf = (object: KubeObject): string | undefined =>
  object.metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid;

/** A namespace as the watches last showed it. */
export class Snapshot {
  readonly #wanted: ReadonlySet<string>;
  readonly #objects = new Map<string, Map<string, KubeObject>>();
  readonly #unseen = new Set<string>();

  /** `kinds`: what is watched. */
  constructor(kinds: readonly WatchedKind[]) {
    this.#wanted = new Set(kinds.map(kindKey));
  }

  /** Each watch has told what was there when it began. */
  get isComplete(): boolean {
    return [...this.#wanted].every((kind) => this.#objects.has(kind) || this.#unseen.has(kind));
  }

  take(kind: WatchedKind, event: WatchEvent): void {
    const key = kindKey(kind);
    if (event.type === "SYNC") {
      this.#objects.set(key, new Map(event.items.map((item) => [uidOf(item), item])));
      return;
    }
    const known = this.#objects.get(key);
    if (event.type === "DELETED") known?.delete(uidOf(event.object));
    else known?.set(uidOf(event.object), event.object);
  }

  /** The cluster does not show objects of this kind. */
  giveUp(kind: WatchedKind): void {
    this.#unseen.add(kindKey(kind));
  }

  isGivenUp(kind: WatchedKind): boolean {
    return this.#unseen.has(kindKey(kind));
  }

  /** undefined where the workload is not there. */
  viewOf(ref: ObjectRef): WorkloadView | undefined {
    const workload = this.#all(ref).find((each) => each.metadata.name === ref.name);
    if (workload === undefined) return undefined;
    const { uid } = workload.metadata;
    const replicaSets = this.#ownedBy(new Set([uid]), "apps/v1", "ReplicaSet");
    const revisions = this.#ownedBy(new Set([uid]), "apps/v1", "ControllerRevision");
    const owners = new Set([uid, ...replicaSets.map((each) => each.metadata.uid)]);
    const pods = this.#ownedBy(owners, "v1", "Pod");
    const related = new Set([workload, ...replicaSets, ...pods].map((each) => each.metadata.uid));
    const events = this.#all({ apiVersion: "v1", kind: "Event" }).filter((each) =>
      related.has(each.involvedObject?.uid),
    );
    return { workload, replicaSets, revisions, pods, events };
  }

  get pods(): readonly KubeObject[] {
    return this.#all({ apiVersion: "v1", kind: "Pod" });
  }

  #ownedBy(owners: ReadonlySet<string | undefined>, apiVersion: string, kind: string): readonly KubeObject[] {
    return this.#all({ apiVersion, kind }).filter((each) => {
      const owner = controllerOf(each);
      return owner !== undefined && owners.has(owner);
    });
  }

  #all(kind: WatchedKind): readonly KubeObject[] {
    return [...(this.#objects.get(kindKey(kind))?.values() ?? [])];
  }
}
