import { randomInt } from "node:crypto";
import type { KindInfo } from "../kinds/catalog.ts";
import type { KubeObject } from "../model/objects.ts";
import { OwnerIndex } from "./owner-index.ts";

export interface WriteRecord {
  readonly resourceVersion: number;
  /** Wall clock, `Date.now()`. */
  readonly milliseconds: number;
  readonly verb: "create" | "update" | "delete";
  /** The object after the write; for a deletion, as it was last. */
  readonly object: KubeObject;
  /** The object before the write; undefined for a creation. */
  readonly previous: KubeObject | undefined;
  /** The field manager, such as `towline/checkout` or `kube-controller-manager`. */
  readonly manager: string;
  readonly userAgent: string;
  readonly user: string;
  /** `status`, `scale`, or empty. */
  readonly subresource: string;
}

type WriteOrigin = Pick<WriteRecord, "manager" | "userAgent" | "user" | "subresource">;

/** How many writes a watch may lie behind before it is answered with 410. */
const WATCH_WINDOW = 20_000;

/** Every object and every write. Stored objects are never changed, only replaced. */
export class Store {
  /** Starts above zero, as on a cluster that has lived a little. */
  #revision = randomInt(200, 400);
  readonly owners = new OwnerIndex();
  readonly #objects = new Map<string, Map<string, KubeObject>>();
  readonly #log: WriteRecord[] = [];
  readonly #listeners = new Set<(record: WriteRecord) => void>();
  readonly #untold: WriteRecord[] = [];
  #telling = false;

  get revision(): number {
    return this.#revision;
  }

  get log(): readonly WriteRecord[] {
    return this.#log;
  }

  /** The smallest resourceVersion that a watch may start after. */
  get oldestWatchable(): number {
    return (this.#log[this.#log.length - WATCH_WINDOW]?.resourceVersion ?? 1) - 1;
  }

  get(info: KindInfo, namespace: string, name: string): KubeObject | undefined {
    return inVersion(this.#kind(info).get(`${namespace}/${name}`), info);
  }

  /** Sorted by namespace and name, as etcd keeps them. An empty namespace means all. */
  list(info: KindInfo, namespace: string): KubeObject[] {
    const entries = [...this.#kind(info)].filter(
      ([key]) => namespace === "" || key.startsWith(`${namespace}/`),
    );
    return entries
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, object]) => inVersion(object, info));
  }

  save(info: KindInfo, object: KubeObject, origin: WriteOrigin): KubeObject {
    const key = keyOf(object);
    const previous = this.#kind(info).get(key);
    this.#stamp(object);
    this.#kind(info).set(key, object);
    this.owners.put(object, previous);
    this.#record(previous ? "update" : "create", object, previous, origin);
    return object;
  }

  delete(info: KindInfo, object: KubeObject, origin: WriteOrigin): KubeObject {
    const last: KubeObject = { ...object, metadata: { ...object.metadata } };
    this.#stamp(last);
    this.#kind(info).delete(keyOf(object));
    this.owners.remove(object);
    this.#record("delete", last, object, origin);
    return last;
  }

  /** Called after every write, in order. Returns the way to stop. */
  listen(listener: (record: WriteRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #stamp(object: KubeObject): void {
    this.#revision += 1;
    object.metadata.resourceVersion = String(this.#revision);
  }

  #record(
    verb: WriteRecord["verb"],
    object: KubeObject,
    previous: KubeObject | undefined,
    origin: WriteOrigin,
  ): void {
    const record = {
      resourceVersion: this.#revision,
      milliseconds: Date.now(),
      verb,
      object,
      previous,
      ...origin,
    };
    this.#log.push(record);
    this.#untold.push(record);
    if (!this.#telling) this.#tell();
  }

  /** A listener may write too: everybody still hears of the writes in their order. */
  #tell(): void {
    this.#telling = true;
    try {
      for (let record = this.#untold.shift(); record; record = this.#untold.shift()) {
        for (const listener of [...this.#listeners]) listener(record);
      }
    } finally {
      this.#telling = false;
    }
  }

  #kind(info: KindInfo): Map<string, KubeObject> {
    const key = `${info.group}/${info.kind}`;
    const there = this.#objects.get(key);
    if (there) return there;
    const made = new Map<string, KubeObject>();
    this.#objects.set(key, made);
    return made;
  }
}

/** A kind that is served at several versions is the same object at all of them. */
export function inVersion<T extends KubeObject | undefined>(object: T, { apiVersion }: KindInfo): T {
  return object === undefined || object.apiVersion === apiVersion ? object : { ...object, apiVersion };
}

function keyOf(object: KubeObject): string {
  return `${object.metadata.namespace ?? ""}/${object.metadata.name}`;
}
