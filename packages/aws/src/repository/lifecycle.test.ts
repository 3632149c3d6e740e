import { describe, expect, it } from "@jest/globals";
import { cacheLifecyclePolicy, imageLifecyclePolicy } from "./lifecycle.ts";
import { policyWords, samePolicy } from "./policy-words.ts";

interface Written {
  readonly rules: readonly {
    readonly rulePriority: number;
    readonly selection: Readonly<Record<string, unknown>>;
    readonly action: unknown;
  }[];
}
const rulesOf = (text: string) => (JSON.parse(text) as Written).rules;

describe("the policy of a cache repository", () => {
  const policy = cacheLifecyclePolicy({ keepTags: ["branch-main"] });

  it("keeps the default branch's cache, and lets go of the others, of records and of what was replaced", () => {
    expect(policyWords(policy)).toBe(
      "branch-main: newest 1; branch-*: 14 days; pr-*: 14 days; src-*: 30 days; untagged: 1 day",
    );
  });

  it("is as ECR wants it", () => {
    expect(policy.length).toBeGreaterThan(100);
    expect(rulesOf(policy).map(({ rulePriority }) => rulePriority)).toEqual([1, 2, 3, 4, 5]);
    expect(rulesOf(policy)[1]).toEqual({
      rulePriority: 2,
      description: "caches of branches go",
      selection: {
        tagStatus: "tagged",
        tagPatternList: ["branch-*"],
        countType: "sinceImagePushed",
        countUnit: "days",
        countNumber: 14,
      },
      action: { type: "expire" },
    });
    expect(rulesOf(policy)[4]?.selection.tagPatternList).toBeUndefined();
    expect(rulesOf(policy)[0]?.selection).toEqual({
      tagStatus: "tagged",
      tagPatternList: ["branch-main"],
      countType: "imageCountMoreThan",
      countNumber: 1,
    });
  });

  it("takes other ages, and no default branch", () => {
    expect(policyWords(cacheLifecyclePolicy({ keepTags: [], branchDays: 3, recordDays: 7 }))).toBe(
      "branch-*: 3 days; pr-*: 3 days; src-*: 7 days; untagged: 1 day",
    );
  });
});

describe("the policy of an image repository", () => {
  it.each([
    [{ untaggedDays: 7 }, "untagged: 7 days"],
    [{ keepImages: 100 }, "*: newest 100"],
    [
      { keepImages: 100, untaggedDays: 7, keepTags: ["v*", "stable"] },
      "v*: newest 9999; stable: newest 1; untagged: 7 days; *: newest 100",
    ],
  ])("of %j", (retention, words) => {
    const policy = imageLifecyclePolicy(retention) ?? "";
    expect(policyWords(policy)).toBe(words);
    expect(policy.length).toBeGreaterThanOrEqual(100);
  });

  it.each([[{}], [{ keepTags: ["v*"] }]])("is none where nothing would ever go: %j", (retention) => {
    expect(imageLifecyclePolicy(retention)).toBeUndefined();
  });
});

describe("two policies", () => {
  const rule = (priority: number, selection: object, more: object = {}) => ({
    rulePriority: priority,
    selection,
    action: { type: "expire" },
    ...more,
  });
  const text = (...rules: object[]) => JSON.stringify({ rules }, null, 2);
  const untagged = { tagStatus: "untagged", countType: "imageCountMoreThan", countNumber: 1 };
  const dev = { tagPatternList: ["a*", "b*"], countType: "imageCountMoreThan", countNumber: 1 };

  it.each([
    [
      "descriptions, gaps and the order of rules and keys aside",
      text(rule(1, untagged, { description: "x" }), rule(2, dev)),
      text(rule(7, { countNumber: 1, tagPatternList: ["b*", "a*"], countType: "imageCountMoreThan" }), {
        action: { type: "expire" },
        rulePriority: 3,
        selection: untagged,
      }),
      true,
    ],
    ["another number", text(rule(1, untagged)), text(rule(1, { ...untagged, countNumber: 2 })), false],
    [
      "another order of rules",
      text(rule(1, untagged), rule(2, dev)),
      text(rule(2, untagged), rule(1, dev)),
      false,
    ],
    ["no policy at all", text(rule(1, untagged)), "something", false],
    ["two that are none", "one", "other", false],
  ])("are told apart: %s", (_, a, b, same) => {
    expect(samePolicy(a, b)).toBe(same);
  });

  it.each([
    [
      text(
        rule(
          1,
          { tagStatus: "any", countType: "sinceImagePulled", countNumber: 90, countUnit: "days" },
          {
            action: { type: "transition", targetStorageClass: "archive" },
          },
        ),
      ),
      "any: 90 days sinceImagePulled, transition",
    ],
    [
      text(rule(1, { tagPrefixList: ["v", "w"], countType: "imageCountMoreThan", countNumber: 1 })),
      "v* and w*: newest 1",
    ],
    [text({ rulePriority: 1 }), "a rule that is not one"],
    ["no JSON", "no JSON"],
    ["x".repeat(400), `${"x".repeat(300)}…`],
  ])("are told in words: %#", (policy, words) => {
    expect(policyWords(policy)).toBe(words);
  });
});
