import { type Json, type Problem, parseYaml, type SourcePosition, type YamlDocument } from "@towline/kernel";
import { checkFields } from "./check-fields.ts";
import { isJsonMap } from "./field-path.ts";
import { specFields } from "./fields.ts";
import { merge, type Part, partOf } from "./merge.ts";
import type { SpecLocation } from "./types.ts";

/** One file, read at one commit. */
export interface SpecFile {
  readonly location: SpecLocation;
  /** How messages name it: the path alone where it is the deployed file, so that annotations land on its lines. */
  readonly label: string;
  readonly text: string;
}

/** One file's share in the whole. */
export interface Layer {
  readonly document: YamlDocument;
  /** The part of the document that counts. */
  readonly value: Json;
}

export type ReadLayer = { readonly layer: Layer | undefined; readonly problems: readonly Problem[] };

export const labelOf = (location: SpecLocation, deployed: SpecLocation): string =>
  location.repository === deployed.repository && location.commit === deployed.commit
    ? location.path
    : `${location.repository}@${location.commit.slice(0, 7)}:${location.path}`;

/** `counts`: what of the file counts; everything that counts is checked, and all of a file where `checkAll` says so. */
export const readLayer = (file: SpecFile, counts: Part | "all", scope: "counts" | "all"): ReadLayer => {
  const { documents, problems } = parseYaml(file.text, file.label);
  const [document, second] = documents;
  if (document === undefined) return { layer: undefined, problems: orEmpty(problems, file) };
  if (!isJsonMap(document.value))
    return { layer: undefined, problems: [...problems, ...checkFields(document, document.value)] };
  const whole = withRepository(document.value, file.location.repository);
  const value = (counts === "all" ? whole : partOf(whole, counts)) ?? {};
  const found = checkFields(document, scope === "all" ? document.value : value);
  const more = second === undefined ? [] : [secondDocument(second.at)];
  return { layer: { document, value }, problems: inOrder([...problems, ...found, ...more]) };
};

/** `config` means a folder of the repository of the file that says it, for one service too. */
const withRepository = (value: Json, repository: string): Json => {
  if (!isJsonMap(value)) return value;
  const { config, services } = value;
  return {
    ...value,
    ...(isJsonMap(config) && { config: { repository, ...config } }),
    ...(isJsonMap(services) && {
      services: Object.fromEntries(
        Object.entries(services).map(([name, service]) => [name, withRepository(service, repository)]),
      ),
    }),
  };
};

const orEmpty = (problems: readonly Problem[], { label }: SpecFile): readonly Problem[] => {
  const at = { file: label, line: 1, column: 1 };
  const hint = 'Begin with "service: <name>"';
  return problems.length > 0 ? problems : [{ message: "The file is empty", hint, at }];
};

const secondDocument = (at: SourcePosition): Problem => ({
  message: "The file holds a second document",
  hint: 'Remove the "---" line and what follows it',
  at,
});

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );

/** Lowest first: later layers win. */
export const mergeLayers = (layers: readonly Layer[]): Json =>
  layers.map(({ value }) => value).reduce((below, above) => merge(below, above, specFields) ?? {}, {});

/** Where the field is written last; the nearest thing around it in the topmost layer where it is written nowhere. */
export const locateIn = (layers: readonly Layer[], path: readonly (string | number)[]): SourcePosition => {
  for (let length = path.length; length > 0; length--) {
    const shorter = path.slice(0, length);
    const home = layers.findLast(({ value }) => has(value, shorter));
    if (home !== undefined) return home.document.keyPositionOf(shorter);
  }
  return layers.at(-1)?.document.positionOf([]) ?? { file: "towline.yaml", line: 1, column: 1 };
};

/** Whether any of them has the field. */
export const isWritten = (layers: readonly Layer[], path: readonly (string | number)[]): boolean =>
  layers.some(({ value }) => has(value, path));

const has = (value: Json, path: readonly (string | number)[]): boolean => {
  let at: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else at = isJsonMap(at) ? at[step] : undefined;
  }
  return at !== undefined;
};
