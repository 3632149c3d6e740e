import type { RepositoryReader } from "@towline/kernel";
import { messageOf, TowlineError } from "@towline/kernel";

/** What this run is, from GitHub's default environment variables. */
export interface RunContext {
  /** `owner/name` of the repository whose event this is. */
  readonly repository: string;
  readonly commit: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly actor: string;
  readonly runId: string;
  readonly attempt: number;
  /** Page of this run, for records and messages. */
  readonly runUrl: string;
  readonly workspace: string;
  /** Emptied by the runner when the job ends. */
  readonly tempDirectory: string;
}

export const runContextOf = (env: NodeJS.ProcessEnv): RunContext => {
  const text = (name: string): string => env[name] ?? "";
  const repository = text("GITHUB_REPOSITORY");
  return {
    repository,
    commit: text("GITHUB_SHA"),
    ref: text("GITHUB_REF"),
    actor: text("GITHUB_ACTOR"),
    runId: text("GITHUB_RUN_ID"),
    attempt: Number(text("GITHUB_RUN_ATTEMPT") || "1"),
    runUrl: `${text("GITHUB_SERVER_URL")}/${repository}/actions/runs/${text("GITHUB_RUN_ID")}`,
    workspace: text("GITHUB_WORKSPACE") || process.cwd(),
    tempDirectory: text("RUNNER_TEMP") || "/tmp",
  };
};

const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;

const failure = (what: string, error: unknown): TowlineError => {
  const status = statusOf(error);
  if (status === 404)
    return new TowlineError("github-not-found", `GitHub has no ${what}, or this token may not read it`, {
      cause: error,
      hint: 'For a private repository pass a token that can read it as the secret "config-token"',
    });
  if (status === 401 || status === 403)
    return new TowlineError("github-denied", `GitHub refused to show ${what}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Grant "contents: read", or pass a token that can read it as the secret "config-token"',
    });
  return new TowlineError("github-failed", `GitHub did not answer for ${what}: ${messageOf(error)}`, {
    cause: error,
    hint: "Run the job again; see githubstatus.com if it persists",
  });
};

/** Reads repositories by GitHub's API. `tokens`: by `owner/name`, with `default` for the rest. */
export const gitHubReader = (tokenFor: (repository: string) => string): RepositoryReader => {
  const request = async (
    repository: string,
    what: string,
    path: string,
    accept?: string,
  ): Promise<unknown> => {
    const { getOctokit } = await import("@actions/github");
    try {
      const octokit = getOctokit(tokenFor(repository));
      const answer = await octokit.request(
        `GET /repos/${repository}${path}`,
        accept ? { headers: { accept } } : {},
      );
      return answer.data;
    } catch (error) {
      throw failure(what, error);
    }
  };
  return {
    resolve: async (repository, ref) => {
      const branch = ref ?? (await defaultBranch(repository));
      const what = `ref "${branch}" in ${repository}`;
      const data = await request(
        repository,
        what,
        `/commits/${encodeURIComponent(branch)}`,
        "application/vnd.github.sha",
      );
      return { commit: String(data), branch: ref === undefined ? branch : undefined };
    },
    read: async (repository, path, commit) => {
      const what = `file ${path} in ${repository} at ${commit.slice(0, 7)}`;
      const location = path.split("/").map(encodeURIComponent).join("/");
      try {
        const accept = "application/vnd.github.raw+json";
        return String(await request(repository, what, `/contents/${location}?ref=${commit}`, accept));
      } catch (error) {
        if (error instanceof TowlineError && error.code === "github-not-found") return undefined;
        throw error;
      }
    },
  };

  async function defaultBranch(repository: string): Promise<string> {
    const data = await request(repository, `repository ${repository}`, "");
    return (data as { default_branch: string }).default_branch;
  }
};
