import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { CannotTry } from "./arguments.ts";

const execute = promisify(execFile);

const identity = {
  GIT_AUTHOR_NAME: "You",
  GIT_AUTHOR_EMAIL: "you@localhost",
  GIT_COMMITTER_NAME: "You",
  GIT_COMMITTER_EMAIL: "you@localhost",
};

/** What git says; undefined where it fails. */
export const git = async (folder: string, ...args: readonly string[]): Promise<string | undefined> => {
  const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: "/dev/null", GIT_TERMINAL_PROMPT: "0" };
  return execute("git", [...args], { cwd: folder, env, maxBuffer: 64 * 2 ** 20 }).then(
    ({ stdout }) => stdout.trimEnd(),
    () => undefined,
  );
};

const must = async (folder: string, ...args: readonly string[]): Promise<string> => {
  const answer = await git(folder, ...args);
  if (answer !== undefined) return answer;
  throw new CannotTry(`git ${args.join(" ")} failed in ${folder}`);
};

/** A bare copy of a repository, with what is not committed yet as one more commit. The original is only read. */
export interface Mirror {
  readonly path: string;
  /** `owner/name` of its remote `origin`; undefined where it has none. */
  readonly name: string | undefined;
  /** What is tried. */
  readonly branch: string;
  readonly defaultBranch: string;
  /** What is not committed counts, too. */
  readonly isAmended: boolean;
}

/** Copies a folder: a git repository with its branches and tags, or any other folder as one commit on `main`. */
export const mirrorOf = async (folder: string, path: string, branch?: string): Promise<Mirror> => {
  await must(folder, "init", "--quiet", "--bare", "--initial-branch=main", path);
  const isRepository = (await git(folder, "rev-parse", "--show-toplevel")) === (await realpath(folder));
  const current = (isRepository && (await git(folder, "symbolic-ref", "--short", "HEAD"))) || "main";
  if (isRepository) await takeRefs(folder, path);
  const wanted = branch ?? current;
  const isAmended = wanted === current && (await takeFiles(folder, path, wanted));
  if ((await git(path, "rev-parse", "--verify", "--quiet", `refs/heads/${wanted}`)) === undefined)
    throw new CannotTry(`${folder} has no branch ${wanted}`);
  const defaultBranch = (isRepository && (await defaultOf(folder, path))) || wanted;
  await must(path, "symbolic-ref", "HEAD", `refs/heads/${defaultBranch}`);
  const name = isRepository ? nameIn(await git(folder, "remote", "get-url", "origin")) : undefined;
  return { path, name, branch: wanted, defaultBranch, isAmended };
};

const takeRefs = async (folder: string, path: string): Promise<void> => {
  const remote = ["+refs/remotes/origin/*:refs/heads/*", "^refs/remotes/origin/HEAD"];
  const own = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
  for (const refs of [remote, own])
    await must(path, "fetch", "--quiet", "--no-tags", "--update-shallow", folder, ...refs);
};

/** The files as they stand in the folder; those that git ignores are left out. */
const takeFiles = async (folder: string, path: string, branch: string): Promise<boolean> => {
  const head = await git(path, "rev-parse", "--verify", "--quiet", `refs/heads/${branch}`);
  const inFolder = [`--git-dir=${path}`, `--work-tree=${folder}`];
  if (head !== undefined) await must(path, "read-tree", head);
  await must(folder, ...inFolder, "add", "--all");
  const tree = await must(path, "write-tree");
  if (head !== undefined && tree === (await must(path, "rev-parse", `${head}^{tree}`))) return false;
  const parents = head === undefined ? [] : ["-p", head];
  const commit = await must(path, "commit-tree", tree, ...parents, "-m", "Not committed yet");
  await must(path, "update-ref", `refs/heads/${branch}`, commit);
  return head !== undefined;
};

const defaultOf = async (folder: string, path: string): Promise<string | undefined> => {
  const said = await git(folder, "symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  for (const branch of [said?.replace("origin/", ""), "main", "master"])
    if (branch !== undefined && (await git(path, "rev-parse", "--verify", "--quiet", `refs/heads/${branch}`)))
      return branch;
  return undefined;
};

const nameIn = (url: string | undefined): string | undefined => {
  const [, owner, name] = /[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
  return owner && name ? `${owner}/${name}` : undefined;
};
