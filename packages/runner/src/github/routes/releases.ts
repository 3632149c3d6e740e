import type { StoredRepository } from "../../git/store.ts";
import type { Release } from "../../types.ts";
import { idOf } from "../identifiers.ts";
import { failed, notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, field, paged, type Route } from "../route.ts";

/** Releases: read by anybody who reads the repository, made with `contents: write`. */
export const releaseRoutes: readonly Route[] = [
  { pattern: /^\/releases$/, scope: "contents", answer: list },
  { pattern: /^\/releases\/latest$/, scope: "contents", answer: latest },
  { pattern: /^\/releases\/tags\/(?<rest>.+)$/, scope: "contents", answer: byTag },
  { pattern: /^\/releases\/(?<rest>\d+)$/, scope: "contents", answer: byId },
  { method: "POST", pattern: /^\/releases$/, scope: "contents", answer: create },
  { method: "PATCH", pattern: /^\/releases\/(?<rest>\d+)$/, scope: "contents", answer: update },
];

const published = ({ releases }: StoredRepository): Release[] => releases.filter(({ draft }) => !draft);

const answerWith = (release: Release | undefined): Reply => (release ? ok(release) : notFound());

function list(request: ApiRequest): Reply {
  return paged(request, request.repository.releases.toReversed());
}

function latest({ repository }: ApiRequest): Reply {
  return answerWith(
    published(repository).findLast(({ prerelease, make_latest }) => !prerelease && make_latest),
  );
}

function byTag({ repository, rest }: ApiRequest): Reply {
  return answerWith(published(repository).find(({ tag_name }) => tag_name === rest));
}

function byId({ repository, rest }: ApiRequest): Reply {
  return answerWith(repository.releases.find(({ id }) => id === Number(rest)));
}

async function create(request: ApiRequest): Promise<Reply> {
  const { repository, body } = request;
  const tag = field(body, "tag_name", "string");
  if (!tag) return failed(422, 'Invalid request.\n\n"tag_name" wasn\'t supplied.');
  if (repository.releases.some(({ tag_name }) => tag_name === tag))
    return failed(422, "Validation Failed: tag_name already_exists");
  const release = {
    ...fieldsOf(body, { ...blank(repository, tag), target_commitish: await repository.git.defaultBranch() }),
    id: idOf(`${repository.name}:${tag}`),
  };
  const problem = await tagFor(repository, release);
  if (problem) return failed(422, problem);
  repository.releases.push(release);
  return { status: 201, body: release };
}

const blank = ({ name, definition }: StoredRepository, tag: string): Omit<Release, "id"> => ({
  tag_name: tag,
  name: tag,
  body: "",
  draft: false,
  prerelease: false,
  immutable: definition.immutableReleases === true,
  target_commitish: "",
  make_latest: true,
  html_url: `https://github.com/${name}/releases/tag/${tag}`,
});

/** What a request says, and the rest as it was. */
const fieldsOf = <T extends Omit<Release, "id">>(body: unknown, before: T): T => ({
  ...before,
  name: field(body, "name", "string") ?? before.name,
  body: field(body, "body", "string") ?? before.body,
  draft: field(body, "draft", "boolean") ?? before.draft,
  prerelease: field(body, "prerelease", "boolean") ?? before.prerelease,
  target_commitish: field(body, "target_commitish", "string") ?? before.target_commitish,
  // The API takes this one as text.
  make_latest: (field(body, "make_latest", "string") ?? String(before.make_latest)) !== "false",
});

/** A release that is published makes its tag, where there is none. */
async function tagFor({ git }: StoredRepository, release: Release): Promise<string | undefined> {
  const ref = `refs/tags/${release.tag_name}`;
  if (release.draft || (await git.refObject(ref))) return undefined;
  const target = await git.resolve(release.target_commitish);
  if (!target) return "Validation Failed: target_commitish is invalid";
  await git.output("update-ref", ref, target.commit);
  return undefined;
}

async function update({ repository, rest, body }: ApiRequest): Promise<Reply> {
  const index = repository.releases.findIndex(({ id }) => id === Number(rest));
  const before = repository.releases[index];
  if (!before) return notFound();
  const release = fieldsOf(body, before);
  const problem = await tagFor(repository, release);
  if (problem) return failed(422, problem);
  repository.releases[index] = release;
  return ok(release);
}
