import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { messageOf, type Problem } from "@towline/kernel";
import { fileProblem, findInTree, isProblem, type TreePath } from "./tree.ts";

/** A file of manifests: its path relative to the root, for messages and annotations, and its text. */
interface ManifestFile {
  readonly path: string;
  readonly text: string;
}

export interface ManifestFiles {
  readonly files: readonly ManifestFile[];
  readonly problems: readonly Problem[];
}

const extensions = new Set([".yaml", ".yml", ".json"]);

/** Files that say that a folder is not plain YAML. */
const otherTools: Readonly<Record<string, string>> = {
  "kustomization.yaml": "kustomize",
  "kustomization.yml": "kustomize",
  Kustomization: "kustomize",
  "Chart.yaml": "Helm",
};

const firstOf = async (root: string, candidates: readonly string[]): Promise<TreePath | Problem> => {
  for (const candidate of candidates) {
    const found = await findInTree(root, candidate.replace(/\/+$/, ""));
    if (found !== undefined) return found;
  }
  const missing = candidates.length === 1 ? "is no" : "are none of";
  return {
    message: `There ${missing} ${candidates.join(", ")} in the repository`,
    hint: 'Put the Kubernetes YAML there, or correct "manifests". Is the repository checked out before this step?',
  };
};

const filesOf = async (root: string, folder: string): Promise<readonly string[] | Problem> => {
  const names = (await readdir(join(root, folder))).toSorted();
  const marker = names.find((name) => otherTools[name] !== undefined);
  if (marker !== undefined) {
    return fileProblem(
      `${folder}/${marker}`,
      `${otherTools[marker]} is not supported yet`,
      `Point "manifests" at a folder of plain YAML, such as one that ${otherTools[marker]} has rendered`,
    );
  }
  const files = names.filter((name) => extensions.has(extname(name)) && !name.startsWith("."));
  if (files.length > 0) return files.map((name) => `${folder}/${name}`);
  return fileProblem(
    folder,
    "holds no .yaml, .yml or .json file",
    "Folders inside it are not read: name the folder that holds the files itself",
  );
};

const read = async (root: string, path: string): Promise<ManifestFile | Problem> => {
  const found = await findInTree(root, path);
  if (found === undefined) return fileProblem(path, "is a link to nothing", "Correct or remove the link");
  if (isProblem(found)) return found;
  if (found.kind !== "file")
    return fileProblem(path, "is no file", "Rename it: only files end in .yaml or .json");
  try {
    const bytes = await readFile(join(root, path));
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    return fileProblem(path, `cannot be read as UTF-8: ${messageOf(error)}`, "Save it as UTF-8 text");
  }
};

/** The manifest files of the first of `candidates` that exists. */
const sourceFiles = async (root: string, candidates: readonly string[]): Promise<ManifestFiles> => {
  const found = await firstOf(root, candidates);
  if (isProblem(found)) return { files: [], problems: [found] };
  const paths = found.kind === "folder" ? await filesOf(root, found.path) : [found.path];
  if (isProblem(paths)) return { files: [], problems: [paths] };
  const answers = await Promise.all((paths as readonly string[]).map((path) => read(root, path)));
  return {
    files: answers.filter((answer): answer is ManifestFile => !isProblem(answer)),
    problems: answers.filter(isProblem),
  };
};

/**
 * The manifest files of every source. A source is a list of candidates, of which the first that exists counts: a
 * file, or a folder's own files (as `kubectl apply -f` reads it: not those of folders inside it), in order of name,
 * hidden ones left out.
 */
export const manifestFiles = async (
  root: string,
  sources: readonly (readonly string[])[],
): Promise<ManifestFiles> => {
  const found = await Promise.all(sources.map((candidates) => sourceFiles(root, candidates)));
  return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
};
