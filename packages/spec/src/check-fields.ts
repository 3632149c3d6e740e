import type { Json, Problem, YamlDocument } from "@towline/kernel";
import type { Field, IntegerField, ListField, MapField, RecordField, TextField } from "./field-types.ts";
import { specFields } from "./fields.ts";
import { fill, placeholdersIn } from "./placeholders.ts";
import { didYouMean, suggest } from "./suggest.ts";

type Path = readonly (string | number)[];
type JsonMap = Readonly<Record<string, Json>>;

/** `environments.dev.branches[0]`, as people write it. */
export const describePath = (path: Path): string =>
  path.reduce<string>((whole, step) => {
    if (typeof step === "number") return `${whole}[${step}]`;
    return whole === "" ? step : `${whole}.${step}`;
  }, "");

export const isJsonMap = (value: Json | undefined): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: Json): string => {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `"${value}"` : `the ${typeof value} ${value}`;
};

/**
 * Checks one file against the table of fields: names, types and forms. `value` is the part of the file that counts.
 * What other files may still add is not missed here.
 */
export const checkFields = (document: YamlDocument, value: Json): readonly Problem[] => {
  const problems: Problem[] = [];
  const reject = (path: Path, message: string, hint: string) =>
    problems.push({ message, hint, at: document.positionOf(path) });
  const rejectKey = (path: Path, message: string, hint: string) =>
    problems.push({ message, hint, at: document.keyPositionOf(path) });

  const check = (field: Field, value: Json, path: Path): void => {
    if (field.kind === "text") checkText(field, value, path);
    else if (field.kind === "integer") checkInteger(field, value, path);
    else if (field.kind === "list") checkList(field, value, path);
    else if (field.kind === "map") checkMap(field, value, path);
    else checkRecord(field, value, path);
  };

  const checkText = (field: TextField, value: Json, path: Path): void => {
    const form = field.form ?? "text";
    if (typeof value !== "string") {
      const quote = typeof value === "number" || typeof value === "boolean";
      const hint = quote ? `Write it in quotes; it must be ${form}` : `It must be ${form}`;
      reject(path, `${describePath(path)} is ${shown(value)}`, hint);
      return;
    }
    if (field.free) return;
    const unknown = unknownPlaceholder(field, value);
    if (unknown !== undefined) reject(path, `${describePath(path)} holds ${unknown.written}`, unknown.hint);
    else if (!(field.pattern?.test(fill(value, samples)) ?? value !== ""))
      reject(path, `${describePath(path)} is ${shown(value)}`, `It must be ${form}`);
  };

  const checkInteger = ({ min, max }: IntegerField, value: Json, path: Path): void => {
    if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return;
    reject(
      path,
      `${describePath(path)} is ${shown(value)}`,
      `It must be a whole number from ${min} to ${max}`,
    );
  };

  const checkList = (field: ListField, value: Json, path: Path): void => {
    if (!Array.isArray(value)) {
      const hint =
        typeof value === "string" ? `Write it as a list: ["${value}"]` : "Write it as [one, another]";
      reject(path, `${describePath(path)} is ${shown(value)}, not a list`, hint);
    } else if (value.length === 0)
      reject(path, `${describePath(path)} is an empty list`, "Name at least one, or remove the line");
    else value.forEach((item: Json, index) => void check(field.of, item, [...path, index]));
  };

  const checkMap = (field: MapField, value: Json, path: Path): void => {
    if (!isJsonMap(value)) {
      reject(
        path,
        `${describePath(path)} is ${shown(value)}, not a map`,
        `Write it as "${field.example}: …"`,
      );
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const form = `A key here must be ${field.keys.form}`;
      if (!field.keys.pattern.test(key))
        rejectKey([...path, key], `${describePath(path)} has the key "${key}"`, form);
      else check(field.of, item, [...path, key]);
    }
  };

  const checkRecord = (field: RecordField, value: Json, path: Path): void => {
    const known = Object.keys(field.fields);
    if (!isJsonMap(value)) {
      const what = path.length === 0 ? "The file" : describePath(path);
      reject(path, `${what} is ${shown(value)}, not a map`, `It must be a map of ${known.join(", ")}`);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const inner = field.fields[key];
      if (inner === undefined) rejectKey([...path, key], unknownKey(key, path), hintFor(key, known, path));
      else check(inner, item, [...path, key]);
    }
    for (const key of field.required ?? [])
      if (!(key in value)) rejectKey(path, `${describePath(path)} has no ${key}`, `Add "${key}:" to it`);
  };

  check(specFields, value, []);
  return problems;
};

/** Stand-ins with which the form of a text with placeholders is checked. */
const samples = { environment: "e", target: "t", service: "s" };

const unknownPlaceholder = (field: TextField, value: string) => {
  const allowed: readonly string[] = field.placeholders ?? [];
  const found = placeholdersIn(value).find(
    ({ name, written }) => written.startsWith("$") || !allowed.includes(name) || written !== `{${name}}`,
  );
  if (found === undefined) return undefined;
  if (allowed.length === 0) return { ...found, hint: "Placeholders are not filled in here; write it out" };
  const meant = suggest(found.name, allowed);
  const known = `Known here: ${allowed.map((name) => `{${name}}`).join(", ")}`;
  return { ...found, hint: meant === undefined ? known : `Did you mean {${meant}}? ${known}` };
};

const notYet = new Map([["services", "A list of services (a monorepo) is not supported yet"]]);

const unknownKey = (key: string, path: Path): string => {
  const refused = path.length === 0 ? notYet.get(key) : undefined;
  return refused ?? `${path.length === 0 ? "The file" : describePath(path)} has the unknown key "${key}"`;
};

const hintFor = (key: string, known: readonly string[], path: Path): string => {
  if (path.length === 0 && notYet.has(key)) return "Give each service a repository, or a file of its own";
  const homes = suggest(key, known) === undefined ? homesOf(key, specFields, []) : [];
  if (homes.length > 0) return `It belongs under ${homes.join(" or ")}`;
  return didYouMean(key, known, "keys here");
};

/** Where a field of this name may stand: `environments.<name>.targets.<name>`. */
const homesOf = (key: string, field: Field, path: readonly string[]): readonly string[] => {
  if (field.kind === "map") return homesOf(key, field.of, [...path, "<name>"]);
  if (field.kind !== "record") return [];
  const here = key in field.fields && path.length > 0 ? [path.join(".")] : [];
  return [
    ...here,
    ...Object.entries(field.fields).flatMap(([name, inner]) => homesOf(key, inner, [...path, name])),
  ];
};
