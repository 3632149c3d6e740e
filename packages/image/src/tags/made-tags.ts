import type { Lineage } from "../types.ts";
import { isMoving } from "./moving-tags.ts";
import { tagOfName } from "./tag-names.ts";
import { versionOf } from "./versions.ts";

/** What tags are made from. */
export type TagKind = "commit" | "ref" | "semver" | "environment";

/** What a person looks for an image by. */
export interface TagSources {
  /** 40 hex digits. */
  readonly commit: string;
  /** `refs/heads/main`, `refs/tags/v1.2.0`, `refs/pull/7/merge`. */
  readonly ref?: string;
  readonly environment?: string;
  /** Asked for by the user (input `tags`). */
  readonly extra: readonly string[];
  /** Input `tag-kinds`; all where undefined. */
  readonly kinds?: readonly TagKind[];
  /** Input `latest`: the tag `latest` moves to each semantic version that is no pre-release. */
  readonly latest?: boolean;
}

export interface ImageTag {
  readonly name: string;
  /**
   * `version` names one image for good; `moving` (a branch, an environment, `1.4`, `latest`) has to move to the next one;
   * the others move where the repository lets them.
   */
  readonly kind: "commit" | "version" | "moving" | "free";
}

const isLatestOrPull = (name: string): boolean => name === "latest" || /^pr-\d+(-[0-9a-f]{40})?$/.test(name);

/** What no branch may move: tags of versions, of pull requests, and `latest`. */
const isNoBranch = (name: string, service: string): boolean =>
  isLatestOrPull(name) ||
  /^\d+(\.\d+)?$|^v?\d+\.\d+\.\d+/.test(name) ||
  versionOf(name, service) !== undefined;

const moving = (name: string): ImageTag => ({ name, kind: "moving" });

const ofVersion = (gitTag: string, service: string, { latest }: TagSources): readonly ImageTag[] => {
  const version = versionOf(gitTag, service);
  if (version === undefined) return [];
  const isRelease = version.series.length > 0;
  return [
    { name: version.tag, kind: "version" },
    ...version.series.map(moving),
    ...(latest === true && isRelease ? [moving("latest")] : []),
  ];
};

/** A git tag that names a version names an image for good, too. */
const ofGitTag = (gitTag: string, service: string): ImageTag => {
  const isVersion = versionOf(gitTag, service) !== undefined;
  const name = isVersion ? gitTag.replace("+", "_") : gitTag;
  return { name: tagOfName(name, isLatestOrPull), kind: isVersion ? "version" : "free" };
};

const ofRef = (ref: string, service: string): ImageTag => {
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  if (pull !== undefined) return moving(`pr-${pull}`);
  const gitTag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  if (gitTag !== undefined) return ofGitTag(gitTag, service);
  return moving(tagOfName(ref.replace(/^refs\/heads\//, ""), (name) => isNoBranch(name, service)));
};

/**
 * What a pull request builds from a commit may differ from what its branch will build: the workflow is the pull request's
 * own. So it does not take the commit's tag, by which others look for the image.
 */
const ofCommit = (commit: string, lineage: Pick<Lineage, "kind" | "name"> | undefined): ImageTag => {
  const isPull = lineage?.kind === "pull-request" && /^\d+$/.test(lineage.name);
  return { name: isPull ? `pr-${lineage.name}-${commit}` : commit, kind: "commit" };
};

/** Those that the user asks for. */
const ofUser = (names: readonly string[], made: readonly ImageTag[]): readonly ImageTag[] => {
  const beside = [...made.map(({ name }) => name), ...names];
  return names.map((name) => ({ name, kind: isMoving(name, beside) ? "moving" : "free" }));
};

/**
 * Tags are for people; everything after the build speaks in digests. `repository` is that of the service, whose versions
 * alone count. `lineage`: who builds. The first of several of one name counts.
 */
export const tagsOf = (
  sources: TagSources,
  repository: string,
  lineage?: Pick<Lineage, "kind" | "name">,
): readonly ImageTag[] => {
  const { commit, ref, environment, extra, kinds } = sources;
  const service = repository.slice(repository.lastIndexOf("/") + 1);
  const wants = (kind: TagKind): boolean => kinds === undefined || kinds.includes(kind);
  const gitTag = /^refs\/tags\/(.+)$/.exec(ref ?? "")?.[1];
  const made: readonly ImageTag[] = [
    ...(wants("commit") ? [ofCommit(commit, lineage)] : []),
    ...(ref && wants("ref") ? [ofRef(ref, service)] : []),
    ...(gitTag && wants("semver") ? ofVersion(gitTag, service, sources) : []),
    ...(environment && wants("environment") ? [moving(tagOfName(environment, isLatestOrPull))] : []),
  ];
  const all = [...made, ...ofUser(extra, made)];
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
};
