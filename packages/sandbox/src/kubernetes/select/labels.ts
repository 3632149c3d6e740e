import { badRequest } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import type { LabelSelector } from "../model/objects.ts";

type Requirement =
  | { readonly kind: "in"; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: "not-in"; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: "exists"; readonly key: string }
  | { readonly kind: "absent"; readonly key: string };

/** `matchLabels` and `matchExpressions`; an empty selector matches everything, as in Kubernetes. */
export function matchesSelector(selector: LabelSelector, labels: JsonMap | Record<string, string>): boolean {
  const wanted = Object.entries(selector.matchLabels ?? {});
  if (!wanted.every(([key, value]) => labels[key] === value)) return false;
  return (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
    const value = labels[key];
    if (operator === "In") return typeof value === "string" && values.includes(value);
    if (operator === "NotIn") return typeof value !== "string" || !values.includes(value);
    return operator === "Exists" ? value !== undefined : value === undefined;
  });
}

/** `a=b,c!=d,e in (x,y),f,!g`. Throws 400 in the words of Kubernetes. */
export function parseLabelSelector(text: string): Requirement[] {
  const tokens = text.match(/\(|\)|,|!=|==|=|!|[^\s(),!=]+/g) ?? [];
  const requirements: Requirement[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [requirement, next] = parseOne(tokens, at);
    requirements.push(requirement);
    at = next;
    if (at >= tokens.length) break;
    if (tokens[at] !== ",") throw unparsable(tokens[at], "',' or 'end of string'");
    at += 1;
  }
  return requirements;
}

function parseOne(tokens: readonly string[], at: number): [Requirement, number] {
  if (tokens[at] === "!") return [{ kind: "absent", key: identifier(tokens[at + 1]) }, at + 2];
  const key = identifier(tokens[at]);
  const operator = tokens[at + 1];
  if (operator === undefined || operator === ",") return [{ kind: "exists", key }, at + 1];
  if (operator === "=" || operator === "==" || operator === "!=") {
    const value = tokens[at + 2];
    const empty = value === undefined || value === ",";
    const values = [empty ? "" : identifier(value)];
    return [{ kind: operator === "!=" ? "not-in" : "in", key, values }, at + (empty ? 2 : 3)];
  }
  if (operator === "in" || operator === "notin") return parseSet(tokens, at, key, operator);
  throw unparsable(operator, "in, notin, =, ==, !=, gt, lt");
}

function parseSet(
  tokens: readonly string[],
  at: number,
  key: string,
  operator: "in" | "notin",
): [Requirement, number] {
  if (tokens[at + 2] !== "(") throw unparsable(tokens[at + 2], "'('");
  const end = tokens.indexOf(")", at);
  if (end < 0) throw unparsable("", "',', or ')'");
  const values = tokens.slice(at + 3, end).filter((token) => token !== ",");
  return [{ kind: operator === "in" ? "in" : "not-in", key, values }, end + 1];
}

function identifier(token: string | undefined): string {
  if (token === undefined || /^[(),!=]/.test(token)) throw unparsable(token, "identifier");
  return token;
}

function unparsable(found: string | undefined, expected: string) {
  return badRequest(`unable to parse requirement: found '${found ?? ""}', expected: ${expected}`);
}

export function matchesRequirements(
  requirements: readonly Requirement[],
  labels: Record<string, string> | undefined,
): boolean {
  return requirements.every((requirement) => {
    const value = labels?.[requirement.key];
    if (requirement.kind === "in") return value !== undefined && requirement.values.includes(value);
    if (requirement.kind === "not-in") return value === undefined || !requirement.values.includes(value);
    return (value !== undefined) === (requirement.kind === "exists");
  });
}
