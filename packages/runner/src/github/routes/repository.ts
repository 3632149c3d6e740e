import { posix } from "node:path";
import type { TreeEntry } from "../../git/repository.ts";
import { matchesFilter } from "../../workflow/glob.ts";
import { idOf, ownerOf } from "../identifiers.ts";
import { failed, notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, paged, type Route } from "../route.ts";

/** The repository itself, its files and branches. */
export const repositoryRoutes: readonly Route[] = [
  { pattern: /^$/, scope: "metadata", answer: repository },
  { pattern: /^\/commits\/(?<rest>.+)\/branches-where-head$/, scope: "contents", answer: branchesWhereHead },
  { pattern: /^\/commits\/(?<rest>.+)$/, scope: "contents", answer: commit },
  { pattern: /^\/contents(?:\/(?<rest>.*))?$/, scope: "contents", answer: contents },
  { pattern: /^\/branches$/, scope: "contents", answer: branches },
  { pattern: /^\/branches\/(?<rest>.+)$/, scope: "contents", answer: branch },
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
  const resolved = found ?? (await git.resolve(rest === "HEAD" ? await git.defaultBranch() : rest));
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

async function branch(request: ApiRequest): Promise<Reply> {
  const resolved = await request.repository.git.resolve(`refs/heads/${request.rest}`);
  return resolved ? ok(describeBranch(request, request.rest, resolved.commit)) : notFound("Branch not found");
}

function describeBranch({ repository: { name, definition }, url }: ApiRequest, branch: string, sha: string) {
  const isProtected = matchesFilter(definition.protectedBranches ?? [], branch);
  return {
    name: branch,
    commit: { sha, url: `${url}/repos/${name}/commits/${sha}` },
    protected: isProtected,
  };
}

async function branches(request: ApiRequest): Promise<Reply> {
  const refs = await request.repository.git.refs("refs/heads/");
  const all = refs.map(({ ref, commit }) => describeBranch(request, ref.slice("refs/heads/".length), commit));
  const wanted = request.query.get("protected");
  return paged(request, wanted === null ? all : all.filter((one) => one.protected === (wanted === "true")));
}

async function branchesWhereHead(request: ApiRequest): Promise<Reply> {
  const refs = await request.repository.git.refs("refs/heads/");
  const heads = refs.filter(({ commit }) => commit === request.rest);
  return ok(heads.map(({ ref, commit }) => describeBranch(request, ref.slice("refs/heads/".length), commit)));
}
