import { AwsFailure } from "../aws/failure.ts";
import { type Input, invalidParameter, requiredText } from "./input.ts";

const tagsMax = 50;

const invalidTag = (): AwsFailure =>
  new AwsFailure(
    "InvalidTagParameterException",
    "An invalid parameter has been specified. Tag keys can have a maximum character length of 128 characters, and tag values can have a maximum length of 256 characters.",
  );

/** Pairs of `Key` and `Value`, as AWS takes them. */
export const tagPairs = (list: readonly unknown[]): readonly (readonly [key: string, value: string])[] => {
  const pairs = list.map((item) => {
    const tag = (item ?? {}) as Input;
    const key = requiredText(tag, "Key");
    if (typeof tag.Value !== "string") throw invalidParameter("Value", "Member must not be null");
    if (key.length > 128 || /^aws:/i.test(key) || tag.Value.length > 256) throw invalidTag();
    return [key, tag.Value] as const;
  });
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw invalidTag();
  return pairs;
};

/** What the tags are after `added` came to them. */
export const withTags = (
  tags: ReadonlyMap<string, string>,
  added: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, string> => {
  const all = new Map([...tags, ...added]);
  if (all.size <= tagsMax) return all;
  throw new AwsFailure(
    "TooManyTagsException",
    `The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is ${tagsMax}.`,
  );
};
