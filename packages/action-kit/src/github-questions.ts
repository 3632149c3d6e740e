import { isTowlineError, type RepositoryInspector } from "@towline/kernel";
import type { GitHubRequest } from "./github-requests.ts";

type Questions = Omit<RepositoryInspector, "resolve" | "read">;

const pageSize = 100;

/** Undefined where GitHub does not have it. */
const orMissing = async (answer: Promise<unknown>): Promise<unknown> => {
  try {
    return await answer;
  } catch (error) {
    if (isTowlineError(error, "github-not-found")) return undefined;
    throw error;
  }
};

/** GitHub may page this list, or give all of it at once whatever page is asked for. */
const branchesBy =
  (request: GitHubRequest): Questions["branches"] =>
  async (repository, prefix) => {
    const what = `list of the branches of ${repository}`;
    const place = ["heads", ...prefix.split("/")].map(encodeURIComponent).join("/");
    const found = new Set<string>();
    for (let page = 1; ; page += 1) {
      const path = `/git/matching-refs/${place}?per_page=${pageSize}&page=${page}`;
      const refs = (await request({ repository, what, path })) as readonly { readonly ref: string }[];
      const before = found.size;
      for (const { ref } of refs) found.add(ref.replace(/^refs\/heads\//, ""));
      if (refs.length !== pageSize || found.size === before) return [...found];
    }
  };

const containsBy =
  (request: GitHubRequest): Questions["contains"] =>
  async (repository, branch, commit) => {
    const what = `comparison of ${commit.slice(0, 7)} with branch ${branch} of ${repository}`;
    // one commit: how many there are between the two is not the question
    const path = `/compare/${encodeURIComponent(`${branch}...${commit}`)}?per_page=1`;
    const answer = await orMissing(request({ repository, what, path }));
    if (answer === undefined) return undefined;
    return ["behind", "identical"].includes((answer as { readonly status: string }).status);
  };

const missingBy = (request: GitHubRequest): Questions["missingEnvironments"] => {
  const permission = "actions: read";
  const isMissing = async (repository: string, name: string): Promise<boolean> => {
    const what = `environment "${name}" of ${repository}`;
    const path = `/environments/${encodeURIComponent(name)}`;
    return (await orMissing(request({ repository, what, path, permission }))) === undefined;
  };
  const missing = async (repository: string, names: readonly string[]): Promise<readonly string[]> => {
    const missed = await Promise.all(names.map((name) => isMissing(repository, name)));
    return names.filter((_, index) => missed[index]);
  };
  return async (repository, names) => {
    if (names.length < 2) return await missing(repository, names);
    const what = `list of the environments of ${repository}`;
    const path = `/environments?per_page=${pageSize}`;
    // where a plan of GitHub's has no environments, there is no list of them
    const answer = (await orMissing(request({ repository, what, path, permission }))) as
      | Environments
      | undefined;
    if (answer === undefined) return names;
    const known = new Set(answer.environments.map(({ name }) => name.toLowerCase()));
    const unseen = names.filter((name) => !known.has(name.toLowerCase()));
    return answer.total_count > known.size ? await missing(repository, unseen) : unseen;
  };
};

interface Environments {
  readonly total_count: number;
  readonly environments: readonly { readonly name: string }[];
}

/** What can be asked of a repository besides its files. */
export const questionsBy = (request: GitHubRequest): Questions => ({
  branches: branchesBy(request),
  contains: containsBy(request),
  missingEnvironments: missingBy(request),
});
