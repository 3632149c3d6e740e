import { spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { RepositoryStore, StoredRepository } from "../git/store.ts";
import type { Access } from "./access.ts";
import { tokenOf } from "./api.ts";

const pattern = /^\/(?<name>[^/]+\/[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-upload-pack)$/;

export interface GitHttp {
  readonly store: RepositoryStore;
  readonly access: Access;
}

/** True for what `git fetch https://github.com/owner/name.git` asks for. */
export const isGitRequest = (path: string): boolean => pattern.test(path);

/** Serves fetches of the repositories over git's own protocol, to whom may read their contents. */
export async function answerGit(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { store, access }: GitHttp,
): Promise<void> {
  const { name = "", service = "" } = pattern.exec(url.pathname)?.groups ?? {};
  const repository = store.get(name);
  const token = tokenOf(request.headers.authorization);
  const decision = repository && access.decide(token, repository, "contents");
  if (repository === undefined || decision !== "granted") return refuse(response, token, name);
  if (url.searchParams.get("service") === "git-receive-pack") return refuse(response, token, name);
  await runBackend(repository, service, url, request, response);
}

/** As GitHub: who shows nothing is asked for a password, and then there is no such repository. */
function refuse(response: ServerResponse, token: string | undefined, name: string): void {
  if (token === undefined) response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
  else response.writeHead(404).end(`Repository not found: ${name}`);
}

async function runBackend(
  { git }: StoredRepository,
  service: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const {
    "content-type": type = "",
    "content-encoding": encoding,
    "git-protocol": protocol,
  } = request.headers;
  const directory = git.location;
  const child = spawn(
    "git",
    ["-c", "safe.directory=*", "-c", "uploadpack.allowAnySHA1InWant=true", "http-backend"],
    {
      env: {
        ...(process.env.PATH === undefined ? {} : { PATH: process.env.PATH }),
        GIT_PROJECT_ROOT: directory,
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        PATH_INFO: `/${service}`,
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method ?? "GET",
        CONTENT_TYPE: type,
        ...(encoding === undefined ? {} : { HTTP_CONTENT_ENCODING: encoding }),
        ...(protocol === undefined ? {} : { GIT_PROTOCOL: String(protocol) }),
      },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  const closed = once(child, "close");
  request.pipe(child.stdin);
  const [output] = await Promise.all([buffer(child.stdout), closed]);
  const end = output.indexOf("\r\n\r\n");
  const head = output.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(head.map((line) => line.split(/: (.*)/s).slice(0, 2)));
  const { Status: status = "200", ...others } = headers;
  response.writeHead(Number.parseInt(status, 10), others).end(output.subarray(end + 4));
}
