import type { GitHubRequest } from "@towline/action-kit";
import { compareVersions, type SemanticVersion, semanticVersionOf } from "@towline/kernel";

/** What was live, or released, before. */
export interface Since {
  /** The tag or branch it was deployed from. */
  readonly name: string;
  readonly commit: string;
  /** The environment that it was live in; undefined where it is only the next older version. */
  readonly environment?: string;
}

export interface Question {
  readonly repository: string;
  readonly tag: string;
  /** Of the tag. */
  readonly commit: string;
  readonly environment: string | undefined;
}

interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
}

const looksBack = 30;

/**
 * What the notes of a release begin at: what was live in the environment before, or where nothing was, the next older
 * version's tag. Undefined for a first release.
 */
export const sinceOf = async (question: Question, request: GitHubRequest): Promise<Since | undefined> =>
  (await liveBefore(question, request)) ?? (await olderVersion(question, request));

/** The newest deployment of another commit that was a success once: it may be `inactive` by now. */
const liveBefore = async (
  { repository, tag, commit, environment }: Question,
  request: GitHubRequest,
): Promise<Since | undefined> => {
  if (environment === undefined) return undefined;
  const asked = { repository, permission: "deployments: read", what: `deployments to ${environment}` };
  const query = new URLSearchParams({ environment, per_page: `${looksBack}` });
  const deployments = (await request({ ...asked, path: `/deployments?${query}` })) as readonly Deployment[];
  for (const { id, sha, ref } of deployments) {
    if (sha === commit || !mayBeBefore(nameOf(ref), tag)) continue;
    const path = `/deployments/${id}/statuses?per_page=${looksBack}`;
    const statuses = (await request({ ...asked, path })) as readonly { readonly state: string }[];
    if (statuses.some(({ state }) => state === "success"))
      return { name: nameOf(ref), commit: sha, environment };
  }
  return undefined;
};

/**
 * A rollback is a deployment of whatever ref it was started on, and services of one repository share an environment: only
 * an older version of the same series tells what was live. A tag that is no version takes what there is.
 */
const mayBeBefore = (name: string, tag: string): boolean => {
  const [theirs, ours] = [semanticVersionOf(name), semanticVersionOf(tag)];
  if (ours === undefined) return true;
  return theirs !== undefined && isOlder(theirs, ours);
};

/** GitHub gives the ref of a deployment as it was asked for. */
const nameOf = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, "");

interface TagRef {
  readonly ref: string;
  readonly object: { readonly sha: string };
}

/** The greatest final version below ours with the same scope: `cart-v1.4.2` for `cart-v1.5.0`. */
const olderVersion = async (
  { repository, tag }: Question,
  request: GitHubRequest,
): Promise<Since | undefined> => {
  const version = semanticVersionOf(tag);
  if (version === undefined) return undefined;
  const prefix = /^(.*?)\d/.exec(tag.slice(version.scope?.length ?? 0))?.[1] ?? "";
  const start = encodeURIComponent(`${version.scope ?? ""}${prefix}`);
  const refs = (await request({
    repository,
    what: "list of tags",
    path: `/git/matching-refs/tags/${start}`,
  })) as readonly TagRef[];
  const older = refs.flatMap(({ ref, object }) => {
    const name = nameOf(ref);
    const found = semanticVersionOf(name);
    return found !== undefined && isBefore(found, version) ? [{ name, commit: object.sha, found }] : [];
  });
  const last = older.toSorted((a, b) => compareVersions(a.found, b.found)).at(-1);
  return last && { name: last.name, commit: last.commit };
};

const isOlder = (candidate: SemanticVersion, version: SemanticVersion): boolean =>
  candidate.scope === version.scope && compareVersions(candidate, version) < 0;

/** Candidates do not count: the notes of a final version are about everything since the last final one. */
const isBefore = (candidate: SemanticVersion, version: SemanticVersion): boolean =>
  candidate.preRelease === "" && isOlder(candidate, version);
