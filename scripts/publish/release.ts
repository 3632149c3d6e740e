import type { GitHubApi } from "./github-api.ts";
import { leadsItsMajor, parseVersion, type Version } from "./version.ts";

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
}

interface Ref {
  readonly ref: string;
}

/**
 * Makes the release of a version tag, then moves the tag of its major version. Can be run again at any point: what is done
 * is left as it is. Gives what it did, a line each; throws where the release would not be what it should be.
 */
export async function publish(api: GitHubApi, ref: string, commit: string): Promise<string[]> {
  const version = parseVersion(ref.replace(/^refs\/tags\//, ""));
  if (version === undefined) throw new Error(`${ref} is no version tag`);
  await checkTag(api, version, commit);
  return [await makeRelease(api, version), await moveMajor(api, version, commit)];
}

/** Between the check and now somebody may have moved the tag. */
async function checkTag(api: GitHubApi, { tag }: Version, commit: string): Promise<void> {
  const found = await api.find<{ sha: string }>(`/commits/tags/${tag}`);
  if (found?.sha !== commit)
    throw new Error(
      `${tag} is at ${found?.sha ?? "no commit"} by now, and ${commit} was checked: run it again`,
    );
}

/** First a draft: a release that is published cannot be corrected. */
async function makeRelease(api: GitHubApi, { tag, major, prerelease }: Version): Promise<string> {
  const releases = (await api.find<Release[]>("/releases?per_page=100")) ?? [];
  if (releases.some(({ tag_name }) => tag_name === major))
    throw new Error(`There is a release ${major}: delete it, or its tag can never move again`);
  const existing = releases.find(({ tag_name }) => tag_name === tag);
  if (existing && !existing.draft) return `${tag} is released already`;
  const draft =
    existing ??
    (await api.send<Release>("POST", "/releases", {
      ...{ tag_name: tag, name: tag, draft: true, prerelease, generate_release_notes: true },
    }));
  const released = await api.send<Release>("PATCH", `/releases/${draft.id}`, { draft: false });
  if (released.immutable !== true)
    throw new Error(
      `${tag} is released, but can be changed: turn on "release immutability" in the repository's settings`,
    );
  return `${tag} is released`;
}

async function moveMajor(api: GitHubApi, version: Version, commit: string): Promise<string> {
  const { major, tag } = version;
  const refs = (await api.find<Ref[]>(`/git/matching-refs/tags/${major}.?per_page=100`)) ?? [];
  const tags = refs.map(({ ref }) => ref.replace("refs/tags/", ""));
  if (!leadsItsMajor(version, tags)) return `${major} stays where it is`;
  const there = await api.find<Ref>(`/git/ref/tags/${major}`);
  if (there) await api.send("PATCH", `/git/refs/tags/${major}`, { sha: commit, force: true });
  else await api.send("POST", "/git/refs", { ref: `refs/tags/${major}`, sha: commit });
  return `${major} is ${tag}`;
}
