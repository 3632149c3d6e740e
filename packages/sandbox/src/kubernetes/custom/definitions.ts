import type { KindInfo } from "../kinds/catalog.ts";
import { type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Store } from "../registry/store.ts";
import { typeOfResource } from "./schema-type.ts";

export const DEFINITION = "CustomResourceDefinition";

/** Finalizer that holds a definition back until its objects are gone. */
export const CLEANUP = "customresourcecleanup.apiextensions.k8s.io";

/** What a definition says of one of its versions. */
export interface CustomVersion {
  readonly schema: JsonMap;
  readonly hasStatus: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly singular: string;
  readonly listKind: string;
}

export interface CustomKind extends KindInfo {
  readonly custom: CustomVersion;
}

/** Stored objects are never changed, so what was read of one stays true. */
const known = new WeakMap<KubeObject, readonly CustomKind[]>();

/** The kinds that a definition serves; none before it is established. */
export function servedBy(definition: KubeObject): readonly CustomKind[] {
  const there = known.get(definition);
  if (there) return there;
  const served = isEstablished(definition) ? versionsOf(definition) : [];
  known.set(definition, served);
  return served;
}

export function isEstablished(definition: KubeObject): boolean {
  return listOf(mapOf(definition.status).conditions).some(
    (condition) => mapOf(condition).type === "Established" && mapOf(condition).status === "True",
  );
}

function versionsOf(definition: KubeObject): CustomKind[] {
  const spec = mapOf(definition.spec);
  return listOf(spec.versions)
    .map(mapOf)
    .filter(({ served }) => served === true)
    .map((version) => kindOf(spec, version));
}

function kindOf(spec: JsonMap, version: JsonMap): CustomKind {
  const names = mapOf(spec.names);
  const group = textOf(spec.group);
  const kind = textOf(names.kind);
  const schema = mapOf(mapOf(version.schema).openAPIV3Schema);
  const hasStatus = mapOf(version.subresources).status !== undefined;
  return {
    group,
    version: textOf(version.name),
    apiVersion: `${group}/${textOf(version.name)}`,
    kind,
    resource: { group, name: textOf(names.plural) },
    namespaced: spec.scope === "Namespaced",
    subresources: new Set(hasStatus ? ["status"] : []),
    type: typeOfResource(schema, kind),
    custom: {
      schema,
      hasStatus,
      shortNames: listOf(names.shortNames).map(textOf),
      categories: listOf(names.categories).map(textOf),
      singular: textOf(names.singular),
      listKind: textOf(names.listKind),
    },
  };
}

export function isCustom(info: KindInfo): info is CustomKind {
  return "custom" in info;
}

/** Every kind that the definitions in this store serve, at every version. */
export function customKinds(store: Store, definitions: KindInfo): readonly CustomKind[] {
  return store.list(definitions, "").flatMap(servedBy);
}
