import { copy, isMap, type JsonMap } from "../model/json.ts";
import type { Type } from "../model/schema.ts";
import { FieldSet } from "./field-set.ts";
import { fieldElement, itemElement } from "./path.ts";
import { memberType, shapeOf } from "./walk.ts";

/** `value` without the fields in `gone`. A map or list that loses everything becomes null, as the real server's does. */
export function removeFields(value: unknown, gone: FieldSet, type: Type): unknown {
  const shape = shapeOf(type, value);
  if (shape === "map" && isMap(value)) return removeFromMap(value, gone, type);
  if (shape === "list" && Array.isArray(value)) return removeFromList(value, gone, type);
  return copy(value);
}

function removeFromMap(map: JsonMap, gone: FieldSet, type: Type): JsonMap | null {
  const out: JsonMap = {};
  for (const [key, value] of Object.entries(map)) {
    const element = fieldElement(key);
    if (gone.hasMember(element) || value === undefined) continue;
    const inside = gone.child(element);
    const inner = memberType(type, key);
    out[key] = inside.isEmpty() || !inner ? copy(value) : removeFields(value, inside, inner);
  }
  return Object.keys(out).length > 0 ? out : null;
}

function removeFromList(list: readonly unknown[], gone: FieldSet, type: Type): unknown[] | null {
  if (type.kind !== "list") return copy([...list]);
  const out: unknown[] = [];
  for (const item of list) {
    const element = itemElement(type.merge, item) ?? "";
    if (gone.hasMember(element)) continue;
    const inside = gone.child(element);
    out.push(inside.isEmpty() ? copy(item) : removeFields(item, inside, type.of));
  }
  return out.length > 0 ? out : null;
}

/**
 * Declared fields above a member count as members too (`spec` of `spec.replicas`), keys of free maps do not.
 * Without it, pruning would leave empty shells behind or take away maps that others still use.
 */
export function withDeclaredParents(set: FieldSet, type: Type): FieldSet {
  const out = new FieldSet(set.members());
  for (const [element, child] of set.children()) {
    const inner = elementType(type, element);
    if (element.startsWith("f:") && type.kind === "struct" && inner) out.insert([element]);
    for (const path of withDeclaredParents(child, inner ?? { kind: "untyped" }).paths())
      out.insert([element, ...path]);
  }
  return out;
}

function elementType(type: Type, element: string): Type | undefined {
  if (element.startsWith("f:")) return memberType(type, element.slice(2));
  return type.kind === "list" ? type.of : undefined;
}
