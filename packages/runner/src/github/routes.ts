import { posix } from "node:path";
import type { TreeEntry } from "../git/repository.ts";
import type { StoredRepository } from "../git/store.ts";
import { idOf, ownerOf } from "./identifiers.ts";
import { failed, notFound, ok, type Reply } from "./reply.ts";

interface ApiRequest {
  readonly repository: StoredRepository;
  /** What stands behind the route's fixed part, decoded: a ref, a path, a name. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly accept: string;
  /** The server's own address. */
  readonly url: string;
}

export interface Route {
  /** Behind `/repos/{owner}/{repo}`. */
  readonly pattern: RegExp;
  /** What the token of a job needs in its own private repository. */
  readonly scope: string;
  readonly answer: (request: ApiRequest) => Promise<Reply>;
}

export const routes: readonly Route[] = [
  { pattern: /^$/, scope: "metadata", answer: repository },
  { pattern: /^\/commits\/(?<rest>.+)$/, scope: "contents", answer: commit },
  { pattern: /^\/contents(?:\/(?<rest>.*))?$/, scope: "contents", answer: contents },
  { pattern: /^\/branches\/(?<rest>.+)$/, scope: "contents", answer: branch },
  { pattern: /^\/git\/ref\/(?<rest>.+)$/, scope: "contents", answer: gitRef },
  { pattern: /^\/environments\/(?<rest>[^/]+)$/, scope: "actions", answer: environment },
];

/** Above this size the JSON answer has no content; the raw one still has. */
const jsonContentLimit = 1024 * 1024;

async function repository({ repository: { name, definition, git }, url }: ApiRequest): Promise<Reply> {
  return ok({
    ...describeRepository(name, definition.private === true, await git.defaultBranch()),
    url: `${url}/repos/${name}`,
  });
}

/** What payloads and the API say about a repository. */
export function describeRepository(name: string, isPrivate: boolean, defaultBranch: string) {
  const owner = ownerOf(name);
  return {
    id: idOf(name),
    name: name.split("/")[1] ?? "",
    full_name: name,
    private: isPrivate,
    visibility: isPrivate ? "private" : "public",
    owner: { login: owner, id: idOf(owner), type: "Organization" },
    html_url: `https://github.com/${name}`,
    default_branch: defaultBranch,
    fork: false,
    archived: false,
  };
}

async function commit({ repository: { git, name }, rest, accept, url }: ApiRequest): Promise<Reply> {
  const found = await git.resolve(rest.replace(/^(heads|tags)\//, "refs/$1/"));
  const resolved = found ?? (await git.resolve(rest));
  if (!resolved) return failed(422, `No commit found for SHA: ${rest}`);
  const sha = resolved.commit;
  if (/application\/vnd\.github(\.v3)?\.sha/.test(accept)) {
    return ok(sha, { "content-type": "application/vnd.github.sha; charset=utf-8" });
  }
  return ok({
    sha,
    commit: { message: (await git.message(sha)).trimEnd() },
    url: `${url}/repos/${name}/commits/${sha}`,
    html_url: `https://github.com/${name}/commit/${sha}`,
  });
}

async function contents(request: ApiRequest): Promise<Reply> {
  const { git } = request.repository;
  const ref = request.query.get("ref") ?? (await git.defaultBranch());
  const resolved = await git.resolve(ref);
  if (!resolved) return notFound(`No commit found for the ref ${ref}`);
  const path = request.rest.replace(/\/+$/, "");
  const entry = path === "" ? undefined : await git.entry(resolved.commit, path);
  if (path !== "" && !entry) return notFound();
  if (entry?.type === "blob") return fileContents(request, entry, resolved.commit);
  const entries = await git.entries(resolved.commit, path);
  return ok(entries.map((item) => describeEntry(request, item)));
}

async function fileContents(request: ApiRequest, entry: TreeEntry, commitSha: string): Promise<Reply> {
  const bytes = (await request.repository.git.read(commitSha, entry.path)) ?? Buffer.alloc(0);
  if (/application\/vnd\.github(\.v3)?\.raw/.test(request.accept)) {
    return ok(bytes, { "content-type": "application/vnd.github.raw+json; charset=utf-8" });
  }
  const small = bytes.length <= jsonContentLimit;
  const content = small ? bytes.toString("base64").replace(/.{60}/g, "$&\n") : "";
  return ok({
    ...describeEntry(request, entry),
    encoding: small ? "base64" : "none",
    content: content && `${content.trimEnd()}\n`,
  });
}

const describeEntry = ({ repository: { name }, url }: ApiRequest, entry: TreeEntry) => ({
  type: entry.type === "blob" ? "file" : entry.type === "tree" ? "dir" : "submodule",
  name: posix.basename(entry.path),
  path: entry.path,
  sha: entry.sha,
  size: entry.size,
  url: `${url}/repos/${name}/contents/${entry.path}`,
});

async function branch({ repository: { git, name }, rest, url }: ApiRequest): Promise<Reply> {
  const resolved = await git.resolve(`refs/heads/${rest}`);
  if (!resolved) return notFound("Branch not found");
  const sha = resolved.commit;
  return ok({ name: rest, commit: { sha, url: `${url}/repos/${name}/commits/${sha}` }, protected: false });
}

async function gitRef({ repository: { git, name }, rest, url }: ApiRequest): Promise<Reply> {
  const object = await git.refObject(`refs/${rest}`);
  return object
    ? ok({ ref: `refs/${rest}`, url: `${url}/repos/${name}/git/refs/${rest}`, object })
    : notFound();
}

async function environment({ repository: { definition, name }, rest, url }: ApiRequest): Promise<Reply> {
  const found = Object.entries(definition.environments ?? {}).find(
    ([key]) => key.toLowerCase() === rest.toLowerCase(),
  );
  if (!found) return notFound();
  const restricted = found[1].branches !== undefined || found[1].tags !== undefined;
  return ok({
    id: idOf(`${name}:${found[0]}`),
    name: found[0],
    url: `${url}/repos/${name}/environments/${encodeURIComponent(found[0])}`,
    protection_rules: restricted ? [{ id: 1, type: "branch_policy" }] : [],
    deployment_branch_policy: restricted ? { protected_branches: false, custom_branch_policies: true } : null,
  });
}
