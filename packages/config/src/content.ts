import { isUtf8 } from "node:buffer";
import type { Problem, SourcePosition } from "@towline/kernel";
import { fileProblem } from "@towline/manifests";
import { parseDotenv } from "./dotenv.ts";
import { readFileReference } from "./file-reference.ts";
import type { WrittenObject, WrittenValue } from "./objects-file.ts";
import type { ConfigFile, FolderPlace } from "./place.ts";
import { filesOf, pathOf, type Source } from "./sources.ts";
import type { DraftValue } from "./types.ts";

/** One key, and where its value comes from, for messages. */
export interface Piece {
  readonly key: string;
  readonly from: string;
  readonly value: DraftValue;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Files that it is made of, relative to the root. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const textValue = (text: string): DraftValue => ({ kind: "bytes", bytes: new TextEncoder().encode(text) });

/** The variables of a `.env` file. */
export const piecesOfEnv = ({ path, bytes }: ConfigFile): Pieces => {
  const paths = [path];
  if (!isUtf8(bytes))
    return { pieces: [], paths, problems: [fileProblem(path, "is not UTF-8 text", "Save it as UTF-8")] };
  const { values, problems } = parseDotenv(new TextDecoder().decode(bytes), path);
  const pieces = [...values].map(([key, text]) => ({ key, from: path, value: textValue(text) }));
  return { pieces, paths, problems };
};

export const piecesOfFiles = (files: readonly ConfigFile[]): Pieces => ({
  pieces: files.map(({ name, path, bytes }) => ({ key: name, from: path, value: { kind: "bytes", bytes } })),
  paths: files.map(({ path }) => path),
  problems: [],
});

const joined = (all: readonly Pieces[]): Pieces => ({
  pieces: all.flatMap(({ pieces }) => pieces),
  paths: all.flatMap(({ paths }) => paths),
  problems: all.flatMap(({ problems }) => problems),
});

const ofSource = async (place: FolderPlace, source: Source): Promise<Pieces> => {
  const { files, problems } = await filesOf(place, source);
  return { ...piecesOfFiles(files), problems };
};

const ofEnv = async (place: FolderPlace, source: Source): Promise<Pieces> => {
  const { files, problems } = await filesOf(place, source);
  return joined([{ pieces: [], paths: [], problems }, ...files.map(piecesOfEnv)]);
};

const readValue = async (place: FolderPlace, written: WrittenValue): Promise<DraftValue | Problem> => {
  if (written.kind === "literal") return textValue(written.text);
  const { reference, text, at } = written;
  if (reference.source !== "file") return { kind: "reference", reference, text, at };
  const found = await readFileReference(place, reference, at);
  return typeof found === "string" ? textValue(found) : found;
};

/** Values that are written out, or where they stand. A field of a file is read at once. */
export const piecesOfValues = async (
  place: FolderPlace,
  values: ReadonlyMap<string, WrittenValue>,
): Promise<Pieces> => {
  const found = await Promise.all(
    [...values].map(async ([key, written]): Promise<Pieces> => {
      const value = await readValue(place, written);
      if (!("kind" in value)) return { pieces: [], paths: [], problems: [value] };
      return { pieces: [{ key, from: placeOf(written.at), value }], paths: [], problems: [] };
    }),
  );
  return joined(found);
};

const placeOf = ({ file, line }: SourcePosition): string => `${file}:${line}`;

/** Files that single values are taken of: these are no content themselves. */
export const referredFiles = (
  place: FolderPlace,
  values: ReadonlyMap<string, WrittenValue>,
): readonly string[] =>
  [...values.values()].flatMap((value) =>
    value.kind === "reference" && value.reference.source === "file"
      ? [pathOf(place, value.reference.path)]
      : [],
  );

/** Two sources of one key: which of them is meant cannot be known. */
const twins = (pieces: readonly Piece[], { name, at }: WrittenObject): readonly Problem[] =>
  pieces.flatMap(({ key, from }, index) => {
    const first = pieces.findIndex((other) => other.key === key);
    if (first === index) return [];
    const message = `${name} gets the key "${key}" twice: of ${pieces[first]?.from} and of ${from}`;
    return [{ message, hint: 'Leave one of the two out, or name its key: "<key>=<file>"', at }];
  });

/** Everything that one object of `towline-objects.yaml` is made of. */
export const piecesOf = async (place: FolderPlace, object: WrittenObject): Promise<Pieces> => {
  const found = joined(
    await Promise.all([
      ...object.files.map((source) => ofSource(place, source)),
      ...object.env.map((source) => ofEnv(place, source)),
      piecesOfValues(place, object.values),
    ]),
  );
  return { ...found, problems: [...found.problems, ...twins(found.pieces, object)] };
};
