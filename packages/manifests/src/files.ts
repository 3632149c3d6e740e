import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { messageOf, type Problem, TowlineError } from "@towline/kernel";

/** A file of manifests: its path relative to the root, for messages and annotations, and its text. */
export interface ManifestFile {
  readonly path: string;
  readonly text: string;
}

const extensions = new Set([".yaml", ".yml", ".json"]);

/** Files that say that a folder is not plain YAML. */
const otherTools: Readonly<Record<string, string>> = {
  "kustomization.yaml": "kustomize",
  "kustomization.yml": "kustomize",
  Kustomization: "kustomize",
  "Chart.yaml": "Helm",
};

const problemAt = (path: string, message: string, hint: string): Problem => ({
  message: `${path}: ${message}`,
  hint,
  at: { file: path, line: 1, column: 1 },
});

const outside = (path: string): Problem =>
  problemAt(
    path,
    "leads out of the repository",
    "Copy the files into the repository, or correct the path or link",
  );

const contains = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
};

/** Not `instanceof Error`: errors of node:fs come from another realm under jest. */
const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
};

interface Found {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What stands at `path`, or undefined; a problem where `..` or a link leads out of `root`. */
const find = async (root: string, path: string): Promise<Found | Problem | undefined> => {
  const whole = resolve(root, path);
  if (!contains(root, whole)) return outside(path);
  try {
    if (!contains(root, await realpath(whole))) return outside(path);
    return { path, isFolder: (await stat(whole)).isDirectory() };
  } catch (error) {
    if (isMissing(error)) return undefined;
    return problemAt(path, `cannot be read: ${messageOf(error)}`, "Correct the path or the file's mode");
  }
};

const isProblem = (value: Found | Problem): value is Problem => "message" in value;

const firstOf = async (root: string, candidates: readonly string[]): Promise<Found | Problem> => {
  for (const candidate of candidates) {
    const found = await find(root, candidate.replace(/\/+$/, ""));
    if (found !== undefined) return found;
  }
  const [first = "", ...more] = candidates;
  const message =
    more.length === 0
      ? `There is no ${first} in the repository`
      : `There are no manifests: none of ${candidates.join(", ")} is in the repository`;
  return { message, hint: `Put the service's Kubernetes YAML there, or set "manifests" in towline.yaml` };
};

const filesOf = async (root: string, folder: string): Promise<readonly string[] | Problem> => {
  const names = (await readdir(join(root, folder))).toSorted();
  const marker = names.find((name) => otherTools[name] !== undefined);
  if (marker !== undefined) {
    return problemAt(
      `${folder}/${marker}`,
      `${otherTools[marker]} is not supported yet`,
      `Point "manifests" at a folder of plain YAML, such as one that ${otherTools[marker]} has rendered`,
    );
  }
  const files = names.filter((name) => extensions.has(extname(name)) && !name.startsWith("."));
  if (files.length > 0) return files.map((name) => `${folder}/${name}`);
  return problemAt(
    folder,
    "holds no .yaml, .yml or .json file",
    "Folders inside it are not read: name the folder that holds the files itself",
  );
};

const read = async (root: string, path: string): Promise<ManifestFile | Problem> => {
  const found = await find(root, path);
  if (found === undefined || isProblem(found)) {
    return found ?? problemAt(path, "is a link to nothing", "Correct or remove the link");
  }
  if (found.isFolder) return problemAt(path, "is a folder", "Rename it: only files end in .yaml or .json");
  try {
    const bytes = await readFile(join(root, path));
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    return problemAt(path, `cannot be read as UTF-8: ${messageOf(error)}`, "Save it as UTF-8 text");
  }
};

export interface ManifestFiles {
  readonly files: readonly ManifestFile[];
  readonly problems: readonly Problem[];
}

/**
 * The manifest files of the first of `candidates` that exists: a file, or a folder's own files (as `kubectl apply -f`
 * reads it: not those of folders inside it), in order of name, hidden ones left out.
 */
export const manifestFiles = async (root: string, candidates: readonly string[]): Promise<ManifestFiles> => {
  const base = await realpath(root).catch((cause: unknown) => {
    throw new TowlineError("manifest-invalid", `There is no folder ${root}`, {
      cause,
      hint: "Check the repository out before this step",
    });
  });
  const found = await firstOf(base, candidates);
  if (isProblem(found)) return { files: [], problems: [found] };
  const paths = found.isFolder ? await filesOf(base, found.path) : [found.path];
  if (!Array.isArray(paths)) return { files: [], problems: [paths as Problem] };
  const answers = await Promise.all(paths.map((path: string) => read(base, path)));
  return {
    files: answers.filter((answer): answer is ManifestFile => "text" in answer),
    problems: answers.filter((answer): answer is Problem => !("text" in answer)),
  };
};
