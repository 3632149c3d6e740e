import { type AwsSession, findImage, putTags, type Repository, resolveTags } from "@towline/aws";
import { type Log, TowlineError } from "@towline/kernel";

/** A repository that tags are put in. */
export interface TagPlace {
  readonly session: AwsSession;
  readonly name: string;
  readonly repository: Repository;
  readonly log: Log;
}

const whereOf = ({ session, name }: TagPlace) => ({ account: session.account, repository: name });

/** The tags that may be put. Those that stand elsewhere for good are left where they are, with a notice. */
export const movableTags = async (place: TagPlace, tags: readonly string[]): Promise<readonly string[]> => {
  const fixed = tags.filter((tag) => !place.repository.canMove(tag));
  if (fixed.length === 0) return tags;
  const taken = await resolveTags(place.session, whereOf(place), fixed);
  for (const tag of taken.keys())
    place.log.notice(`Tag ${tag} of ${place.name} is immutable and stays at the image that has it`);
  return tags.filter((tag) => !taken.has(tag));
};

/** Puts the tags that an existing image lacks. Returns those of `wanted` that stand at it then. */
export const completeTags = async (
  place: TagPlace,
  image: { readonly digest: string; readonly tags: readonly string[] },
  wanted: readonly string[],
): Promise<readonly string[]> => {
  const lacking = wanted.filter((tag) => !image.tags.includes(tag));
  const put = await movableTags(place, lacking);
  await putTags(place.session, whereOf(place), image.digest, put);
  return wanted.filter((tag) => image.tags.includes(tag) || put.includes(tag));
};

/**
 * Asks ECR itself after a push: buildx says what it sent, not what arrived. Returns the tags that stand at the digest; a
 * newer run may have moved a branch's tag on already.
 */
export const verifyPush = async (
  place: TagPlace,
  digest: string,
  tags: readonly string[],
): Promise<readonly string[]> => {
  const image = await findImage(place.session, whereOf(place), { digest });
  const standing = tags.filter((tag) => image?.tags.includes(tag));
  if (standing.length > 0) return standing;
  throw new TowlineError(
    "registry-failed",
    `After the push no tag of "${place.name}" stands at ${digest} (${tags.join(", ")})`,
    { hint: "Another job may have pushed at the same time; run this one again" },
  );
};
