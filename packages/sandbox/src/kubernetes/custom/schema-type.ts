import { isMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import { kindType, type ListMerge, type StructType, structOf, type Type } from "../model/schema.ts";

const STRING: Type = { kind: "scalar", scalar: "string" };
const NO_PATCH = { merge: false, mergeKey: undefined };

/** How values under a structural schema are merged and owned; `at` names the place, for messages. */
function typeOfSchema(schema: JsonMap, at: string): Type {
  if (schema["x-kubernetes-int-or-string"] === true) return { kind: "scalar", scalar: "intOrString" };
  switch (schema.type) {
    case "string":
      return STRING;
    case "integer":
    case "boolean":
      return { kind: "scalar", scalar: schema.type };
    case "number":
      return { kind: "scalar", scalar: "integer" };
    case "array":
      return listType(schema, at);
    case "object":
      return mapType(schema, at);
    default:
      return { kind: "deduced" };
  }
}

function listType(schema: JsonMap, at: string): Type {
  const of = isMap(schema.items) ? typeOfSchema(schema.items, `${at}[]`) : STRING;
  return { kind: "list", of, merge: mergeOf(schema), patch: NO_PATCH };
}

function mergeOf(schema: JsonMap): ListMerge {
  if (schema["x-kubernetes-list-type"] === "set") return { by: "set" };
  if (schema["x-kubernetes-list-type"] !== "map") return { by: "atomic" };
  return { by: "keys", keys: listOf(schema["x-kubernetes-list-map-keys"]).map(textOf) };
}

function mapType(schema: JsonMap, at: string): Type {
  const atomic = schema["x-kubernetes-map-type"] === "atomic";
  const preserves = schema["x-kubernetes-preserve-unknown-fields"] === true;
  if (isMap(schema.additionalProperties))
    return { kind: "map", of: typeOfSchema(schema.additionalProperties, `${at}.*`), atomic };
  if (!isMap(schema.properties)) {
    if (preserves || schema.additionalProperties === true) return { kind: "deduced" };
    return { kind: "struct", name: at, atomic, members: { ...NOTHING, fields: new Map() } };
  }
  const fields = Object.entries(schema.properties).map(
    ([name, member]) => [name, typeOfSchema(mapOf(member), `${at}.${name}`)] as const,
  );
  const rest = preserves ? { rest: { kind: "deduced" } as const } : {};
  return { kind: "struct", name: at, atomic, members: { ...NOTHING, ...rest, fields: new Map(fields) } };
}

const NOTHING = { required: new Set<string>(), retainKeys: new Set<string>() };

/** The type of a whole custom resource: what its schema says of it, and what every object has. */
export function typeOfResource(schema: JsonMap, kind: string): StructType {
  const own = mapType({ ...schema, type: "object", properties: mapOf(schema.properties) }, kind);
  const members = own.kind === "struct" ? structOf(own) : { ...NOTHING, fields: new Map<string, Type>() };
  const common: [string, Type][] = [
    ["apiVersion", STRING],
    ["kind", STRING],
    ["metadata", objectMeta],
  ];
  return {
    kind: "struct",
    name: kind,
    atomic: false,
    members: { ...members, fields: new Map([...members.fields, ...common]) },
  };
}

const namespaceType = kindType("v1", "Namespace");
/** As the built-in kinds have it. */
const objectMeta: Type =
  (namespaceType?.kind === "struct" ? structOf(namespaceType).fields.get("metadata") : undefined) ??
  ({ kind: "deduced" } as const);
