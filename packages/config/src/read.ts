import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { fileProblem, findInTree, isProblem } from "@towline/manifests";
import { type Piece, type Pieces, piecesOf, piecesOfEnv, piecesOfFiles } from "./content.ts";
import { contentBytesMax, contentOf, entryOf, sizeOf } from "./entry.ts";
import { readFolder } from "./folder.ts";
import { objectsFile, parseObjects, type WrittenObject } from "./objects-file.ts";
import type { ConfigFile } from "./place.ts";
import { pathOf } from "./sources.ts";
import type { ConfigEntry } from "./types.ts";

export interface ReadConfigRequest {
  /** The checked-out repository that holds the configuration. */
  readonly root: string;
  /** The folder, relative to `root`. */
  readonly path: string;
  readonly service: string;
  readonly namespace: string;
  /** What annotations call the repository where it is not the one of the run: `acme/config@fb2a440`. */
  readonly label?: string;
}

interface Read {
  readonly entries: readonly ConfigEntry[];
  readonly problems: readonly Problem[];
}

const nothing: Read = { entries: [], problems: [] };
const environmentFile = ".env";

/** The bare name is also a label's value. */
const nameMax = 63;

const limitProblem = (name: string, pieces: readonly Piece[], at: SourcePosition): Problem | undefined => {
  const of = `${at.file}: `;
  if (name.length > nameMax) {
    const message = `${of}the name ${name} would be longer than ${nameMax} letters`;
    return { message, hint: "Choose a shorter name for the service", at };
  }
  const bytes = sizeOf(contentOf(pieces.map((piece) => [piece.key, piece.bytes] as const)));
  if (bytes <= contentBytesMax) return undefined;
  const message = `${of}ConfigMap ${name} would hold ${(bytes / contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`;
  return { message, hint: "Put large files into the image, or fetch them at start", at };
};

/** The object of `pieces`, or what is wrong with it. */
const finish = (
  { service, namespace, path }: ReadConfigRequest,
  name: string,
  { pieces, paths, problems }: Pieces,
  at: SourcePosition,
): Read => {
  if (problems.length > 0) return { entries: [], problems };
  const wrong = limitProblem(name, pieces, at);
  if (wrong !== undefined) return { entries: [], problems: [wrong] };
  const files = paths.map((file) => posix.relative(path, file)).toSorted();
  const content = contentOf(pieces.map((piece) => [piece.key, piece.bytes] as const));
  return { entries: [entryOf({ name, service, namespace, files }, content)], problems: [] };
};

const startOf = (file: string): SourcePosition => ({ file, line: 1, column: 1 });

const filesEntry = (request: ReadConfigRequest, files: readonly ConfigFile[]): Read =>
  files.length === 0
    ? nothing
    : finish(request, `${request.service}-config`, piecesOfFiles(files), startOf(request.path));

const environmentEntry = (request: ReadConfigRequest, file: ConfigFile | undefined): Read =>
  file === undefined
    ? nothing
    : finish(request, `${request.service}-env`, piecesOfEnv(file), startOf(file.path));

interface Written extends Read {
  /** Files and folders that the objects are made of: the convention leaves them out. */
  readonly taken: ReadonlySet<string>;
}

const writtenObject = async (
  request: ReadConfigRequest,
  object: WrittenObject,
): Promise<Read & { readonly paths: readonly string[] }> => {
  const found = await piecesOf(request, object);
  return { ...finish(request, object.name, found, object.at), paths: found.paths };
};

/** What `towline-objects.yaml` asks for, if it is there. */
const writtenObjects = async (request: ReadConfigRequest): Promise<Written> => {
  const path = pathOf(request, objectsFile);
  const folder = await findInTree(request.root, request.path);
  if (folder === undefined || isProblem(folder)) return { ...nothing, taken: new Set() }; // told elsewhere
  const found = await findInTree(request.root, path);
  if (found === undefined) return { ...nothing, taken: new Set() };
  const taken = new Set([path]);
  if (isProblem(found)) return { entries: [], problems: [found], taken };
  if (found.kind !== "file")
    return { entries: [], problems: [fileProblem(path, "is no file", "Make it a YAML file")], taken };
  const { objects, problems } = parseObjects(await readFile(join(request.root, path), "utf8"), path);
  const read = await Promise.all(objects.map((object) => writtenObject(request, object)));
  for (const name of [...read.flatMap(({ paths }) => paths), ...referredFiles(request, objects)])
    for (let part = name; part !== "."; part = posix.dirname(part)) taken.add(part);
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
    taken,
  };
};

/** Files that single values are taken of are no content themselves. */
const referredFiles = (request: ReadConfigRequest, objects: readonly WrittenObject[]): readonly string[] =>
  objects
    .flatMap(({ values }) => [...values.values()])
    .flatMap((value) =>
      value.kind === "reference" && value.reference.source === "file"
        ? [pathOf(request, value.reference.path)]
        : [],
    );

const twins = (entries: readonly ConfigEntry[], path: string): readonly Problem[] =>
  entries
    .filter(({ name }, index) => entries.findIndex((other) => other.name === name) !== index)
    .map(({ name }) =>
      fileProblem(
        path,
        `${name} would be made of the folder, and by ${objectsFile} again`,
        `Rename it in ${objectsFile}, or name there all files that it is made of`,
      ),
    );

/**
 * Makes the service's configuration of a folder: its files become `<service>-config`, its `.env` becomes
 * `<service>-env`, and `towline-objects.yaml` may make others, each named by its content. Nothing for a folder that is
 * not there or empty. Throws `config-invalid` with every problem at once.
 */
export const readConfig = async (request: ReadConfigRequest): Promise<readonly ConfigEntry[]> => {
  const written = await writtenObjects(request);
  const folder = await readFolder(request.root, request.path, (path) =>
    written.taken.has(posix.normalize(path)),
  );
  if (folder === undefined) return [];
  const isEnvironment = ({ name }: ConfigFile): boolean => name === environmentFile;
  const parts = [
    { entries: [], problems: folder.problems },
    filesEntry(
      request,
      folder.files.filter((file) => !isEnvironment(file)),
    ),
    environmentEntry(request, folder.files.find(isEnvironment)),
    written,
  ];
  const entries = parts.flatMap((part) => part.entries);
  const problems = [...parts.flatMap((part) => part.problems), ...twins(entries, request.path)];
  if (problems.length > 0) throw invalid(problems.map((problem) => labelled(problem, request.label)));
  return entries;
};

const labelled = (problem: Problem, label?: string): Problem => {
  const { at } = problem;
  if (at === undefined || label === undefined) return problem;
  return { ...problem, at: { ...at, file: `${label}:${at.file}` } };
};

const invalid = (problems: readonly Problem[]): TowlineError => {
  const [first, ...more] = problems;
  const message =
    more.length === 0 ? (first?.message ?? "") : `${problems.length} mistakes in the configuration`;
  return new TowlineError("config-invalid", message, { hint: first?.hint, at: first?.at, problems });
};
