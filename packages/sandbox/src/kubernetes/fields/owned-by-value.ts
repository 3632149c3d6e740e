import { isMap } from "../model/json.ts";
import type { Type } from "../model/schema.ts";
import { FieldSet, type PathElement } from "./field-set.ts";
import { fieldElement, itemElement } from "./path.ts";
import { isDeclaredField, isEmptyMap, memberType, shapeOf } from "./walk.ts";

/** Every field that `value` names: what its applier comes to own. */
export function fieldsOf(value: unknown, type: Type): FieldSet {
  const set = new FieldSet();
  collect(value, type, [], set);
  return set;
}

function collect(value: unknown, type: Type, path: readonly PathElement[], set: FieldSet): void {
  const shape = shapeOf(type, value);
  if (shape === "map" && isMap(value) && !isEmptyMap(value)) collectMap(value, type, path, set);
  // an empty list that is owned item by item has nothing to own, not even itself
  else if (shape === "list" && Array.isArray(value)) collectList(value, type, path, set);
  else set.insert(path);
}

function collectMap(
  map: Record<string, unknown>,
  type: Type,
  path: readonly PathElement[],
  set: FieldSet,
): void {
  for (const [key, value] of Object.entries(map)) {
    const inner = memberType(type, key);
    if (inner === undefined || value === undefined) continue;
    const at = [...path, fieldElement(key)];
    collect(value, inner, at, set);
    if (!isDeclaredField(type, key)) set.insert(at);
  }
}

function collectList(
  list: readonly unknown[],
  type: Type,
  path: readonly PathElement[],
  set: FieldSet,
): void {
  if (type.kind !== "list") return;
  for (const item of list) {
    const element = itemElement(type.merge, item);
    if (element === undefined) continue;
    const at = [...path, element];
    collect(item, type.of, at, set);
    set.insert(at);
  }
}
