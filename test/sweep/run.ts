/**
 * `npm run sweep [-- [<part of a case's name>] [--every <n>]]`: every case, or every so-manieth; ends with
 * `N passed, N failed`.
 */
import { parseArgs } from "node:util";
import { runAllCleanly } from "./clean-runs.ts";
import { runImageCases } from "./image/run-cases.ts";
import { addTallies } from "./runner.ts";
import { runInThreads } from "./threads.ts";

const { values, positionals } = parseArgs({ options: { every: { type: "string" } }, allowPositionals: true });
const wanted = { part: positionals[0] ?? "", every: Number(values.every ?? 1) };
if (!(wanted.every >= 1)) throw new Error("--every takes a whole number");
const started = Date.now();
const say = (line: string) => console.log(line);
const runs = await runAllCleanly();
for (const { style, good, failing, rollback } of runs)
  say(
    `${style}: a deploy takes ${good.length} requests, one that goes back ${failing.length}, a rollback ${rollback.length}`,
  );
const tallies = await Promise.all([runInThreads(runs, wanted, say), runImageCases(wanted, say)]);
const { passed, failed, skipped } = tallies.reduce(addTallies);
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`${skipped} of ${passed + failed + skipped} cases did not apply; ${seconds} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
