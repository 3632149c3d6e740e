import { describe, expect, it } from "@jest/globals";
import { type Candidate, expiring } from "./evaluate.ts";
import type { LifecycleRule } from "./policy.ts";

const day = 24 * 3600 * 1000;
const now = 100 * day;

/** `a: v1 v2, 3 days`: an image, its tags and its age. */
const image = (digest: string, days: number, tags: readonly string[] = [], needed = false): Candidate => ({
  digest,
  tags,
  pushedAt: now - days * day,
  needed,
});
const tagged = (...patterns: string[]): LifecycleRule["selects"] => ({ kind: "tagged", patterns });
const newest = (count: number): LifecycleRule["limit"] => ({ kind: "count", newest: count });
const days = (count: number): LifecycleRule["limit"] => ({ kind: "age", days: count });
const rules = (
  ...pairs: (readonly [LifecycleRule["selects"], LifecycleRule["limit"]])[]
): readonly LifecycleRule[] => pairs.map(([selects, limit], i) => ({ priority: i + 1, selects, limit }));

describe("a lifecycle policy", () => {
  it.each<[string, readonly LifecycleRule[], readonly Candidate[], readonly string[]]>([
    [
      "by age lets go of what is older, not of what is exactly as old",
      rules([tagged("dev*"), days(14)]),
      [
        image("old", 15, ["dev-1"]),
        image("edge", 14, ["dev-2"]),
        image("new", 1, ["dev-3"]),
        image("other", 90, ["v1"]),
      ],
      ["old"],
    ],
    [
      "by count keeps the newest, whatever the order",
      rules([{ kind: "any" }, newest(2)]),
      [image("middle", 2), image("oldest", 3), image("newest", 1)],
      ["oldest"],
    ],
    [
      "never lets go by a later rule of what an earlier one selects",
      rules([tagged("main"), newest(1)], [tagged("*"), days(1)]),
      [image("kept", 90, ["main"]), image("also", 90, ["main-2"])],
      ["also"],
    ],
    [
      "counts in a later rule what an earlier one selects",
      rules([tagged("v*"), newest(10)], [{ kind: "any" }, newest(1)]),
      [image("release", 1, ["v1"]), image("dev", 2, ["dev"])],
      ["dev"],
    ],
    [
      "lets an image go by one of several tags, with all of them",
      rules([tagged("dev*"), days(1)]),
      [image("both", 5, ["dev-1", "keep"])],
      ["both"],
    ],
    [
      "wants every pattern of a rule to match some tag",
      rules([tagged("a*", "b*"), days(1)]),
      [image("both", 5, ["a1", "b1"]), image("one", 5, ["a2"])],
      ["both"],
    ],
    [
      "keeps the children of an index",
      rules([{ kind: "untagged" }, days(1)]),
      [image("child", 5, [], true), image("stray", 5)],
      ["stray"],
    ],
  ])("%s", (_, policy, images, gone) => {
    expect(expiring(policy, images, now)).toEqual(gone);
  });
});
