import type { Json, Problem, YamlDocument } from "@towline/kernel";
import { describePath, type FieldPath, isJsonMap } from "./field-path.ts";
import type { Field, IntegerField, ListField, MapField, RecordField, TextField } from "./field-types.ts";
import { specFields } from "./fields.ts";
import { fill, placeholdersIn } from "./placeholders.ts";
import { didYouMean, suggest } from "./suggest.ts";
import { unknownKey, unknownKeyHint } from "./unknown-keys.ts";

/**
 * Checks one file against the table of fields: names, types and forms. `value` is the part of the file that counts.
 * What other files may still add is not missed here.
 */
export const checkFields = (document: YamlDocument, value: Json): readonly Problem[] => {
  const checker = new FieldChecker(document);
  checker.check(specFields, value, []);
  return checker.problems;
};

class FieldChecker {
  readonly problems: Problem[] = [];
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.#document = document;
  }

  check(field: Field, value: Json, path: FieldPath): void {
    if (field.kind === "text") this.#text(field, value, path);
    else if (field.kind === "flag") this.#flag(value, path);
    else if (field.kind === "integer") this.#integer(field, value, path);
    else if (field.kind === "list") this.#list(field, value, path);
    else if (field.kind === "map") this.#map(field, value, path);
    else this.#record(field, value, path);
  }

  #reject(path: FieldPath, message: string, hint: string): void {
    this.problems.push({ message, hint, at: this.#document.positionOf(path) });
  }

  #rejectKey(path: FieldPath, message: string, hint: string): void {
    this.problems.push({ message, hint, at: this.#document.keyPositionOf(path) });
  }

  #text(field: TextField, value: Json, path: FieldPath): void {
    if (field.known === undefined) this.#formed(field, value, path);
    else this.#known(field, field.known, value, path);
  }

  #formed(field: TextField, value: Json, path: FieldPath): void {
    const form = field.form ?? "text";
    const wrong = `${describePath(path)} is ${shown(value)}`;
    if (typeof value !== "string") {
      const quotable = typeof value === "number" || typeof value === "boolean";
      this.#reject(path, wrong, quotable ? `Write it in quotes; it must be ${form}` : `It must be ${form}`);
      return;
    }
    if (field.free) return;
    const unknown = unknownPlaceholder(field, value);
    if (unknown !== undefined)
      this.#reject(path, `${describePath(path)} holds ${unknown.written}`, unknown.hint);
    else if (!(field.pattern?.test(fill(value, samples)) ?? value !== ""))
      this.#reject(path, wrong, `It must be ${form}`);
  }

  #known(field: TextField, known: readonly string[], value: Json, path: FieldPath): void {
    const { what = "words", number } = field;
    if (typeof value === "string" && known.includes(value)) return;
    if (number !== undefined && isWithin(value, number)) return;
    const words =
      typeof value === "string" ? didYouMean(value, known, what) : `Known ${what}: ${known.join(", ")}`;
    const numbers = number === undefined ? "" : `, or a whole number from ${number.min} to ${number.max}`;
    this.#reject(path, `${describePath(path)} is ${shown(value)}`, words + numbers);
  }

  #flag(value: Json, path: FieldPath): void {
    if (typeof value === "boolean") return;
    this.#reject(path, `${describePath(path)} is ${shown(value)}`, "It must be true or false");
  }

  #integer(field: IntegerField, value: Json, path: FieldPath): void {
    if (isWithin(value, field)) return;
    const { min, max } = field;
    const hint = `It must be a whole number from ${min} to ${max}`;
    this.#reject(path, `${describePath(path)} is ${shown(value)}`, hint);
  }

  #list(field: ListField, value: Json, path: FieldPath): void {
    if (!Array.isArray(value)) {
      const hint =
        typeof value === "string" ? `Write it as a list: ["${value}"]` : "Write it as [one, another]";
      this.#reject(path, `${describePath(path)} is ${shown(value)}, not a list`, hint);
      return;
    }
    if (value.length === 0)
      this.#reject(path, `${describePath(path)} is an empty list`, "Name at least one, or remove the line");
    const { max = Number.POSITIVE_INFINITY } = field;
    if (value.length > max)
      this.#reject(
        [...path, max],
        `${describePath(path)} has ${value.length} entries`,
        `At most ${max} are possible`,
      );
    for (const [index, item] of value.entries()) this.check(field.of, item, [...path, index]);
  }

  #map(field: MapField, value: Json, path: FieldPath): void {
    const name = describePath(path);
    if (!isJsonMap(value)) {
      this.#reject(path, `${name} is ${shown(value)}, not a map`, `Write it as "${field.example}: …"`);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (field.keys.pattern.test(key)) this.check(field.of, item, [...path, key]);
      else this.#rejectKey([...path, key], `${name} has the key "${key}"`, `It must be ${field.keys.form}`);
    }
  }

  #record(field: RecordField, value: Json, path: FieldPath): void {
    const known = Object.keys(field.fields);
    if (!isJsonMap(value)) {
      const what = path.length === 0 ? "The file" : describePath(path);
      this.#reject(path, `${what} is ${shown(value)}, not a map`, `It must be a map of ${known.join(", ")}`);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const inner = Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
      if (inner !== undefined) this.check(inner, item, [...path, key]);
      else this.#rejectKey([...path, key], unknownKey(key, path), unknownKeyHint(key, known));
    }
    for (const key of field.required ?? [])
      if (!Object.hasOwn(value, key))
        this.#rejectKey(path, `${describePath(path)} has no ${key}`, `Add "${key}:" to it`);
  }
}

const isWithin = (value: Json, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;

const shown = (value: Json): string => {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? `"${value}"` : `the ${typeof value} ${value}`;
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
