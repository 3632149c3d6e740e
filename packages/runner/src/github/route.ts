import type { StoredRepository } from "../git/store.ts";
import type { Level } from "../workflow/permissions.ts";
import type { Deployment } from "./deployments.ts";
import { ok, type Reply } from "./reply.ts";
import type { KnownRun } from "./runs.ts";

export interface ApiRequest {
  readonly repository: StoredRepository;
  /** What stands behind the route's fixed part, decoded: a ref, a path, a name. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** As JSON; undefined where there was none. */
  readonly body: unknown;
  /** The server's own address. */
  readonly url: string;
  /** Behind the server's address, as it was asked for. */
  readonly path: string;
  /** Of this repository, oldest first. */
  readonly deployments: readonly Deployment[];
  readonly runs: ReadonlyMap<number, KnownRun>;
}

export interface Route {
  /** Default GET. */
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Behind `/repos/{owner}/{repo}`. */
  readonly pattern: RegExp;
  /** What the token of a job needs in its own private repository, and for anything but GET in any. */
  readonly scope: string;
  readonly answer: (request: ApiRequest) => Reply | Promise<Reply>;
}

export const levelOf = ({ method = "GET" }: Route): Level => (method === "GET" ? "read" : "write");

interface Page {
  /** Entries of one page where the request does not say; GitHub gives 100 at most. */
  readonly perPage?: number;
  /** Puts the page's entries where the answer is no plain list. */
  readonly wrap?: (items: readonly unknown[]) => unknown;
}

/** One page of a list, with the `link` header that octokit follows. */
export function paged(
  { query, url, path }: ApiRequest,
  items: readonly unknown[],
  { perPage = 30, wrap = (list) => list }: Page = {},
): Reply {
  const size = query.has("per_page") ? Math.min(Number(query.get("per_page")) || perPage, 100) : perPage;
  const page = Math.max(Number(query.get("page")) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const linkTo = (number: number, rel: string) => {
    const there = new URLSearchParams([...query].filter(([key]) => key !== "page"));
    return `<${url}${path}?${new URLSearchParams([...there, ["page", String(number)]])}>; rel="${rel}"`;
  };
  const links = page < last ? [linkTo(page + 1, "next"), linkTo(last, "last")] : [];
  const body = wrap(items.slice((page - 1) * size, page * size));
  return ok(body, links.length > 0 ? { link: links.join(", ") } : {});
}

/** A field of a request's body, where it has the type that it should. */
export function field<T extends "string" | "boolean">(
  body: unknown,
  name: string,
  type: T,
): (T extends "string" ? string : boolean) | undefined {
  const value =
    typeof body === "object" && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return typeof value === type ? (value as T extends "string" ? string : boolean) : undefined;
}
