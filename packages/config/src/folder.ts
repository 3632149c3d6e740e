import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "@towline/kernel";
import { fileProblem, findInTree, isProblem } from "@towline/manifests";

/** A file of the configuration folder. */
export interface ConfigFile {
  readonly name: string;
  /** Relative to the root, for messages and annotations. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ConfigFolder {
  readonly files: readonly ConfigFile[];
  readonly problems: readonly Problem[];
}

/** What git needs inside a folder is no configuration. */
const ofGit = new Set([".gitkeep", ".gitignore", ".gitattributes"]);
const secretFiles = new Set(["secrets.yaml", "secrets.yml"]);
const keyPattern = /^[-._a-zA-Z0-9]{1,253}$/;

const nameProblem = (path: string, name: string): Problem | undefined => {
  if (secretFiles.has(name)) {
    return fileProblem(
      path,
      "secrets are not supported yet",
      "Remove the file, and make the Secret another way: manifests may refer to any Secret of the namespace",
    );
  }
  if (keyPattern.test(name) && !name.startsWith("..")) return undefined;
  return fileProblem(path, "the file's name cannot be a key", "Use letters, digits, -, _ and . only");
};

const readOne = async (root: string, folder: string, name: string): Promise<ConfigFile | Problem> => {
  const path = `${folder}/${name}`;
  const refused = nameProblem(path, name);
  if (refused !== undefined) return refused;
  const found = await findInTree(root, path);
  if (found === undefined) return fileProblem(path, "is a link to nothing", "Correct or remove the link");
  if (isProblem(found)) return found;
  if (found.kind === "folder")
    return fileProblem(
      path,
      "folders inside the configuration folder are not supported",
      "Move its files up",
    );
  if (found.kind === "other") return fileProblem(path, "is no regular file", "Remove it");
  return { name, path, bytes: await readFile(join(root, path)) };
};

/** The files of the folder `path` below `root`, sorted by name; undefined where there is no such folder. */
export const readFolder = async (root: string, path: string): Promise<ConfigFolder | undefined> => {
  const folder = path.replace(/\/+$/, "");
  const found = await findInTree(root, folder);
  if (found === undefined) return undefined;
  if (isProblem(found)) return { files: [], problems: [found] };
  if (found.kind !== "folder")
    return {
      files: [],
      problems: [fileProblem(folder, "is no folder", "Name the folder that holds the files")],
    };
  const names = (await readdir(join(root, folder))).filter((name) => !ofGit.has(name)).toSorted();
  const read = await Promise.all(names.map((name) => readOne(root, folder, name)));
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
