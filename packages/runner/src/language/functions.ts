import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { data } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";

/** How the job, or everything that a job needs, stands. */
export type Status = "success" | "failure" | "cancelled" | "skipped";

const predicate = (name: string, holds: () => boolean): FunctionDefinition => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(holds()),
});

/** success(), failure(), cancelled() and always(), as `status` says when they are called. */
export const statusFunctions = (status: () => Status): FunctionDefinition[] => [
  predicate("success", () => status() === "success"),
  predicate("failure", () => status() === "failure"),
  predicate("cancelled", () => status() === "cancelled"),
  predicate("always", () => true),
];

/** hashFiles(): SHA-256 over the SHA-256 of each matching file below `workspace`; empty where nothing matches. */
export const hashFilesFunction = (workspace: string): FunctionDefinition => ({
  name: "hashFiles",
  minArgs: 1,
  maxArgs: 255,
  call: (...patterns) =>
    new data.StringData(
      hashFiles(
        workspace,
        patterns.map((pattern) => pattern.coerceString()),
      ),
    ),
});

function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns
    .flatMap((pattern) => pattern.split("\n"))
    .map((line) => line.trim())
    .filter(Boolean);
  const exclude = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
  const include = lines.filter((line) => !line.startsWith("!"));
  const files = globSync(include, { cwd: workspace, exclude }).filter((file) =>
    statSync(join(workspace, file)).isFile(),
  );
  if (files.length === 0) return "";
  const total = createHash("sha256");
  for (const file of files.toSorted())
    total.update(
      createHash("sha256")
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return total.digest("hex");
}
