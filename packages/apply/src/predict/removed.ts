import type { FieldTree } from "../field-set.ts";
import { type At, atField, atItem, type Entries, isEntries, shapeOf } from "./shape.ts";

/** What an applier owned until now, and what it or anybody else owns from now on. */
export interface Ownership {
  readonly until: FieldTree;
  readonly from: FieldTree;
}

const below = ({ until, from }: Ownership, key: string): Ownership => ({
  until: until[key] ?? {},
  from: from[key] ?? {},
});

const goes = ({ until, from }: Ownership, key: string): boolean =>
  Object.hasOwn(until, key) && !Object.hasOwn(from, key);

const isLeaf = (tree: FieldTree): boolean => Object.keys(tree).length === 0;

/**
 * `value` without what its applier owned and nobody owns any more, defaults inside of it included. A map or a list that
 * loses everything goes itself: then undefined.
 */
export const removed = (value: unknown, ownership: Ownership, at: At): unknown => {
  if (isLeaf(ownership.until) || isLeaf(ownership.from)) return value;
  const shape = shapeOf(value, at);
  if (shape.kind === "map" && isEntries(value)) return fromMap(value, ownership, at);
  if (shape.kind !== "items" || !Array.isArray(value)) return value;
  const left = value.flatMap((item) => {
    const element = shape.elementOf(item);
    if (goes(ownership, element)) return [];
    return [removed(item, below(ownership, element), atItem(at, element))];
  });
  return left.length === 0 ? undefined : left;
};

const fromMap = (map: Entries, ownership: Ownership, at: At): Entries | undefined => {
  const left = Object.entries(map).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const key = `f:${name}`;
    if (goes(ownership, key)) return [];
    const inner = removed(value, below(ownership, key), atField(at, name));
    return inner === undefined ? [] : [[name, inner]];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
};
