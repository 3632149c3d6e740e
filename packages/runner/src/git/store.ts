import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { promisify } from "node:util";
import { RunnerError } from "../errors.ts";
import type { Release, RepositoryDefinition, SarifUpload } from "../types.ts";
import { git, tryGit } from "./git.ts";
import { GitRepository } from "./repository.ts";
import { WorkTree } from "./work-tree.ts";

export interface StoredRepository {
  /** `owner/name`, as it was given. */
  readonly name: string;
  readonly definition: RepositoryDefinition;
  readonly git: GitRepository;
  /** Environments that are there only because a job named them: without any protection. */
  readonly createdEnvironments: Set<string>;
  readonly releases: Release[];
  readonly analyses: SarifUpload[];
}

/** The repositories that exist on this machine's GitHub, and their files by commit. */
export class RepositoryStore {
  readonly #folder: string;
  readonly #repositories = new Map<string, StoredRepository>();
  readonly #exports = new Map<string, Promise<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Throws `options-invalid` when `definition.path` is no git repository. */
  async add(name: string, definition: RepositoryDefinition): Promise<void> {
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
      throw new RunnerError("options-invalid", `'${name}' is not owner/name`);
    const path = isAbsolute(definition.path) ? definition.path : resolve(definition.path);
    if ((await tryGit(["rev-parse", "--git-dir"], { directory: path })) === undefined) {
      throw new RunnerError("options-invalid", `${name}: ${path} is not a git repository`);
    }
    const key = name.toLowerCase();
    const workTree = definition.useWorkTree
      ? new WorkTree(path, join(this.#folder, "trees", key))
      : undefined;
    const repository = new GitRepository(name, path, { workTree, defaultBranch: definition.defaultBranch });
    this.#repositories.set(key, {
      name,
      definition,
      git: repository,
      createdEnvironments: new Set(),
      releases: [],
      analyses: [],
    });
  }

  get(name: string): StoredRepository | undefined {
    return this.#repositories.get(name.toLowerCase());
  }

  /** The folder with a repository's files at a commit, less what `export-ignore` keeps out of GitHub's archives. */
  exported(repository: StoredRepository, commit: string): Promise<string> {
    const key = `${repository.name.toLowerCase()}/${commit}`;
    const known =
      this.#exports.get(key) ??
      exportCommit(repository.git.location, commit, join(this.#folder, "exports", key));
    this.#exports.set(key, known);
    return known;
  }
}

async function exportCommit(location: string, commit: string, target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}-`);
  // By way of a file: tar stops reading at the end mark, which would break a pipe while git still writes.
  const archive = `${folder}.tar`;
  await git(["archive", "--format=tar", "--output", archive, commit], { directory: location });
  await promisify(execFile)("tar", ["-x", "-f", archive, "-C", folder]);
  await rename(folder, target);
  await rm(archive);
  return target;
}
