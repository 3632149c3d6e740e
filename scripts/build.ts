/** `npm run build`: writes dist/ anew. `--out <folder>` writes elsewhere. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildDist, writeDist } from "./build/dist.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });

try {
  const dist = await buildDist(root);
  await writeDist(resolve(values.out), dist);
  for (const [path, text] of dist)
    console.log(`${String(Math.round(text.length / 1024)).padStart(6)} KiB  ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
