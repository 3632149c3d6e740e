import { copy, isMap, type JsonMap, listOf, mapOf } from "../model/json.ts";

interface Pruned {
  readonly value: unknown;
  /** `unknown field "spec.foo"`, in the words of the strict decoder. */
  readonly unknownFields: readonly string[];
}

/** What is left of a custom resource's content under its schema, with the schema's defaults in it. */
export function prune(value: JsonMap, schema: JsonMap): Pruned {
  const unknownFields: string[] = [];
  const { metadata, ...content } = value;
  const kept = mapOf(visit(content, schema, "", unknownFields));
  return { value: { metadata, ...kept }, unknownFields };
}

function visit(value: unknown, schema: JsonMap, path: string, unknown: string[]): unknown {
  if (Array.isArray(value)) {
    const items = mapOf(schema.items);
    return value.map((item, index) => visit(item, items, `${path}[${index}]`, unknown));
  }
  return isMap(value) ? visitMap(value, schema, path, unknown) : value;
}

function visitMap(map: JsonMap, schema: JsonMap, path: string, unknown: string[]): JsonMap {
  const properties = mapOf(schema.properties);
  const out: JsonMap = {};
  for (const [key, member] of Object.entries(map)) {
    const at = path === "" ? key : `${path}.${key}`;
    const of = properties[key] ?? schema.additionalProperties;
    if (isMap(of)) {
      // null where only a default makes sense is as good as absent
      if (member === null && of.default !== undefined && of.nullable !== true) continue;
      out[key] = visit(member, of, at, unknown);
    } else if (of === true || keepsUnknown(schema)) out[key] = copy(member);
    else unknown.push(`unknown field "${at}"`);
  }
  for (const [key, of] of Object.entries(properties)) {
    const { default: given } = mapOf(of);
    if (out[key] === undefined && given !== undefined) out[key] = visit(copy(given), mapOf(of), key, unknown);
  }
  return out;
}

function keepsUnknown(schema: JsonMap): boolean {
  return schema["x-kubernetes-preserve-unknown-fields"] === true;
}

/** Every schema inside a schema, itself included, each with its path. */
export function* schemasWithin(schema: JsonMap, path: string): Generator<readonly [string, JsonMap]> {
  yield [path, schema];
  for (const [name, member] of Object.entries(mapOf(schema.properties)))
    yield* schemasWithin(mapOf(member), `${path}.properties[${name}]`);
  if (isMap(schema.items)) yield* schemasWithin(schema.items, `${path}.items`);
  for (const [index, member] of listOf(schema.items).entries())
    yield* schemasWithin(mapOf(member), `${path}.items[${index}]`);
  if (isMap(schema.additionalProperties))
    yield* schemasWithin(schema.additionalProperties, `${path}.additionalProperties`);
}
