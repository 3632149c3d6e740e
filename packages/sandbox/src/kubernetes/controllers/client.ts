import { kindNamed } from "../kinds/catalog.ts";
import { ApiFailure } from "../model/api-failure.ts";
import { copy, type JsonMap } from "../model/json.ts";
import type { Condition, KubeObject, OwnerReference } from "../model/objects.ts";
import type { Pod } from "../model/pods.ts";
import { type Caller, componentCaller } from "../registry/caller.ts";
import { kindOf } from "../registry/kinds.ts";
import { originOf, type Registry, type WriteSubresource } from "../registry/registry.ts";
import { type DeleteOptions, removeObject } from "../registry/remove.ts";
import { inVersion } from "../registry/store.ts";

/** How a component of the control plane reads and writes: by the rules of the API, without HTTP. */
export class Client {
  readonly registry: Registry;
  readonly #caller: Caller;

  constructor(registry: Registry, component: string) {
    this.registry = registry;
    this.#caller = componentCaller(component);
  }

  /** A copy that may be changed, or undefined. */
  get<T extends KubeObject>(kind: string, namespace: string, name: string): T | undefined {
    const found = this.registry.store.get(kindNamed(kind), namespace, name);
    return found && (copy(found) as T);
  }

  list<T extends KubeObject>(kind: string, namespace: string): T[] {
    return this.registry.store.list(kindNamed(kind), namespace).map((object) => copy(object) as T);
  }

  /** Those whose controller is the object with this uid. */
  controlledBy<T extends KubeObject>(kind: string, namespace: string, uid: string | undefined): T[] {
    const info = kindNamed(kind);
    const isMeant = (object: KubeObject) =>
      object.kind === kind && object.metadata.namespace === namespace && controllerOf(object)?.uid === uid;
    const owned = uid === undefined ? [] : this.registry.store.owners.ownedBy(uid);
    return owned.filter(isMeant).map((object) => inVersion(copy(object), info) as T);
  }

  create<T extends KubeObject>(kind: string, object: Omit<T, "kind" | "apiVersion">): T {
    const info = kindNamed(kind);
    const body = { kind, apiVersion: info.apiVersion, ...object } as unknown as JsonMap;
    const namespace = (object as unknown as KubeObject).metadata.namespace ?? "";
    return copy(this.registry.create(info, namespace, body, this.#caller)) as T;
  }

  /** Throws 409 where the object changed since it was read. */
  update<T extends KubeObject>(object: T, subresource: WriteSubresource = ""): T {
    const info = kindOf(this.registry.store, object);
    const { namespace = "", name } = object.metadata;
    const saved = this.registry.update(
      { info, namespace, name },
      copy(object) as unknown as JsonMap,
      this.#caller,
      subresource,
    );
    return copy(saved) as T;
  }

  /** What the `binding` subresource does: node and condition in one write, which the spec endpoint would refuse. */
  bind(pod: Pod, nodeName: string, conditions: Condition[]): void {
    const bound = { ...pod, spec: { ...pod.spec, nodeName }, status: { ...pod.status, conditions } };
    this.registry.store.save(kindNamed("Pod"), copy(bound), originOf(this.#caller, "binding"));
  }

  /** Nothing happens where the object is gone already. */
  delete(object: KubeObject, options: DeleteOptions = {}): void {
    const info = kindOf(this.registry.store, object);
    const { namespace = "", name, uid } = object.metadata;
    try {
      removeObject(this.registry, { info, namespace, name }, { uid, ...options }, this.#caller);
    } catch (error) {
      if (!(error instanceof ApiFailure) || (error.code !== 404 && error.code !== 409)) throw error;
    }
  }
}

export function controllerOf(object: KubeObject): OwnerReference | undefined {
  return object.metadata.ownerReferences?.find((owner) => owner.controller === true);
}

export function controllerReference(owner: KubeObject): OwnerReference {
  const { kind, apiVersion, metadata } = owner;
  return {
    apiVersion,
    kind,
    name: metadata.name,
    uid: metadata.uid ?? "",
    controller: true,
    blockOwnerDeletion: true,
  };
}
