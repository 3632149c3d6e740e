/** `npm run validate`: what must hold of the repository besides its tests. `--only <name>` runs one check. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { allChecks } from "./checks/all.ts";
import type { Check } from "./checks/check.ts";

const root = join(import.meta.dirname, "..");
const shownProblems = 40;

/** Prints one line, and the problems; resolves to whether it passed. */
const report = async (check: Check): Promise<boolean> => {
  const started = performance.now();
  const problems = await check.run(root).catch((error: unknown) => [`could not run: ${error}`]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = problems.length === 0;
  console.log(`${passed ? "ok    " : "FAILED"} ${check.name.padEnd(20)} ${seconds.padStart(5)} s`);
  for (const problem of problems.slice(0, shownProblems)) console.log(`       ${problem}`);
  if (problems.length > shownProblems) console.log(`       … ${problems.length - shownProblems} lines more`);
  if (!passed) console.log(`       → ${check.remedy}`);
  return passed;
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const chosen = allChecks.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  const names = allChecks.map(({ name }) => `"${name}"`).join(", ");
  throw new Error(`There is no check "${values.only}"; there are ${names}`);
}
const results = await Promise.all(chosen.map(report));
if (results.includes(false)) process.exitCode = 1;
