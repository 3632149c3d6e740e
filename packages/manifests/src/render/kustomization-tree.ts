import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, join, posix, relative } from "node:path";
import { type Problem, parseYaml } from "@towline/kernel";
import { findInTree, isProblem } from "../tree.ts";
import { type Entry, type KustomizationFile, readKustomization } from "./kustomization-file.ts";

export interface KustomizationTree {
  /** The kustomization to render; undefined only where there are problems. */
  readonly top?: KustomizationFile;
  readonly problems: readonly Problem[];
}

const isRemote = (path: string): boolean =>
  /^[a-z][a-z0-9+.-]*:/i.test(path) ||
  /^[^/]+@[^/]+:/.test(path) ||
  /^(github|gitlab|bitbucket)\.[^/]+\//.test(path) ||
  /\?(ref|version|timeout|submodules)=/.test(path);

const missing = ({ path, at }: Entry): Problem =>
  isRemote(path)
    ? {
        message: `"${path}" is not in this repository: a deploy fetches nothing, since what is there may change`,
        hint: "Copy it into the repository, and name the copy",
        at,
      }
    : {
        message: `There is no "${path}" here`,
        hint: "Correct the path: it begins at this file's folder",
        at,
      };

const isBelow = (folder: string, path: string): boolean => {
  const way = posix.relative(folder, path);
  return way !== ".." && !way.startsWith("../");
};

/** Reads all that a kustomization refers to before kustomize does: kustomize would fetch, and leave the repository. */
class Walk {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #seen = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** `folder` is a real one: `..` in its entries leads out of where a link points to. */
  async folder(folder: string): Promise<KustomizationFile | undefined> {
    if (this.#seen.has(folder)) return undefined;
    this.#seen.add(folder);
    const file = await readKustomization(this.#root, folder);
    if (file === undefined) return undefined;
    this.problems.push(...file.problems);
    for (const entry of file.entries) await this.#entry(folder, entry);
    return file;
  }

  async #entry(folder: string, entry: Entry): Promise<void> {
    if (isAbsolute(entry.path)) return this.#reject(entry, "is an absolute path", "Write it relative");
    const path = posix.join(folder, entry.path);
    const found = await findInTree(this.#root, path);
    if (found === undefined) this.problems.push(missing(entry));
    else if (isProblem(found))
      this.#reject(entry, "leads out of the repository", "Copy what it names into the repository");
    else if (found.kind === "folder") await this.#base(path, entry);
    else if (!isBelow(folder, path))
      this.#reject(
        entry,
        "stands outside of this kustomization's folder, where kustomize reads no file",
        "Name a folder that has a kustomization.yaml of its own, or move the file",
      );
    else if (entry.mayBeFolder) await this.#resource(path);
  }

  async #base(path: string, entry: Entry): Promise<void> {
    const real = posix.normalize(relative(this.#root, await realpath(join(this.#root, path))));
    const before = this.#seen.has(real);
    const file = entry.mayBeFolder ? await this.folder(real) : undefined;
    if (file === undefined && !before)
      this.#reject(
        entry,
        "is a folder without a kustomization.yaml",
        "Name its files, or add a kustomization.yaml",
      );
  }

  async #resource(path: string): Promise<void> {
    const text = await readFile(join(this.#root, path), "utf8");
    this.problems.push(...parseYaml(text, path).problems);
  }

  #reject({ path, at }: Entry, what: string, hint: string): void {
    this.problems.push({ message: `"${path}" ${what}`, hint, at });
  }
}

/** `root` is a real path. What is refused: whatever is remote, missing, or leads out of the repository. */
export const walkKustomizations = async (root: string, folder: string): Promise<KustomizationTree> => {
  const walk = new Walk(root);
  const top = await walk.folder(posix.normalize(relative(root, await realpath(join(root, folder)))));
  return { top, problems: walk.problems };
};
