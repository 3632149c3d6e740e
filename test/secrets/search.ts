import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Secret } from "./wiretap.ts";

/** A text that outlives a job, and what to call it. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** The end of a secret is as bad as the whole; the beginning of a token often says what it is, and no more. */
const tail = 24;

/** Base64 of `bytes` at each of the three places where they may begin in a longer text, without what the rest decides. */
const base64Forms = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replaceAll("=", "");
    return text.slice(Math.ceil((shift * 4) / 3), (shift + bytes.length) % 3 === 0 ? undefined : -1);
  });

/** Fewer encoded letters stand in digests and keys by chance. */
const shortestEncoded = 8;

/** How a secret may stand in a text, by the name of the form. */
export const formsOf = (value: string): ReadonlyMap<string, string> => {
  const end = value.slice(-tail);
  const base64 = base64Forms(Buffer.from(end));
  const forms: readonly (readonly [string, string])[] = [
    ["raw", end],
    ["URL-encoded", encodeURIComponent(end)],
    ["JSON-encoded", JSON.stringify(end).slice(1, -1)],
    ...base64.map((form, shift) => [`base64 + ${shift}`, form] as const),
    ...base64.map(
      (form, shift) => [`base64url + ${shift}`, form.replaceAll("+", "-").replaceAll("/", "_")] as const,
    ),
    ["hexadecimal", Buffer.from(end).toString("hex")],
  ];
  const seen = new Set<string>();
  return new Map(
    forms.filter(
      ([name, form]) =>
        (name === "raw" || form.length >= shortestEncoded) && !seen.has(form) && seen.add(form),
    ),
  );
};

interface Wanted {
  readonly text: string;
  /** `<kind of secret>, <form>` */
  readonly title: string;
}

/** Hundreds of secrets in megabytes of text: what begins with the letters at a place is found by these, in one pass. */
const indexLetters = 8;

const indexOf = (wanted: readonly Wanted[]): ReadonlyMap<string, readonly Wanted[]> =>
  Map.groupBy(wanted, ({ text }) => text.slice(0, indexLetters));

const foundIn = (text: string, index: ReadonlyMap<string, readonly Wanted[]>): Set<string> => {
  const titles = new Set<string>();
  for (let at = 0; at <= text.length - indexLetters; at += 1)
    for (const each of index.get(text.slice(at, at + indexLetters)) ?? [])
      if (text.startsWith(each.text, at)) titles.add(each.title);
  return titles;
};

/** Every secret in every place, as `<place>: <kind of secret>, <form>`. */
export const leaks = (secrets: readonly Secret[], places: readonly Place[]): readonly string[] => {
  const wanted = secrets.flatMap(({ kind, value }) =>
    [...formsOf(value)].map(([form, text]) => ({ text, title: `${kind}, ${form}` })),
  );
  const short = wanted.filter(({ text }) => text.length < indexLetters);
  const index = indexOf(wanted.filter(({ text }) => text.length >= indexLetters));
  return places.flatMap(({ name, text }) => [
    ...[...foundIn(text, index)].map((title) => `${name}: ${title}`),
    ...short.filter((each) => text.includes(each.text)).map(({ title }) => `${name}: ${title}`),
  ]);
};

/** Every file below a folder, names included: a secret may be one. */
export const filesIn = async (folder: string, title: string): Promise<readonly Place[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      const content = entry.isFile() ? await readFile(path, "utf8") : "";
      return { name: `${title} ${name}`, text: `${name}\n${content}` };
    }),
  );
};
