import { isRecord, parseJson } from "./json.ts";

/** A policy's rules in the order in which ECR applies them, without what has no effect. */
const rulesOf = (text: string): readonly Record<string, unknown>[] | undefined => {
  const policy = parseJson(text);
  const rules = isRecord(policy) && Array.isArray(policy.rules) ? policy.rules.filter(isRecord) : undefined;
  return rules
    ?.toSorted((a, b) => Number(a.rulePriority) - Number(b.rulePriority))
    .map(({ rulePriority, description, ...rule }) => rule);
};

/** Keys in order, and lists too: the patterns of a rule mean the same in any order. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical).toSorted();
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, canonical(value[key])]),
  );
};

const meaningOf = (text: string): string =>
  JSON.stringify(rulesOf(text)?.map((rule) => canonical(rule)) ?? text);

/** Whether two lifecycle policies do the same; descriptions and the gaps between priorities do nothing. */
export const samePolicy = (a: string, b: string): boolean => meaningOf(a) === meaningOf(b);

const listOf = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.join(" and ") : undefined;

const prefixed = (value: unknown): string | undefined =>
  Array.isArray(value) ? value.map((prefix) => `${prefix}*`).join(" and ") : undefined;

const limitOf = ({ countType, countNumber, countUnit }: Record<string, unknown>): string => {
  if (countType === "imageCountMoreThan") return `newest ${countNumber}`;
  const age = `${countNumber} ${countNumber === 1 ? "day" : (countUnit ?? "days")}`;
  return countType === "sinceImagePushed" ? age : `${age} ${countType}`;
};

const ruleWords = ({ selection, action }: Record<string, unknown>): string => {
  if (!isRecord(selection)) return "a rule that is not one";
  const what =
    listOf(selection.tagPatternList) ?? prefixed(selection.tagPrefixList) ?? String(selection.tagStatus);
  const type = isRecord(action) ? action.type : undefined;
  return `${what}: ${limitOf(selection)}${type === "expire" ? "" : `, ${type}`}`;
};

/** One line is enough to see which policy it is. */
const wordsMax = 300;

/** `branch-main: newest 1; branch-*: 14 days; untagged: 1 day`: in order, what is kept of what. */
export const policyWords = (text: string): string => {
  const words = rulesOf(text)?.map(ruleWords).join("; ") ?? text;
  return words.length > wordsMax ? `${words.slice(0, wordsMax)}…` : words;
};
