import { type Json, type Problem, parseYaml, type YamlDocument } from "@towline/kernel";
import type { WrittenValue } from "./objects-file.ts";
import { isMistake, keyMistake, parseReference, referenceForms } from "./reference.ts";

export const secretsFiles: readonly string[] = ["secrets.yaml", "secrets.yml"];

export interface SecretsFile {
  readonly values: ReadonlyMap<string, WrittenValue>;
  readonly problems: readonly Problem[];
}

/** Whatever is no reference may be a secret that somebody wrote out: it is not repeated. */
const valueAt = (document: YamlDocument, key: string, text: Json): WrittenValue | Problem => {
  const at = document.positionOf([key]);
  const reference = typeof text === "string" ? parseReference(text) : undefined;
  if (reference === undefined) {
    const message = `The value of ${key} is no reference`;
    const hint = `This file says where values stand: ${referenceForms}. If a secret is written out here, it counts as known to others: change it`;
    return { message, hint, at };
  }
  if (isMistake(reference))
    return { message: `The reference of ${key} ${reference.mistake}`, hint: reference.hint, at };
  const wrong = keyMistake(key, reference);
  if (wrong !== undefined) return { message: `"${key}" ${wrong.mistake}`, hint: wrong.hint, at };
  return { kind: "reference", text: String(text), reference, at };
};

const valuesOf = (document: YamlDocument): SecretsFile => {
  const { value } = document;
  const values = new Map<string, WrittenValue>();
  const problems: Problem[] = [];
  if (value === null) return { values, problems };
  if (typeof value !== "object" || Array.isArray(value)) {
    const message = "This is no map of references";
    return { values, problems: [{ message, hint: `Write NAME: ${referenceForms}`, at: document.at }] };
  }
  for (const [key, text] of Object.entries(value)) {
    const found = valueAt(document, key, text);
    if ("kind" in found) values.set(key, found);
    else problems.push(found);
  }
  return { values, problems };
};

/** Reads `secrets.yaml`: a map of references, never values. `path` is for messages. */
export const parseSecrets = (text: string, path: string): SecretsFile => {
  const { documents, problems } = parseYaml(text, path);
  const [first, ...more] = documents;
  // texts of the parser may quote the file, and so a secret that was written out
  const unreadable = problems.map(({ hint, at }) => ({
    message: `This is not YAML that can be read`,
    hint: hint ?? "Write one reference a line",
    at,
  }));
  const read =
    first === undefined ? { values: new Map<string, WrittenValue>(), problems: [] } : valuesOf(first);
  const second = more.map(({ at }) => ({
    message: "There is a second document",
    hint: "Write all references into one",
    at,
  }));
  return { values: read.values, problems: [...unreadable, ...read.problems, ...second] };
};
