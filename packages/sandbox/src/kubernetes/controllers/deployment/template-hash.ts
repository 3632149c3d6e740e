import { copy, isMap, same } from "../../model/json.ts";
import type { PodTemplate, ReplicaSet } from "../../model/workloads.ts";

export const HASH_LABEL = "pod-template-hash";
const LETTERS = "bcdfghjklmnpqrstvwxz2456789";

/**
 * Names a template. The real controller hashes Go's own dump of the struct, which cannot be had here:
 * the form is the same (FNV-1a, 32 bits), the values are not.
 */
export function templateHash(template: PodTemplate, collisions: number): string {
  const text = canonicalText(template) + (collisions > 0 ? String(collisions) : "");
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, "utf8")) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return [...String(hash)].map((digit) => LETTERS[digit.charCodeAt(0) % LETTERS.length]).join("");
}

function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? "null";
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}

/** The set that was made for this template, the oldest if there are several. */
export function findNewest(template: PodTemplate, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  return byAge(sets).find((set) => same(withoutHash(set.spec.template), withoutHash(template)));
}

export function byAge(sets: readonly ReplicaSet[]): ReplicaSet[] {
  const key = ({ metadata }: ReplicaSet) => `${metadata.creationTimestamp} ${metadata.name}`;
  return [...sets].sort((left, right) => (key(left) < key(right) ? -1 : 1));
}

function withoutHash(template: PodTemplate): PodTemplate {
  const plain = copy(template);
  if (plain.metadata?.labels) delete plain.metadata.labels[HASH_LABEL];
  return plain;
}
