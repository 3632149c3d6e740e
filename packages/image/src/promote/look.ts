import { describeRepository, presentImages } from "@towline/aws";
import { type Problem, TowlineError } from "@towline/kernel";
import { isMoving } from "./moving-tags.ts";
import type { ImageTree } from "./tree.ts";
import { describePlace, isSameRepository, type OpenPlace, type PromoteTarget } from "./types.ts";

export interface OpenTarget extends OpenPlace, PromoteTarget {}

/** What a target lacks. Found by reading alone. */
export interface Look {
  readonly target: OpenTarget;
  /** Digests of manifests. */
  readonly manifests: ReadonlySet<string>;
  readonly tags: readonly string[];
  /** Tags of signatures, and where they are to stand. */
  readonly companionTags: ReadonlyMap<string, string>;
}

type Standing = ReadonlyMap<string, string>;

const fixedProblem = (
  target: OpenTarget,
  tag: string,
  holder: string | undefined,
): Pick<Problem, "message" | "hint"> => {
  const where = describePlace(target);
  const hint = `Leave "${tag}" out, or exclude it from the repository's tag immutability; nothing was moved`;
  return holder === undefined
    ? { message: `Tag "${tag}" moves with every version, but ${where} is immutable`, hint }
    : { message: `Tag "${tag}" of ${where} stands at ${holder} and cannot be moved`, hint };
};

/** Throws `ecr-tag-immutable`: a tag that stands for good is not touched, and one that has to move is not begun. */
const requireMovable = async (
  target: OpenTarget,
  lacking: readonly string[],
  standing: Standing,
): Promise<void> => {
  const { canMove } = await describeRepository(target.session, target);
  const problems = lacking
    .filter((tag) => !canMove(tag) && (standing.has(tag) || isMoving(tag, target.tags)))
    .map((tag) => fixedProblem(target, tag, standing.get(tag)));
  const [first] = problems;
  if (first !== undefined)
    throw new TowlineError("ecr-tag-immutable", first.message, { hint: first.hint, problems });
};

const requirePresent = (target: OpenTarget, present: ReadonlySet<string>, digest: string): void => {
  if (present.has(digest)) return;
  throw new TowlineError("ecr-image-missing", `${describePlace(target)} has no image ${digest}`, {
    hint: "It may have been deleted or archived by a lifecycle rule; correct digest and repository, or build it again",
  });
};

/**
 * Compares a target with what it is to have, in one request where it has it all. Throws `ecr-tag-immutable`,
 * `ecr-image-missing`, `ecr-repository-missing`, `aws-*`.
 */
export const lookAt = async (
  target: OpenTarget,
  source: OpenPlace,
  digest: string,
  tree: ImageTree | undefined,
): Promise<Look> => {
  // in the source's own repository everything is there, or nothing
  const isHome = tree === undefined || isSameRepository(target, source);
  const wanted = isHome ? [digest] : tree.stages.flat().map(({ manifest }) => manifest.digest);
  const companions: Standing = isHome ? new Map() : tree.companionTags;
  const present = await presentImages(target.session, target, {
    digests: wanted,
    tags: [...target.tags, ...companions.keys()],
  });
  if (isHome) requirePresent(target, present.digests, digest);
  const tags = target.tags.filter((tag) => present.tags.get(tag) !== digest);
  if (tags.length > 0) await requireMovable(target, tags, present.tags);
  return {
    target,
    manifests: new Set(wanted.filter((each) => !present.digests.has(each))),
    tags,
    companionTags: new Map([...companions].filter(([tag, at]) => present.tags.get(tag) !== at)),
  };
};
