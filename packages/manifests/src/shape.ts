import type { Json, KubeObject, Problem, SourcePosition, YamlPath } from "@towline/kernel";
import { fieldName, placesAt } from "./paths.ts";
import { containerPaths, podSpecPaths } from "./table.ts";

/** One value that should be an object, and how to find positions inside it. */
export interface Candidate {
  readonly value: Json;
  readonly at: SourcePosition;
  readonly positionOf: (path: YamlPath) => SourcePosition;
  readonly keyPositionOf: (path: YamlPath) => SourcePosition;
}

type Entries = Readonly<Record<string, unknown>>;

export const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a value is, in words. Values of a Secret are not repeated. */
const kindOf = (value: unknown, path: YamlPath = []): string => {
  if (value === undefined || value === null) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return path[0] === "stringData" ? `a ${typeof value}` : `the ${typeof value} ${JSON.stringify(value)}`;
};

/** `value` must be text at `path`. */
const requireText = (
  { positionOf }: Candidate,
  value: unknown,
  path: YamlPath,
  hint: string,
): readonly Problem[] => {
  if (typeof value === "string" && value !== "") return [];
  const what = value === "" ? "empty" : kindOf(value);
  return [{ message: `${fieldName(path)} is ${what}`, hint, at: positionOf(path) }];
};

const nameHint = (metadata: Entries): string =>
  "generateName" in metadata
    ? "generateName is not supported: every deploy would make another object. Give it a name"
    : "Give the object a name, in quotes where it looks like a number";

/** Every value of the map at `path` must be text: a version such as 1.10 without quotes is the usual mistake. */
const requireTextMap = (candidate: Candidate, map: unknown, path: YamlPath): readonly Problem[] => {
  if (map === undefined || map === null) return [];
  if (!isEntries(map)) {
    const message = `${fieldName(path)} is ${kindOf(map, path)}, but must be a map`;
    return [{ message, hint: "Write it as NAME: value", at: candidate.positionOf(path) }];
  }
  return Object.entries(map).flatMap(([key, value]) =>
    typeof value === "string" || value === null
      ? []
      : [
          {
            message: `${fieldName(path)}.${key} is ${kindOf(value, path)}, but must be text`,
            hint: typeof value === "object" ? "Write one text value" : "Write the value in quotes",
            at: candidate.positionOf([...path, key]),
          },
        ],
  );
};

const environmentProblems = (candidate: Candidate, kind: string): readonly Problem[] => {
  const prefix = podSpecPaths[kind];
  if (prefix === undefined) return [];
  return containerPaths
    .flatMap((list) => placesAt(candidate.value, `${prefix}.${list}.env[].value`))
    .filter(({ value }) => typeof value !== "string" && value !== null)
    .map(({ segments, value }) => ({
      message: `${fieldName(segments)} is ${kindOf(value)}, but must be text`,
      hint: "Write the value in quotes",
      at: candidate.positionOf(segments),
    }));
};

/** Mistakes that can be seen without asking the cluster, which would name no line. */
export const shapeProblems = (candidate: Candidate): readonly Problem[] => {
  const { value, at } = candidate;
  if (!isEntries(value)) {
    return [{ message: `This is ${kindOf(value)}, not a Kubernetes object`, hint: "Remove it", at }];
  }
  const metadata = isEntries(value.metadata) ? value.metadata : {};
  const kind = String(value.kind);
  return [
    ...requireText(candidate, value.apiVersion, ["apiVersion"], 'Add it, such as "apiVersion: apps/v1"'),
    ...requireText(candidate, value.kind, ["kind"], 'Add it, such as "kind: Deployment"'),
    ...requireText(candidate, metadata.name, ["metadata", "name"], nameHint(metadata)),
    ...(metadata.namespace === undefined || metadata.namespace === null
      ? []
      : requireText(candidate, metadata.namespace, ["metadata", "namespace"], "Write it as text")),
    ...requireTextMap(candidate, metadata.labels, ["metadata", "labels"]),
    ...requireTextMap(candidate, metadata.annotations, ["metadata", "annotations"]),
    ...(kind === "ConfigMap" ? requireTextMap(candidate, value.data, ["data"]) : []),
    ...(kind === "Secret" ? requireTextMap(candidate, value.stringData, ["stringData"]) : []),
    ...environmentProblems(candidate, kind),
  ];
};

/** A value whose `shapeProblems` are none. */
export const asObject = (value: Json): KubeObject => value as unknown as KubeObject;
