import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Exec } from "@towline/kernel";

/** When the commit was made that a folder stands at, ISO 8601; undefined where git cannot tell. */
export const commitTime = async (folder: string, exec: Exec): Promise<string | undefined> => {
  if (!existsSync(join(folder, ".git"))) return undefined;
  // a runner in a container may not own the checkout
  const args = ["-c", `safe.directory=${folder}`, "-C", folder, "show", "--no-patch", "--format=%cI", "HEAD"];
  const shown = await exec("git", args).catch(() => undefined);
  const time = new Date(shown?.stdout.trim() ?? "");
  return shown?.exitCode === 0 && !Number.isNaN(time.getTime())
    ? time.toISOString().replace(".000Z", "Z")
    : undefined;
};
