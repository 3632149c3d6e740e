import { isDeepStrictEqual } from "node:util";
import { type At, atField, atItem, isEntries, shapeOf } from "./shape.ts";

type Members = ReadonlyMap<string, unknown>;

const areSame = (a: Members, b: Members, placeOf: (key: string) => At): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.has(key) && isSame(value, b.get(key), placeOf(key)));

const given = (value: object): Members =>
  new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));

/** Whether an apply would find nothing to write: the order of items that have names of their own makes no difference. */
export const isSame = (a: unknown, b: unknown, at: At): boolean => {
  const shape = shapeOf(b, at);
  if (shape.kind === "map" && isEntries(a) && isEntries(b))
    return areSame(given(a), given(b), (name) => atField(at, name));
  if (shape.kind !== "items" || !Array.isArray(a) || !Array.isArray(b)) return isDeepStrictEqual(a, b);
  const byElement = (items: readonly unknown[]): Members =>
    new Map(items.map((item) => [shape.elementOf(item), item]));
  return areSame(byElement(a), byElement(b), (element) => atItem(at, element));
};
