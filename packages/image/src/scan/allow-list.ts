import { type Json, type Problem, parseYaml, TowlineError, type YamlDocument } from "@towline/kernel";
import type { AllowEntry } from "./types.ts";

const fields = ["id", "until", "reason", "package"];
const example = '{ id: CVE-2026-1234, until: 2026-12-31, reason: "not reachable", package: openssl }';

type Entries = { readonly [key: string]: Json };

const isMap = (value: Json | undefined): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** 2026-02-30 is no day. */
const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Collects everything that is wrong with the file. */
class AllowListReader {
  readonly problems: Problem[] = [];
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.#document = document;
  }

  entries(): readonly AllowEntry[] {
    const root = this.#document.value;
    // a file of remarks only allows nothing
    if (root === null) return [];
    const list = isMap(root) ? root.allow : undefined;
    if (!isMap(root) || !(Array.isArray(list) || list === null)) {
      this.#reject(
        [],
        "The allow-list has no list under the key allow",
        `It looks like: allow: [${example}]`,
      );
      return [];
    }
    for (const key of Object.keys(root).filter((name) => name !== "allow"))
      this.#reject([key], `The allow-list has the unknown key "${key}"`, "Its only key is allow", true);
    const entries = (list ?? []).map((item: Json, index: number) => this.#entry(item, index));
    const read = entries.flatMap((entry) => entry ?? []);
    this.#rejectTwins(read);
    return read;
  }

  #entry(item: Json, index: number): AllowEntry | undefined {
    const path = ["allow", index];
    if (!isMap(item)) {
      this.#reject(path, "An entry of the allow-list is not a map", `It looks like: ${example}`);
      return undefined;
    }
    for (const key of Object.keys(item).filter((name) => !fields.includes(name)))
      this.#reject(
        [...path, key],
        `An entry of the allow-list has the unknown key "${key}"`,
        `Keys are ${fields.join(", ")}`,
        true,
      );
    const text = (key: string, form: string) => this.#text(item, [...path, key], key, form);
    const id = text("id", "the id of a vulnerability, such as CVE-2026-1234");
    const until = text("until", "the last day on which the entry counts, such as 2026-12-31");
    const reason = text("reason", "the words that tell a reviewer why");
    const name = item.package === undefined ? undefined : text("package", "the name of a package, in quotes");
    if (until !== "" && !isDay(until))
      this.#reject([...path, "until"], `until is "${until}"`, "It must be a day, such as 2026-12-31");
    return { id, until, reason, package: name, at: this.#document.positionOf(path) };
  }

  #text(item: Entries, path: readonly (string | number)[], key: string, form: string): string {
    const value = item[key];
    // a block of several lines would break the table that shows it
    if (typeof value === "string" && value.trim() !== "") return value.trim().replaceAll(/\s+/g, " ");
    const lacks = value === undefined || value === null || value === "";
    const what = lacks ? `lacks ${key}` : `has ${key}: ${JSON.stringify(value)}`;
    this.#reject(path, `An entry of the allow-list ${what}`, `${key} must be ${form}`);
    return "";
  }

  #rejectTwins(entries: readonly AllowEntry[]): void {
    const first = new Map<string, AllowEntry>();
    for (const entry of entries.filter(({ id }) => id !== "")) {
      const key = JSON.stringify([entry.id.toLowerCase(), entry.package]);
      const known = first.get(key);
      if (known === undefined) first.set(key, entry);
      else
        this.problems.push({
          message: `The allow-list has ${entry.id} twice${entry.package === undefined ? "" : ` for ${entry.package}`}, first in line ${known.at.line}`,
          hint: "Remove one of the two",
          at: entry.at,
        });
    }
  }

  #reject(path: readonly (string | number)[], message: string, hint: string, atKey = false): void {
    const at = atKey ? this.#document.keyPositionOf(path) : this.#document.positionOf(path);
    this.problems.push({ message, hint, at });
  }
}

const refuse = (problems: readonly Problem[], file: string): void => {
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `${file} has ${problems.length} mistakes`;
  throw new TowlineError("input-invalid", message, { hint: first.hint, at: first.at, problems });
};

/**
 * Reads an allow-list: `allow:` with entries of `id`, `until`, `reason` and, where it is for one package only, `package`.
 * Throws `input-invalid` with every mistake and its place.
 */
export const parseAllowList = (text: string, file: string): readonly AllowEntry[] => {
  const { documents, problems } = parseYaml(text, file);
  refuse(problems, file);
  const [document, second] = documents;
  if (document === undefined) return [];
  const reader = new AllowListReader(document);
  const entries = reader.entries();
  const extra: readonly Problem[] =
    second === undefined
      ? []
      : [
          {
            message: "The allow-list has a second YAML document",
            hint: 'Remove the "---" line',
            at: second.at,
          },
        ];
  refuse([...reader.problems, ...extra], file);
  return entries;
};
