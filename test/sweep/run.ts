/** `npm run sweep [-- <part of a case's name>]`: every case; ends with `N passed, N failed`. */
import { allCases } from "./cases.ts";
import { runImageCases } from "./image/run-cases.ts";
import { runCases } from "./runner.ts";

const wanted = process.argv[2] ?? "";
const started = Date.now();
const say = (line: string) => console.log(line);
const cases = allCases.filter(({ name }) => name.includes(wanted));
const tallies = [await runCases(cases, say), await runImageCases(wanted, say)];
const sum = (key: "passed" | "failed" | "skipped") => tallies.reduce((total, tally) => total + tally[key], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`${skipped} of ${passed + failed + skipped} cases did not apply; ${seconds} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
