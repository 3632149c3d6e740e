import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Json, type Problem, parseYaml, type SourcePosition, type YamlDocument } from "@towline/kernel";
import { type FieldPath, type Place, placesAt } from "../paths.ts";
import { isEntries } from "../shape.ts";

const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

export const isKustomizationName = (name: string): boolean => names.includes(name);

/** One path that a kustomization names, as it is written, and where. */
export interface Entry {
  readonly path: string;
  readonly at: SourcePosition;
  /** Whether it may be a folder with a kustomization of its own. */
  readonly mayBeFolder: boolean;
}

export interface KustomizationFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly value: Json;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const folderFields: readonly FieldPath[] = [
  "resources[]",
  "bases[]",
  "components[]",
  "generators[]",
  "transformers[]",
  "validators[]",
];

const fileFields: readonly FieldPath[] = [
  "crds[]",
  "configurations[]",
  "openapi.path",
  "patches[].path",
  "patchesJson6902[].path",
  "patchesStrategicMerge[]",
  "replacements[].path",
];

/** Entries of these may be `key=path`. */
const keyedFields: readonly FieldPath[] = ["configMapGenerator[]", "secretGenerator[]"].flatMap((field) => [
  `${field}.files[]`,
  `${field}.envs[]`,
  `${field}.env`,
]);

const helmFields = ["helmCharts", "helmChartInflationGenerator"];

/** YAML may also stand in the place of a path. */
const isPath = (value: unknown): value is string => typeof value === "string" && !value.includes("\n");

type PositionOf = (place: Place) => SourcePosition;

const entriesOf = (value: Json, positionOf: PositionOf): readonly Entry[] => {
  const entries = (fields: readonly FieldPath[], mayBeFolder: boolean, pathOf = (text: string) => text) =>
    fields
      .flatMap((field) => placesAt(value, field))
      .flatMap((place) =>
        isPath(place.value) ? [{ path: pathOf(place.value), at: positionOf(place), mayBeFolder }] : [],
      );
  return [
    ...entries(folderFields, true),
    ...entries(fileFields, false),
    ...entries(keyedFields, false, (text) => text.slice(text.indexOf("=") + 1)),
  ];
};

const chartProblems = (value: Json, positionOf: PositionOf): readonly Problem[] =>
  helmFields
    .flatMap((field) => placesAt(value, field))
    .map((place) => ({
      message: `${place.segments[0]}: a kustomization that fetches Helm charts is refused: what a deploy applies has to stand in the repository`,
      hint: 'Render the chart into the repository, or point "manifests" at the chart itself',
      at: positionOf(place),
    }));

const fieldsFollowed = [...folderFields, ...fileFields, ...keyedFields, ...helmFields].map(
  (path) => path.split(/[.[]/)[0] ?? "",
);

/** kustomize reads `Resources` as `resources`; what is not read here, nobody would have looked at. */
const spellingProblems = (document: YamlDocument): readonly Problem[] =>
  Object.keys(isEntries(document.value) ? document.value : {}).flatMap((key) => {
    const meant = fieldsFollowed.find((field) => field.toLowerCase() === key.toLowerCase());
    return meant === undefined || meant === key
      ? []
      : [{ message: `"${key}" is no field`, hint: `Write ${meant}`, at: document.keyPositionOf([key]) }];
  });

const furtherDocuments = (documents: readonly YamlDocument[]): readonly Problem[] =>
  documents.slice(1).map(({ at }) => ({
    message: "A kustomization is one YAML document, but this is another one",
    hint: 'Remove it, and the "---" before it',
    at,
  }));

/** The kustomization of a folder, or undefined where it holds none. */
export const readKustomization = async (
  root: string,
  folder: string,
): Promise<KustomizationFile | undefined> => {
  const name = (await readdir(join(root, folder))).find(isKustomizationName);
  if (name === undefined) return undefined;
  const path = posix.join(folder, name);
  const { documents, problems } = parseYaml(await readFile(join(root, path), "utf8"), path);
  const [document] = documents;
  if (document === undefined) return { path, value: null, entries: [], problems };
  const positionOf: PositionOf = ({ segments }) => document.positionOf(segments);
  return {
    path,
    value: document.value,
    entries: entriesOf(document.value, positionOf),
    problems: [
      ...problems,
      ...furtherDocuments(documents),
      ...spellingProblems(document),
      ...chartProblems(document.value, positionOf),
    ],
  };
};
