/** `npm run validate`: everything that must hold of the repository besides its tests. `--only <name>` runs one check. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { actionFiles } from "./checks/actions.ts";
import type { Check } from "./checks/check.ts";
import { distDrift } from "./checks/dist.ts";
import { docsDrift } from "./checks/docs.ts";
import { importDirection } from "./checks/imports.ts";
import { programCheck } from "./checks/program.ts";
import { forbiddenText } from "./checks/text.ts";
import { workflowFiles } from "./checks/workflows.ts";

const checks: readonly Check[] = [
  programCheck(
    "format and lint",
    "npm run format, then mend what is left",
    "biome",
    "check",
    "--error-on-warnings",
  ),
  programCheck("types", "npm run typecheck", "tsc", "--noEmit"),
  programCheck("unused code", "remove it, or say in knip.json why it stays", "knip", "--no-progress"),
  importDirection,
  docsDrift,
  actionFiles,
  workflowFiles,
  forbiddenText,
  distDrift,
];

const root = join(import.meta.dirname, "..");

/** Prints one line per check and its problems; resolves to whether it passed. */
const report = async (check: Check): Promise<boolean> => {
  const started = performance.now();
  const problems = await check.run(root).catch((error: unknown) => [`could not run: ${error}`]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = problems.length === 0;
  console.log(`${passed ? "ok    " : "FAILED"} ${check.name.padEnd(20)} ${seconds.padStart(5)} s`);
  for (const problem of problems) console.log(`       ${problem}`);
  if (!passed) console.log(`       → ${check.remedy}`);
  return passed;
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const chosen = checks.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  console.error(`There is no check "${values.only}": ${checks.map(({ name }) => name).join(", ")}`);
const passed = await Promise.all(chosen.map(report));
if (chosen.length === 0 || passed.includes(false)) process.exitCode = 1;
