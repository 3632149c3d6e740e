import { isMap, type JsonMap } from "../model/json.ts";
import { type ScalarName, type StructType, shortName, structOf, type Type } from "../model/schema.ts";
import { isOmittedWhenZero } from "./omitted.ts";

interface Decoded {
  /** As Go would print it after reading: no nulls, no empty lists and maps, no zero values that are omitted. */
  readonly value: unknown;
  /** `unknown field "spec.foo"`, in the order of Kubernetes. */
  readonly unknownFields: readonly string[];
}

/** A value of the wrong JSON type, in the words of Go's decoder. */
export class DecodeProblem extends Error {}

/** Reads `value` as the Go type behind `type` would. Throws a `DecodeProblem`. */
export function decode(value: unknown, type: Type): Decoded {
  const unknownFields: string[] = [];
  return { value: read(value, type, { path: [], struct: "", unknownFields }), unknownFields };
}

interface Place {
  /** JSON names from the root, with list positions as Kubernetes' strict decoder writes them. */
  readonly path: readonly string[];
  /** The innermost Go type, for messages. */
  readonly struct: string;
  readonly unknownFields: string[];
}

function read(value: unknown, type: Type, place: Place): unknown {
  if (value === null || value === undefined) return undefined;
  switch (type.kind) {
    case "untyped":
    case "deduced":
      return value;
    case "scalar":
      return readScalar(value, type.scalar, place);
    case "list":
      return readList(value, type.of, place);
    case "map":
      return readMap(value, type.of, place);
    case "struct":
      return readStruct(value, type, place);
  }
}

function readStruct(value: unknown, type: StructType, place: Place): JsonMap {
  const { name } = type;
  if (!isMap(value)) throw problem(value, place, `v1.${shortName(name)}`);
  const struct = structOf(type);
  const out: JsonMap = shortName(name) === "PodCondition" ? { lastProbeTime: null } : {};
  for (const [key, member] of Object.entries(value)) {
    const of = struct.fields.get(key);
    if (!of) {
      if (member !== undefined) place.unknownFields.push(`unknown field "${[...place.path, key].join(".")}"`);
      continue;
    }
    const got = read(member, of, { ...place, path: [...place.path, key], struct: shortName(name) });
    const omitted = !struct.required.has(key) && isOmitted(got, key, of, shortName(name));
    if (got !== undefined && !omitted) out[key] = got;
  }
  return out;
}

function isOmitted(value: unknown, key: string, type: Type, struct: string): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (type.kind === "map" && isMap(value)) return Object.keys(value).length === 0;
  return isOmittedWhenZero(struct, key, value);
}

function readList(value: unknown, of: Type, place: Place): unknown[] {
  if (!Array.isArray(value)) throw problem(value, place, goList(of));
  return value.map((item, index) => {
    const last = place.path[place.path.length - 1] ?? "";
    return (
      read(item, of, { ...place, path: [...place.path.slice(0, -1), `${last}[${index}]`] }) ??
      (of.kind === "struct" ? {} : null)
    );
  });
}

function readMap(value: unknown, of: Type, place: Place): JsonMap {
  if (!isMap(value)) throw problem(value, place, "map[string]string");
  const out: JsonMap = {};
  for (const [key, member] of Object.entries(value)) {
    out[key] = read(member, of, { ...place, path: [...place.path, key] }) ?? "";
  }
  return out;
}

function readScalar(value: unknown, scalar: ScalarName, place: Place): unknown {
  const kind = typeof value;
  const fits: Record<ScalarName, boolean> = {
    any: kind !== "object",
    boolean: kind === "boolean",
    integer: kind === "number" && Number.isInteger(value),
    intOrString: kind === "string" || (kind === "number" && Number.isInteger(value)),
    quantity: kind === "string" || kind === "number",
    string: kind === "string",
    time: kind === "string",
  };
  if (!fits[scalar]) throw problem(value, place, GO_NAMES[scalar]);
  return scalar === "quantity" ? String(value) : value;
}

const GO_NAMES: Readonly<Record<ScalarName, string>> = {
  any: "string",
  boolean: "bool",
  integer: "int32",
  intOrString: "intstr.IntOrString",
  quantity: "resource.Quantity",
  string: "string",
  time: "string",
};

function goList(of: Type): string {
  return of.kind === "struct" ? `[]v1.${shortName(of.name)}` : "[]string";
}

function problem(value: unknown, place: Place, expected: string): DecodeProblem {
  const path = place.path.map((step) => step.replace(/\[\d+\]$/, "")).join(".");
  const kind = Array.isArray(value)
    ? "array"
    : isMap(value)
      ? "object"
      : typeof value === "boolean"
        ? "bool"
        : typeof value;
  const number = typeof value === "number" && expected !== "string" ? ` ${value}` : "";
  return new DecodeProblem(
    `json: cannot unmarshal ${kind}${number} into Go struct field ${place.struct}.${path} of type ${expected}`,
  );
}
