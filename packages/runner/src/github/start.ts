import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { messageOf } from "../errors.ts";
import { RepositoryStore } from "../git/store.ts";
import type { RepositoryDefinition } from "../types.ts";
import { allows, type Level, type Permissions } from "../workflow/permissions.ts";
import { Access, noteUse } from "./access.ts";
import { answerApi, tokenOf } from "./api.ts";
import { Apps } from "./apps.ts";
import { ConcurrencyGroups } from "./concurrency.ts";
import { type Deployment, Deployments } from "./deployments.ts";
import { answerGit, isGitRequest } from "./git-http.ts";
import { discoveryOf, issueToken, type JobIdentity, signingKey } from "./oidc.ts";
import type { Intercept, JobCredentials, RecordedRequest, StartGitHubOptions } from "./options.ts";
import { failed, ok, type Reply } from "./reply.ts";
import type { KnownRun } from "./runs.ts";

/** Starts the part of GitHub that jobs talk to, on 127.0.0.1: REST API and OIDC issuer. Stop it at the end. */
export async function startGitHub(options: StartGitHubOptions = {}): Promise<GitHub> {
  const folder = await mkdtemp(join(tmpdir(), "towline-github-"));
  const github = new GitHub(folder, options);
  await github.addRepositories(options.repositories ?? {});
  await github.listen(options.port ?? 0);
  return github;
}

export class GitHub {
  readonly store: RepositoryStore;
  readonly access = new Access();
  readonly concurrency = new ConcurrencyGroups();
  /** For runs; `deployments` is what there is to see. */
  readonly deploymentLog = new Deployments();
  readonly enterprise: readonly string[];
  /** By run id. */
  readonly runs = new Map<number, KnownRun>();
  readonly #apps: Apps;
  readonly #folder: string;
  readonly #server: Server;
  readonly #requests: RecordedRequest[] = [];
  readonly #identities = new Map<string, { identity: JobIdentity; used: Record<string, Level> }>();
  #intercept: Intercept | undefined;

  constructor(folder: string, options: StartGitHubOptions) {
    this.#folder = folder;
    this.store = new RepositoryStore(folder);
    this.enterprise = options.enterprise ?? [];
    this.#apps = new Apps(options.apps ?? {}, this.access);
    this.#intercept = options.intercept;
    for (const [token, repositories] of Object.entries(options.tokens ?? {}))
      this.addToken(token, repositories);
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => send(response, failed(500, messageOf(error))));
    });
  }

  /** GITHUB_API_URL, and what tokens name as `iss`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The OIDC issuer: its discovery document stands at `/.well-known/openid-configuration` below. */
  get issuer(): string {
    return this.url;
  }

  /** Every request so far, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** What jobs with an environment deployed, oldest first. */
  get deployments(): readonly Deployment[] {
    return this.deploymentLog.all;
  }

  /** From now on `intercept` sees every request before it is answered; undefined ends that. */
  intercept(intercept: Intercept | undefined): void {
    this.#intercept = intercept;
  }

  addToken(token: string, repositories: readonly string[]): void {
    this.access.register(token, { kind: "personal", repositories });
  }

  async addRepositories(repositories: Readonly<Record<string, RepositoryDefinition>>): Promise<void> {
    for (const [name, definition] of Object.entries(repositories)) await this.store.add(name, definition);
  }

  /** What a job gets to prove who it is; `endJob` takes it back. */
  startJob(identity: JobIdentity, permissions: Permissions): JobCredentials {
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    const used: Record<string, Level> = {};
    this.access.register(token, { kind: "job", repository: identity.repository, permissions, used });
    if (!allows(permissions, "id-token", "write")) return { token, oidc: undefined, used };
    // Begun now, because the first token has to wait for it.
    void signingKey();
    const requestToken = randomBytes(24).toString("base64url");
    this.#identities.set(requestToken, { identity, used });
    return { token, used, oidc: { requestToken, requestUrl: `${this.url}/_oidc/token?api-version=2.0` } };
  }

  endJob({ token, oidc }: JobCredentials): void {
    this.access.revoke(token);
    if (oidc) this.#identities.delete(oidc.requestToken);
  }

  async listen(port: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once("error", reject).listen(port, "127.0.0.1", resolve);
    await promise;
  }

  async stop(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const token = tokenOf(request.headers.authorization);
    const recorded = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.search.slice(1),
      token,
    };
    this.#requests.push(recorded);
    const fault = this.#intercept?.(recorded);
    if (fault?.kind === "reset") return void request.socket.destroy();
    if (fault?.kind === "answer")
      return send(response, { ...fault, body: fault.body ?? { message: "injected" } });
    if (fault?.kind === "delay") await delay(fault.milliseconds);
    if (isGitRequest(url.pathname)) return await answerGit(request, response, url, this);
    send(response, await this.#answer(request, url, token));
  }

  async #answer(request: IncomingMessage, url: URL, token: string | undefined): Promise<Reply> {
    if (url.pathname === "/.well-known/openid-configuration") return ok(discoveryOf(this.issuer));
    if (url.pathname === "/.well-known/jwks") return ok({ keys: [(await signingKey()).jwk] });
    if (url.pathname === "/_oidc/token")
      return this.#issue(token, url.searchParams.get("audience") ?? undefined);
    const ofApp = this.#apps.answer(request.method ?? "GET", url.pathname, token);
    if (ofApp) return ofApp;
    const { authorization, accept = "" } = request.headers;
    const call = {
      method: request.method ?? "GET",
      path: url.pathname,
      query: url.searchParams,
      authorization,
      accept,
      body: await bodyOf(request),
    };
    const { store, access, deployments, runs } = this;
    return answerApi(call, { store, access, deployments, runs, url: this.url });
  }

  async #issue(requestToken: string | undefined, audience: string | undefined): Promise<Reply> {
    const known = this.#identities.get(requestToken ?? "");
    if (!known) return failed(401, "The request token is not valid (any more)");
    noteUse(known.used, "id-token", "write");
    return ok({ value: await issueToken(this.issuer, known.identity, audience) });
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const sent = await text(request);
  try {
    return sent === "" ? undefined : JSON.parse(sent);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  const bytes = Buffer.isBuffer(body) || typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(bytes);
}
