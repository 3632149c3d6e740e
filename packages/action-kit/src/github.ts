import { HttpClient } from "@actions/http-client";
import type { RepositoryReader } from "@towline/kernel";
import { isTowlineError, messageOf, TowlineError } from "@towline/kernel";

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
  if (status === 422)
    return new TowlineError("github-not-found", `GitHub has no ${what}`, {
      cause: error,
      hint: "Correct the name of the branch, tag or commit",
    });
  if (status === 409)
    return new TowlineError("github-not-found", `GitHub has no ${what}: the repository is empty`, {
      cause: error,
      hint: "Push a first commit to it, or name another repository",
    });
  if (status === 401)
    return new TowlineError("github-denied", `GitHub does not accept the token that is to read ${what}`, {
      cause: error,
      hint: 'It has expired or was revoked: renew the secret that is passed as "config-token" (input token for the service\'s own repository)',
    });
  if (status === 403)
    return new TowlineError("github-denied", `GitHub refused to show ${what}: ${messageOf(error)}`, {
      cause: error,
      hint: 'Grant "contents: read", or pass a token that can read it as the secret "config-token"',
    });
  return new TowlineError("github-failed", `GitHub did not answer for ${what}: ${messageOf(error)}`, {
    cause: error,
    hint: "Run the job again; see githubstatus.com if it persists",
  });
};

/**
 * What octokit needs of `fetch`, on @actions/http-client: it honours the runner's proxy, which the built-in fetch does
 * not, and spares a short action the 20 ms that loading the built-in one takes.
 */
const fetchBy =
  (http: HttpClient) => async (url: string, init: { readonly headers?: Record<string, string> }) => {
    const answer = await http.get(url, init.headers);
    const body = await answer.readBody();
    const { message } = answer;
    return {
      status: message.statusCode ?? 0,
      url,
      headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
      text: async () => body,
      json: async () => JSON.parse(body) as unknown,
      arrayBuffer: async () => new TextEncoder().encode(body).buffer,
    };
  };

/** octokit gives bytes for types that it does not know to be text, and values for JSON: a folder's listing. */
const textOf = (data: unknown): string | undefined => {
  if (data instanceof ArrayBuffer) return new TextDecoder().decode(data);
  return typeof data === "string" ? data : undefined;
};

/** Which token reads which repository. */
export interface ReaderTokens {
  /** `owner/name` of the service's repository. */
  readonly repository: string;
  /** For the service's repository, and for all where there is no other. */
  readonly token: string;
  readonly configToken: string | undefined;
}

interface Question {
  readonly repository: string;
  /** For messages: `file towline.yaml in acme/config`. */
  readonly what: string;
  /** Behind `/repos/{owner}/{repo}`. */
  readonly path: string;
  readonly accept?: string;
}

export type GitHubRequest = (question: Question) => Promise<unknown>;

export const requestBy = ({ repository: own, token, configToken }: ReaderTokens): GitHubRequest => {
  const http = new HttpClient("towline", [], { allowRetries: true, maxRetries: 3, keepAlive: true });
  const fetch = fetchBy(http);
  return async ({ repository, what, path, accept }) => {
    const { getOctokit } = await import("@actions/github");
    try {
      const octokit = getOctokit(repository === own ? token : (configToken ?? token), { request: { fetch } });
      const headers = accept === undefined ? {} : { headers: { accept } };
      return (await octokit.request(`GET /repos/${repository}${path}`, headers)).data;
    } catch (error) {
      throw failure(what, error);
    }
  };
};

const defaultBranch = async (request: GitHubRequest, repository: string): Promise<string> => {
  const data = await request({ repository, what: `repository ${repository}`, path: "" });
  return (data as { default_branch: string }).default_branch;
};

const resolveBy =
  (request: GitHubRequest): RepositoryReader["resolve"] =>
  async (repository, ref) => {
    const branch = ref ?? (await defaultBranch(request, repository));
    const data = await request({
      repository,
      what: `ref "${branch}" in ${repository}`,
      path: `/commits/${encodeURIComponent(branch)}`,
      accept: "application/vnd.github.sha",
    });
    return { commit: textOf(data) ?? "", branch: ref === undefined ? branch : undefined };
  };

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

/** Reads repositories by GitHub's API. */
export const gitHubReader = (tokens: ReaderTokens): RepositoryReader => {
  const request = requestBy(tokens);
  return { resolve: resolveBy(request), read: readBy(request) };
};
