import { presentImages, putTags } from "@towline/aws";
import { isTowlineError, type Log, TowlineError } from "@towline/kernel";
import type { OpenTarget } from "./fitting-tags.ts";
import type { Look } from "./look.ts";
import { type Patience, persist } from "./persist.ts";
import { describePlace } from "./types.ts";

/** ECR may not find for a moment what it has just taken. */
const putWhenFound = (
  target: OpenTarget,
  digest: string,
  tags: readonly string[],
  patience: Patience,
): Promise<void> =>
  persist<void>(async () => {
    try {
      return { kind: "done", value: await putTags(target.session, target, digest, tags) };
    } catch (error) {
      if (isTowlineError(error, "ecr-image-missing")) return { kind: "again", error };
      throw error;
    }
  }, patience);

/** Tools look for signatures under these tags; where they stand for good, the signatures are found by digest alone. */
export const putCompanionTags = async (
  { target, companionTags }: Look,
  patience: Patience & { readonly log: Pick<Log, "warning"> },
): Promise<void> => {
  for (const [tag, digest] of companionTags)
    try {
      await putWhenFound(target, digest, [tag], patience);
    } catch (error) {
      if (!isTowlineError(error, "ecr-tag-immutable")) throw error;
      patience.log.warning(`${error.message}: signatures that were added since are not found by this tag`);
    }
};

const elsewhere = (target: OpenTarget, tag: string, digest: string, holder: string | undefined) =>
  new TowlineError(
    "registry-failed",
    `Tag "${tag}" of ${describePlace(target)} ${holder === undefined ? "is gone" : `stands at ${holder}`} right after it was put at ${digest}`,
    { hint: "Another job promotes at the same time; let them wait for each other with concurrency:" },
  );

/** Puts the tags, last of all, and asks the registry whether they stand. A newer run may move a moving tag on at once. */
export const tagAndVerify = async (
  { target, tags }: Look,
  digest: string,
  patience: Patience,
): Promise<void> => {
  await putWhenFound(target, digest, tags, patience);
  const staying = target.tags.filter((tag) => !target.lenient?.moving.includes(tag));
  await persist<void>(async () => {
    const standing = await presentImages(target.session, target, { digests: [], tags: target.tags });
    const astray = staying.find((tag) => standing.tags.get(tag) !== digest);
    if (astray === undefined) return { kind: "done", value: undefined };
    return { kind: "again", error: elsewhere(target, astray, digest, standing.tags.get(astray)) };
  }, patience);
};
