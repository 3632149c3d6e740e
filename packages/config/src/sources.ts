import { glob } from "node:fs/promises";
import { posix } from "node:path";
import type { Problem, SourcePosition } from "@towline/kernel";
import { findInTree, isProblem } from "@towline/manifests";
import { isOfGit, readFolder, readOne } from "./folder.ts";
import type { ConfigFile, FolderPlace } from "./place.ts";

/** A file, folder or pattern that an object is to be made of. */
export interface Source {
  /** Relative to the configuration folder; `..` may lead to other folders of the repository. */
  readonly pattern: string;
  /** The key of a single file where that is not its name. */
  readonly key?: string;
  readonly at: SourcePosition;
}

interface Found {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly Problem[];
}

const isGlob = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

/** Relative to the root; what leads out of it begins with `..`. */
export const pathOf = (place: FolderPlace, pattern: string): string =>
  posix.normalize(posix.join(place.path, pattern)).replace(/\/+$/, "");

const failed = (message: string, hint: string, at: SourcePosition): Found => ({
  files: [],
  problems: [{ message, hint, at }],
});

const leadsOut = ({ pattern, at }: Source): Found =>
  failed(
    `"${pattern}" leads out of the repository`,
    "Name files of the repository that holds this file; check others out into it, or copy them",
    at,
  );

const matches = async (root: string, pattern: string): Promise<readonly string[]> => {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => isOfGit(posix.basename(name)) }))
    paths.push(path);
  return paths.toSorted();
};

/** Files alone: `**` meets folders too. */
const globbed = async (place: FolderPlace, path: string, source: Source): Promise<Found> => {
  const paths = await matches(place.root, path);
  const kinds = await Promise.all(paths.map((each) => findInTree(place.root, each)));
  const wanted = paths.filter((_, index) => {
    const kind = kinds[index];
    return kind === undefined || isProblem(kind) || kind.kind !== "folder";
  });
  if (wanted.length === 0)
    return failed(
      `"${source.pattern}" matches no file`,
      "Correct the pattern; it is relative to the folder of this file",
      source.at,
    );
  const read = await Promise.all(wanted.map((each) => readOne(place.root, each, posix.basename(each))));
  return {
    files: read.filter((file): file is ConfigFile => !isProblem(file)),
    problems: read.filter(isProblem),
  };
};

/** The files that a source stands for: itself, those of a folder (not of folders inside), or those that match. */
export const filesOf = async (place: FolderPlace, source: Source): Promise<Found> => {
  const { pattern, key, at } = source;
  const path = pathOf(place, pattern);
  if (path === ".." || path.startsWith("../") || pattern.startsWith("/")) return leadsOut(source);
  if (isGlob(pattern)) return await globbed(place, path, source);
  const found = await findInTree(place.root, path);
  if (found === undefined)
    return failed(
      `There is no "${pattern}"`,
      "Correct the path; it is relative to the folder of this file",
      at,
    );
  if (isProblem(found)) return { files: [], problems: [{ ...found, at }] };
  if (found.kind === "folder") return (await readFolder(place.root, path)) ?? { files: [], problems: [] };
  const file = await readOne(place.root, path, key ?? posix.basename(path));
  return isProblem(file) ? { files: [], problems: [file] } : { files: [file], problems: [] };
};
