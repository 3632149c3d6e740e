import { copy, isMap, type JsonMap } from "../model/json.ts";
import type { Type } from "../model/schema.ts";
import type { PathElement } from "./field-set.ts";
import { itemElement } from "./path.ts";
import { memberType, shapeOf } from "./walk.ts";

/** Server-side apply's merge: `applied` over `live`, list items matched by key; leaves are replaced. */
export function merge(live: unknown, applied: unknown, type: Type): unknown {
  if (applied === undefined) return copy(live);
  if (live === undefined || live === null) return copy(applied);
  const shape = shapeOf(type, applied);
  if (shape === "map" && isMap(applied) && isMap(live)) return mergeMaps(live, applied, type);
  if (shape === "list" && Array.isArray(applied) && Array.isArray(live))
    return mergeLists(live, applied, type);
  return copy(applied);
}

function mergeMaps(live: JsonMap, applied: JsonMap, type: Type): JsonMap {
  const out: JsonMap = {};
  for (const key of new Set([...Object.keys(live), ...Object.keys(applied)])) {
    const inner = memberType(type, key) ?? { kind: "untyped" };
    const merged = merge(live[key], applied[key], inner);
    if (merged !== undefined) out[key] = merged;
  }
  return out;
}

interface Item {
  readonly element: PathElement;
  readonly value: unknown;
}

/** Keeps the applied order for what is applied, and puts the rest where it stood among its neighbours. */
function mergeLists(live: readonly unknown[], applied: readonly unknown[], type: Type): unknown[] {
  if (type.kind !== "list") return copy([...applied]);
  const left = indexed(live, type);
  const right = indexed(applied, type);
  const liveByElement = new Map(left.map((item) => [item.element, item.value]));
  const appliedByElement = new Map(right.map((item) => [item.element, item.value]));
  const shared = right.filter((item) => liveByElement.has(item.element)).map((item) => item.element);
  const done = new Set<PathElement>();
  const out: unknown[] = [];
  let next = shared.shift();
  const take = (item: Item) => {
    done.add(item.element);
    out.push(merge(liveByElement.get(item.element), item.value, type.of));
  };
  for (let l = 0, r = 0; l < left.length || r < right.length; ) {
    const fromLive = left[l];
    const fromApplied = right[r];
    if (fromLive && fromApplied) {
      if (fromLive.element === fromApplied.element) {
        take(fromApplied);
        l += 1;
        r += 1;
        next = shared.shift();
        continue;
      }
      if (appliedByElement.has(fromLive.element) && next !== undefined && next !== fromLive.element) {
        l += 1;
        continue;
      }
    }
    if (fromLive) {
      if (!appliedByElement.has(fromLive.element)) {
        out.push(copy(fromLive.value));
        l += 1;
        continue;
      }
      if (done.has(fromLive.element)) l += 1;
    }
    if (fromApplied) {
      take(fromApplied);
      r += 1;
      if (next === fromApplied.element) next = shared.shift();
    }
  }
  return out;
}

function indexed(list: readonly unknown[], type: Type): Item[] {
  if (type.kind !== "list") return [];
  const merge = type.merge;
  return list.map((value, index) => ({ element: itemElement(merge, value) ?? `i:${index}`, value }));
}
