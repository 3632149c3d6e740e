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

function mergeLists(live: readonly unknown[], applied: readonly unknown[], type: Type): unknown[] {
  if (type.kind !== "list") return copy([...applied]);
  return new ListMerge(type.of, indexed(live, type), indexed(applied, type)).run();
}

function indexed(list: readonly unknown[], type: Type & { kind: "list" }): Item[] {
  return list.map((value, index) => ({ element: itemElement(type.merge, value) ?? `i:${index}`, value }));
}

/** Keeps the applied order for what is applied, and leaves the rest where it stood among its neighbours. */
class ListMerge {
  readonly #of: Type;
  readonly #live: Item[];
  readonly #applied: Item[];
  readonly #liveValues: ReadonlyMap<PathElement, unknown>;
  readonly #appliedElements: ReadonlySet<PathElement>;
  /** What both have, in the applied order; the first one is the next to come. */
  readonly #shared: PathElement[];
  readonly #done = new Set<PathElement>();
  readonly #out: unknown[] = [];

  constructor(of: Type, live: Item[], applied: Item[]) {
    this.#of = of;
    this.#live = live;
    this.#applied = applied;
    this.#liveValues = new Map(live.map((item) => [item.element, item.value]));
    this.#appliedElements = new Set(applied.map((item) => item.element));
    this.#shared = applied.map((item) => item.element).filter((element) => this.#liveValues.has(element));
  }

  run(): unknown[] {
    while (this.#live.length > 0 || this.#applied.length > 0) this.#step(this.#live[0], this.#applied[0]);
    return this.#out;
  }

  #step(live: Item | undefined, applied: Item | undefined): void {
    if (live && !this.#appliedElements.has(live.element)) {
      this.#out.push(copy(live.value));
      this.#live.shift();
    } else if (live && this.#isOutOfTurn(live, applied)) this.#live.shift();
    else if (applied) this.#take(applied, live?.element === applied.element);
  }

  /** Applied too, but merged already or still to come at another place. */
  #isOutOfTurn(live: Item, applied: Item | undefined): boolean {
    if (live.element === applied?.element) return false;
    return this.#done.has(live.element) || applied === undefined || this.#shared[0] !== live.element;
  }

  #take(applied: Item, alsoLive: boolean): void {
    this.#done.add(applied.element);
    this.#out.push(merge(this.#liveValues.get(applied.element), applied.value, this.#of));
    this.#applied.shift();
    if (alsoLive) this.#live.shift();
    if (this.#shared[0] === applied.element) this.#shared.shift();
  }
}
