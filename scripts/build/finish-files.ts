/** Started by finish.ts: replaces every file that is named by what ncc makes of it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ncc from "@vercel/ncc";
import { partPaths } from "./heavy.ts";

const settings = { cache: false, quiet: true, sourceMap: false, minify: false } as const;

const finished = new Map<string, string>();
for (const path of process.argv.slice(2)) {
  const { code, assets } = await ncc(join(process.cwd(), path), { ...settings, externals: [...partPaths] });
  const extra = Object.keys(assets);
  if (extra.length > 0) throw new Error(`${path} must be one file, but ncc also wants ${extra.join(", ")}`);
  finished.set(path, code);
}
for (const [path, code] of finished) await writeFile(path, code);
