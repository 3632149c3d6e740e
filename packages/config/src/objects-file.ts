import { type Json, type Problem, parseYaml, type SourcePosition, type YamlDocument } from "@towline/kernel";
import { isKey, keyForm } from "./keys.ts";
import { isMistake, keyMistake, parseReference, type Reference } from "./reference.ts";
import type { Source } from "./sources.ts";
import type { Strategy } from "./types.ts";

/** The file of a configuration folder that says what objects to make of which files. */
export const objectsFile = "towline-objects.yaml";

/** A value that is written out, or where it stands. */
export type WrittenValue = { readonly at: SourcePosition } & (
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
);

/** One object of the file: what it is made of. */
export interface WrittenObject {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  /** Of a Secret; `Opaque` where not given. */
  readonly type?: string;
  readonly strategy?: Strategy;
  readonly at: SourcePosition;
  readonly files: readonly Source[];
  /** `.env` files, each variable of which is a key. */
  readonly env: readonly Source[];
  readonly values: ReadonlyMap<string, WrittenValue>;
}

export interface ObjectsFile {
  readonly objects: readonly WrittenObject[];
  readonly problems: readonly Problem[];
}

const fields = ["configmap", "secret", "type", "strategy", "files", "env", "values"];
const strategies: readonly Strategy[] = ["versioned", "replace", "recreate"];
/** The bare name is also a label's value. */
const namePattern = /^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/;

type Entries = Readonly<Record<string, Json>>;

const isEntries = (value: Json | undefined): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Exactly one of `configmap: <name>` and `secret: <name>`. */
const headOf = ({ configmap, secret }: Entries) => {
  if (typeof configmap === "string" && secret === undefined)
    return { field: "configmap", kind: "ConfigMap", name: configmap } as const;
  if (typeof secret === "string" && configmap === undefined)
    return { field: "secret", kind: "Secret", name: secret } as const;
  return undefined;
};

