import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { trackedFiles } from "./tracked.ts";

/** Hosts that packages come from. A user's mirror must work, so nothing names them; spelled so that this file does not. */
const registryHosts = [
  ["registry", "npmjs", "org"],
  ["registry", "yarnpkg", "com"],
  ["npm", "pkg", "github", "com"],
  ["pypi", "org"],
  ["files", "pythonhosted", "org"],
  ["proxy", "golang", "org"],
  ["crates", "io"],
  ["rubygems", "org"],
].map((labels) => labels.join("."));

/** What only the machine of one developer has. */
const elsewhere = [
  ["..", "shared"].join("/"),
  ["", "work", "shared"].join("/"),
  ["", "work", "main"].join("/"),
];

const forbidden: readonly (readonly [string, string])[] = [
  ...registryHosts.map((host) => [host, "names a package registry"] as const),
  ...elsewhere.map((path) => [path, "refers to a folder outside of the repository"] as const),
];

const textProblems = (file: string, text: string): string[] =>
  forbidden
    .filter(([needle]) => text.includes(needle))
    .map(([needle, what]) => {
      const line = text.slice(0, text.indexOf(needle)).split("\n").length;
      return `${file}:${line} ${what}: ${needle}`;
    });

export const forbiddenText: Check = {
  name: "forbidden text",
  remedy: "take the name out: a clone must work with any registry and on any machine",
  run: async (root) => {
    const files = await trackedFiles(root);
    if (files.length === 0) return ["no tracked file was found"];
    const read = files.map(async (file) => textProblems(file, await readFile(join(root, file), "utf8")));
    return (await Promise.all(read)).flat();
  },
};
