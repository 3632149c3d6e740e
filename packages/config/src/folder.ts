import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { messageOf, type Problem } from "@towline/kernel";

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

export const problemAt = (path: string, message: string, hint: string): Problem => ({
  message: `${path}: ${message}`,
  hint,
  at: { file: path, line: 1, column: 1 },
});

const contains = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
};

const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
};

const outside = (path: string): Problem =>
  problemAt(
    path,
    "leads out of the repository",
    "Copy the file into the repository, or correct the path or link",
  );

const nameProblem = (path: string, name: string): Problem | undefined => {
  if (secretFiles.has(name)) {
    return problemAt(
      path,
      "secrets are not supported yet",
      "Remove the file, and make the Secret another way: manifests may refer to any Secret of the namespace",
    );
  }
  if (keyPattern.test(name) && !name.startsWith("..")) return undefined;
  return problemAt(path, "the file's name cannot be a key", "Use letters, digits, -, _ and . only");
};

const readOne = async (root: string, folder: string, name: string): Promise<ConfigFile | Problem> => {
  const path = `${folder}/${name}`;
  const refused = nameProblem(path, name);
  if (refused !== undefined) return refused;
  try {
    if (!contains(root, await realpath(join(root, path)))) return outside(path);
    const kind = await stat(join(root, path));
    if (kind.isDirectory()) {
      return problemAt(
        path,
        "folders inside the configuration folder are not supported",
        "Move its files up",
      );
    }
    if (!kind.isFile()) return problemAt(path, "is no regular file", "Remove it");
    return { name, path, bytes: await readFile(join(root, path)) };
  } catch (error) {
    if (isMissing(error)) return problemAt(path, "is a link to nothing", "Correct or remove the link");
    return problemAt(path, `cannot be read: ${messageOf(error)}`, "Correct the file's mode");
  }
};

/** The files of the folder `path` below `root`, sorted by name; undefined where there is no such folder. */
export const readFolder = async (root: string, path: string): Promise<ConfigFolder | undefined> => {
  const folder = path.replace(/\/+$/, "");
  if (!contains(resolve(root), resolve(root, folder))) return { files: [], problems: [outside(folder)] };
  const base = await realpath(root);
  try {
    if (!contains(base, await realpath(resolve(base, folder))))
      return { files: [], problems: [outside(folder)] };
    const names = (await readdir(resolve(base, folder))).filter((name) => !ofGit.has(name)).toSorted();
    const read = await Promise.all(names.map((name) => readOne(base, folder, name)));
    return {
      files: read.filter((file): file is ConfigFile => "bytes" in file),
      problems: read.filter((file): file is Problem => "message" in file),
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};
