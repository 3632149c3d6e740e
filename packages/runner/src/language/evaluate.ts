import { type data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { truthy } from "@actions/expressions/result";
import { ensureStatusFunction } from "@actions/workflow-parser/model/converter/if-condition";
import {
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
} from "@actions/workflow-parser/templates/tokens/type-guards";
import { messageOf, RunnerError } from "../errors.ts";
import { Contexts, fromData } from "./data.ts";
import { isNull, positionOf, refuse, type TemplateToken } from "./tokens.ts";

/** What an expression may refer to. */
export interface Scope {
  /** The file that the expressions stand in, for messages. */
  readonly file: string;
  /** Plain values by context name; a context that is not there is null. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions: readonly FunctionDefinition[];
}

const contextNames = [
  "github",
  "env",
  "vars",
  "secrets",
  "inputs",
  "needs",
  "matrix",
  "strategy",
  "steps",
  "job",
  "jobs",
  "runner",
];

function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const tokens = new Lexer(expression).lex().tokens.map(unescaped);
  const tree = new Parser(tokens, contextNames, [...scope.functions]).parse();
  const functions = new Map(scope.functions.map((definition) => [definition.name.toLowerCase(), definition]));
  return new Evaluator(tree, new Contexts(scope.contexts), functions).evaluate();
}

/** The lexer takes the first `''` of a text for `'` and leaves the others as they are; one quote is never left alone. */
const unescaped = (token: Token): Token =>
  typeof token.value === "string" ? { ...token, value: token.value.replaceAll("''", "'") } : token;

type Token = ReturnType<Lexer["lex"]>["tokens"][number];

function evaluateAt(token: TemplateToken, expression: string, scope: Scope): data.ExpressionData {
  try {
    return evaluate(expression, scope);
  } catch (error) {
    const text = `The template is not valid: ${messageOf(error)} (in \${{ ${expression} }})`;
    throw new RunnerError("template-invalid", text, { at: positionOf(token, scope.file), cause: error });
  }
}

/** The value of a template: literals as they are, expressions evaluated, sequences and mappings item by item. */
export function evaluateValue(token: TemplateToken | undefined, scope: Scope): unknown {
  if (token === undefined || isNull(token)) return null;
  if (isBasicExpression(token)) return fromData(evaluateAt(token, token.expression, scope));
  if (isSequence(token)) return [...token].map((item) => evaluateValue(item, scope));
  if (isMapping(token)) return evaluateMapping(token, scope, evaluateValue);
  if (isScalar(token) && "value" in token) return token.value;
  return refuse(token, scope.file, `this kind of value (${token.typeName()})`);
}

/** A scalar template as text, the way GitHub turns values into text. Null is the empty text. */
export function evaluateText(token: TemplateToken | undefined, scope: Scope): string {
  if (token === undefined || isNull(token)) return "";
  if (isBasicExpression(token)) return evaluateAt(token, token.expression, scope).coerceString();
  return isScalar(token)
    ? token.toString()
    : refuse(token, scope.file, "a list or mapping where text is expected");
}

/** A mapping of texts: `env`, `with`, `outputs`. The mapping itself may be an expression. */
export function evaluateTexts(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined || isNull(token)) return {};
  if (isMapping(token)) return evaluateMapping(token, scope, evaluateText);
  const value = evaluateValue(token, scope);
  const pairs = Object.entries(typeof value === "object" && value ? value : {});
  return Object.fromEntries(pairs.map(([key, item]) => [key, item === null ? "" : String(item)]));
}

function evaluateMapping<T>(
  token: Iterable<{ key: TemplateToken; value: TemplateToken }>,
  scope: Scope,
  read: (token: TemplateToken, scope: Scope) => T,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const { key, value } of token) {
    if (key.isExpression && !isBasicExpression(key)) refuse(key, scope.file, "the insert directive");
    result[evaluateText(key, scope)] = read(value, scope);
  }
  return result;
}

export interface Condition {
  /** Complete: with a status function where the user wrote none. */
  readonly expression: string;
  readonly token: TemplateToken | undefined;
}

/** An `if:` as GitHub reads it; none means success(). */
export function conditionOf(token: TemplateToken | undefined): Condition {
  const written =
    token && isScalar(token) ? (isBasicExpression(token) ? token.expression : token.toString()) : "";
  const text = written.trim() || "success()";
  return { expression: ensureStatusFunction(text, token?.definitionInfo), token };
}

export function evaluateCondition({ expression, token }: Condition, scope: Scope): boolean {
  return truthy(token ? evaluateAt(token, expression, scope) : evaluate(expression, scope));
}
