import type { StatusBody } from "./status.ts";

/** One field that the server refuses. */
export interface RefusedField {
  /** As the server writes it: `.spec.template.spec.containers[name="app"].prots`, `spec.ports[0].port`. */
  readonly field: string;
  /** What is wrong, with the field as people write it. */
  readonly text: string;
  readonly hint: string;
}

/** `.spec.containers[name="app"].env` → `spec.containers[app].env` */
const readable = (field: string): string =>
  field.replace(/^\./, "").replace(/\[\w+=(?:"([^"]*)"|([^\],"]*))\]/g, "[$1$2]");

/** What to write for the types that the schema knows, and how. */
const types: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  "numeric (int or float)": ["a number", "Correct the value"],
  boolean: ["true or false", "Write true or false, without quotes"],
  string: ["text", "Write the value in quotes"],
  "string or number": ["text or a number", "Correct the value"],
  map: ["a map", "Write fields below it"],
  list: ["a list", "Write entries below it, each after a dash"],
};

/** `prots` of `.spec.containers[name="app"].prots`, and `.spec.containers` for "kubectl explain". */
const unknownField = (field: string, kind: string): RefusedField => {
  const plain = field.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g, "");
  const last = plain.lastIndexOf(".");
  return {
    field,
    text: `there is no field ${readable(field)}`,
    hint: `Correct the spelling of "${plain.slice(last + 1)}" or its indentation: "kubectl explain ${kind}${plain.slice(0, last)}" lists the fields there`,
  };
};

/** The value itself is left out: it stands on that line, and may be a Secret's. */
const typedField = (field: string, problem: string, kind: string): RefusedField => {
  if (problem === "field not declared in schema") return unknownField(field, kind);
  const [what, hint] = types[/^expected (.+?), got /.exec(problem)?.[1] ?? ""] ?? [];
  if (what !== undefined && hint !== undefined)
    return { field, text: `${readable(field)} must be ${what}`, hint };
  const [, index, key] = /^element (\d+): .* omits key field "(\w+)"/.exec(problem) ?? [];
  if (key !== undefined)
    return {
      field: `${field}[${index}]`,
      text: `${readable(field)}[${index}] has no ${key}`,
      hint: `Add ${key}`,
    };
  return { field, text: `${readable(field)}: ${problem}`, hint: "Correct the manifest" };
};

const typedPrefix = /^failed to create typed patch object(?: \(.*?\))?: (?:errors:\n)?/;
const typedLine = /^\s*(\.(?:[^:[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\])*): (.*)$/;

/** A value of another type than the schema's, or a field that it does not have: the server answers 500 to these. */
export const isUntypable = ({ message }: StatusBody): boolean => typedPrefix.test(message);

/**
 * Every field that the answer names; none where it names none, or not everything that is wrong has one. `kind` is what
 * kubectl calls the object's.
 * Source: sigs.k8s.io/structured-merge-diff typed/validate.go and value/fields.go, "expected %v, got"
 */
export const refusedFields = (status: StatusBody, kind: string): readonly RefusedField[] => {
  if (!isUntypable(status)) return causeFields(status);
  const lines = status.message.replace(typedPrefix, "").split("\n");
  const fields = lines.flatMap((line) => {
    const [, field, problem] = typedLine.exec(line) ?? [];
    return field === undefined || problem === undefined ? [] : [typedField(field, problem, kind)];
  });
  return fields.length === lines.length ? fields : [];
};

const hintOf = (message: string): string =>
  message.endsWith("field is immutable")
    ? "Kubernetes never changes this field: write the value that the object has, or give the object another name"
    : "Correct the manifest";

const causeFields = ({ causes }: StatusBody): readonly RefusedField[] => {
  const fields = causes.flatMap(({ field, message = "" }) =>
    field ? [{ field, text: `${readable(field)}: ${message}`, hint: hintOf(message) }] : [],
  );
  return fields.length === causes.length ? fields : [];
};
