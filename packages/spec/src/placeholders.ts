import type { Placeholder } from "./field-types.ts";

const pattern = /\$?\{([^{}]*)\}/g;

/** Every `{name}` in a text as it is written: name and whole. */
export const placeholdersIn = (
  text: string,
): readonly { readonly name: string; readonly written: string }[] =>
  [...text.matchAll(pattern)].map(([written, name = ""]) => ({ name: name.trim(), written }));

/** The text with its placeholders filled in. What `values` does not have stays as it is. */
export const fill = (text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string =>
  text.replaceAll(
    /\{(environment|target|service)\}/g,
    (written, name: Placeholder) => values[name] ?? written,
  );

/** The same for what may be left out. */
export const fillOptional = (
  text: string | undefined,
  values: Parameters<typeof fill>[1],
): string | undefined => (text === undefined ? undefined : fill(text, values));
