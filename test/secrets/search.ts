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
  return new Map(forms.filter(([, form]) => !seen.has(form) && seen.add(form)));
};

/** Every secret in every place, as `<place>: <kind of secret>, <form>`. */
export const leaks = (secrets: readonly Secret[], places: readonly Place[]): readonly string[] =>
  secrets.flatMap(({ kind, value }) =>
    [...formsOf(value)].flatMap(([form, text]) =>
      places.filter((place) => place.text.includes(text)).map((place) => `${place.name}: ${kind}, ${form}`),
    ),
  );

/** Every file below a folder, names included: a secret may be one. Byte for byte. */
export const filesIn = async (folder: string, title: string): Promise<readonly Place[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      const content = entry.isFile() ? await readFile(path, "latin1") : "";
      return { name: `${title} ${name}`, text: `${name}\n${content}` };
    }),
  );
};
