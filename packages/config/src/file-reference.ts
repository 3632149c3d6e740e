import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Json, type Problem, parseYaml, type SourcePosition } from "@towline/kernel";
import { findInTree, isProblem } from "@towline/manifests";
import type { FolderPlace } from "./place.ts";
import type { Reference } from "./reference.ts";
import { pathOf } from "./sources.ts";

type FileReference = Extract<Reference, { source: "file" }>;

type Entries = Readonly<Record<string, Json>>;

const isEntries = (value: Json): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON by its own rules: its indentation may be tabs. Texts of errors quote the content, so they are dropped. */
const parse = (text: string, path: string): Json | undefined => {
  if (!path.endsWith(".json")) {
    const { documents, problems } = parseYaml(text, path);
    return problems.length > 0 ? undefined : documents[0]?.value;
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** `db.host`, where a key itself may hold dots, and `hosts.0` in a list. */
const walk = (value: Json, field: string): Json | undefined => {
  if (isEntries(value) && Object.hasOwn(value, field)) return value[field];
  for (let dot = field.indexOf("."); dot !== -1; dot = field.indexOf(".", dot + 1)) {
    const inner = step(value, field.slice(0, dot));
    const found = inner === undefined ? undefined : walk(inner, field.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return Array.isArray(value) ? step(value, field) : undefined;
};

const step = (value: Json, key: string): Json | undefined => {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? (value as readonly Json[])[Number(key)] : undefined;
  return isEntries(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** What `terraform output -json` puts around each value. */
const unwrapped = (value: Json): Json =>
  isEntries(value) && "value" in value && "sensitive" in value ? (value.value ?? null) : value;

/** The text that a reference of source `file` stands for. Messages name the reference, never a value. */
export const readFileReference = async (
  place: FolderPlace,
  { path: pattern, field }: FileReference,
  at: SourcePosition,
): Promise<string | Problem> => {
  const problem = (message: string, hint: string): Problem => ({
    message: `file:${pattern}#${field}: ${message}`,
    hint,
    at,
  });
  const path = pathOf(place, pattern);
  if (pattern.startsWith("/")) return problem("leads out of the repository", "Write a relative path");
  const found = await findInTree(place.root, path);
  if (found === undefined)
    return problem("there is no such file", "Correct the path; it is relative to the folder of this file");
  if (isProblem(found)) return { ...found, message: `file:${pattern}#${field}: ${found.message}`, at };
  if (found.kind !== "file") return problem("is no file", "Name a JSON or YAML file");
  const value = parse(await readFile(join(place.root, path), "utf8"), path);
  if (value === undefined) return problem("the file cannot be read", "Make it JSON or YAML without mistakes");
  const text = unwrapped(walk(value, field) ?? null);
  if (text === null) return problem("the file has no such field", "Correct the field, or write it there");
  if (typeof text === "object")
    return problem("is no single value", "Go on to one value: file:<path>#<field>.<field>");
  return String(text);
};
