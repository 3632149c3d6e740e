import type { GitHubRequest } from "@towline/action-kit";
import { isTowlineError, semanticVersionOf } from "@towline/kernel";
import { type Notes, withNotes } from "./body.ts";
import type { Since } from "./since.ts";

interface TagPlace {
  readonly repository: string;
  readonly tag: string;
}

/** The commit that a tag stands at, annotated or not. */
export const commitOf = async ({ repository, tag }: TagPlace, request: GitHubRequest): Promise<string> => {
  const path = `/commits/${encodeURIComponent(`tags/${tag}`)}`;
  const data = (await request({ repository, what: `tag "${tag}" in ${repository}`, path })) as {
    readonly sha: string;
  };
  return data.sha;
};

interface Compared {
  readonly total_commits: number;
  readonly html_url: string;
  readonly commits: readonly {
    readonly sha: string;
    readonly author: { readonly login: string } | null;
    readonly commit: { readonly message: string; readonly author: { readonly name: string } | null };
  }[];
}

/** The commits of `tag` that `since` does not have; GitHub lists 250 at most. */
export const commitsSince = async (
  { repository, tag, since }: TagPlace & { readonly since: Since | undefined },
  request: GitHubRequest,
): Promise<Pick<Notes, "commits" | "total" | "compareUrl">> => {
  if (since === undefined) return { commits: [], total: 0, compareUrl: undefined };
  const path = `/compare/${since.commit}...${encodeURIComponent(tag)}`;
  const what = `comparison of ${since.name} with ${tag}`;
  const compared = (await request({ repository, what, path })) as Compared;
  const commits = compared.commits.map(({ sha, author, commit }) => ({
    sha,
    message: commit.message,
    author: author?.login ?? commit.author?.name ?? "unknown",
  }));
  return { commits, total: compared.total_commits, compareUrl: compared.html_url };
};

interface Release {
  readonly id: number;
  readonly body: string | null;
  readonly html_url: string;
}

/** Makes the release of a tag, or renews our part of the text of the one that is there. Answers its page. */
export const writeRelease = async (
  { repository, tag, notes }: TagPlace & { readonly notes: string },
  request: GitHubRequest,
): Promise<string> => {
  const asked = { repository, what: `release ${tag} of ${repository}`, permission: "contents: write" };
  const found = await releaseOf(asked, tag, request);
  const release =
    found === undefined
      ? { method: "POST" as const, path: "/releases", body: newRelease(tag, notes) }
      : {
          method: "PATCH" as const,
          path: `/releases/${found.id}`,
          body: { body: withNotes(found.body ?? "", notes) },
        };
  return ((await request({ ...asked, ...release })) as Release).html_url;
};

const releaseOf = async (
  asked: Omit<Parameters<GitHubRequest>[0], "path">,
  tag: string,
  request: GitHubRequest,
): Promise<Release | undefined> => {
  try {
    return (await request({ ...asked, path: `/releases/tags/${encodeURIComponent(tag)}` })) as Release;
  } catch (error) {
    if (isTowlineError(error, "github-not-found")) return undefined;
    throw error;
  }
};

/** `legacy`: GitHub itself compares versions, so that a fix of an older line does not become the latest. */
const newRelease = (tag: string, notes: string) => ({
  tag_name: tag,
  name: tag,
  body: notes,
  prerelease: (semanticVersionOf(tag)?.preRelease ?? "") !== "",
  make_latest: "legacy",
});
