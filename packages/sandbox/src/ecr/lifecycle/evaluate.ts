import { stringLike } from "../../iam/string-like.ts";
import type { LifecycleRule } from "./policy.ts";

const dayMilliseconds = 24 * 3600 * 1000;

/** An image as a policy looks at it. */
export interface Candidate {
  readonly digest: string;
  readonly tags: readonly string[];
  /** Milliseconds since the epoch. */
  readonly pushedAt: number;
  /** Part of an index that is there: it cannot go before the index. */
  readonly needed: boolean;
}

/**
 * The digests that a policy lets go of at `now`. A rule looks at all images that it selects, also at those that an
 * earlier rule selects, but lets go only of what no earlier rule selects.
 */
export const expiring = (
  rules: readonly LifecycleRule[],
  candidates: readonly Candidate[],
  now: number,
): readonly string[] => {
  const claimed = new Set<Candidate>();
  const gone: string[] = [];
  for (const rule of rules) {
    const selected = candidates
      .filter((candidate) => selects(rule, candidate))
      .toSorted((a, b) => b.pushedAt - a.pushedAt);
    const surplus = selected.filter((candidate, i) => isBeyond(rule, candidate, i, now));
    gone.push(
      ...surplus
        .filter((candidate) => !claimed.has(candidate) && !candidate.needed)
        .map(({ digest }) => digest),
    );
    for (const candidate of selected) claimed.add(candidate);
  }
  return gone;
};

const selects = ({ selects: what }: LifecycleRule, { tags }: Candidate): boolean => {
  if (what.kind === "any") return true;
  if (what.kind === "untagged") return tags.length === 0;
  return what.patterns.every((pattern) => tags.some((tag) => stringLike(pattern, tag)));
};

const isBeyond = ({ limit }: LifecycleRule, { pushedAt }: Candidate, rank: number, now: number): boolean =>
  limit.kind === "count" ? rank >= limit.newest : now - pushedAt > limit.days * dayMilliseconds;
