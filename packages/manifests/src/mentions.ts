import type { KubeObject } from "@towline/kernel";
import { scopeOf } from "./kinds.ts";
import { type FieldPath, fieldName, type Place, placesAt, type Segment } from "./paths.ts";
import { containerPaths, podSpecPaths } from "./table.ts";

/** A place outside the table of references that names a ConfigMap or Secret, perhaps. */
export interface Mention {
  readonly name: string;
  /** `spec.template.spec.containers[0].args[1]` */
  readonly field: string;
}

const textPaths: readonly FieldPath[] = ["command[]", "args[]", "env[].value"];

/** Objects of the cluster that name Secrets of any namespace, or in parameters of a driver's own. */
const namingSecrets = new Set(["PersistentVolume", "StorageClass"]);

/** Of a custom resource nobody knows which of its texts are names. */
const mayNameAnywhere = ({ apiVersion, kind }: KubeObject): boolean =>
  namingSecrets.has(kind) || scopeOf(apiVersion, kind) === "unknown";

const textsIn = (value: unknown, segments: readonly Segment[]): readonly Place[] => {
  if (typeof value === "string") return [{ segments, value }];
  if (typeof value !== "object" || value === null) return [];
  const members: readonly (readonly [Segment, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, member]) => textsIn(member, [...segments, key]));
};

const textPlaces = (object: KubeObject): readonly Place[] => {
  if (!mayNameAnywhere(object)) return mentionPaths(object.kind).flatMap((path) => placesAt(object, path));
  const { apiVersion: _version, kind: _kind, metadata: _metadata, status: _status, ...content } = object;
  return textsIn(content, []);
};

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
 * environment values, annotations, RBAC rules, and any text of a custom resource. A program that asks the API server for that name would not find it.
 */
export const bareMentions = (object: KubeObject, names: readonly string[]): readonly Mention[] =>
  [...textPlaces(object), ...annotationPlaces(object)].flatMap(({ segments, value }) => {
    const words = typeof value === "string" ? value.split(/[\s=,]+/) : [];
    return names.filter((name) => words.includes(name)).map((name) => ({ name, field: fieldName(segments) }));
  });
