import { isMap, same } from "../model/json.ts";
import type { Type } from "../model/schema.ts";
import { FieldSet, type PathElement } from "./field-set.ts";
import { fieldElement, itemElement } from "./path.ts";
import { isEmptyMap, memberType, shapeOf } from "./walk.ts";

export interface Comparison {
  readonly added: FieldSet;
  readonly modified: FieldSet;
  readonly removed: FieldSet;
}

/** What changed from `before` to `after`, field by field. An absent value is `undefined`; `null` is a value. */
export function compare(before: unknown, after: unknown, type: Type): Comparison {
  const comparison = { added: new FieldSet(), modified: new FieldSet(), removed: new FieldSet() };
  visit(before, after, type, [], comparison);
  return comparison;
}

export function isSame(comparison: Comparison): boolean {
  return comparison.added.isEmpty() && comparison.modified.isEmpty() && comparison.removed.isEmpty();
}

function visit(
  before: unknown,
  after: unknown,
  type: Type,
  path: readonly PathElement[],
  into: Comparison,
): void {
  if (before === undefined && after === undefined) return;
  const shape = shapeOf(type, after ?? before);
  const descends = shape !== "leaf" && !(isBare(before) && isBare(after)) && sameShape(before, after);
  if (!descends) {
    leaf(before, after, path, into);
    return;
  }
  if (before === undefined) into.added.insert(path);
  else if (after === undefined) into.removed.insert(path);
  if (shape === "map") visitMap(before, after, type, path, into);
  else visitList(before, after, type, path, into);
}

function leaf(before: unknown, after: unknown, path: readonly PathElement[], into: Comparison): void {
  if (before === undefined) into.added.insert(path);
  else if (after === undefined) into.removed.insert(path);
  else if (!same(before, after)) into.modified.insert(path);
}

function isBare(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) ? isEmptyMap(value) : value === undefined || value === null;
}

/** Null and absent take the form of the other side. */
function sameShape(before: unknown, after: unknown): boolean {
  const bare = (value: unknown) => value === undefined || value === null;
  return bare(before) || bare(after) || Array.isArray(before) === Array.isArray(after);
}

function visitMap(
  before: unknown,
  after: unknown,
  type: Type,
  path: readonly PathElement[],
  into: Comparison,
): void {
  const left = isMap(before) ? before : {};
  const right = isMap(after) ? after : {};
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const inner = memberType(type, key);
    if (inner) visit(left[key], right[key], inner, [...path, fieldElement(key)], into);
  }
}

function visitList(
  before: unknown,
  after: unknown,
  type: Type,
  path: readonly PathElement[],
  into: Comparison,
): void {
  if (type.kind !== "list") return;
  const left = itemsByElement(before, type);
  const right = itemsByElement(after, type);
  for (const element of new Set([...left.keys(), ...right.keys()])) {
    visit(left.get(element), right.get(element), type.of, [...path, element], into);
  }
}

function itemsByElement(list: unknown, type: Type): Map<PathElement, unknown> {
  const items = new Map<PathElement, unknown>();
  if (type.kind !== "list" || !Array.isArray(list)) return items;
  for (const item of list) {
    const element = itemElement(type.merge, item);
    if (element !== undefined) items.set(element, item);
  }
  return items;
}
