import type { WatchEvent } from "@towline/cluster";
import type { WorkloadView } from "@towline/health";
import type { KubeObject, ObjectRef } from "@towline/kernel";

/** What is watched, whatever the number of workloads. */
export const watchedKinds = [
  { apiVersion: "apps/v1", kind: "Deployment" },
  { apiVersion: "apps/v1", kind: "ReplicaSet" },
  { apiVersion: "v1", kind: "Pod" },
  { apiVersion: "v1", kind: "Event" },
] as const;

export type WatchedKind = (typeof watchedKinds)[number]["kind"];

const uidOf = (object: KubeObject): string => object.metadata.uid ?? object.metadata.name;

const controllerOf = (object: KubeObject): string | undefined =>
  object.metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid;

/** A namespace as the watches last showed it. */
export class Snapshot {
  readonly #objects = new Map<WatchedKind, Map<string, KubeObject>>();

  /** Each watch has told what was there when it began. */
  get isComplete(): boolean {
    return this.#objects.size === watchedKinds.length;
  }

  take(kind: WatchedKind, event: WatchEvent): void {
    if (event.type === "SYNC") {
      this.#objects.set(kind, new Map(event.items.map((item) => [uidOf(item), item])));
      return;
    }
    const known = this.#objects.get(kind);
    if (event.type === "DELETED") known?.delete(uidOf(event.object));
    else known?.set(uidOf(event.object), event.object);
  }

  /** undefined where the workload is not there. */
  viewOf(ref: ObjectRef): WorkloadView | undefined {
    const workload = this.#all("Deployment").find((each) => each.metadata.name === ref.name);
    if (workload === undefined) return undefined;
    const replicaSets = this.#all("ReplicaSet").filter(
      (each) => controllerOf(each) === workload.metadata.uid,
    );
    const revisions = new Set(replicaSets.map((each) => each.metadata.uid));
    const pods = this.#all("Pod").filter((each) => revisions.has(controllerOf(each)));
    const related = new Set([workload, ...replicaSets, ...pods].map((each) => each.metadata.uid));
    const events = this.#all("Event").filter((each) => related.has(each.involvedObject?.uid));
    return { workload, replicaSets, pods, events };
  }

  get pods(): readonly KubeObject[] {
    return this.#all("Pod");
  }

  #all(kind: WatchedKind): readonly KubeObject[] {
    return [...(this.#objects.get(kind)?.values() ?? [])];
  }
}
