/** `npm run bench -- <name> [--json] [--runs <n>]`: runs test/bench/<name>.bench.ts. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""));

const options = { json: { type: "boolean" }, runs: { type: "string" } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [name = ""] = positionals;
const runs = values.runs === undefined ? undefined : Number(values.runs);

if (!known.includes(name) || positionals.length !== 1 || (runs !== undefined && !(runs >= 1))) {
  console.error(`Usage: npm run bench -- <${known.join("|")}> [--json] [--runs <n>]`);
  process.exit(2);
}
const loaded: { bench: Bench<object> } = await import(join(import.meta.dirname, `${name}.bench.ts`));
const result = await loaded.bench.measure({ runs });
console.log(values.json === true ? JSON.stringify(result) : loaded.bench.render(result));
