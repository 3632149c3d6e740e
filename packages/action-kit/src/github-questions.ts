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

const environmentsBy = (
  request: GitHubRequest,
): Pick<Questions, "expectEnvironments" | "missingEnvironments"> => {
  const permission = "actions: read";
  const lists = new Map<string, Promise<unknown>>();
  const listOf = (repository: string): Promise<unknown> => {
    const what = `the environments of ${repository}`;
    const path = `/environments?per_page=${pageSize}`;
    // where a plan of GitHub's has no environments, there is no list of them
    const list = lists.get(repository) ?? orMissing(request({ repository, what, path, permission }));
    lists.set(repository, list);
    return list;
  };
  const isMissing = async (repository: string, name: string): Promise<boolean> => {
    const what = `environment "${name}" of ${repository}`;
    const path = `/environments/${encodeURIComponent(name)}`;
    return (await orMissing(request({ repository, what, path, permission }))) === undefined;
  };
  return {
    // it may fail before anybody waits for it
    expectEnvironments: (repository) => void listOf(repository).catch(() => undefined),
    missingEnvironments: async (repository, names) => {
      const list = (await listOf(repository)) as Environments | undefined;
      const known = new Set(list?.environments.map(({ name }) => name.toLowerCase()));
      const unseen = names.filter((name) => !known.has(name.toLowerCase()));
      if ((list?.total_count ?? 0) <= known.size) return unseen;
      const missed = await Promise.all(unseen.map((name) => isMissing(repository, name)));
      return unseen.filter((_, index) => missed[index]);
    },
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
  ...environmentsBy(request),
});
