import { type CustomKind, customKinds, DEFINITION } from "../custom/definitions.ts";
import { type KindInfo, kindNamed, storedKinds, storedResource } from "../kinds/catalog.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Store } from "./store.ts";

/** What the definitions in `store` add to the built-in kinds, at every version that they serve. */
export function customKindsIn(store: Store): readonly CustomKind[] {
  return customKinds(store, kindNamed(DEFINITION));
}

/** The kind behind a resource's name. Undefined for what is not stored; ask `knownResource` about the rest. */
export function resourceIn(store: Store, apiVersion: string, resource: string): KindInfo | undefined {
  return (
    storedResource(apiVersion, resource) ??
    customKindsIn(store).find((info) => info.apiVersion === apiVersion && info.resource.name === resource)
  );
}

/** Every kind that is stored, each at one version. */
export function kindsIn(store: Store): readonly KindInfo[] {
  const custom = new Map(customKindsIn(store).map((info) => [`${info.group}/${info.kind}`, info]));
  return [...storedKinds(), ...custom.values()];
}

export function kindOf(store: Store, { apiVersion, kind }: KubeObject): KindInfo {
  const custom = customKindsIn(store).find((info) => info.apiVersion === apiVersion && info.kind === kind);
  return custom ?? kindNamed(kind);
}
