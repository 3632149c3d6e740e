import type { KubeObject } from "@towline/kernel";
import { type FieldKeys, type FieldTree, without } from "../field-set.ts";
import { type At, atField, atItem, isEntries, shapeOf } from "./shape.ts";

const treeOf = (value: unknown, at: At): FieldTree => {
  const shape = shapeOf(value, at);
  if (shape.kind === "map" && isEntries(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([name, inner]) => [`f:${name}`, treeOf(inner, atField(at, name))]),
    );
  if (shape.kind === "items" && Array.isArray(value))
    return Object.fromEntries(
      value.map((item) => {
        const element = shape.elementOf(item);
        const inside = treeOf(item, atItem(at, element));
        return [element, Object.keys(inside).length === 0 ? {} : { ".": {}, ...inside }];
      }),
    );
  return {};
};

/** They say which object it is, or are the server's: nobody owns them. */
const nobodys: readonly FieldKeys[] = [
  ["f:apiVersion"],
  ["f:kind"],
  ["f:status"],
  ["f:metadata", "f:name"],
  ["f:metadata", "f:namespace"],
];

/** The fields that whoever applies `object` comes to own. */
export const fieldsIn = (object: KubeObject, at: At): FieldTree =>
  nobodys.reduce(without, treeOf(object, at));
