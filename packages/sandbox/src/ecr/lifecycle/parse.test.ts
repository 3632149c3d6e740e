import { describe, expect, it } from "@jest/globals";
import { parseRules } from "./parse.ts";

type Json = Readonly<Record<string, unknown>>;

const selection: Json = {
  tagStatus: "tagged",
  tagPatternList: ["dev*"],
  countType: "sinceImagePushed",
  countUnit: "days",
  countNumber: 14,
};
const untagged: Json = { tagStatus: "untagged", countType: "imageCountMoreThan", countNumber: 1 };
const rule = (change: Json = {}, selected: Json = selection): Json => ({
  rulePriority: 1,
  description: "images of development branches go after a while",
  selection: selected,
  action: { type: "expire" },
  ...change,
});
const policy = (...rules: readonly unknown[]): string => JSON.stringify({ rules });
const without = (name: string, from: Json): Json =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));
const padding = " ".repeat(100);

it("reads rules by their priority", () => {
  const prefixed = { ...without("tagPatternList", selection), tagPrefixList: ["a", "b"] };
  expect(
    parseRules(policy(rule({ rulePriority: 9 }, untagged), rule({ rulePriority: 3 }, prefixed), rule())),
  ).toEqual([
    { priority: 1, selects: { kind: "tagged", patterns: ["dev*"] }, limit: { kind: "age", days: 14 } },
    { priority: 3, selects: { kind: "tagged", patterns: ["a*", "b*"] }, limit: { kind: "age", days: 14 } },
    { priority: 9, selects: { kind: "untagged" }, limit: { kind: "count", newest: 1 } },
  ]);
});

describe("a text that ECR does not take", () => {
  it.each([
    ["of 99 characters", "x".repeat(99), "Member must have length greater than or equal to 100"],
    ["of 30721 characters", "x".repeat(30_721), "Member must have length less than or equal to 30720"],
    ["that is no JSON", padding, "Could not map policyString into LifecyclePolicy."],
    ["without rules", `{}${padding}`, 'object has missing required properties (["rules"])'],
    [
      "with something else",
      policy(rule()).replace("{", '{"version":1,'),
      'which are not allowed by the schema: (["version"])',
    ],
    ["with a rule that is text", policy(rule(), "x"), "instance type (string) does not match"],
    [
      "with a rule that lacks what it needs",
      policy(rule(), without("action", without("rulePriority", rule()))),
      'object has missing required properties (["action", "rulePriority"])',
    ],
    [
      "with priority 0",
      policy(rule({ rulePriority: 0 })),
      "lower than the required minimum (minimum: 1, found: 0)",
    ],
    [
      "with a priority in quotes",
      policy(rule({ rulePriority: "1" })),
      'instance type (string) does not match any allowed primitive type (allowed: ["integer"])',
    ],
    [
      "with another action",
      policy(rule({ action: { type: "delete" } })),
      'instance value ("delete") not found in enum',
    ],
    [
      "with an age without its unit",
      policy(rule({}, without("countUnit", selection))),
      "instance failed to match exactly one schema",
    ],
    [
      "with a count with a unit",
      policy(rule({}, { ...untagged, countUnit: "days" })),
      "instance failed to match exactly one schema",
    ],
    [
      "with a null",
      policy(rule({}, { ...untagged, countUnit: null })),
      "instance failed to match exactly one schema",
    ],
    [
      "with tagged images of no tags",
      policy(rule({}, without("tagPatternList", selection))),
      "Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
    ],
    [
      "with untagged images of a tag",
      policy(rule({}, { ...untagged, tagPatternList: ["dev*"] })),
      "Can only specify tagPrefixList or tagPatternList when tagStatus=TAGGED.",
    ],
    [
      "with patterns and prefixes in one rule",
      policy(rule({}, { ...selection, tagPrefixList: ["dev"] })),
      "Cannot specify both tagPrefixList and tagPatternList.",
    ],
    [
      "with five wildcards in a pattern",
      policy(rule({}, { ...selection, tagPatternList: ["*a*b*c*d*"] })),
      "at most 4 wildcards",
    ],
    [
      "with a priority twice",
      policy(rule(), rule({}, untagged)),
      "Lifecycle policy validation failure: Rule priorities must be unique.",
    ],
    [
      "with two rules for untagged images",
      policy(rule({}, untagged), rule({ rulePriority: 2 }, untagged)),
      "Only one rule can select Untagged images per storage class.",
    ],
    [
      "with a rule after that for any image",
      policy(rule({}, { ...untagged, tagStatus: "any" }), rule({ rulePriority: 2 })),
      "Rule for tagStatus=ANY must have the lowest priority per storage class",
    ],
    [
      "with the same tags in two rules",
      policy(rule(), rule({ rulePriority: 2 })),
      "Each rule must select another set of tags",
    ],
  ])("%s", (_, text, reason) => {
    expect(() => parseRules(text)).toThrow(reason);
  });

  it("is refused as an invalid parameter", () => {
    expect(() => parseRules(`[]${padding}`)).toThrow(
      expect.objectContaining({
        code: "InvalidParameterException",
        message:
          "Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: Could not map policyString into LifecyclePolicy.'",
      }),
    );
  });

  it.each([
    [rule({}, { ...untagged, storageClass: "archive" }), "storageClass"],
    [rule({ action: { type: "transition", targetStorageClass: "archive" } }, untagged), "transition"],
    [rule({}, { ...selection, countType: "sinceImagePulled" }), "sinceImagePulled"],
  ])("but is only not there in the sandbox is refused by name: %#", (one, name) => {
    expect(() => parseRules(policy(one))).toThrow(
      expect.objectContaining({
        code: "NotImplementedInSandbox",
        status: 501,
        message: expect.stringContaining(name),
      }),
    );
  });
});