/** Reads the list of objects, and collects what is wrong with it. Values are not repeated in messages. */
class ObjectsReader {
  readonly problems: Problem[] = [];
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.#document = document;
  }

  objects(): readonly WrittenObject[] {
    const { value } = this.#document;
    if (value === null) return [];
    if (!Array.isArray(value)) {
      this.#reject([], "This is no list of objects", 'Begin each object with "- configmap: <name>"');
      return [];
    }
    return (value as readonly Json[]).flatMap((item, index) => this.#object(item, index));
  }

  #reject(path: readonly (string | number)[], message: string, hint: string): void {
    this.problems.push({ message, hint, at: this.#document.positionOf(path) });
  }

  #object(item: Json, index: number): readonly WrittenObject[] {
    const head = isEntries(item) ? headOf(item) : undefined;
    if (!isEntries(item) || head === undefined) {
      this.#reject(
        [index],
        "This object has no kind and name",
        'Begin it with "- configmap: <name>" or "- secret: <name>"',
      );
      return [];
    }
    const { field, kind, name } = head;
    const unknown = Object.keys(item).filter((each) => !fields.includes(each));
    for (const key of unknown)
      this.#reject([index, key], `"${key}" is not known here`, `Known are ${fields.join(", ")}`);
    if (!namePattern.test(name))
      this.#reject(
        [index, field],
        `"${name}" cannot be an object's name`,
        "Use lower-case letters, digits, - and . only, at most 63",
      );
    const at = this.#document.positionOf([index]);
    const known = this.problems.length;
    const files = this.#sources(item, index, "files");
    const env = this.#sources(item, index, "env");
    const values = this.#values(item, index, kind);
    const type = this.#type(item, index, kind);
    const strategy = this.#strategy(item, index);
    const mistaken = unknown.length > 0 || this.problems.length > known;
    if (files.length + env.length + values.size === 0 && strategy === undefined && !mistaken)
      this.#reject([index], `${name} is made of nothing`, 'Give it "files", "env" or "values"');
    return [
      {
        kind,
        name,
        at,
        files,
        env,
        values,
        ...(type !== undefined && { type }),
        ...(strategy !== undefined && { strategy }),
      },
    ];
  }

  #strategy(item: Entries, index: number): Strategy | undefined {
    if (item.strategy === undefined) return undefined;
    const known = strategies.find((each) => each === item.strategy);
    if (known === undefined)
      this.#reject([index, "strategy"], "This strategy is not known", `Known are ${strategies.join(", ")}`);
    return known;
  }

  #type({ type }: Entries, index: number, kind: WrittenObject["kind"]): string | undefined {
    if (type === undefined) return undefined;
    if (kind === "Secret" && typeof type === "string" && type !== "") return type;
    this.#reject(
      [index, "type"],
      "type is only for Secrets, and must be text",
      'Such as "kubernetes.io/tls"',
    );
    return undefined;
  }

  #sources(item: Entries, index: number, field: "files" | "env"): readonly Source[] {
    const value = item[field];
    if (value === undefined) return [];
    const list: readonly Json[] = Array.isArray(value) ? value : [value];
    return list.flatMap((text, position) => {
      const path = Array.isArray(value) ? [index, field, position] : [index, field];
      if (typeof text !== "string" || text === "") {
        this.#reject(path, `${field} holds something that is no path`, "Write files, folders or patterns");
        return [];
      }
      const [, key, file = ""] = /^([^=/*]+)=(.+)$/.exec(text) ?? [];
      const at = this.#document.positionOf(path);
      return [key === undefined || field === "env" ? { pattern: text, at } : { pattern: file, key, at }];
    });
  }

  #values(item: Entries, index: number, kind: WrittenObject["kind"]): ReadonlyMap<string, WrittenValue> {
    const value = item.values;
    const written = new Map<string, WrittenValue>();
    if (value === undefined) return written;
    if (!isEntries(value)) {
      this.#reject([index, "values"], "values is no map", 'Write it as "NAME: value"');
      return written;
    }
    for (const [key, text] of Object.entries(value)) {
      const found = this.#value(kind, key, text, [index, "values", key]);
      if (found !== undefined) written.set(key, found);
    }
    return written;
  }

  #value(
    kind: WrittenObject["kind"],
    key: string,
    text: Json,
    path: readonly (string | number)[],
  ): WrittenValue | undefined {
    const at = this.#document.positionOf(path);
    if (typeof text !== "string") {
      this.#reject(path, `${key} is no text`, "Write the value in quotes");
      return undefined;
    }
    const reference = parseReference(text);
    if (reference === undefined && isKey(key)) return { kind: "literal", text, at };
    if (reference === undefined) {
      this.#reject(path, `"${key}" cannot be a key`, `Use ${keyForm}`);
      return undefined;
    }
    if (isMistake(reference))
      this.#reject(path, `The reference of ${key} ${reference.mistake}`, reference.hint);
    else if (kind === "ConfigMap" && reference.source !== "file")
      this.#reject(
        path,
        `${key} refers to a secret, and a ConfigMap shows its values to everybody`,
        "Write the reference into secrets.yaml, or make the object a secret",
      );
    else {
      const wrong = keyMistake(key, reference);
      if (wrong === undefined) return { kind: "reference", text, reference, at };
      this.#reject(path, `"${key}" ${wrong.mistake}`, wrong.hint);
    }
    return undefined;
  }
}

const twins = (objects: readonly WrittenObject[]): readonly Problem[] =>
  objects.flatMap(({ kind, name, at }, index) => {
    const first = objects.findIndex((other) => other.kind === kind && other.name === name);
    if (first === index) return [];
    const message = `${kind} ${name} stands twice, first in line ${objects[first]?.at.line}`;
    return [{ message, hint: "Make one object of the two", at }];
  });

/** Reads `towline-objects.yaml`; `path` is for messages. */
export const parseObjects = (text: string, path: string): ObjectsFile => {
  const { documents, problems } = parseYaml(text, path);
  const readers = documents.map((document) => new ObjectsReader(document));
  const objects = readers.flatMap((reader) => reader.objects());
  return {
    objects,
    problems: [...problems, ...readers.flatMap((reader) => reader.problems), ...twins(objects)],
  };
};
