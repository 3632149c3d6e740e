import { notImplemented } from "../../aws/failure.ts";
import { type Input, invalidParameter } from "../input.ts";

/** ECR checks a policy against a JSON schema first; these are its checker's words. */
export const refusal = (reason: string) =>
  invalidParameter("LifecyclePolicyText", `Lifecycle policy validation failure: ${reason}`);

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
};

const quoted = (names: readonly string[]): string =>
  JSON.stringify(names.toSorted()).replaceAll('","', '", "');

export const requireType = (value: unknown, type: string): void => {
  if (typeOf(value) !== type)
    throw refusal(
      `instance type (${typeOf(value)}) does not match any allowed primitive type (allowed: ["${type}"])`,
    );
};

/** An object that has all the `required` properties, and besides them only `optional` ones. */
export const requireObject = (
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Input => {
  requireType(value, "object");
  const object = value as Input;
  const missing = required.filter((name) => !Object.hasOwn(object, name));
  if (missing.length > 0) throw refusal(`object has missing required properties (${quoted(missing)})`);
  const unknown = Object.keys(object).filter((name) => ![...required, ...optional].includes(name));
  if (unknown.length > 0)
    throw refusal(`object instance has properties which are not allowed by the schema: (${quoted(unknown)})`);
  return object;
};

/** ECR takes `known` and `elsewhere` values, of which the sandbox has only the first. */
export const requireOneOf = (
  value: unknown,
  known: readonly string[],
  elsewhere: readonly string[] = [],
): string => {
  if (typeof value === "string" && elsewhere.includes(value))
    throw notImplemented(`${value} in a lifecycle policy`);
  if (typeof value === "string" && known.includes(value)) return value;
  throw refusal(
    `instance value (${JSON.stringify(value)}) not found in enum (possible values: ${quoted([...known, ...elsewhere])})`,
  );
};

export const requireAtLeastOne = (value: unknown): number => {
  requireType(value, "integer");
  if (Number(value) < 1)
    throw refusal(`numeric instance is lower than the required minimum (minimum: 1, found: ${value})`);
  return Number(value);
};

export const requireTexts = (value: unknown): readonly string[] => {
  requireType(value, "array");
  for (const item of value as readonly unknown[]) requireType(item, "string");
  return value as readonly string[];
};
