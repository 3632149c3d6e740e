import { readFileSync } from "node:fs";

/** How `data/schema.json` writes a field; see `typeOf`. */
interface RawType {
  of?: string;
  list?: "atomic" | "map" | "set";
  map?: "atomic" | "granular";
  keys?: string[];
  patchMergeKey?: string;
  patchStrategy?: string;
}

interface RawSchema {
  fields?: Record<string, string | RawType>;
  required?: string[];
  map?: "atomic";
  type?: string;
  format?: string;
  oneOf?: string[];
}

export type ScalarName = "string" | "boolean" | "integer" | "intOrString" | "quantity" | "time" | "any";

/** A type of the API, as far as merging, ownership and decoding need to know it. */
export type Type =
  | { readonly kind: "scalar"; readonly scalar: ScalarName }
  | { readonly kind: "untyped" }
  /** Whatever the client sent: maps are granular, lists atomic. */
  | { readonly kind: "deduced" }
  | StructType
  | { readonly kind: "map"; readonly of: Type; readonly atomic: boolean }
  | { readonly kind: "list"; readonly of: Type; readonly merge: ListMerge; readonly patch: PatchStrategy };

export interface StructType {
  readonly kind: "struct";
  readonly name: string;
  readonly atomic: boolean;
  /** The members of a struct that is not in the data file: of a custom resource. */
  readonly members?: Struct;
}

export type ListMerge =
  | { readonly by: "atomic" }
  | { readonly by: "set" }
  | { readonly by: "keys"; readonly keys: readonly string[] };

interface PatchStrategy {
  readonly merge: boolean;
  readonly mergeKey: string | undefined;
}

export interface Struct {
  readonly fields: ReadonlyMap<string, Type>;
  /** Of members that are not declared; none are allowed where it is absent. */
  readonly rest?: Type;
  readonly required: ReadonlySet<string>;
  /** Fields of which a strategic merge patch may say `$retainKeys`. */
  readonly retainKeys: ReadonlySet<string>;
}

const raw = JSON.parse(readFileSync(new URL("../data/schema.json", import.meta.url), "utf8")) as {
  kinds: Record<string, string>;
  schemas: Record<string, RawSchema>;
};

const INTEGER_LISTS = new Set(["supplementalGroups"]);
const structs = new Map<string, Struct>();

/** The type of a kind; `apiVersion` such as `apps/v1`. Undefined for kinds that are not in the data file. */
export function kindType(apiVersion: string, kind: string): Type | undefined {
  const name = raw.kinds[`${apiVersion}/${kind}`];
  return name === undefined ? undefined : named(name);
}

export function structOf({ name, members }: Pick<StructType, "name" | "members">): Struct {
  const known = members ?? structs.get(name);
  if (known) return known;
  const made = readStruct(raw.schemas[name] ?? {});
  structs.set(name, made);
  return made;
}

/** `Deployment` for `io.k8s.api.apps.v1.Deployment`: how Go's decoder names it in messages. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

export function rawSchemas(): typeof raw {
  return raw;
}

function readStruct(schema: RawSchema): Struct {
  const entries = Object.entries(schema.fields ?? {});
  return {
    fields: new Map(entries.map(([field, type]) => [field, typeOf(field, type)])),
    required: new Set(schema.required ?? []),
    retainKeys: new Set(entries.filter(([, type]) => isRetainKeys(type)).map(([field]) => field)),
  };
}

function isRetainKeys(type: string | RawType): boolean {
  return typeof type === "object" && (type.patchStrategy ?? "").includes("retainKeys");
}

function typeOf(field: string, type: string | RawType): Type {
  if (typeof type === "string") return { kind: "scalar", scalar: scalarOf(type) };
  if (type.list) return listType(field, type);
  if (type.map && type.of && isStruct(type.of))
    return { kind: "map", of: named(type.of), atomic: type.map === "atomic" };
  if (type.map) return { kind: "map", of: type.of ? named(type.of) : STRING, atomic: type.map === "atomic" };
  return type.of ? named(type.of) : { kind: "untyped" };
}

function listType(field: string, type: RawType): Type {
  const element = INTEGER_LISTS.has(field) ? INTEGER : STRING;
  return {
    kind: "list",
    of: type.of ? named(type.of) : element,
    merge: mergeOf(type),
    patch: { merge: (type.patchStrategy ?? "").includes("merge"), mergeKey: type.patchMergeKey },
  };
}

function mergeOf(type: RawType): ListMerge {
  if (type.list === "set") return { by: "set" };
  return type.list === "map" ? { by: "keys", keys: type.keys ?? [] } : { by: "atomic" };
}

const STRING: Type = { kind: "scalar", scalar: "string" };
const INTEGER: Type = { kind: "scalar", scalar: "integer" };

function isStruct(name: string): boolean {
  return raw.schemas[name]?.fields !== undefined;
}

function named(name: string): Type {
  const schema = raw.schemas[name];
  if (!schema) return { kind: "untyped" };
  if (schema.oneOf)
    return { kind: "scalar", scalar: schema.oneOf.includes("integer") ? "intOrString" : "quantity" };
  if (schema.type)
    return { kind: "scalar", scalar: schema.format === "date-time" ? "time" : scalarOf(schema.type) };
  if (!schema.fields || Object.keys(schema.fields).length === 0) return { kind: "untyped" };
  return { kind: "struct", name, atomic: schema.map === "atomic" };
}

function scalarOf(name: string): ScalarName {
  if (name === "int32" || name === "int64" || name === "integer") return "integer";
  return name === "string" || name === "boolean" ? name : "any";
}
