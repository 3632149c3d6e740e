import { isMap } from "../model/json.ts";
import type { ScalarName, Type } from "../model/schema.ts";
import type { PathElement } from "./field-set.ts";
import { elementText, fieldElement, itemElement, pathText } from "./path.ts";
import { memberType } from "./walk.ts";

/** What makes a value unfit for server-side apply, in the texts of the real server; undefined where it is fit. */
export function typedProblem(value: unknown, type: Type): string | undefined {
  const problems: string[] = [];
  check(value, type, [], problems);
  if (problems.length === 0) return undefined;
  return problems.length === 1
    ? problems[0]
    : `errors:\n${problems.map((problem) => `  ${problem}`).join("\n")}`;
}

function check(value: unknown, type: Type, path: readonly PathElement[], problems: string[]): void {
  if (value === null || value === undefined || type.kind === "untyped" || type.kind === "deduced") return;
  const say = (what: string) => problems.push(`${pathText(path)}: ${what}`);
  if (type.kind === "scalar") {
    const expected = mismatch(value, type.scalar);
    if (expected) say(`expected ${expected}, got ${shown(value)}`);
  } else if (type.kind === "list") {
    if (Array.isArray(value)) checkList(value, type, path, problems);
    else say(`expected list, got ${shown(value)}`);
  } else if (isMap(value)) checkMap(value, type, path, problems);
  else say(`expected map, got ${shown(value)}`);
}

function checkMap(
  map: Record<string, unknown>,
  type: Type,
  path: readonly PathElement[],
  problems: string[],
): void {
  for (const [key, value] of Object.entries(map)) {
    const at = [...path, fieldElement(key)];
    const inner = memberType(type, key);
    if (inner) check(value, inner, at, problems);
    else problems.push(`${pathText(at)}: field not declared in schema`);
  }
}

function checkList(
  list: readonly unknown[],
  type: Type & { kind: "list" },
  path: readonly PathElement[],
  problems: string[],
): void {
  const seen = new Set<PathElement>();
  for (const [index, item] of list.entries()) {
    const element = type.merge.by === "atomic" ? undefined : itemElement(type.merge, item);
    if (type.merge.by === "keys" && element === undefined) {
      problems.push(
        `${pathText(path)}: element ${index}: associative list with keys has an element that omits key field ${JSON.stringify(type.merge.keys[0])} (and doesn't have default value)`,
      );
      continue;
    }
    if (element !== undefined && seen.has(element)) {
      problems.push(`${pathText(path)}: duplicate entries for key ${elementText(element)}`);
    }
    if (element !== undefined) seen.add(element);
    check(item, type.of, element === undefined ? path : [...path, element], problems);
  }
}

function mismatch(value: unknown, scalar: ScalarName): string | undefined {
  switch (scalar) {
    case "integer":
      return typeof value === "number" ? undefined : "numeric (int or float)";
    case "boolean":
      return typeof value === "boolean" ? undefined : "boolean";
    case "string":
    case "time":
      return typeof value === "string" ? undefined : "string";
    default:
      return typeof value === "object" ? "string or number" : undefined;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `&value.valueUnstructured{Value:[${value.map(String).join(" ")}]}`;
  return `&value.valueUnstructured{Value:${isMap(value) ? "map[]" : String(value)}}`;
}
