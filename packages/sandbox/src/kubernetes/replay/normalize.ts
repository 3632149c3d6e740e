import { isMap, type JsonMap } from "../model/json.ts";
import type { ManagedFieldsEntry } from "../model/objects.ts";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const UID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const LETTERS = "[bcdfghjklmnpqrstvwxz2456789]";
/** Names that end in what a server drew: a Pod, a ReplicaSet, a `generateName`, a token's volume. */
const DRAWN = new RegExp(
  `\\b(web-${LETTERS}{6,10}-${LETTERS}{5}|web-${LETTERS}{6,10}|gen-${LETTERS}{5}|kube-api-access-${LETTERS}{5})\\b`,
  "g",
);
const EVENT_NAME = /\.(?:[0-9a-f]{16}|[a-z0-9]{5})$/;
/** The fixed uid that clients send on purpose. */
const NO_UID = "00000000-0000-0000-0000-000000000000";

/**
 * Replaces what differs from one server to the next (uids, drawn names, versions, times) by numbers in the
 * order of appearance: two answers are equal exactly if the same values stand in the same places.
 */
export class Normalizer {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  value(value: unknown): unknown {
    return this.#visit(value, "");
  }

  /** Rewrites what another server drew into what this one drew in the same place; all at once, not one after another. */
  translate(text: string, from: Normalizer): string {
    const mine = new Map([...this.#names].map(([key, normal]) => [normal, rawOf(key)]));
    const known = [...from.#names].map(([key, normal]) => [rawOf(key), mine.get(normal)] as const);
    const own = new Map(known.filter(([raw]) => raw !== ""));
    const longestFirst = [...own.keys()].sort((left, right) => right.length - left.length).map(escaped);
    if (longestFirst.length === 0) return text;
    return text.replace(new RegExp(`\\b(?:${longestFirst.join("|")})\\b`, "g"), (raw) => own.get(raw) ?? raw);
  }

  #visit(value: unknown, key: string): unknown {
    if (Array.isArray(value)) return this.#list(value, key);
    if (isMap(value)) return this.#map(value);
    return typeof value === "string" ? this.#text(value, key) : value;
  }

  #list(list: readonly unknown[], key: string): unknown[] {
    const sorted = key === "managedFields" ? [...(list as ManagedFieldsEntry[])].sort(byManager) : list;
    return sorted.map((item) => this.#visit(item, key));
  }

  #map(map: JsonMap): JsonMap {
    const keys = Object.keys(map)
      .filter((key) => map[key] !== undefined)
      .sort();
    return Object.fromEntries(keys.map((key) => [key, this.#visit(map[key], key)]));
  }

  #text(text: string, key: string): string {
    if (key === "resourceVersion") return this.#name("version", text);
    if (key === "continue") return this.#name("continue", text);
    if (key === "ca.crt") return "certificate";
    if (key === "serverAddress") return "address";
    if (key === "pod-template-hash") return this.#name("hash", text);
    if (key === "reportingInstance") return text && "instance";
    if (key === "podIP" || key === "ip") return "address";
    if (key === "serverRelativeURL") return text.replace(/hash=.*$/, "hash");
    if (TIME.test(text) && !text.startsWith("2026-01-01")) return "time";
    const shown = text.replace(UID, (uid) => (uid === NO_UID ? uid : this.#name("uid", uid)));
    const named = shown.replace(DRAWN, (name) => this.#name("name", name)).replace(/current: \d+/, "current");
    return this.#versionsIn(key === "name" ? named.replace(EVENT_NAME, ".drawn") : named);
  }

  /** Messages about preconditions name the version that was found. */
  #versionsIn(text: string): string {
    return text.replace(
      /in record \((\d+)\)/,
      (_, version: string) => `in record (${this.#name("version", version)})`,
    );
  }

  #name(kind: string, raw: string): string {
    const key = `${kind} ${raw}`;
    const known = this.#names.get(key);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    this.#names.set(key, `${kind}-${count}`);
    return `${kind}-${count}`;
  }
}

function byManager(left: ManagedFieldsEntry, right: ManagedFieldsEntry): number {
  const key = (entry: ManagedFieldsEntry) =>
    JSON.stringify([entry.operation, entry.manager, entry.subresource]);
  return key(left) < key(right) ? -1 : 1;
}

function rawOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
