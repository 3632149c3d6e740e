/** A JSON object whose content is not known yet. */
export type JsonMap = { [key: string]: unknown };

export function isMap(value: unknown): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value itself if it is an object, else an empty one that belongs to nobody. */
export function mapOf(value: unknown): JsonMap {
  return isMap(value) ? value : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function textMapOf(value: unknown): Record<string, string> {
  return mapOf(value) as Record<string, string>;
}

/** The object at `key`, made if it is not there yet. */
export function ensureMap(parent: JsonMap, key: string): JsonMap {
  const there = parent[key];
  if (isMap(there)) return there;
  const made: JsonMap = {};
  parent[key] = made;
  return made;
}

export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (!isMap(value)) return value;
  const out: JsonMap = {};
  for (const key of Object.keys(value)) {
    if (value[key] !== undefined) out[key] = copy(value[key]);
  }
  return out as T;
}

/** Deep equality of JSON values; the order of keys does not count, an undefined value is an absent one. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) return Array.isArray(right) && sameLists(left, right);
  return isMap(left) && isMap(right) && sameMaps(left, right);
}

function sameLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => same(item, right[index]));
}

function sameMaps(left: JsonMap, right: JsonMap): boolean {
  const keys = definedKeys(left);
  return keys.length === definedKeys(right).length && keys.every((key) => same(left[key], right[key]));
}

function definedKeys(map: JsonMap): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined);
}
