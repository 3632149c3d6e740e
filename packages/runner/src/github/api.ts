import type { RepositoryStore } from "../git/store.ts";
import type { Access } from "./access.ts";
import type { Deployment } from "./deployments.ts";
import { failed, notFound, type Reply } from "./reply.ts";
import { levelOf, type Route } from "./route.ts";
import { routes } from "./routes.ts";
import type { KnownRun } from "./runs.ts";

export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly accept: string;
  readonly body: unknown;
}

/** What the API knows besides the repositories. */
export interface Knowledge {
  readonly store: RepositoryStore;
  readonly access: Access;
  readonly deployments: readonly Deployment[];
  readonly runs: ReadonlyMap<number, KnownRun>;
  /** The server's own address. */
  readonly url: string;
}

/** Answers one REST request as GitHub does; what is not implemented is a 501 that says so. */
export async function answerApi(
  call: ApiCall,
  { store, access, deployments, runs, url }: Knowledge,
): Promise<Reply> {
  const match = /^\/repos\/(?<name>[^/]+\/[^/]+)(?<tail>\/.*)?$/.exec(call.path);
  const tail = match?.groups?.tail ?? "";
  const fits = ({ method = "GET", pattern }: Route) => method === call.method && pattern.test(tail);
  const route = match && routes.find(fits);
  if (!route) return failed(501, `${call.method} ${call.path} is not implemented by this runner's GitHub`);
  const token = tokenOf(call.authorization);
  const repository = store.get(match?.groups?.name ?? "");
  if (!repository)
    return token !== undefined && !access.knows(token) ? failed(401, "Bad credentials") : notFound();
  const decision = access.decide(token, repository, route.scope, levelOf(route));
  if (decision === "bad-credentials") return failed(401, "Bad credentials");
  if (decision === "not-found") return notFound();
  if (decision === "forbidden") return failed(403, "Resource not accessible by integration");
  const rest = decodeURIComponent(route.pattern.exec(tail)?.groups?.rest ?? "");
  const { query, accept, body, path } = call;
  const own = deployments.filter((deployment) => deployment.repository === repository.name);
  return route.answer({ repository, rest, query, accept, body, path, url, runs, deployments: own });
}

/** `token x`, `Bearer x` or `basic base64(x-access-token:x)`. */
export function tokenOf(authorization: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "basic") return value || undefined;
  return Buffer.from(value, "base64").toString("utf8").split(":")[1];
}
