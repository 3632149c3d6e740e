import type { Json } from "@towline/kernel";
import { isJsonMap, type JsonMap } from "./field-path.ts";
import type { Field } from "./field-types.ts";
import { specFields } from "./fields.ts";

/** Rules decide where a service goes, and as whom; details how it is built and what it is made of. */
export type Part = "rules" | "details";

/** The rules or the details of one file. Unknown names are left out; they are reported where the file is checked. */
export const partOf = (value: Json, part: Part, field: Field = specFields): Json | undefined => {
  if (field.rule) return part === "rules" ? value : undefined;
  if (field.kind === "map" && field.of.kind === "record" && isJsonMap(value))
    // names are rules; and in a detail they say what is there at all
    return mapValues(value, (item) => partOf(item, part, field.of) ?? {});
  if (field.kind !== "record" || field.whole || !isJsonMap(value))
    return part === "details" ? value : undefined;
  const parts = Object.entries(field.fields).flatMap(([key, inner]) => {
    const own = value[key];
    const kept = own === undefined ? undefined : partOf(own, part, inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
};

const mapValues = (value: JsonMap, change: (item: Json) => Json): JsonMap =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));

/** Maps merge key by key; a list, a text or a number replaces what stood there, and so does a `whole` record. */
export const merge = (below: Json | undefined, above: Json | undefined, field?: Field): Json | undefined => {
  if (above === undefined) return below;
  const whole = field?.kind === "record" && field.whole;
  if (whole || !isJsonMap(below) || !isJsonMap(above)) return above;
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  const merged = [...keys].map((key) => [key, merge(below[key], above[key], innerOf(field, key))]);
  return Object.fromEntries(merged);
};

const innerOf = (field: Field | undefined, key: string): Field | undefined => {
  if (field?.kind === "map") return field.of;
  return field?.kind === "record" ? field.fields[key] : undefined;
};
