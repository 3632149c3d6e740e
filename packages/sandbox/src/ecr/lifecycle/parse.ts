import { notImplemented } from "../../aws/failure.ts";
import { type Input, invalidParameter } from "../input.ts";
import type { LifecycleRule } from "./policy.ts";
import {
  refusal,
  requireAtLeastOne,
  requireObject,
  requireOneOf,
  requireTexts,
  requireType,
} from "./schema.ts";

const lengthMin = 100;
const lengthMax = 30_720;
const wildcardsMax = 4;

/** The rules of a policy's text, by priority; throws what ECR answers to a text that it does not take. */
export const parseRules = (text: string): readonly LifecycleRule[] => {
  requireLength(text);
  const policy = requireObject(parseObject(text), ["rules"]);
  requireType(policy.rules, "array");
  const rules = (policy.rules as readonly unknown[])
    .map(parseRule)
    .toSorted((a, b) => a.priority - b.priority);
  requireSense(rules);
  return rules;
};

const requireLength = (text: string): void => {
  if (text.length < lengthMin)
    throw invalidParameter(
      "lifecyclePolicyText",
      `Member must have length greater than or equal to ${lengthMin}`,
    );
  if (text.length > lengthMax)
    throw invalidParameter(
      "lifecyclePolicyText",
      `Member must have length less than or equal to ${lengthMax}`,
    );
};

const parseObject = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // said below, as for any other text that is no object
  }
  throw refusal("Could not map policyString into LifecyclePolicy.");
};

const parseRule = (value: unknown): LifecycleRule => {
  const rule = requireObject(value, ["rulePriority", "selection", "action"], ["description"]);
  const action = requireObject(rule.action, ["type"], ["targetStorageClass"]);
  requireOneOf(action.type, ["expire"], ["transition"]);
  if (rule.description !== undefined) requireType(rule.description, "string");
  const selection = requireObject(
    rule.selection,
    ["tagStatus", "countType", "countNumber"],
    ["tagPatternList", "tagPrefixList", "countUnit", "storageClass"],
  );
  if (selection.storageClass !== undefined) throw notImplemented("storageClass in a lifecycle policy");
  return {
    priority: requireAtLeastOne(rule.rulePriority),
    selects: selectsOf(selection),
    limit: limitOf(selection),
  };
};

const limitOf = ({ countType, countUnit, countNumber }: Input): LifecycleRule["limit"] => {
  const number = requireAtLeastOne(countNumber);
  if (countType === "sinceImagePulled" || countType === "sinceImageTransitioned")
    throw notImplemented(`${countType} in a lifecycle policy`);
  if (countType === "imageCountMoreThan" && countUnit === undefined) return { kind: "count", newest: number };
  if (countType === "sinceImagePushed" && countUnit === "days") return { kind: "age", days: number };
  throw refusal("instance failed to match exactly one schema (matched 0 out of 4)");
};

const selectsOf = ({ tagStatus, tagPatternList, tagPrefixList }: Input): LifecycleRule["selects"] => {
  const status = requireOneOf(tagStatus, ["any", "tagged", "untagged"]);
  const patterns = tagPatternList === undefined ? [] : requireTexts(tagPatternList);
  const prefixes = tagPrefixList === undefined ? [] : requireTexts(tagPrefixList);
  if (patterns.length > 0 && prefixes.length > 0)
    throw refusal("Cannot specify both tagPrefixList and tagPatternList.");
  const given = [...patterns, ...prefixes.map((prefix) => `${prefix}*`)];
  if (status !== "tagged") {
    if (given.length > 0)
      throw refusal("Can only specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
    return { kind: status === "any" ? "any" : "untagged" };
  }
  if (given.length === 0)
    throw refusal("Must specify tagPrefixList or tagPatternList when tagStatus=TAGGED.");
  if (patterns.some((pattern) => pattern.split("*").length - 1 > wildcardsMax))
    throw refusal(`A tag pattern can have at most ${wildcardsMax} wildcards.`);
  return { kind: "tagged", patterns: given };
};

const requireSense = (rules: readonly LifecycleRule[]): void => {
  const priorities = rules.map(({ priority }) => priority);
  if (new Set(priorities).size < priorities.length) throw refusal("Rule priorities must be unique.");
  if (rules.filter(({ selects }) => selects.kind === "untagged").length > 1)
    throw refusal("Only one rule can select Untagged images per storage class.");
  if (rules.slice(0, -1).some(({ selects }) => selects.kind === "any"))
    throw refusal("Rule for tagStatus=ANY must have the lowest priority per storage class");
  const sets = rules.flatMap(({ selects }) =>
    selects.kind === "tagged" ? selects.patterns.toSorted().join() : [],
  );
  if (new Set(sets).size < sets.length)
    throw refusal("Each rule must select another set of tags per storage class.");
};
