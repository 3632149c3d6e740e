import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Files that git tracks or would (new ones that it does not ignore), relative to `root`, sorted. */
export const trackedFiles = async (root: string, ...patterns: string[]): Promise<string[]> => {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns];
  const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  const files = [...new Set(stdout.split("\0").filter((file) => file !== ""))];
  return files.filter((file) => existsSync(join(root, file))).sort();
};
