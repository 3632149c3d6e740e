import { type RepositoryInspector, TowlineError } from "@towline/kernel";
import { describeRef, type GitRef } from "./git-ref.ts";
import { describeRule, matches } from "./rules.ts";
import { environmentOf } from "./settings.ts";
import type { LoadedSpec } from "./types.ts";

/** What a tag stands at, and where it goes. */
export interface Released {
  readonly environment: string;
  readonly ref: GitRef;
  /** The commit that the default branch stands at. */
  readonly main: string;
}

/** More would be a request to GitHub each. */
const maxBranches = 100;

/** How many requests are under way at once. */
const batch = 10;

/**
 * Anybody who can push can tag any commit: a tag counts only where its commit went through a branch that is allowed.
 * Throws `not-allowed`; branches are deployed by their own rule.
 */
export const checkReleasedCommit = async (
  loaded: LoadedSpec,
  released: Released,
  inspector: RepositoryInspector,
): Promise<void> => {
  const { environment, ref, main } = released;
  const { tags, "from-branches": patterns } = environmentOf(loaded, environment);
  if (ref.kind !== "tag" || (patterns ?? tags) === undefined) return;
  const { repository, commit } = loaded.location;
  if (patterns === undefined && commit === main) return;
  // a commit stands for the branch whose head it is
  const named = patterns?.filter((pattern) => !pattern.includes("*")) ?? [main];
  if (await isOnAny(named, loaded, inspector)) return;
  const open = patterns?.filter((pattern) => pattern.includes("*")) ?? [];
  const found = await branchesLike(open, repository, inspector);
  if (found.length > maxBranches) throw tooMany(loaded, environment, found.length);
  const rest = found.filter((branch) => !named.includes(branch));
  for (let begin = 0; begin < rest.length; begin += batch)
    if (await isOnAny(rest.slice(begin, begin + batch), loaded, inspector)) return;
  throw refusal(loaded, released, commit.slice(0, 7));
};

const isOnAny = async (
  branches: readonly string[],
  { location: { repository, commit } }: LoadedSpec,
  inspector: RepositoryInspector,
): Promise<boolean> => {
  const answers = await Promise.all(branches.map((branch) => inspector.contains(repository, branch, commit)));
  return answers.includes(true);
};

const branchesLike = async (
  patterns: readonly string[],
  repository: string,
  inspector: RepositoryInspector,
): Promise<readonly string[]> => {
  const lists = await Promise.all(
    patterns.map(async (pattern) => {
      const begun = await inspector.branches(repository, pattern.slice(0, pattern.indexOf("*")));
      return begun.filter((branch) => matches(pattern, branch));
    }),
  );
  return [...new Set(lists.flat())];
};

const tooMany = (loaded: LoadedSpec, environment: string, count: number): TowlineError =>
  new TowlineError("not-allowed", `from-branches of ${environment} stands for ${count} branches`, {
    hint: `At most ${maxBranches} can be searched for a commit: narrow its patterns, ${describeRule(loaded, environment, "from-branches")}`,
  });

const refusal = (loaded: LoadedSpec, { environment, ref }: Released, commit: string): TowlineError => {
  const { "from-branches": patterns } = environmentOf(loaded, environment);
  const what = `${describeRef(ref)} may not be deployed to ${environment}: its commit ${commit}`;
  if (patterns !== undefined)
    return new TowlineError("not-allowed", `${what} is on no branch of ${patterns.join(", ")}`, {
      hint: `Merge it into one of these and tag what is there then, or change the rule: ${describeRule(loaded, environment, "from-branches")}`,
    });
  return new TowlineError("not-allowed", `${what} is not on the default branch`, {
    hint: `Merge it and tag what is there then, or name other branches as "from-branches:" beside ${describeRule(loaded, environment, "tags")}`,
  });
};
