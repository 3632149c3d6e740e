import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TowlineError } from "@towline/kernel";

/** The commit that a checkout stands at; undefined where that cannot be told without git. */
export const checkedOutCommit = (folder: string): string | undefined => {
  const head = join(folder, ".git", "HEAD");
  if (!existsSync(head)) return undefined;
  const text = readFileSync(head, "utf8").trim();
  const branch = join(folder, ".git", text.replace(/^ref: /, ""));
  if (!text.startsWith("ref: ")) return text;
  return existsSync(branch) ? readFileSync(branch, "utf8").trim() : undefined;
};

/** What an earlier step of the job was to check out. */
export interface ExpectedCheckout {
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  /** Relative to the workspace, for messages. */
  readonly path: string;
  /** The output of plan that holds the commit. */
  readonly output: "commit" | "config-commit";
}

/**
 * Throws `input-invalid` where something else is checked out: what is built and deployed is named by the plan's commits.
 * A checkout whose commit is undefined is let through.
 */
export const requireCommit = (checkedOut: string | undefined, expected: ExpectedCheckout): void => {
  const { repository, commit, path, output } = expected;
  if (checkedOut === undefined || checkedOut === commit) return;
  const place = path === "." ? "The workspace" : path;
  throw new TowlineError(
    "input-invalid",
    `${place} is at commit ${checkedOut.slice(0, 7)}, but the plan names ${commit.slice(0, 7)} of ${repository}`,
    {
      hint: `Give actions/checkout of ${repository} in this job the "ref:" that the plan names (its output ${output})`,
    },
  );
};
