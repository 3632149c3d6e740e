import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { messageOf, type Problem } from "@towline/kernel";
import { isKustomizationName } from "./render/kustomization-file.ts";
import { fileProblem, findInTree, isProblem, type TreePath } from "./tree.ts";

/** A file of manifests: its path relative to the root, for messages and annotations, and its text. */
interface ManifestFile {
  readonly path: string;
  readonly text: string;
}

/** One source of manifests: plain files, or a folder that a tool renders. */
export type ManifestSource =
  | { readonly kind: "files"; readonly files: readonly ManifestFile[]; readonly problems: readonly Problem[] }
  | { readonly kind: "kustomize" | "helm"; readonly folder: string };

const extensions = new Set([".yaml", ".yml", ".json"]);

/** A file that says that a folder is not plain YAML. */
const toolOf = (name: string): "kustomize" | "helm" | undefined => {
  if (isKustomizationName(name)) return "kustomize";
  return name === "Chart.yaml" ? "helm" : undefined;
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

const renderedBy = (folder: string, names: readonly string[]): ManifestSource | Problem | undefined => {
  const markers = names.filter((name) => toolOf(name) !== undefined);
  const [first, ...others] = [...new Set(markers.map(toolOf))];
  if (first === undefined) return undefined;
  if (others.length === 0 && (markers.length === 1 || first === "helm")) return { kind: first, folder };
  return fileProblem(
    folder,
    `holds ${markers.join(" and ")}: which one counts cannot be told`,
    "Remove all but one of them, or move it to a folder of its own",
  );
};

const filesOf = (folder: string, names: readonly string[]): readonly string[] | Problem => {
  const files = names.filter((name) => extensions.has(extname(name)) && !name.startsWith("."));
  if (files.length > 0) return files.map((name) => `${folder}/${name}`);
  return fileProblem(
    folder,
    "holds no .yaml, .yml or .json file, no kustomization.yaml and no Chart.yaml",
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
    if (!isUtf8(bytes)) return fileProblem(path, "is not UTF-8 text", "Save it as UTF-8");
    return { path, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return fileProblem(path, `cannot be read: ${messageOf(error)}`, "Correct the file's mode");
  }
};

const noFiles = (problem: Problem): ManifestSource => ({ kind: "files", files: [], problems: [problem] });

const plainFiles = async (root: string, paths: readonly string[]): Promise<ManifestSource> => {
  const answers = await Promise.all(paths.map((path) => read(root, path)));
  return {
    kind: "files",
    files: answers.filter((answer): answer is ManifestFile => !isProblem(answer)),
    problems: answers.filter(isProblem),
  };
};

const folderSource = async (root: string, folder: string): Promise<ManifestSource> => {
  const names = (await readdir(join(root, folder))).toSorted();
  const rendered = renderedBy(folder, names);
  if (rendered !== undefined) return isProblem(rendered) ? noFiles(rendered) : rendered;
  const paths = filesOf(folder, names);
  return "message" in paths ? noFiles(paths) : plainFiles(root, paths);
};

const sourceOf = async (root: string, candidates: readonly string[]): Promise<ManifestSource> => {
  const found = await firstOf(root, candidates);
  if (isProblem(found)) return noFiles(found);
  if (found.kind === "folder") return folderSource(root, found.path);
  // who names the kustomization or Chart.yaml itself means its folder
  return toolOf(basename(found.path)) === undefined
    ? plainFiles(root, [found.path])
    : folderSource(root, dirname(found.path));
};

/**
 * What every source is. A source is a list of candidates, of which the first that exists counts: a file; a folder with
 * a kustomization or a chart; or a folder's own files (as `kubectl apply -f` reads it: not those of folders inside
 * it), in order of name, hidden ones left out.
 */
export const manifestSources = (
  root: string,
  sources: readonly (readonly string[])[],
): Promise<readonly ManifestSource[]> => Promise.all(sources.map((candidates) => sourceOf(root, candidates)));
