import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ncc from "@vercel/ncc";

/** ncc's final pass. It reads from disk; the file's place leaves no trace in what it writes. */
export const finish = async (code: string, externals: readonly string[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "towline-build-"));
  try {
    const file = join(folder, "main.cjs");
    await writeFile(file, code);
    const settings = { cache: false, quiet: true, sourceMap: false, minify: false } as const;
    const finished = await ncc(file, { ...settings, externals: [...externals] });
    const extra = Object.keys(finished.assets);
    if (extra.length > 0) throw new Error(`a bundle is one file, but ncc also wants ${extra.join(", ")}`);
    return finished.code;
  } finally {
    await rm(folder, { recursive: true });
  }
};
