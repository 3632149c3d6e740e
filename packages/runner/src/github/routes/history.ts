import type { GitRepository } from "../../git/repository.ts";
import type { StoredRepository } from "../../git/store.ts";
import { idOf } from "../identifiers.ts";
import { failed, notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, paged, type Route } from "../route.ts";

/** How commits lie to each other. */
export const historyRoutes: readonly Route[] = [
  { pattern: /^\/compare\/(?<rest>.+\.\.\..+)$/, scope: "contents", answer: compare },
  { pattern: /^\/commits$/, scope: "contents", answer: commits },
  { pattern: /^\/commits\/(?<rest>.+)\/pulls$/, scope: "pull-requests", answer: () => ok([]) },
];

/** Commits of a comparison, where no page is asked for, and files. */
const comparedCommits = 250;
const comparedFiles = 300;

async function compare(request: ApiRequest): Promise<Reply> {
  const { repository, rest, url } = request;
  const { git, name } = repository;
  const [base = "", head = ""] = rest.split("...");
  if (rest.includes(":"))
    return failed(501, "comparing with a fork is not implemented by this runner's GitHub");
  const [from, to] = [(await git.resolve(base))?.commit, (await git.resolve(head))?.commit];
  if (!from || !to) return notFound();
  const mergeBase = await git.output("merge-base", from, to);
  if (!mergeBase) return notFound(`No common ancestor between ${base} and ${head}.`);
  const ahead = await listed(git, `${from}..${to}`, "--reverse");
  const behind = (await listed(git, `${to}..${from}`)).length;
  const files = await changedFiles(git, mergeBase, to);
  const wrap = (page: readonly unknown[]) => ({
    url: `${url}/repos/${name}/compare/${rest}`,
    html_url: `https://github.com/${name}/compare/${rest}`,
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    base_commit: { sha: from },
    merge_base_commit: { sha: mergeBase },
    commits: page,
    files,
  });
  return paged(request, await described(repository, ahead), { perPage: comparedCommits, wrap });
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0) return behind === 0 ? "identical" : "behind";
  return behind === 0 ? "ahead" : "diverged";
}

async function commits(request: ApiRequest): Promise<Reply> {
  const { repository, query } = request;
  const { git } = repository;
  const wanted = query.get("sha") ?? (await git.defaultBranch());
  const resolved = await git.resolve(wanted);
  if (!resolved) return notFound(`No commit found for SHA: ${wanted}`);
  const path = query.get("path");
  const shas = await listed(git, resolved.commit, ...(path === null ? [] : ["--", path]));
  return paged(request, await described(repository, shas));
}

const linesOf = (text: string | undefined): string[] => (text ?? "").split("\n").filter(Boolean);

const listed = async (git: GitRepository, ...args: string[]): Promise<string[]> =>
  linesOf(await git.output("rev-list", ...args));

async function changedFiles(git: GitRepository, from: string, to: string) {
  const lines = linesOf(await git.output("diff", "--name-status", "--no-renames", from, to));
  const words: Readonly<Record<string, string>> = { A: "added", D: "removed" };
  return lines.slice(0, comparedFiles).map((line) => {
    const [letter = "", filename = ""] = line.split("\t");
    return { filename, status: words[letter] ?? "modified" };
  });
}

/** Name, address, date, parents and message of each commit, as the API gives them. */
async function described({ git, name }: StoredRepository, shas: readonly string[]) {
  if (shas.length === 0) return [];
  const format = "--format=%H%x00%an%x00%ae%x00%aI%x00%P%x00%B%x01";
  const text = await git.output("log", "--no-walk=unsorted", format, ...shas);
  return (text ?? "")
    .split("\u0001")
    .map((entry) => entry.trimStart())
    .filter(Boolean)
    .map((entry) => describeCommit(name, entry.split("\0")));
}

function describeCommit(
  repository: string,
  [sha = "", author = "", email = "", date, parents, message]: string[],
) {
  // GitHub knows people by their address; here only the ones that it hands out itself say who it is.
  const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return {
    sha,
    commit: { message: (message ?? "").trimEnd(), author: { name: author, email, date } },
    author: login === undefined ? null : { login, id: idOf(login), type: "User" },
    parents: (parents ?? "")
      .split(" ")
      .filter(Boolean)
      .map((parent) => ({ sha: parent })),
    html_url: `https://github.com/${repository}/commit/${sha}`,
  };
}
