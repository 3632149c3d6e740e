import type { JsonMap } from "../model/json.ts";
import { structOf, type Type } from "../model/schema.ts";

const UNTYPED: Type = { kind: "untyped" };

/** The type of a member of a struct or map; undefined where the struct does not have such a field. */
export function memberType(type: Type, key: string): Type | undefined {
  if (type.kind === "map") return type.of;
  if (type.kind === "struct") return structOf(type).fields.get(key) ?? structOf(type).rest;
  return type.kind === "deduced" ? type : UNTYPED;
}

export function isDeclaredField(type: Type, key: string): boolean {
  return type.kind === "struct" && structOf(type).fields.has(key);
}

/** Maps that are owned as one value. Untyped content counts as such: nothing is known about its inside. */
function isAtomicMap(type: Type): boolean {
  return (
    type.kind === "untyped" ||
    type.kind === "scalar" ||
    ((type.kind === "map" || type.kind === "struct") && type.atomic)
  );
}

export function isEmptyMap(map: JsonMap): boolean {
  return Object.keys(map).length === 0;
}

/** How values are merged and owned: as a whole, member by member, or item by item. */
type Shape = "leaf" | "map" | "list";

export function shapeOf(type: Type, value: unknown): Shape {
  if (Array.isArray(value)) return type.kind === "list" && type.merge.by !== "atomic" ? "list" : "leaf";
  if (typeof value === "object" && value !== null) return isAtomicMap(type) ? "leaf" : "map";
  return "leaf";
}
