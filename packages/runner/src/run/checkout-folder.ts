import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type GitOptions, git, tryGit, uploadPack } from "../git/git.ts";
import type { ResolvedRef } from "../git/repository.ts";
import type { StoredRepository } from "../git/store.ts";

interface Extent {
  /** Commits; 0 is all of them. */
  readonly depth: number;
  /** Whether what a repository's own steps left in its folder goes. */
  readonly clean: boolean;
}

/** Brings the commit into `folder`, which may hold anything. */
export async function fetchInto(
  folder: string,
  { git: source }: StoredRepository,
  { ref, commit }: ResolvedRef,
  { depth, clean }: Extent,
): Promise<void> {
  const options = { directory: folder, env: { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } };
  await prepareFolder(options, `file://${source.location}`, clean);
  const branch = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
  const whole = depth === 0;
  const extent = whole ? ["--tags"] : [`--depth=${depth}`, "--no-tags"];
  const everything = whole ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  // With everything, origin/<branch> is fetched anyway, and git refuses to write one ref twice.
  const target =
    branch && !whole
      ? `refs/remotes/origin/${branch}`
      : ref.startsWith("refs/tags/") && !whole
        ? ref
        : "refs/checkout";
  const refs = [...everything, `+${commit}:${target}`];
  await git(["fetch", "--quiet", ...extent, uploadPack, "origin", ...refs], options);
  const checkout = branch ? ["-B", branch, commit] : ["--detach", commit];
  await git(["checkout", "--quiet", "--force", ...checkout], options);
}

/** As actions/checkout does: the same repository is used again, anything else in the folder is deleted. */
async function prepareFolder(options: GitOptions & { directory: string }, origin: string, clean: boolean) {
  const { directory } = options;
  await mkdir(directory, { recursive: true });
  const own = existsSync(join(directory, ".git"));
  if (own && (await tryGit(["config", "--get", "remote.origin.url"], options)) === origin) {
    await tryGit(["config", "--unset-all", "include.path"], options);
    if (clean) await git(["clean", "-ffdx", "--quiet"], options);
    return;
  }
  for (const name of await readdir(directory))
    await rm(join(directory, name), { recursive: true, force: true });
  await git(["init", "--quiet", "--initial-branch=main"], options);
  await git(["remote", "add", "origin", origin], options);
}
