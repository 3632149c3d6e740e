import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const program = join(import.meta.dirname, "finish-files.ts");
const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache");

/**
 * ncc's final pass over files, by path. ncc numbers modules by their path and by that of its own loaders, both seen
 * from the working directory: so it runs in a process of its own, in a new folder at a fixed distance from itself, and
 * the numbers are the same in every checkout.
 */
export const finish = async (files: ReadonlyMap<string, string>): Promise<Map<string, string>> => {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "towline-build-"));
  try {
    for (const [path, code] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    }
    const args = ["--no-deprecation", program, ...files.keys()];
    await promisify(execFile)(process.execPath, args, { cwd: folder });
    const read = [...files.keys()].map(
      async (path) => [path, await readFile(join(folder, path), "utf8")] as const,
    );
    return new Map(await Promise.all(read));
  } finally {
    await rm(folder, { recursive: true });
  }
};
