import type { WatchEvent } from "@towline/cluster";
import { claimNamesOf, type WorkloadView } from "@towline/health";
import type { KubeObject, ObjectRef } from "@towline/kernel";
import { kindKey, type WatchedKind } from "./watched-kinds.ts";

const uidOf = (object: KubeObject): string => object.metadata.uid ?? object.metadata.name;

const controllerOf = (object: KubeObject): string | undefined =>
  object.metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid;

/** What an event is about; claims by name, since nothing else is watched that has their uid. */
const subjectOf = ({ involvedObject: about }: KubeObject): string =>
  about?.kind === "PersistentVolumeClaim" ? claimKey(about.name) : (about?.uid ?? "");
const claimKey = (name: string): string => `claim ${name}`;

const isEvent = ({ kind }: WatchedKind): boolean => kind === "Event";

type Objects = Map<string, KubeObject>;

/** Objects by what they belong to. */
class Index {
  readonly #groups = new Map<string, Objects>();

  put(group: string | undefined, object: KubeObject): void {
    if (group === undefined) return;
    const known = this.#groups.get(group) ?? new Map<string, KubeObject>();
    this.#groups.set(group, known.set(uidOf(object), object));
  }

  remove(group: string | undefined, object: KubeObject): void {
    const known = this.#groups.get(group ?? "");
    known?.delete(uidOf(object));
    if (known?.size === 0) this.#groups.delete(group ?? "");
  }

  of(group: string | undefined): readonly KubeObject[] {
    return [...(this.#groups.get(group ?? "")?.values() ?? [])];
  }
}

/**
 * A namespace as the watches last showed it. Everything is found by its owner, so that the cost of one change does not
 * grow with the number of workloads.
 */
export class Snapshot {
  readonly #wanted: ReadonlySet<string>;
  readonly #objects = new Map<string, Objects>();
  readonly #byUid: Objects = new Map();
  readonly #named = new Map<string, KubeObject>();
  readonly #owned = new Index();
  readonly #events = new Index();
  readonly #unseen = new Set<string>();
  #changed = new Set<string>();

  /** `kinds`: what is watched. */
  constructor(kinds: readonly WatchedKind[]) {
    this.#wanted = new Set(kinds.map(kindKey));
  }

  /** Each watch has told what was there when it began. */
  get isComplete(): boolean {
    return [...this.#wanted].every((kind) => this.#objects.has(kind) || this.#unseen.has(kind));
  }

  take(kind: WatchedKind, event: WatchEvent): void {
    if (event.type === "SYNC") this.#sync(kind, event.items);
    else if (event.type === "DELETED") this.#remove(kind, event.object);
    else this.#put(kind, event.object);
  }

  /** The cluster does not show objects of this kind. */
  giveUp(kind: WatchedKind): void {
    this.#unseen.add(kindKey(kind));
  }

  isGivenUp(kind: WatchedKind): boolean {
    return this.#unseen.has(kindKey(kind));
  }

  /**
   * UIDs of what changed since the last call, and of what owns it: whatever is not among them looks as it did. Claims'
   * events are told as those of the pods that wait for the claim.
   */
  takeChanges(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** undefined where the workload is not there. */
  workload(ref: ObjectRef): KubeObject | undefined {
    return this.#named.get(`${kindKey(ref)} ${ref.name}`);
  }

  /** undefined where the workload is not there. */
  viewOf(ref: ObjectRef): WorkloadView | undefined {
    const workload = this.workload(ref);
    if (workload === undefined) return undefined;
    const owned = this.#owned.of(uidOf(workload));
    const replicaSets = owned.filter(({ kind }) => kind === "ReplicaSet");
    const revisions = owned.filter(({ kind }) => kind === "ControllerRevision");
    const pods = [workload, ...replicaSets]
      .flatMap((owner) => this.#owned.of(uidOf(owner)))
      .filter(({ kind }) => kind === "Pod");
    const subjects = [
      ...[workload, ...replicaSets, ...pods].map(uidOf),
      ...new Set(pods.flatMap(claimNamesOf).map(claimKey)),
    ];
    return {
      workload,
      replicaSets,
      revisions,
      pods,
      events: subjects.flatMap((uid) => this.#events.of(uid)),
    };
  }

  get events(): readonly KubeObject[] {
    return [...(this.#objects.get(kindKey({ apiVersion: "v1", kind: "Event" }))?.values() ?? [])];
  }

  #sync(kind: WatchedKind, items: readonly KubeObject[]): void {
    const present = new Set(items.map(uidOf));
    for (const [uid, object] of this.#objects.get(kindKey(kind)) ?? [])
      if (!present.has(uid)) this.#remove(kind, object);
    this.#of(kind);
    for (const item of items) this.#put(kind, item);
  }

  #of(kind: WatchedKind): Objects {
    const known = this.#objects.get(kindKey(kind)) ?? new Map<string, KubeObject>();
    this.#objects.set(kindKey(kind), known);
    return known;
  }

  #put(kind: WatchedKind, object: KubeObject): void {
    const uid = uidOf(object);
    const before = this.#of(kind).get(uid);
    if (before !== undefined && controllerOf(before) !== controllerOf(object)) this.#remove(kind, before);
    this.#of(kind).set(uid, object);
    if (isEvent(kind)) this.#events.put(subjectOf(object), object);
    else {
      this.#byUid.set(uid, object);
      this.#named.set(`${kindKey(kind)} ${object.metadata.name}`, object);
      this.#owned.put(controllerOf(object), object);
    }
    this.#touch(kind, object);
  }

  #remove(kind: WatchedKind, object: KubeObject): void {
    const uid = uidOf(object);
    this.#touch(kind, object);
    this.#of(kind).delete(uid);
    this.#byUid.delete(uid);
    if (isEvent(kind)) this.#events.remove(subjectOf(object), object);
    else this.#owned.remove(controllerOf(object), object);
    const key = `${kindKey(kind)} ${object.metadata.name}`;
    // another one may have its name by now
    if (this.#named.get(key)?.metadata.uid === object.metadata.uid) this.#named.delete(key);
  }

  #touch(kind: WatchedKind, object: KubeObject): void {
    if (!isEvent(kind)) this.#touchUp(uidOf(object), object);
    else if (subjectOf(object) === claimKey(object.involvedObject?.name))
      for (const pod of this.#waitingFor(object.involvedObject.name)) this.#touchUp(uidOf(pod), pod);
    else this.#touchUp(subjectOf(object), this.#byUid.get(subjectOf(object)));
  }

  #waitingFor(claim: string): readonly KubeObject[] {
    const pods = this.#objects.get(kindKey({ apiVersion: "v1", kind: "Pod" }))?.values() ?? [];
    return [...pods].filter((pod) => claimNamesOf(pod).includes(claim));
  }

  #touchUp(uid: string, object: KubeObject | undefined): void {
    this.#changed.add(uid);
    const owner = object === undefined ? undefined : controllerOf(object);
    if (owner !== undefined) this.#touchUp(owner, this.#byUid.get(owner));
  }
}
