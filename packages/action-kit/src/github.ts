import {
  isTowlineError,
  type Log,
  type RepositoryInspector,
  type RepositoryReader,
  TowlineError,
} from "@towline/kernel";
import { questionsBy } from "./github-questions.ts";
import { type GitHubRequest, type ReaderTokens, requestBy } from "./github-requests.ts";
import { credentialOf } from "./repositories/credential.ts";
import type { GitPorts } from "./repositories/git.ts";
import { gitReader } from "./repositories/git-reader.ts";

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

/** octokit gives bytes for types that it does not know to be text, and values for JSON: a folder's listing. */
const textOf = (data: unknown): string | undefined => {
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  return typeof data === "string" ? data : undefined;
};

/** `HEAD` is the default branch, whatever its name. */
const resolveBy =
  (request: GitHubRequest): RepositoryReader["resolve"] =>
  async (repository, ref) => {
    const data = await request({
      repository,
      what: ref === undefined ? `repository ${repository}` : `${describeRef(ref)} in ${repository}`,
      path: `/commits/${encodeURIComponent(ref ?? "HEAD")}`,
      accept: "application/vnd.github.sha",
    });
    return { commit: textOf(data) ?? "" };
  };

const describeRef = (ref: string): string =>
  ref.startsWith("heads/") ? `branch "${ref.slice("heads/".length)}"` : `ref "${ref}"`;

const readBy =
  (request: GitHubRequest): RepositoryReader["read"] =>
  async (repository, path, commit) => {
    const place = `${path} in ${repository} at ${commit.slice(0, 7)}`;
    const location = path.split("/").map(encodeURIComponent).join("/");
    const data = await request({
      repository,
      what: `file ${place}`,
      path: `/contents/${location}?ref=${commit}`,
      accept: "application/vnd.github.raw+json",
    }).catch((error: unknown) => {
      if (isTowlineError(error, "github-not-found")) return undefined;
      throw error;
    });
    const text = textOf(data);
    if (text !== undefined || data === undefined) return text;
    throw new TowlineError("github-not-found", `${place} is a folder, not a file`, {
      hint: "Put a file there, or name another one",
    });
  };

/** What reads other repositories by git, where the API cannot: of an action, its kit. */
export interface ReaderPorts extends Pick<GitPorts, "exec" | "env" | "signal"> {
  readonly log: Log;
  readonly run: Pick<RunContext, "tempDirectory">;
}

/** Reads repositories by GitHub's API, and by git what a deploy key opens. */
export const gitHubReader = (tokens: ReaderTokens, kit: ReaderPorts): RepositoryInspector => {
  const request = requestBy(tokens, kit.log);
  const byApi = { resolve: resolveBy(request), read: readBy(request), ...questionsBy(request) };
  const credential = tokens.configToken === undefined ? undefined : credentialOf(tokens.configToken);
  if (credential?.kind !== "deploy-key") return byApi;
  const byGit = gitReader(credential, kit);
  const readerOf = (repository: string) => (repository === tokens.repository ? byApi : byGit);
  return {
    ...byApi,
    resolve: (repository, ref) => readerOf(repository).resolve(repository, ref),
    read: (repository, path, commit) => readerOf(repository).read(repository, path, commit),
  };
};
