import type { KubeObject, ManagedFields } from "@towline/kernel";

/** A `fieldsV1` tree: `f:<field>`, `k:<JSON of a list item's keys>`, `v:<JSON of a set's value>`, `.` for itself. */
interface Fields {
  readonly [key: string]: Fields;
}

const isLeaf = (fields: Fields): boolean => Object.keys(fields).length === 0;

/** Union of two trees; a leaf owns everything below it. */
const union = (left: Fields, right: Fields): Fields => {
  if (isLeaf(left) || isLeaf(right)) return {};
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

const extractList = (list: readonly unknown[], fields: Fields): unknown[] =>
  Object.entries(fields).flatMap(([key, below]) => {
    const content: unknown = key === "." ? undefined : JSON.parse(key.slice(2));
    if (key.startsWith("v:")) return list.filter((item) => JSON.stringify(item) === JSON.stringify(content));
    if (!key.startsWith("k:")) return [];
    const keys = content as Record<string, unknown>;
    return list
      .filter((item) => matches(item, keys))
      .map((item) => ({ ...keys, ...(extract(item, below) as object) }));
  });

const extract = (value: unknown, fields: Fields): unknown => {
  if (isLeaf(fields) || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return extractList(value, fields);
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, below]) => {
      const name = key.slice(2);
      return key.startsWith("f:") && name in object ? [[name, extract(object[name], below)]] : [];
    }),
  );
};

/**
 * The part of a live object that the given managers own: what they would have to apply to own exactly the same again.
 * Entries of subresources are left out.
 * Source: sigs.k8s.io/structured-merge-diff, "fieldsV1".
 */
export const ownedFields = (object: KubeObject, owns: (entry: ManagedFields) => boolean): KubeObject => {
  const trees = (object.metadata.managedFields ?? [])
    .filter((entry) => entry.subresource === undefined && owns(entry))
    .map((entry) => entry.fieldsV1 as Fields);
  const [first, ...more] = trees;
  const content =
    first === undefined ? {} : (extract(object, more.reduce(union, first)) as Record<string, unknown>);
  const { name, namespace } = object.metadata;
  return {
    ...content,
    apiVersion: object.apiVersion,
    kind: object.kind,
    metadata: { ...(content.metadata as object | undefined), name, namespace },
  };
};
