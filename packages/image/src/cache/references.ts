import { createHash } from "node:crypto";
import type { Lineage } from "../types.ts";

/** Names of caches: tags of a registry, scopes or manifests elsewhere. */
export interface CacheReferences {
  /** In the order in which they are asked; the first is the nearest. */
  readonly read: readonly string[];
  /** Undefined where this run leaves none behind. */
  readonly write?: string;
}

/** Tags have 128 letters; `branch-` and a hash are to fit, too. */
const maxLetters = 100;

/**
 * A tag of its own for every branch: `feature/x` and `feature-x` share what is left after odd letters are replaced, so
 * that a hash tells apart what had to be changed.
 */
const branchReference = (branch: string): string => {
  const name = branch.replace(/[^\w.-]/g, "-").slice(0, maxLetters);
  if (name === branch) return `branch-${name}`;
  return `branch-${name}-${createHash("sha256").update(branch).digest("hex").slice(0, 8)}`;
};

/**
 * Whoever may write into a branch's cache can put layers into its images: a pull request therefore writes only its
 * own. A release reads what the branches left and leaves nothing, since its tag never builds again.
 */
export const cacheReferences = ({ kind, name, fallbacks = [] }: Lineage): CacheReferences => {
  const shared = fallbacks.map(branchReference);
  if (kind === "tag") return { read: [...new Set(shared)] };
  const own = kind === "branch" ? branchReference(name) : `pr-${name.replace(/[^\w.-]/g, "-")}`;
  return { read: [...new Set([own, ...shared])], write: own };
};
