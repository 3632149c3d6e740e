import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The commit that a checkout stands at; undefined where that cannot be told without git. */
export const checkedOutCommit = (workspace: string): string | undefined => {
  const head = join(workspace, ".git", "HEAD");
  if (!existsSync(head)) return undefined;
  const text = readFileSync(head, "utf8").trim();
  const branch = join(workspace, ".git", text.replace(/^ref: /, ""));
  if (!text.startsWith("ref: ")) return text;
  return existsSync(branch) ? readFileSync(branch, "utf8").trim() : undefined;
};
