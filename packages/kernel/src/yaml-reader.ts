import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { messageOf, type Problem, type SourcePosition } from "./errors.ts";
import type { Json } from "./objects.ts";
import { type PlainScalar, resolvePlainScalar } from "./yaml-scalars.ts";

/** Nodes that aliases may stand for, in one file: far above real use, far below what a YAML bomb makes. */
const expandedNodesMax = 100_000;
const mergeKey = "<<";

/** Where a node of the syntax tree stands. */
export type Place = (node: unknown) => SourcePosition;

/** Turns the syntax tree of one document into plain JSON, and remembers what its aliases stand for. */
export class DocumentReader {
  readonly problems: Problem[] = [];
  readonly #place: Place;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node>();
  readonly #open = new Set<Node>();
  #aliasDepth = 0;
  #expandedNodes = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  value(node: unknown): Json {
    if (isAlias(node)) return this.#alias(node);
    if (this.#aliasDepth > 0 && ++this.#expandedNodes > expandedNodesMax)
      throw new RangeError(`aliases stand for more than ${expandedNodesMax} values`);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node);
    this.#collectionTag(node);
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node) : node.items.map((item) => this.value(item));
    this.#open.delete(node);
    return value;
  }

  /** The node that an alias stands for; any other node itself. */
  follow(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  /** The pair that `key` was read from, also through merges. */
  pairOf(map: YAMLMap, key: string): Pair | undefined {
    const own = map.items.findLast((pair) => !isMergeKey(pair.key) && this.#keyText(pair.key) === key);
    return own ?? mergedMaps(map, (node) => this.follow(node)).flatMap((m) => this.pairOf(m, key) ?? [])[0];
  }

  /** What an alias repeats has been reported where it is written. */
  #reject(node: unknown, message: string, hint: string): void {
    if (this.#aliasDepth > 0) return;
    this.problems.push({ message, hint, at: this.#place(node) });
  }

  #alias(alias: Alias): Json {
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (target === undefined || this.#open.has(target)) {
      const what =
        target === undefined ? "has no anchor before it in its document" : "stands inside what it refers to";
      // its name is not repeated: it may be a password that begins with *
      this.#reject(
        alias,
        `This alias ${what}`,
        "Refer to an anchor (&name) that ends above it; a value that begins with * stands in quotes",
      );
      return null;
    }
    this.#targets.set(alias, target);
    this.#aliasDepth++;
    const value = this.value(target);
    this.#aliasDepth--;
    return value;
  }

  #scalar(node: Scalar): Json {
    const text = String(node.value ?? "");
    try {
      if (node.tag === undefined) return node.type === "PLAIN" ? resolvePlainScalar(text) : text;
      return this.#tagged(node, shortTag(node.tag), text);
    } catch (error) {
      // the text itself may be a password
      this.#reject(node, `This value ${messageOf(error)}`, "Write it in quotes");
      return text;
    }
  }

  #tagged(node: Scalar, tag: string, text: string): Json {
    if (["!", "!!str", "!!timestamp"].includes(tag)) return text;
    const isOfType = typeTests.get(tag);
    const value = resolvePlainScalar(text);
    if (isOfType?.(value)) return value;
    const message = isOfType ? `This value is not of type ${tag}` : `YAML tag ${tag} is not supported`;
    this.#reject(node, message, "Remove the tag and write the value plainly");
    return text;
  }

  #collectionTag(node: Node & { tag?: string }): void {
    if (node.tag === undefined || ["!!map", "!!seq"].includes(shortTag(node.tag))) return;
    this.#reject(node, `YAML tag ${shortTag(node.tag)} is not supported`, "Remove the tag");
  }

  #map(map: YAMLMap): Json {
    const entries = new Map<string, Json>();
    const keys = new Map<string, unknown>();
    for (const pair of map.items) {
      if (isMergeKey(pair.key)) {
        this.#merge(pair, entries, keys);
        continue;
      }
      const key = this.#key(pair.key);
      const first = keys.get(key);
      if (first !== undefined)
        this.#reject(
          pair.key,
          `Key "${key}" stands twice, first in line ${this.#place(first).line}`,
          "Remove one of the two",
        );
      keys.set(key, pair.key);
      entries.set(key, this.value(pair.value));
    }
    // unlike an assignment, this makes an own property of "__proto__" too
    return Object.fromEntries(entries);
  }

  #merge(pair: Pair, entries: Map<string, Json>, ownKeys: ReadonlyMap<string, unknown>): void {
    const value = this.value(pair.value);
    const sources: readonly Json[] = Array.isArray(value) ? value : [value];
    for (const source of sources.toReversed()) {
      if (typeof source !== "object" || source === null || Array.isArray(source)) {
        this.#reject(pair.value, `"<<" merges maps only`, 'Give it an alias of a map, such as "*base"');
        continue;
      }
      for (const [key, merged] of Object.entries(source)) {
        // YAML lets the map's own key win, kubectl the merged one: which of them is meant cannot be known
        if (ownKeys.has(key))
          this.#reject(
            pair.key,
            `"<<" also sets "${key}", which stands above it`,
            'Put "<<" first in its map',
          );
        entries.set(key, merged);
      }
    }
  }

  #keyText(node: unknown): string | undefined {
    const key = this.follow(node);
    if (!isScalar(key)) return undefined;
    const text = String(key.value ?? "");
    try {
      return String(key.type === "PLAIN" && key.tag === undefined ? resolvePlainScalar(text) : text);
    } catch {
      return text;
    }
  }

  #key(node: unknown): string {
    const value = this.value(node);
    const plain = typeof value === "number" && !isPlainNumber(value);
    if (isMap(node) && node.flow === true)
      this.#reject(
        node,
        'This is no YAML value: "{{" begins a template, which only Helm renders',
        "Write what is meant, or make the folder a Helm chart, with a Chart.yaml",
      );
    else if (value === null || typeof value === "object" || plain)
      this.#reject(node, "This key is neither text nor a plain number", "Write the key in quotes");
    return String(value);
  }
}

const typeTests = new Map<string, (value: PlainScalar) => boolean>([
  ["!!int", Number.isInteger],
  ["!!float", (value) => typeof value === "number"],
  ["!!bool", (value) => typeof value === "boolean"],
  ["!!null", (value) => value === null],
]);

const shortTag = (tag: string): string => tag.replace(/^tag:yaml\.org,2002:/, "!!");

/** kubectl shortens fractions in keys to 32 bits: accept only those that this leaves as they are. */
const isPlainNumber = (value: number): boolean =>
  Number.isSafeInteger(value) ||
  (Number(value.toPrecision(6)) === value && Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6);

const isMergeKey = (key: unknown): boolean =>
  isScalar(key) && key.value === mergeKey && key.type === "PLAIN" && key.tag === undefined;

const mergedMaps = (map: YAMLMap, follow: (node: unknown) => unknown): YAMLMap[] =>
  map.items
    .filter((pair) => isMergeKey(pair.key))
    .map((pair) => follow(pair.value))
    .flatMap((source) => (isSeq(source) ? source.items.map(follow) : [source]))
    .filter((source) => isMap(source));
