import type { KubeObject } from "../model/objects.ts";

/** Who owns whom, so that controllers need not look at every object of a namespace. Objects are as they are stored. */
export class OwnerIndex {
  readonly #objects = new Map<string, KubeObject>();
  /** Uids of dependents by the owner's uid. */
  readonly #dependents = new Map<string, Set<string>>();

  put(object: KubeObject, previous: KubeObject | undefined): void {
    if (previous) this.remove(previous);
    const uid = uidOf(object);
    this.#objects.set(uid, object);
    for (const owner of ownersOf(object)) {
      const dependents = this.#dependents.get(owner) ?? new Set();
      this.#dependents.set(owner, dependents.add(uid));
    }
  }

  remove(object: KubeObject): void {
    const uid = uidOf(object);
    this.#objects.delete(uid);
    for (const owner of ownersOf(object)) {
      const dependents = this.#dependents.get(owner);
      dependents?.delete(uid);
      if (dependents?.size === 0) this.#dependents.delete(owner);
    }
  }

  find(uid: string): KubeObject | undefined {
    return this.#objects.get(uid);
  }

  /** Sorted by kind, namespace and name. */
  ownedBy(uid: string): KubeObject[] {
    const found = [...(this.#dependents.get(uid) ?? [])].flatMap((each) => this.#objects.get(each) ?? []);
    return found.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  }
}

const uidOf = ({ metadata }: KubeObject): string => metadata.uid ?? "";

const ownersOf = ({ metadata }: KubeObject): string[] =>
  metadata.ownerReferences?.map((owner) => owner.uid) ?? [];

const orderOf = ({ kind, metadata }: KubeObject): string =>
  `${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
