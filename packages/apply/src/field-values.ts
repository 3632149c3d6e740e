import { isDeepStrictEqual } from "node:util";
import type { FieldTree } from "./field-set.ts";

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether `item` is the one of its list that a key of `fieldsV1` means: `k:{"name":"app"}`, `v:"finalizer"`. */
export const isItem = (item: unknown, key: string): boolean => {
  if (!/^[kv]:/.test(key)) return false;
  const wanted: unknown = JSON.parse(key.slice(2));
  if (key.startsWith("v:")) return isDeepStrictEqual(item, wanted);
  return (
    isEntries(item) &&
    isEntries(wanted) &&
    Object.entries(wanted).every(([name, value]) => item[name] === value)
  );
};

const isBare = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : isEntries(value) && Object.keys(value).length === 0;

const listWith = (list: readonly unknown[], fields: FieldTree, other: unknown): readonly unknown[] =>
  list.flatMap((item) => {
    const key = Object.keys(fields).find((each) => isItem(item, each));
    if (key === undefined) return [item];
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    const changed = withFieldsOf(
      item,
      fields[key] ?? {},
      others.find((each) => isItem(each, key)),
    );
    return changed === undefined ? [] : [changed];
  });

const mapWith = (map: Entries, fields: FieldTree, other: unknown): Entries => {
  const changed: Record<string, unknown> = { ...map };
  for (const [key, below] of Object.entries(fields)) {
    const name = key.slice(2);
    if (!key.startsWith("f:") || !Object.hasOwn(map, name)) continue;
    const value = withFieldsOf(map[name], below, isEntries(other) ? other[name] : undefined);
    if (value === undefined) delete changed[name];
    else changed[name] = value;
  }
  return changed;
};

/** `value` with what `other` has at `fields`: where that is nothing the field goes, and whatever is emptied by it. */
export const withFieldsOf = (value: unknown, fields: FieldTree, other: unknown): unknown => {
  if (Object.keys(fields).length === 0) return other;
  if (!Array.isArray(value) && !isEntries(value)) return value;
  const after = Array.isArray(value) ? listWith(value, fields, other) : mapWith(value, fields, other);
  return isBare(after) && !isBare(value) ? undefined : after;
};
