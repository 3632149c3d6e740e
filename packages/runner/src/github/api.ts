import type { RepositoryStore } from "../git/store.ts";
import type { Access } from "./access.ts";
import { failed, notFound, type Reply } from "./reply.ts";
import { routes } from "./routes.ts";

export interface ApiCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly accept: string;
}

/** Answers one REST request as GitHub does; what is not implemented is a 501 that says so. */
export async function answerApi(
  call: ApiCall,
  store: RepositoryStore,
  access: Access,
  url: string,
): Promise<Reply> {
  const match = /^\/repos\/(?<name>[^/]+\/[^/]+)(?<tail>\/.*)?$/.exec(call.path);
  const tail = match?.groups?.tail ?? "";
  const route = match && call.method === "GET" ? routes.find(({ pattern }) => pattern.test(tail)) : undefined;
  if (!route) return failed(501, `${call.method} ${call.path} is not implemented by this runner's GitHub`);
  const token = tokenOf(call.authorization);
  const repository = store.get(match?.groups?.name ?? "");
  if (!repository)
    return token !== undefined && !access.knows(token) ? failed(401, "Bad credentials") : notFound();
  const decision = access.decide(token, repository, route.scope);
  if (decision === "bad-credentials") return failed(401, "Bad credentials");
  if (decision === "not-found") return notFound();
  if (decision === "forbidden") return failed(403, "Resource not accessible by integration");
  const rest = decodeURIComponent(route.pattern.exec(tail)?.groups?.rest ?? "");
  return route.answer({ repository, rest, query: call.query, accept: call.accept, url });
}

/** `token x`, `Bearer x` or `basic base64(x-access-token:x)`. */
export function tokenOf(authorization: string | undefined): string | undefined {
  const [scheme = "", value = ""] = (authorization ?? "").split(" ");
  if (scheme.toLowerCase() !== "basic") return value || undefined;
  return Buffer.from(value, "base64").toString("utf8").split(":")[1];
}
