import { copy, isMap, type JsonMap, same } from "../../model/json.ts";
import type { KubeObject } from "../../model/objects.ts";
import type { ControllerRevision, PodTemplate } from "../../model/workloads.ts";
import { type Client, controllerReference } from "../client.ts";

const LETTERS = "bcdfghjklmnpqrstvwxz2456789";

/** What a revision keeps of its owner: the template, as a patch that puts it back. */
export function patchOf(template: PodTemplate): JsonMap {
  return { spec: { template: { ...copy(template), $patch: "replace" } } };
}

/** The template that a revision holds. */
export function templateOf({ data }: ControllerRevision): PodTemplate {
  const { $patch: _, ...template } = (data as { spec: { template: JsonMap } }).spec.template;
  return copy(template) as unknown as PodTemplate;
}

/** As Kubernetes computes it for StatefulSets: FNV-1 of the patch's JSON and of the number of collisions. */
export function patchHash(patch: JsonMap, collisions: number): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(goJson(patch) + String(collisions), "utf8"))
    hash = (Math.imul(hash, 0x01000193) ^ byte) >>> 0;
  return [...String(hash)].map((digit) => LETTERS[digit.charCodeAt(0) % LETTERS.length]).join("");
}

const ESCAPED: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON as Go's encoder writes a map: sorted keys, and HTML's letters escaped. */
function goJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  if (!isMap(value))
    return (JSON.stringify(value) ?? "null").replace(/[<>&\u2028\u2029]/g, (letter) => ESCAPED[letter] ?? "");
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key])}`).join(",")}}`;
}

interface Naming {
  readonly name: string;
  readonly labels: Record<string, string>;
}

/** The revisions of one owner, oldest first. */
export class RevisionHistory {
  readonly #client: Client;
  readonly #owner: KubeObject;

  constructor(client: Client, owner: KubeObject) {
    this.#client = client;
    this.#owner = owner;
  }

  all(): ControllerRevision[] {
    const { namespace = "", uid } = this.#owner.metadata;
    return this.#client
      .controlledBy<ControllerRevision>("ControllerRevision", namespace, uid)
      .sort(
        (left, right) =>
          left.revision - right.revision || (left.metadata.name < right.metadata.name ? -1 : 1),
      );
  }

  /** The revision of this patch: the one that is there, made the newest by its number, or else a new one. */
  ensure(patch: JsonMap, naming: Naming): ControllerRevision {
    const revisions = this.all();
    const next = (revisions.at(-1)?.revision ?? 0) + 1;
    const equal = revisions.findLast(({ data }) => same(data, patch));
    if (equal === undefined) return this.#create(patch, naming, next);
    return equal === revisions.at(-1) ? equal : this.#client.update({ ...equal, revision: next });
  }

  #create(patch: JsonMap, { name, labels }: Naming, revision: number): ControllerRevision {
    const { namespace, annotations } = this.#owner.metadata;
    return this.#client.create<ControllerRevision>("ControllerRevision", {
      metadata: {
        name,
        namespace,
        labels,
        ...(annotations ? { annotations } : {}),
        ownerReferences: [controllerReference(this.#owner)],
      },
      data: patch,
      revision,
    });
  }

  /** Deletes the oldest of those that nothing uses, down to `limit`. */
  trim(inUse: ReadonlySet<string>, limit = 10): void {
    const unused = this.all().filter(({ metadata }) => !inUse.has(metadata.name));
    for (const revision of unused.slice(0, Math.max(0, unused.length - limit))) this.#client.delete(revision);
  }
}
