import { isMap, type JsonMap } from "../model/json.ts";
import type { ListMerge } from "../model/schema.ts";
import type { PathElement } from "./field-set.ts";

/** The only list keys with a default in the built-in kinds: the protocol of container and Service ports. */
const KEY_DEFAULTS: Readonly<Record<string, unknown>> = { protocol: "TCP" };

export function fieldElement(name: string): PathElement {
  return `f:${name}`;
}

/** How an item of a list is addressed, or undefined for one that lacks its keys. */
export function itemElement(merge: ListMerge, item: unknown): PathElement | undefined {
  if (merge.by === "set") return `v:${JSON.stringify(item)}`;
  if (merge.by !== "keys" || !isMap(item)) return undefined;
  const keys: JsonMap = {};
  for (const key of [...merge.keys].sort()) {
    const value = item[key] ?? KEY_DEFAULTS[key];
    if (value !== undefined) keys[key] = value;
  }
  return Object.keys(keys).length === 0 ? undefined : `k:${JSON.stringify(keys)}`;
}

/** `.spec.template.spec.containers[name="app"].image`, as conflicts and errors write paths. */
export function pathText(path: readonly PathElement[]): string {
  return path.map(elementText).join("");
}

export function elementText(element: PathElement): string {
  const rest = element.slice(2);
  if (element.startsWith("f:")) return `.${rest}`;
  if (element.startsWith("v:")) return `[=${rest}]`;
  const keys = JSON.parse(rest) as JsonMap;
  return `[${Object.entries(keys)
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join(",")}]`;
}
