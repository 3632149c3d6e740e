import { failed, notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, field, paged, type Route } from "../route.ts";

/** Branches and tags as git knows them. */
export const refRoutes: readonly Route[] = [
  { pattern: /^\/tags$/, scope: "contents", answer: tags },
  { pattern: /^\/git\/ref\/(?<rest>.+)$/, scope: "contents", answer: one },
  { pattern: /^\/git\/matching-refs\/(?<rest>.+)$/, scope: "contents", answer: matching },
  { pattern: /^\/git\/tags\/(?<rest>[0-9a-f]{40})$/, scope: "contents", answer: annotated },
  { method: "POST", pattern: /^\/git\/refs$/, scope: "contents", answer: create },
  { method: "PATCH", pattern: /^\/git\/refs\/(?<rest>.+)$/, scope: "contents", answer: update },
  { method: "DELETE", pattern: /^\/git\/refs\/(?<rest>.+)$/, scope: "contents", answer: remove },
];

const describe = ({ repository, url }: ApiRequest, ref: string, object: object) => ({
  ref,
  url: `${url}/repos/${repository.name}/git/${ref}`,
  object,
});

async function one(request: ApiRequest): Promise<Reply> {
  const ref = `refs/${request.rest}`;
  const object = await request.repository.git.refObject(ref);
  return object ? ok(describe(request, ref, object)) : notFound();
}

async function matching(request: ApiRequest): Promise<Reply> {
  const { git } = request.repository;
  const refs = await git.refs(`refs/${request.rest.split("/")[0]}/`);
  const fitting = refs.filter(({ ref }) => ref.startsWith(`refs/${request.rest}`));
  return paged(
    request,
    fitting.map(({ ref, type, sha }) => describe(request, ref, { type, sha })),
  );
}

async function tags(request: ApiRequest): Promise<Reply> {
  const { name, git } = request.repository;
  const refs = (await git.refs("refs/tags/")).toReversed();
  const described = refs.map(({ ref, commit: sha }) => ({
    name: ref.slice("refs/tags/".length),
    commit: { sha, url: `${request.url}/repos/${name}/commits/${sha}` },
  }));
  return paged(request, described);
}

/** The object of an annotated tag. */
async function annotated({ repository: { git }, rest }: ApiRequest): Promise<Reply> {
  const text = await git.output("cat-file", "tag", rest);
  if (text === undefined) return notFound();
  const [head = "", ...message] = text.split("\n\n");
  const {
    object = "",
    type = "",
    tag = "",
  } = Object.fromEntries(
    head.split("\n").map((line) => [line.split(" ")[0], line.split(" ").slice(1).join(" ")]),
  );
  return ok({ sha: rest, tag, message: message.join("\n\n"), object: { sha: object, type } });
}

async function create(request: ApiRequest): Promise<Reply> {
  const [ref, sha] = [field(request.body, "ref", "string"), field(request.body, "sha", "string")];
  if (!ref?.startsWith("refs/") || !sha) return failed(422, "Reference name must start with 'refs/'.");
  if (await request.repository.git.refObject(ref)) return failed(422, "Reference already exists");
  return write(request, ref, sha, 201);
}

async function update(request: ApiRequest): Promise<Reply> {
  const { repository, body } = request;
  const ref = `refs/${request.rest}`;
  const sha = field(body, "sha", "string") ?? "";
  const before = await repository.git.refObject(ref);
  if (!before) return failed(422, "Reference does not exist");
  if (heldByRelease(request, ref)) return failed(422, "Cannot update this tag: an immutable release has it");
  const forward = (await repository.git.output("merge-base", "--is-ancestor", before.sha, sha)) !== undefined;
  if (!forward && field(body, "force", "boolean") !== true)
    return failed(422, "Update is not a fast forward");
  return write(request, ref, sha, 200);
}

async function write(request: ApiRequest, ref: string, sha: string, status: number): Promise<Reply> {
  const { git } = request.repository;
  const type = await git.output("cat-file", "-t", sha);
  if (type === undefined) return failed(422, "Object does not exist");
  await git.output("update-ref", ref, sha);
  return { status, body: describe(request, ref, { type, sha }) };
}

async function remove(request: ApiRequest): Promise<Reply> {
  const { git } = request.repository;
  const ref = `refs/${request.rest}`;
  if (!(await git.refObject(ref))) return failed(422, "Reference does not exist");
  if (heldByRelease(request, ref)) return failed(422, "Cannot delete this tag: an immutable release has it");
  await git.output("update-ref", "-d", ref);
  return { status: 204, body: "" };
}

const heldByRelease = ({ repository: { releases } }: ApiRequest, ref: string): boolean =>
  releases.some(({ immutable, draft, tag_name }) => immutable && !draft && ref === `refs/tags/${tag_name}`);
