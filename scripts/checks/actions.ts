import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Check } from "./check.ts";
import { textBehind } from "./declarations.ts";
import { type Module, reachableModules } from "./modules.ts";
import { trackedFiles } from "./tracked.ts";

/** Methods of action-kit's InputReader, and the way outputs are written. */
const inputRead = /\.(?:text|required|matching|oneOf|flag|integer|lines|words|pairs|json)\(\s*"([^"]+)"/g;
const outputWrite = /\.output\(\s*"([^"]+)"/g;

const namesIn = (source: string, pattern: RegExp): Set<string> =>
  new Set([...source.matchAll(pattern)].flatMap(([, name]) => name ?? []));

const differences = (declared: Iterable<string>, used: Set<string>, what: string, verb: string): string[] => {
  const known = new Set(declared);
  return [
    ...[...known.difference(used)].map((name) => `declares ${what} ${name}, which no code ${verb}s`),
    ...[...used.difference(known)].map((name) => `does not declare ${what} ${name}, which the code ${verb}s`),
  ];
};

const entriesOf = (folder: string): string[] =>
  ["main.ts", "post.ts"].map((name) => join(folder, "src", name)).filter((file) => existsSync(file));

/** The bundles that GitHub starts must be the ones that the build makes from this action's entries. */
const entryProblems = (folder: string, action: string, runs: Readonly<Record<string, unknown>>): string[] =>
  (["main", "post"] as const).flatMap((entry) => {
    const expected = existsSync(join(folder, "src", `${entry}.ts`))
      ? `../../dist/${action}/${entry}.cjs`
      : undefined;
    return runs[entry] === expected
      ? []
      : [`has runs.${entry} ${runs[entry]}, where the sources make ${expected}`];
  });

const kit = "@towline/action-kit";

/**
 * What an action's own modules say, and those functions of action-kit that they import: `readAwsInputs` reads inputs on
 * behalf of whoever imports it.
 */
const sourceOf = async (root: string, modules: readonly Module[]): Promise<string> => {
  const own = modules.map(({ source }) => source).join("\n");
  const names = new Set(modules.flatMap(({ imported }) => [...(imported.get(kit) ?? [])]));
  if (names.size === 0) return own;
  return `${own}\n${await textBehind(join(root, "packages/action-kit/src/index.ts"), names)}`;
};

const problemsOf = async (root: string, file: string): Promise<string[]> => {
  const [, action = ""] = file.split("/");
  const folder = join(root, "actions", action);
  const { inputs, outputs, runs } = parse(await readFile(join(root, file), "utf8"));
  const source = await sourceOf(root, await reachableModules(entriesOf(folder)));
  const problems = [
    ...differences(Object.keys(inputs ?? {}), namesIn(source, inputRead), "input", "read"),
    ...differences(Object.keys(outputs ?? {}), namesIn(source, outputWrite), "output", "write"),
    ...entryProblems(folder, action, runs),
  ];
  return problems.map((problem) => `${file} ${problem}`);
};

/** action.yml and the code that reads its inputs say the same. */
export const actionFiles: Check = {
  name: "action.yml and code",
  remedy: "make action.yml and the action's src/ name the same inputs, outputs and entries",
  run: async (root) => {
    const files = await trackedFiles(root, "actions/*/action.yml");
    if (files.length === 0) return ["no actions/<name>/action.yml was found"];
    return (await Promise.all(files.map((file) => problemsOf(root, file)))).flat();
  },
};
