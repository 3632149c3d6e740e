import type { KubeObject, ManagedFields } from "@towline/kernel";

/** A `fieldsV1` tree: `f:<field>`, `k:<JSON of a list item's keys>`, `v:<JSON of a set's value>`, `.` for itself. */
interface Fields {
  readonly [key: string]: Fields;
}

const isLeaf = (fields: Fields): boolean => Object.keys(fields).length === 0;

/** Union of two trees. Beside a tree a leaf is a map that was applied empty: it owns nothing below. */
const union = (left: Fields, right: Fields): Fields => {
  if (isLeaf(left)) return right;
  if (isLeaf(right)) return left;
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(
    keys.map((key) => {
      const [one, other] = [left[key], right[key]];
      return [key, one === undefined || other === undefined ? (one ?? other ?? {}) : union(one, other)];
    }),
  );
};

const matches = (item: unknown, keys: Record<string, unknown>): boolean =>
  typeof item === "object" &&
  item !== null &&
  Object.entries(keys).every(([name, value]) => (item as Record<string, unknown>)[name] === value);

const extractList = (list: readonly unknown[], fields: Fields, others: Fields): unknown[] =>
  Object.entries(fields).flatMap(([key, below]) => {
    const content: unknown = key === "." ? undefined : JSON.parse(key.slice(2));
    if (key.startsWith("v:")) return list.filter((item) => JSON.stringify(item) === JSON.stringify(content));
    if (!key.startsWith("k:")) return [];
    const keys = content as Record<string, unknown>;
    return list
      .filter((item) => matches(item, keys))
      .map((item) => ({ ...keys, ...(extract(item, below, others[key]) as object) }));
  });

/** A leaf owns the whole value, unless others own parts of it: then it was applied empty. */
const extract = (value: unknown, fields: Fields, others: Fields = {}): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (isLeaf(fields) && isLeaf(others)) return value;
  if (Array.isArray(value)) return extractList(value, fields, others);
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, below]) => {
      const name = key.slice(2);
      return key.startsWith("f:") && name in object
        ? [[name, extract(object[name], below, others[key])]]
        : [];
    }),
  );
};

/**
 * The part of a live object that the given managers own: what they would have to apply to own exactly the same again.
 * What was written through a subresource belongs to others, whoever wrote it.
 * Source: sigs.k8s.io/structured-merge-diff, "fieldsV1".
 */
export const ownedFields = (object: KubeObject, owns: (entry: ManagedFields) => boolean): KubeObject => {
  const entries = object.metadata.managedFields ?? [];
  const isOwn = (entry: ManagedFields): boolean => entry.subresource === undefined && owns(entry);
  const treeOf = (chosen: readonly ManagedFields[]): Fields =>
    chosen.map(({ fieldsV1 }) => fieldsV1 as Fields).reduce(union, {});
  const own = treeOf(entries.filter(isOwn));
  const others = treeOf(entries.filter((entry) => !isOwn(entry)));
  const content = isLeaf(own) ? {} : (extract(object, own, others) as Record<string, unknown>);
  const { name, namespace } = object.metadata;
  return {
    ...content,
    apiVersion: object.apiVersion,
    kind: object.kind,
    metadata: { ...(content.metadata as object | undefined), name, namespace },
  };
};
