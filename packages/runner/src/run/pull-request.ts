import { RunnerError } from "../errors.ts";
import { git, tryGit, uploadPack } from "../git/git.ts";
import type { RepositoryStore, StoredRepository } from "../git/store.ts";
import type { WorkflowEvent } from "../types.ts";

export type PullRequestEvent = Extract<WorkflowEvent, { name: "pull_request" }>;

/** A pull request with the commits of both sides, and of the merge that its runs check out. */
export interface PullRequest {
  readonly ref: string;
  readonly commit: string;
  readonly base: Side;
  readonly head: Side;
}

interface Side {
  readonly repository: StoredRepository;
  readonly branch: string;
  readonly commit: string;
}

/**
 * Merges as GitHub does when a pull request is opened: `refs/pull/<n>/head` and `refs/pull/<n>/merge` are written into the
 * base repository. Throws `request-refused` where there are conflicts: GitHub starts no run then.
 */
export async function mergePullRequest(
  store: RepositoryStore,
  repository: StoredRepository,
  event: PullRequestEvent,
): Promise<PullRequest> {
  const fork = store.get(event.head.repository ?? repository.name);
  if (!fork)
    throw new RunnerError("options-invalid", `${event.head.repository} is not among the repositories`);
  const base = await sideOf(repository, event.base);
  const head = await sideOf(fork, event.head.branch);
  const directory = repository.git.location;
  const refs = `refs/pull/${event.number}`;
  const source = `file://${fork.git.location}`;
  await git(["fetch", "--quiet", uploadPack, source, `+${head.commit}:${refs}/head`], { directory });
  const tree = await tryGit(["merge-tree", "--write-tree", base.commit, head.commit], { directory });
  if (tree === undefined)
    throw new RunnerError(
      "request-refused",
      `#${event.number} has conflicts with ${base.branch}: no run starts`,
    );
  const commit = await commitMerge(directory, tree, base.commit, head.commit);
  await git(["update-ref", `${refs}/merge`, commit], { directory });
  return { ref: `${refs}/merge`, commit, base, head };
}

async function sideOf(repository: StoredRepository, branch: string): Promise<Side> {
  const resolved = await repository.git.resolve(`refs/heads/${branch}`);
  if (!resolved) throw new RunnerError("request-refused", `No branch ${branch} in ${repository.name}`);
  return { repository, branch, commit: resolved.commit };
}

function commitMerge(directory: string, tree: string, base: string, head: string): Promise<string> {
  const author = ["-c", "user.name=GitHub", "-c", "user.email=noreply@localhost"];
  const message = `Merge ${head} into ${base}`;
  return git([...author, "commit-tree", "-p", base, "-p", head, "-m", message, tree], { directory });
}
