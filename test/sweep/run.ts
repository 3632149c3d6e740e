/** `npm run sweep [-- <part of a case's name>]`: every case; ends with `N passed, N failed`. */
import { allCases } from "./cases.ts";
import { runCases } from "./runner.ts";

const wanted = process.argv[2] ?? "";
const started = Date.now();
const cases = allCases.filter(({ name }) => name.includes(wanted));
const { passed, failed, skipped } = await runCases(cases, (line) => console.log(line));
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`${skipped} of ${cases.length} cases did not apply; ${seconds} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
