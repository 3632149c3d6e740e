import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One entry of one action, and the file that GitHub starts for it. */
export interface Bundle {
  readonly action: string;
  readonly entry: "main" | "post";
  /** Relative to the repository's root, as is `output`. */
  readonly source: string;
  readonly output: string;
}

const entries = ["main", "post"] as const;

/** Every `actions/<name>/src/{main,post}.ts`, by name. */
export const discoverBundles = (root: string): Bundle[] => {
  const actions = readdirSync(join(root, "actions")).sort();
  return actions
    .flatMap((action) => entries.map((entry) => ({ action, entry })))
    .map(({ action, entry }) => ({
      action,
      entry,
      source: `actions/${action}/src/${entry}.ts`,
      output: `${action}/${entry}.cjs`,
    }))
    .filter(({ source }) => existsSync(join(root, source)));
};
