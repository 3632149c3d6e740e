import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "@towline/kernel";
import { fileProblem, findInTree, isProblem } from "@towline/manifests";
import { isKey, keyForm } from "./keys.ts";
import type { ConfigFile } from "./place.ts";

export interface ConfigFolder {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly Problem[];
}

/** What git needs inside a folder is no configuration. */
export const isOfGit = (name: string): boolean =>
  [".git", ".gitkeep", ".gitignore", ".gitattributes"].includes(name);

const nameProblem = (path: string, name: string): Problem | undefined =>
  isKey(name) ? undefined : fileProblem(path, "the file's name cannot be a key", `Use ${keyForm}`);

/** The file at `path` below `root`, as the key `name`. */
export const readOne = async (root: string, path: string, name: string): Promise<ConfigFile | Problem> => {
  const refused = nameProblem(path, name);
  if (refused !== undefined) return refused;
  const found = await findInTree(root, path);
  if (found === undefined) return fileProblem(path, "is a link to nothing", "Correct or remove the link");
  if (isProblem(found)) return found;
  if (found.kind === "folder")
    return fileProblem(
      path,
      "folders inside the configuration folder are not supported",
      "Move its files up, or make an object of them in towline-objects.yaml",
    );
  if (found.kind === "other") return fileProblem(path, "is no regular file", "Remove it");
  return { name, path, bytes: await readFile(join(root, path)) };
};

/**
 * The files of the folder `path` below `root`, sorted by name, without those that `leaveOut` names; undefined where
 * there is no such folder.
 */
export const readFolder = async (
  root: string,
  path: string,
  leaveOut: (path: string) => boolean = () => false,
): Promise<ConfigFolder | undefined> => {
  const folder = path.replace(/\/+$/, "");
  const found = await findInTree(root, folder);
  if (found === undefined) return undefined;
  if (isProblem(found)) return { files: [], problems: [found] };
  if (found.kind !== "folder")
    return {
      files: [],
      problems: [fileProblem(folder, "is no folder", "Name the folder that holds the files")],
    };
  const names = (await readdir(join(root, folder)))
    .filter((name) => !isOfGit(name) && !leaveOut(`${folder}/${name}`))
    .toSorted();
  const read = await Promise.all(names.map((name) => readOne(root, `${folder}/${name}`, name)));
  return {
    files: read.filter((file): file is ConfigFile => !isProblem(file)),
    problems: read.filter(isProblem),
  };
};

/** What a configuration folder is before its files are looked at. */
export const folderState = async (root: string, path: string): Promise<"missing" | "empty" | "filled"> => {
  const folder = await readFolder(root, path);
  if (folder === undefined) return "missing";
  return folder.files.length + folder.problems.length === 0 ? "empty" : "filled";
};
