import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { messageOf, type Problem } from "@towline/kernel";

/** A path below the root of a checked-out repository that really lies there. */
export interface TreePath {
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
}

/** A problem with a file or folder as a whole. */
export const fileProblem = (path: string, message: string, hint: string): Problem => ({
  message: `${path}: ${message}`,
  hint,
  at: { file: path, line: 1, column: 1 },
});

const contains = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
};

/** Not `instanceof Error`: errors of node:fs come from another realm under jest. */
const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
};

const outside = (path: string): Problem =>
  fileProblem(
    path,
    "leads out of the repository",
    "Copy the files into the repository, or correct the path or link",
  );

/** What stands at `path` below `root`; undefined where nothing does; a problem where `..` or a link leads out. */
export const findInTree = async (root: string, path: string): Promise<TreePath | Problem | undefined> => {
  if (!contains(resolve(root), resolve(root, path))) return outside(path);
  try {
    const base = await realpath(root);
    const real = await realpath(resolve(base, path));
    if (!contains(base, real)) return outside(path);
    const found = await stat(real);
    if (found.isDirectory()) return { path, kind: "folder" };
    return { path, kind: found.isFile() ? "file" : "other" };
  } catch (error) {
    if (isMissing(error)) return undefined;
    if ((error as NodeJS.ErrnoException).code === "ELOOP")
      return fileProblem(path, "is a link that leads back to itself", "Correct or remove the link");
    return fileProblem(path, `cannot be read: ${messageOf(error)}`, "Correct the path or the file's mode");
  }
};

export const isProblem = (value: object): value is Problem => "message" in value;
