import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { notImplemented } from "./failure.ts";

/** Whether a path, relative to the context, is left out of it. */
export type Ignores = (path: string) => boolean;

/** `<Dockerfile>.dockerignore` replaces the context's `.dockerignore`. The last pattern that matches decides. */
export const readIgnores = (context: string, dockerfile: string): Ignores => {
  const file = [`${dockerfile}.dockerignore`, join(context, ".dockerignore")].find((path) =>
    existsSync(path),
  );
  return file === undefined ? () => false : parseIgnores(readFileSync(file, "utf8"));
};

export const parseIgnores = (text: string): Ignores => {
  const rules = text.split(/\r?\n/).flatMap((line, i) => ruleOf(line.trim(), i + 1));
  return (path) => {
    const rule = rules.findLast(({ pattern }) => pattern.test(path));
    return rule?.ignored === true;
  };
};

const ruleOf = (line: string, number: number): readonly { pattern: RegExp; ignored: boolean }[] => {
  if (line === "" || line.startsWith("#")) return [];
  const ignored = !line.startsWith("!");
  const glob = (ignored ? line : line.slice(1).trim()).replace(/^(\.?\/)+/, "").replace(/\/+$/, "");
  if (/[[\]\\]/.test(glob)) throw notImplemented(`the pattern ${line} in line ${number} of .dockerignore`);
  // A folder that matches takes everything below it along.
  return [{ pattern: new RegExp(`^${translate(glob)}(?:/.*)?$`), ignored }];
};

const translate = (glob: string): string =>
  glob
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => translations[part] ?? part.replace(/[.+^${}()|]/g, "\\$&"))
    .join("");

const translations: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};
