import { isUtf8 } from "node:buffer";
import type { Problem } from "@towline/kernel";
import { fileProblem } from "@towline/manifests";
import { parseDotenv } from "./dotenv.ts";
import { readFileReference } from "./file-reference.ts";
import type { WrittenObject, WrittenValue } from "./objects-file.ts";
import type { ConfigFile, FolderPlace } from "./place.ts";
import { filesOf, type Source } from "./sources.ts";

/** One key, and where its value comes from, for messages. */
export interface Piece {
  readonly key: string;
  readonly from: string;
  readonly bytes: Uint8Array;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Files that were read, relative to the root. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The variables of a `.env` file. */
export const piecesOfEnv = ({ path, bytes }: ConfigFile): Pieces => {
  const paths = [path];
  if (!isUtf8(bytes))
    return { pieces: [], paths, problems: [fileProblem(path, "is not UTF-8 text", "Save it as UTF-8")] };
  const { values, problems } = parseDotenv(new TextDecoder().decode(bytes), path);
  const pieces = [...values].map(([key, text]) => ({ key, from: path, bytes: bytesOf(text) }));
  return { pieces, paths, problems };
};

export const piecesOfFiles = (files: readonly ConfigFile[]): Pieces => ({
  pieces: files.map(({ name, path, bytes }) => ({ key: name, from: path, bytes })),
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

const ofValue = async (place: FolderPlace, key: string, value: WrittenValue): Promise<Pieces> => {
  const nothing = { pieces: [], paths: [], problems: [] };
  const from = `${value.at.file}:${value.at.line}`;
  if (value.kind === "literal") return { ...nothing, pieces: [{ key, from, bytes: bytesOf(value.text) }] };
  if (value.reference.source !== "file") return nothing;
  const text = await readFileReference(place, value.reference, value.at);
  if (typeof text !== "string") return { ...nothing, problems: [text] };
  return { ...nothing, pieces: [{ key, from, bytes: bytesOf(text) }] };
};

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
      ...[...object.values].map(([key, value]) => ofValue(place, key, value)),
    ]),
  );
  return { ...found, problems: [...found.problems, ...twins(found.pieces, object)] };
};
