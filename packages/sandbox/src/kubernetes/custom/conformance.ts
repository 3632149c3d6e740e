import type { Cause } from "../model/api-failure.ts";
import { isMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import { invalidValue, required, unsupported } from "../validation/causes.ts";

/** What is wrong with a custom resource under its schema, in the texts of Kubernetes. */
export function violations(object: JsonMap, schema: JsonMap): Cause[] {
  const { apiVersion: _version, kind: _kind, metadata: _metadata, ...content } = object;
  const own = listOf(schema.required).filter((name) => name !== "metadata");
  return check(content, { ...schema, type: "object", required: own }, "");
}

function check(value: unknown, schema: JsonMap, path: string): Cause[] {
  if (value === undefined || (value === null && schema.nullable === true)) return [];
  const wrong = wrongType(value, schema, path);
  if (wrong) return [wrong];
  if (Array.isArray(value)) return checkList(value, schema, path);
  if (isMap(value)) return checkMap(value, schema, path);
  return [...checkEnum(value, schema, path), ...checkLimits(value, schema, path)];
}

const JSON_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  object: isMap,
  string: (value) => typeof value === "string",
};

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

function wrongType(value: unknown, schema: JsonMap, path: string): Cause | undefined {
  const type = schema["x-kubernetes-int-or-string"] === true ? "integer,string" : textOf(schema.type);
  if (type === "" || type.split(",").some((each) => JSON_TYPES[each]?.(value))) return undefined;
  const got = JSON.stringify(typeName(value));
  const message = `Invalid value: ${got}: ${path} in body must be of type ${type}: ${got}`;
  return { reason: "FieldValueTypeInvalid", message, field: path };
}

function checkList(list: readonly unknown[], schema: JsonMap, path: string): Cause[] {
  const items = mapOf(schema.items);
  const limits: Cause[] = [];
  const { minItems, maxItems } = schema;
  if (typeof minItems === "number" && list.length < minItems)
    limits.push(invalidValue(path, list.length, `${path} in body should have at least ${minItems} items`));
  if (typeof maxItems === "number" && list.length > maxItems)
    limits.push(tooMany(path, list.length, maxItems));
  return [...limits, ...list.flatMap((item, index) => check(item, items, `${path}[${index}]`))];
}

function tooMany(field: string, count: number, limit: number): Cause {
  const message = `Too many: ${count}: must have at most ${limit} items`;
  return { reason: "FieldValueTooMany", message, field };
}

function checkMap(map: JsonMap, schema: JsonMap, path: string): Cause[] {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const missing = listOf(schema.required)
    .map(textOf)
    .filter((key) => map[key] === undefined)
    .map((key) => required(at(key)));
  const properties = mapOf(schema.properties);
  const members = Object.entries(map).flatMap(([key, member]) =>
    check(member, mapOf(properties[key] ?? schema.additionalProperties), at(key)),
  );
  return [...missing, ...members];
}

function checkEnum(value: unknown, schema: JsonMap, path: string): Cause[] {
  const allowed = listOf(schema.enum);
  return allowed.length === 0 || allowed.includes(value)
    ? []
    : [unsupported(path, value, allowed.map(String))];
}

function checkLimits(value: unknown, schema: JsonMap, path: string): Cause[] {
  const told = typeof value === "string" ? textLimits(value, schema) : numberLimits(Number(value), schema);
  return told.map((text) => invalidValue(path, value, `${path} in body ${text}`));
}

function textLimits(text: string, { pattern, minLength, maxLength }: JsonMap): string[] {
  const told: string[] = [];
  if (typeof pattern === "string" && !new RegExp(pattern).test(text)) told.push(`should match '${pattern}'`);
  if (typeof minLength === "number" && text.length < minLength)
    told.push(`should be at least ${minLength} chars long`);
  if (typeof maxLength === "number" && text.length > maxLength)
    told.push(`should be at most ${maxLength} chars long`);
  return told;
}

function numberLimits(number: number, { minimum, maximum }: JsonMap): string[] {
  const told: string[] = [];
  if (typeof minimum === "number" && number < minimum)
    told.push(`should be greater than or equal to ${minimum}`);
  if (typeof maximum === "number" && number > maximum)
    told.push(`should be less than or equal to ${maximum}`);
  return told;
}
