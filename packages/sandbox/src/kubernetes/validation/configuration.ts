import type { Cause } from "../model/api-failure.ts";
import { isMap, mapOf, same, textMapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { forbiddenField, invalidValue, tooLong } from "./causes.ts";

/** Of all keys and values together. */
const LIMIT_BYTES = 1_048_576;
const KEY_RULE =
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')";

export function checkConfigMap(object: KubeObject): Cause[] {
  const data = textMapOf(object.data);
  const binary = textMapOf(object.binaryData);
  const causes = [...checkKeys("data", data), ...checkKeys("binaryData", binary)];
  const size = sum(data, (value) => Buffer.byteLength(value)) + sum(binary, decodedLength);
  return size > LIMIT_BYTES ? [...causes, tooLong("[]", LIMIT_BYTES)] : causes;
}

export function checkSecret(object: KubeObject): Cause[] {
  const data = textMapOf(object.data);
  const causes = checkKeys("data", data);
  return sum(data, decodedLength) > LIMIT_BYTES ? [...causes, tooLong("data", LIMIT_BYTES)] : causes;
}

export function checkImmutable(object: KubeObject, old: KubeObject): Cause[] {
  const causes: Cause[] = [];
  if (old.kind === "Secret" && object.type !== old.type)
    causes.push(invalidValue("type", object.type, "field is immutable"));
  if (old.immutable !== true) return causes;
  const detail = "field is immutable when `immutable` is set";
  if (object.immutable !== true) causes.push(forbiddenField("immutable", detail));
  for (const field of ["data", "binaryData"]) {
    if (!same(mapOf(object[field]), mapOf(old[field]))) causes.push(forbiddenField(field, detail));
  }
  return causes;
}

function checkKeys(field: string, data: Record<string, string>): Cause[] {
  return Object.keys(data)
    .filter((key) => !/^[-._a-zA-Z0-9]+$/.test(key))
    .map((key) => invalidValue(`${field}[${key}]`, key, KEY_RULE));
}

function sum(data: Record<string, string>, sizeOf: (value: string) => number): number {
  return Object.values(data).reduce((total, value) => total + sizeOf(value), 0);
}

function decodedLength(base64: string): number {
  return Buffer.byteLength(base64, "base64");
}

export function badBase64(object: KubeObject): string | undefined {
  const field = object.kind === "Secret" ? "data" : "binaryData";
  const data = isMap(object[field]) ? textMapOf(object[field]) : {};
  const bad = Object.values(data).find(
    (value) => !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value),
  );
  if (bad === undefined) return undefined;
  const at = bad.search(/[^A-Za-z0-9+/]/);
  return `illegal base64 data at input byte ${at < 0 ? bad.length - (bad.length % 4) : at}`;
}
