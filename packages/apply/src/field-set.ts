import type { ManagedFields } from "@towline/kernel";

/** `fieldsV1` of a manager: `f:name`, `k:{…}` and `v:…` keys down to empty leaves; `.` stands for the item itself. */
export interface FieldTree {
  readonly [key: string]: FieldTree;
}

export const fieldsOf = (entry: ManagedFields): FieldTree => (entry.fieldsV1 ?? {}) as FieldTree;

/** Path of a field as `fieldsV1` spells it. */
export type FieldKeys = readonly string[];

const own = (tree: FieldTree, key: string): FieldTree | undefined =>
  Object.hasOwn(tree, key) ? tree[key] : undefined;

export const hasField = (tree: FieldTree, [key, ...rest]: FieldKeys): boolean => {
  if (key === undefined) return true;
  const child = own(tree, key);
  return child !== undefined && hasField(child, rest);
};

/** Every leaf that the manager owns. */
export const leavesOf = (tree: FieldTree, path: FieldKeys = []): readonly FieldKeys[] =>
  Object.entries(tree).flatMap(([key, child]) => {
    if (key === ".") return [];
    const here = [...path, key];
    return Object.keys(child).length === 0 ? [here] : leavesOf(child, here);
  });

/** Both trees in one. */
export const union = (a: FieldTree, b: FieldTree): FieldTree => {
  const merged: Record<string, FieldTree> = { ...a };
  for (const [key, child] of Object.entries(b)) merged[key] = union(own(merged, key) ?? {}, child);
  return merged;
};

/** `tree` without what lies at `path`; parents that this empties go too. */
export const without = (tree: FieldTree, [key, ...rest]: FieldKeys): FieldTree => {
  const child = key === undefined ? undefined : own(tree, key);
  if (key === undefined || child === undefined) return tree;
  const { [key]: _, ...others } = tree;
  if (rest.length === 0) return others;
  const left = without(child, rest);
  const gone = Object.keys(left).every((name) => name === ".") && Object.keys(child).length > 0;
  return gone ? others : { ...others, [key]: left };
};

/** A tree of this one path. */
export const only = (path: FieldKeys): FieldTree =>
  path.reduceRight<FieldTree>((tree, key) => ({ [key]: tree }), {});

/** A list item's merge key as people write it: `{"name":"app"}` → `app`. */
const itemName = (key: string): string => {
  try {
    const value: unknown = JSON.parse(key.slice(2));
    const parts = typeof value === "object" && value !== null ? Object.values(value) : [value];
    return parts.join("/");
  } catch {
    return key.slice(2);
  }
};

/** `["f:spec", "f:containers", 'k:{"name":"app"}', "f:image"]` → `spec.containers[app].image`. */
export const fieldText = (path: FieldKeys): string =>
  path.reduce((text, key) => {
    if (!key.startsWith("f:")) return `${text}[${itemName(key)}]`;
    return text === "" ? key.slice(2) : `${text}.${key.slice(2)}`;
  }, "");
