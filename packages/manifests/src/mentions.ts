import type { KubeObject } from "@towline/kernel";
import { type FieldPath, fieldName, placesAt } from "./paths.ts";
import { containerPaths, podSpecPaths } from "./table.ts";

/** A place outside the table of references that names a ConfigMap or Secret, perhaps. */
export interface Mention {
  readonly name: string;
  /** `spec.template.spec.containers[0].args[1]` */
  readonly field: string;
}

const textPaths: readonly FieldPath[] = ["command[]", "args[]", "env[].value"];

const mentionPaths = (kind: string): readonly FieldPath[] => {
  const podSpec = podSpecPaths[kind];
  const inRules = ["rules[].resourceNames[]"];
  if (podSpec === undefined) return inRules;
  return containerPaths.flatMap((list) => textPaths.map((path) => `${podSpec}.${list}.${path}`));
};

const annotationPlaces = (object: KubeObject) => {
  const template = podSpecPaths[object.kind]?.replace(/\.?spec$/, "");
  const holders = template
    ? ["metadata.annotations", `${template}.metadata.annotations`]
    : ["metadata.annotations"];
  return holders
    .flatMap((path) => placesAt(object, path))
    .flatMap(({ segments, value }) =>
      Object.entries(value ?? {}).map(([key, text]) => ({
        segments: [...segments, key],
        value: text as unknown,
      })),
    );
};

/**
 * Where `object` names one of `names` in a place that `rewriteReferences` leaves alone: arguments (also `--flag=name`),
 * environment values, annotations, RBAC rules. A program that asks the API server for that name would not find it.
 */
export const bareMentions = (object: KubeObject, names: readonly string[]): readonly Mention[] =>
  [
    ...mentionPaths(object.kind).flatMap((path) => placesAt(object, path)),
    ...annotationPlaces(object),
  ].flatMap(({ segments, value }) => {
    const words = typeof value === "string" ? value.split(/[\s=,]+/) : [];
    return names.filter((name) => words.includes(name)).map((name) => ({ name, field: fieldName(segments) }));
  });
