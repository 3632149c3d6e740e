import { type AwsSession, presentImages, putTags, type Repository } from "@towline/aws";
import { type Log, type Problem, TowlineError } from "@towline/kernel";
import type { ImageTag } from "./made-tags.ts";

/** A repository that tags are put in. */
export interface TagPlace {
  readonly session: AwsSession;
  readonly name: string;
  readonly repository: Repository;
  /** Whether even versions may be moved, where the repository lets them (input `force-build`). */
  readonly force: boolean;
  readonly log: Pick<Log, "notice">;
}

/** The digest that each tag stands at. */
export type Standing = ReadonlyMap<string, string>;

const namesOf = (tags: readonly ImageTag[]): string => tags.map(({ name }) => name).join(", ");

/** Whether a tag that stands stays where it is. */
export const isFixed = ({ repository, force }: TagPlace, { name, kind }: ImageTag): boolean =>
  !repository.canMove(name) || (kind === "version" && !force);

/** Without the tags that would have to move to the next image and could not: they would stay at this one for ever. */
export const withoutStuck = (place: TagPlace, tags: readonly ImageTag[]): readonly ImageTag[] => {
  const stuck = tags.filter(({ name, kind }) => kind === "moving" && !place.repository.canMove(name));
  if (stuck.length > 0)
    place.log.notice(
      `${place.name} is immutable, so tags that move from image to image are left out: ${namesOf(stuck)}. Exclude them from its tag immutability to have them`,
    );
  return tags.filter((tag) => !stuck.includes(tag));
};

const versionTaken = (place: TagPlace, { name }: ImageTag, holder: string, why: string): Problem => ({
  message: `Tag "${name}" of ${place.name} stands at ${holder} already, and ${why}`,
  hint: place.repository.canMove(name)
    ? "A version names one image for good: release under a new git tag, or move this one with force-build: true"
    : "A version names one image for good: release under a new git tag",
});

/**
 * The tags that may be put on `digest` (undefined: on an image that is yet to be built), those that stand there left out.
 * A version that stands elsewhere is refused (`ecr-tag-immutable`); other tags that cannot move stay, with a notice.
 */
export const puttable = (
  place: TagPlace,
  tags: readonly ImageTag[],
  standing: Standing,
  image: { readonly digest?: string; readonly why: string },
): readonly ImageTag[] => {
  const lacking = tags.filter(
    ({ name }) => image.digest === undefined || standing.get(name) !== image.digest,
  );
  const taken = lacking.filter((tag) => standing.has(tag.name) && isFixed(place, tag));
  const problems = taken
    .filter(({ kind }) => kind === "version")
    .map((tag) => versionTaken(place, tag, standing.get(tag.name) ?? "", image.why));
  const [first] = problems;
  if (first !== undefined)
    throw new TowlineError("ecr-tag-immutable", first.message, { hint: first.hint, problems });
  for (const { name } of taken)
    place.log.notice(`Tag ${name} of ${place.name} is immutable and stays at the image that has it`);
  return lacking.filter((tag) => !taken.includes(tag));
};

/** Throws `ecr-tag-immutable` where an image that is yet to be built could have no tag at all. */
export const requireTags = (
  place: TagPlace,
  all: readonly ImageTag[],
  puttable: readonly ImageTag[],
): ImageTag => {
  const [first] = puttable;
  if (first !== undefined) return first;
  if (all.length === 0)
    throw new TowlineError("input-invalid", "This build makes no tag at all", {
      hint: "Name one (input tags), or have more of them made (input tag-kinds)",
    });
  throw new TowlineError(
    "ecr-tag-immutable",
    `Every tag of this build exists in "${place.name}" and cannot be moved: ${namesOf(all)}`,
    { hint: "Leave out force-build, or give the image another tag (input tags)" },
  );
};

/** Puts tags on an image that is there, and asks ECR which of `wanted` stand at it then. */
export const putAndVerify = async (
  { session, name }: TagPlace,
  digest: string,
  put: readonly ImageTag[],
  wanted: readonly ImageTag[],
): Promise<readonly string[]> => {
  const where = { account: session.account, repository: name };
  const names = wanted.map((tag) => tag.name);
  if (put.length > 0)
    await putTags(
      session,
      where,
      digest,
      put.map((tag) => tag.name),
    );
  const { tags } = await presentImages(session, where, { digests: [], tags: names });
  const standing = names.filter((tag) => tags.get(tag) === digest);
  if (standing.length > 0 || names.length === 0) return standing;
  throw new TowlineError(
    "registry-failed",
    `After the push no tag of "${name}" stands at ${digest} (${names.join(", ")})`,
    { hint: "Another job may have pushed at the same time; run this one again" },
  );
};
