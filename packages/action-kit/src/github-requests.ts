import { HttpClient } from "@actions/http-client";
import { type Log, messageOf, TowlineError } from "@towline/kernel";
import { type Credential, credentialOf } from "./repositories/credential.ts";

const statusOf = (error: unknown): number | undefined =>
  typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : undefined;

const failure = ({ what, permission }: Question, error: unknown): TowlineError => {
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
    return new TowlineError("github-not-found", `GitHub has no commit in ${what}: the repository is empty`, {
      cause: error,
      hint: "Push a first commit to it, or name another repository",
    });
  if (status === 401)
    return new TowlineError("github-denied", `GitHub does not accept the token that is to read ${what}`, {
      cause: error,
      hint: 'It has expired or was revoked: renew the secret that is passed as "config-token" (input token for the service\'s own repository)',
    });
  if (status === 403)
    return new TowlineError("github-denied", `GitHub refused access to ${what}: ${messageOf(error)}`, {
      cause: error,
      hint:
        permission === undefined
          ? 'Grant "contents: read", or pass a token that can read it as the secret "config-token"'
          : `Add the line "${permission}" under "permissions:" of this job, and of the job that calls its workflow`,
    });
  return new TowlineError("github-failed", `GitHub did not answer for ${what}: ${messageOf(error)}`, {
    cause: error,
    hint: "Run the job again; see githubstatus.com if it persists",
  });
};

interface FetchInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | null;
}

/**
 * What octokit needs of `fetch`, on @actions/http-client: it honours the runner's proxy, which the built-in fetch does
 * not, and spares a short action the 20 ms that loading the built-in one takes.
 */
const fetchBy =
  (http: HttpClient) =>
  async (url: string, { method = "GET", headers, body = null }: FetchInit) => {
    const answer = await http.request(method, url, body, headers);
    const text = await answer.readBody();
    const { message } = answer;
    return {
      status: message.statusCode ?? 0,
      url,
      headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
      text: async () => text,
      json: async () => JSON.parse(text) as unknown,
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
    };
  };

/** Which token reads which repository. */
export interface ReaderTokens {
  /** `owner/name` of the service's repository. */
  readonly repository: string;
  /** For the service's repository, and for all where there is no other. */
  readonly token: string;
  /** A token, a GitHub App or a deploy key: see `credentialOf`. */
  readonly configToken: string | undefined;
}

interface Question {
  /** Default: GET. */
  readonly method?: "POST" | "PATCH";
  readonly repository: string;
  /** For messages: `file towline.yaml in acme/config`. */
  readonly what: string;
  /** Behind `/repos/{owner}/{repo}`. */
  readonly path: string;
  /** Instead of both: what belongs to no repository. */
  readonly url?: string;
  readonly accept?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What the token needs where that is more than `contents: read`. */
  readonly permission?: string;
}

export type GitHubRequest = (question: Question) => Promise<unknown>;

type TokenFor = (repository: string) => Promise<string>;

const askBy = (tokenFor: TokenFor): GitHubRequest => {
  const http = new HttpClient("towline", [], { allowRetries: true, maxRetries: 3, keepAlive: true });
  const fetch = fetchBy(http);
  return async (question) => {
    const { method = "GET", repository, path, url = `/repos/${repository}${path}`, accept, body } = question;
    const { getOctokit } = await import("@actions/github");
    const token = await tokenFor(repository);
    try {
      const octokit = getOctokit(token, { request: { fetch } });
      const headers = accept === undefined ? {} : { headers: { accept } };
      return (await octokit.request(`${method} ${url}`, { ...headers, ...body })).data;
    } catch (error) {
      throw failure(question, error);
    }
  };
};

/** A token for each owner that an App is asked for, made when it is first needed, and masked. */
const appTokens = (
  app: Extract<Credential, { kind: "app" }>,
  log: Pick<Log, "mask"> | undefined,
): TokenFor => {
  const made = new Map<string, Promise<string>>();
  const make = async (repository: string): Promise<string> => {
    const { appJwt, installationToken } = await import("./repositories/app-token.ts");
    const jwt = appJwt(app, Date.now());
    log?.mask(jwt);
    const token = await installationToken(
      app,
      repository,
      askBy(async () => jwt),
    );
    log?.mask(token);
    return token;
  };
  return async (repository) => {
    const owner = repository.split("/")[0] ?? "";
    const token = made.get(owner) ?? make(repository);
    made.set(owner, token);
    return await token;
  };
};

/** Which token the API gets for a repository. A deploy key is none of the API's: the own token is tried instead. */
export const tokensBy = (
  { repository: own, token, configToken }: ReaderTokens,
  log: Pick<Log, "mask"> | undefined,
): TokenFor => {
  const credential = configToken === undefined ? undefined : credentialOf(configToken);
  if (credential?.kind === "app") {
    const ofApp = appTokens(credential, log);
    return async (repository) => (repository === own ? token : await ofApp(repository));
  }
  const other = credential?.kind === "token" ? credential.token : token;
  return async (repository) => (repository === own ? token : other);
};

/** Asks GitHub's API. Throws `github-not-found`, `github-denied`, `github-failed`. */
export const requestBy = (tokens: ReaderTokens, log?: Pick<Log, "mask">): GitHubRequest =>
  askBy(tokensBy(tokens, log));
