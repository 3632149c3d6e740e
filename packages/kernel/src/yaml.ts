import { type Document, isMap, isSeq, LineCounter, type ParsedNode, parseAllDocuments } from "yaml";
import { messageOf, type Problem, type SourcePosition } from "./errors.ts";
import type { Json } from "./objects.ts";
import { syntaxProblems, textProblem } from "./yaml-problems.ts";
import { DocumentReader, type Place } from "./yaml-reader.ts";

export type YamlPath = readonly (string | number)[];

/** One document of a file. Positions follow aliases and merges to where the value is written. */
export interface YamlDocument {
  /** Plain JSON; null for an empty document. */
  readonly value: Json;
  readonly at: SourcePosition;
  /** Where the value at `path` begins, or its nearest ancestor where there is none. */
  positionOf(path: YamlPath): SourcePosition;
  /** Where the key that leads to `path` begins; the item itself in a list. */
  keyPositionOf(path: YamlPath): SourcePosition;
}

export interface YamlFile {
  /** Documents without a syntax error. A document with any other problem is among them, with the rest of its value. */
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
}

/** The parser leaves every scalar a string; `resolvePlainScalar` then decides as kubectl does. */
const parserOptions = {
  schema: "failsafe",
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** Reads every document of a YAML file. Never throws: whatever is wrong is among `problems`, in order of position. */
export const parseYaml = (text: string, file: string): YamlFile => {
  const lines = new LineCounter();
  const place = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  try {
    const unreadable = textProblem(text, offsetPlace(text, file));
    if (unreadable !== undefined) return { documents: [], problems: [unreadable] };
    const parsed: Document.Parsed[] = [...parseAllDocuments(text, { ...parserOptions, lineCounter: lines })];
    const read = parsed.map((document) =>
      document.errors.length > 0
        ? { document: [], problems: syntaxProblems(document.errors, place) }
        : readDocument(document, place),
    );
    return {
      documents: read.flatMap(({ document }) => document),
      problems: read.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    return { documents: [], problems: [tooMuch(error, place(0))] };
  }
};

/** Before anything was parsed: the parser counts the lines. */
const offsetPlace =
  (text: string, file: string) =>
  (offset: number): SourcePosition => {
    const lines = text.slice(0, offset).split("\n");
    return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };

/** Endless nesting and aliases of aliases end here, instead of with a full memory. */
const tooMuch = (error: unknown, at: SourcePosition): Problem => {
  const overflow = messageOf(error).includes("call stack");
  const message = overflow ? "the values are nested too deeply" : messageOf(error);
  return { message: `This file cannot be read: ${message}`, hint: "Write out what is meant", at };
};

const readDocument = (parsed: Document.Parsed, placeOf: (offset: number) => SourcePosition) => {
  const place: Place = (node) => placeOf((node as ParsedNode | null)?.range?.[0] ?? parsed.range[0]);
  const reader = new DocumentReader(place);
  const value = reader.value(parsed.contents);
  const document: YamlDocument = {
    value,
    at: place(parsed.contents),
    positionOf: (path) => place(reader.follow(walk(reader, parsed.contents, path).value)),
    keyPositionOf: (path) => place(walk(reader, parsed.contents, path).key),
  };
  return { document: [document], problems: reader.problems };
};

/** The nodes at the end of `path`, or as far as it leads. */
const walk = (reader: DocumentReader, root: unknown, path: YamlPath): { key: unknown; value: unknown } => {
  let at = { key: root, value: root };
  for (const step of path) {
    const parent = reader.follow(at.value);
    const pair = isMap(parent) ? reader.pairOf(parent, String(step)) : undefined;
    const item = isSeq(parent) ? parent.items[Number(step)] : undefined;
    if (pair === undefined && item === undefined) return at;
    at = pair === undefined ? { key: item, value: item } : { key: pair.key, value: pair.value };
  }
  return at;
};
