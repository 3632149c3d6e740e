import { describeRepository } from "@towline/aws";
import { type Log, type Problem, TowlineError } from "@towline/kernel";
import { isMoving } from "../tags/moving-tags.ts";
import { describePlace, type OpenPlace, type PromoteTarget } from "./types.ts";

export interface OpenTarget extends OpenPlace, PromoteTarget {}

/** The digests that tags stand at. */
export type Standing = ReadonlyMap<string, string>;

interface Wanted {
  readonly digest: string;
  readonly standing: Standing;
}

/**
 * The tags that are to stand at the digest. Where an immutable repository cannot take one, it is left out with a notice
 * or, where the target is not lenient, refused: a tag that stands for good is not touched, and one that has to move is
 * not begun. Throws `ecr-tag-immutable`, `ecr-repository-missing`, `aws-*`.
 */
export const fittingTags = async (
  target: OpenTarget,
  { digest, standing }: Wanted,
  log: Pick<Log, "notice">,
): Promise<readonly string[]> => {
  const lacking = target.tags.filter((tag) => standing.get(tag) !== digest);
  if (lacking.length === 0) return target.tags;
  const { canMove } = await describeRepository(target.session, target);
  const fixed = lacking.filter((tag) => !canMove(tag) && (standing.has(tag) || hasToMove(tag, target)));
  if (target.lenient === undefined) {
    refuse(fixed.map((tag) => fixedProblem(target, tag, standing.get(tag))));
    return target.tags;
  }
  for (const tag of fixed) log.notice(noticeOf(target, tag, standing.get(tag)));
  const rest = target.tags.filter((tag) => !fixed.includes(tag));
  return rest.length === 0 ? [target.lenient.spare] : rest;
};

const hasToMove = (tag: string, { tags, lenient }: OpenTarget): boolean =>
  lenient === undefined ? isMoving(tag, tags) : lenient.moving.includes(tag);

type FixedProblem = Pick<Problem, "message" | "hint">;

const fixedProblem = (target: OpenTarget, tag: string, holder: string | undefined): FixedProblem => {
  const where = describePlace(target);
  const hint = `Leave "${tag}" out, or exclude it from the repository's tag immutability; nothing was moved`;
  return holder === undefined
    ? { message: `Tag "${tag}" moves with every version, but ${where} is immutable`, hint }
    : { message: `Tag "${tag}" of ${where} stands at ${holder} and cannot be moved`, hint };
};

const refuse = (problems: readonly FixedProblem[]): void => {
  const [first] = problems;
  if (first !== undefined)
    throw new TowlineError("ecr-tag-immutable", first.message, { hint: first.hint, problems });
};

const noticeOf = (target: OpenTarget, tag: string, holder: string | undefined): string =>
  holder === undefined
    ? `Tag ${tag} is left out: ${describePlace(target)} is immutable, and it moves with every version`
    : `Tag ${tag} of ${describePlace(target)} is immutable and stays at ${holder}`;
