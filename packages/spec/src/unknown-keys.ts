import { describePath, type FieldPath } from "./field-path.ts";
import type { Field } from "./field-types.ts";
import { specFields } from "./fields.ts";
import { didYouMean, suggest } from "./suggest.ts";

export const unknownKey = (key: string, path: FieldPath): string =>
  `${path.length === 0 ? "The file" : describePath(path)} has the unknown key "${key}"`;

export const unknownKeyHint = (key: string, known: readonly string[]): string => {
  const homes = suggest(key, known) === undefined ? homesOf(key, specFields, []) : [];
  if (homes.length > 0) return `It belongs under ${homes.join(" or ")}`;
  return didYouMean(key, known, "keys here");
};

/** Where a field of this name may stand: `environments.<name>.targets.<name>`. */
const homesOf = (key: string, field: Field, path: readonly string[]): readonly string[] => {
  if (field.kind === "map") return homesOf(key, field.of, [...path, "<name>"]);
  if (field.kind !== "record") return [];
  const here = Object.hasOwn(field.fields, key) && path.length > 0 ? [path.join(".")] : [];
  return [
    ...here,
    ...Object.entries(field.fields).flatMap(([name, inner]) => homesOf(key, inner, [...path, name])),
  ];
};
