import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const esbuild = fileURLToPath(new URL("../../node_modules/.bin/esbuild", import.meta.url));
const source = fileURLToPath(new URL("./deploy-once.ts", import.meta.url));

let built: string | undefined;

/** `deploy-once.ts` in one file: hundreds of processes are started of it, and from sources each takes a second. */
export const childProgram = (): string => {
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), "towline-sweep-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "deploy-once.mjs");
  const options = ["--bundle", "--platform=node", "--format=esm", "--log-level=error", `--outfile=${file}`];
  // packages that are no modules call require
  const banner =
    '--banner:js=import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  execFileSync(esbuild, [source, ...options, banner]);
  built = file;
  return built;
};
