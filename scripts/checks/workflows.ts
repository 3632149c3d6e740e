import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, parseDocument, visit } from "yaml";
import type { Check } from "./check.ts";
import { trackedFiles } from "./tracked.ts";

/** Keys whose text a shell or an interpreter runs: an expression in there is an injection. */
const scripts = new Set(["run", "script"]);

/** `./x` and `$/x` stand in this repository; `…/towline/…` is how examples and docs name it from outside. */
const ownReference = /^(\.\/|\$\/|[\w.-]+\/towline\/)/;
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

const useProblem = (reference: string, comment: string): string | undefined => {
  if (ownReference.test(reference)) return undefined;
  if (!pinned.test(reference)) return `uses ${reference}, which is not pinned to a commit of 40 hex digits`;
  return /^\s*v\d+(\.\d+)*\s*$/.test(comment)
    ? undefined
    : `uses ${reference} without a comment that names its version`;
};

const pairProblem = (key: string, value: unknown, comment: string): string | undefined => {
  if (typeof value !== "string") return undefined;
  if (key === "uses") return useProblem(value, comment);
  return scripts.has(key) && value.includes("${{")
    ? `has an expression in a ${key} script: pass it through env`
    : undefined;
};

/** Problems of one workflow or action file, each with its line. */
const workflowProblems = (file: string, text: string): string[] => {
  const problems: string[] = [];
  const lines = text.split("\n");
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || value.range == null) return;
      const line = text.slice(0, value.range[0]).split("\n").length;
      const comment = lines[line - 1]?.split(" # ")[1] ?? "";
      const problem = pairProblem(String(key.value), value.value, comment);
      if (problem !== undefined) problems.push(`${file}:${line} ${problem}`);
    },
  });
  return problems;
};

export const workflowFiles: Check = {
  name: "workflow files",
  remedy: "pass expressions through env, and pin third-party actions as owner/name@<40 hex digits> # v1.2.3",
  run: async (root) => {
    const files = await trackedFiles(root, "*.github/workflows/*.yml", "*action.yml");
    if (files.length === 0) return ["no workflow was found to check"];
    const read = files.map(async (file) => workflowProblems(file, await readFile(join(root, file), "utf8")));
    return (await Promise.all(read)).flat();
  },
};
