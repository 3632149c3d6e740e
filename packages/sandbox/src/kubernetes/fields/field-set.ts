import { isMap, type JsonMap } from "../model/json.ts";

/** One step of a path as `FieldsV1` writes it: `f:name`, `k:{"name":"app"}`, `v:"x"`. */
export type PathElement = string;

const compared = (a: unknown, b: unknown): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
};

/** Names before keys before values; keys by their fields in turn, of which numbers count as such. */
const inOrder = (a: PathElement, b: PathElement): number => {
  const [kind, other] = [a.slice(0, 2), b.slice(0, 2)];
  if (kind !== "k:" || other !== "k:")
    return "fkvi".indexOf(kind.slice(0, 1)) - "fkvi".indexOf(other.slice(0, 1)) || compared(a, b);
  const [left, right] = [a, b].map((element) => Object.entries(JSON.parse(element.slice(2)) as JsonMap));
  return (left ?? [])
    .map(
      ([name, value], index) => compared(name, right?.[index]?.[0]) || compared(value, right?.[index]?.[1]),
    )
    .reduce((order, next) => order || next, 0);
};

/** A set of field paths: what a manager owns, or what a change touched. Never changed once built, except by `insert`. */
export class FieldSet {
  readonly #members: Set<PathElement>;
  readonly #children: Map<PathElement, FieldSet>;

  constructor(members: Iterable<PathElement> = [], children: Iterable<[PathElement, FieldSet]> = []) {
    this.#members = new Set(members);
    this.#children = new Map([...children].filter(([, child]) => !child.isEmpty()));
  }

  static of(...paths: readonly (readonly PathElement[])[]): FieldSet {
    const set = new FieldSet();
    for (const path of paths) set.insert(path);
    return set;
  }

  static fromFieldsV1(fields: JsonMap): FieldSet {
    const members: PathElement[] = [];
    const children: [PathElement, FieldSet][] = [];
    for (const [element, value] of Object.entries(fields)) {
      if (element === "." || !isMap(value)) continue;
      if (Object.keys(value).length === 0 || "." in value) members.push(element);
      children.push([element, FieldSet.fromFieldsV1(value)]);
    }
    return new FieldSet(members, children);
  }

  toFieldsV1(): JsonMap {
    const out: JsonMap = {};
    for (const element of [...new Set([...this.#members, ...this.#children.keys()])].sort()) {
      const child = this.#children.get(element)?.toFieldsV1() ?? {};
      const marked = this.#members.has(element) && Object.keys(child).length > 0;
      out[element] = marked ? { ".": {}, ...child } : child;
    }
    return out;
  }

  insert(path: readonly PathElement[]): void {
    const [first, ...rest] = path;
    if (first === undefined) return;
    if (rest.length === 0) this.#members.add(first);
    else this.#childFor(first).insert(rest);
  }

  hasMember(element: PathElement): boolean {
    return this.#members.has(element);
  }

  child(element: PathElement): FieldSet {
    return this.#children.get(element) ?? EMPTY;
  }

  members(): Iterable<PathElement> {
    return this.#members;
  }

  children(): Iterable<[PathElement, FieldSet]> {
    return this.#children;
  }

  isEmpty(): boolean {
    return this.#members.size === 0 && [...this.#children.values()].every((child) => child.isEmpty());
  }

  union(other: FieldSet): FieldSet {
    const elements = new Set([...this.#children.keys(), ...other.#children.keys()]);
    return new FieldSet(
      [...this.#members, ...other.#members],
      [...elements].map((element) => [element, this.child(element).union(other.child(element))]),
    );
  }

  intersection(other: FieldSet): FieldSet {
    return new FieldSet(
      [...this.#members].filter((element) => other.#members.has(element)),
      [...this.#children].map(([element, child]) => [element, child.intersection(other.child(element))]),
    );
  }

  /** Member by member: a path stays even where one of its parents is taken away. */
  difference(other: FieldSet): FieldSet {
    return new FieldSet(
      [...this.#members].filter((element) => !other.#members.has(element)),
      [...this.#children].map(([element, child]) => [element, child.difference(other.child(element))]),
    );
  }

  /** Takes away whole subtrees: everything at or below a member of `other`. */
  without(other: FieldSet): FieldSet {
    return new FieldSet(
      [...this.#members].filter((element) => !other.#members.has(element)),
      [...this.#children]
        .filter(([element]) => !other.#members.has(element))
        .map(([element, child]) => [element, child.without(other.child(element))]),
    );
  }

  equals(other: FieldSet): boolean {
    return this.difference(other).isEmpty() && other.difference(this).isEmpty();
  }

  /** Every member as a full path: at each level first the members, then what is below, as structured-merge-diff has it. */
  *paths(prefix: readonly PathElement[] = []): Generator<readonly PathElement[]> {
    for (const element of [...this.#members].sort(inOrder)) yield [...prefix, element];
    for (const element of [...this.#children.keys()].sort(inOrder))
      yield* this.child(element).paths([...prefix, element]);
  }

  #childFor(element: PathElement): FieldSet {
    const there = this.#children.get(element);
    if (there) return there;
    const made = new FieldSet();
    this.#children.set(element, made);
    return made;
  }
}

const EMPTY = new FieldSet();
