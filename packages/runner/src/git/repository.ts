import { git, gitBytes, tryGit } from "./git.ts";
import type { WorkTree } from "./work-tree.ts";

export interface ResolvedRef {
  /** `refs/heads/…`, `refs/tags/…`, or the commit where a commit was asked for. */
  readonly ref: string;
  readonly commit: string;
}

export interface NamedRef {
  readonly ref: string;
  readonly type: string;
  readonly sha: string;
  readonly commit: string;
}

export interface TreeEntry {
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

const isCommit = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** A git repository on disk that stands for one on GitHub. */
export class GitRepository {
  readonly name: string;
  readonly #path: string;
  readonly #workTree: WorkTree | undefined;
  readonly #defaultBranch: string | undefined;

  constructor(name: string, path: string, options: { workTree?: WorkTree; defaultBranch?: string } = {}) {
    this.name = name;
    this.#path = path;
    this.#workTree = options.workTree;
    this.#defaultBranch = options.defaultBranch;
  }

  /** Where git finds every commit that `resolve` names. */
  get location(): string {
    return this.#workTree?.gitDirectory ?? this.#path;
  }

  async defaultBranch(): Promise<string> {
    if (this.#defaultBranch) return this.#defaultBranch;
    return (await tryGit(["symbolic-ref", "--short", "HEAD"], { directory: this.#path })) ?? "main";
  }

  /** A branch, tag, full ref or commit, or HEAD for the default branch. As on GitHub, a tag wins over a branch of the same name. */
  async resolve(wanted: string): Promise<ResolvedRef | undefined> {
    const ref = wanted === "HEAD" ? `refs/heads/${await this.defaultBranch()}` : wanted;
    if (this.#workTree && !isCommit(ref) && !ref.startsWith("refs/pull/"))
      return { ref: guessRef(ref), commit: await this.#workTree.commit() };
    const candidates =
      ref.startsWith("refs/") || isCommit(ref) ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
    if (/^[0-9a-f]{7,39}$/.test(ref)) candidates.push(ref);
    for (const candidate of candidates) {
      const commit = await this.#git(
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${candidate}^{commit}`,
      );
      if (commit) return { ref: candidate === ref && !ref.startsWith("refs/") ? commit : candidate, commit };
    }
    return undefined;
  }

  async read(commit: string, path: string): Promise<Buffer | undefined> {
    return gitBytes(["cat-file", "blob", `${commit}:${path}`], { directory: this.location }).catch(
      () => undefined,
    );
  }

  /** The entry at `path`, or undefined. */
  async entry(commit: string, path: string): Promise<TreeEntry | undefined> {
    return (await this.#list(commit, "--", path))[0];
  }

  /** What a folder holds; the root is "". */
  entries(commit: string, path: string): Promise<TreeEntry[]> {
    return this.#list(commit, "--", ...(path === "" ? [] : [`${path}/`]));
  }

  /** What a full ref points at: a commit, or an annotated tag. */
  async refObject(ref: string): Promise<{ type: string; sha: string } | undefined> {
    if (this.#workTree) return { type: "commit", sha: await this.#workTree.commit() };
    const sha = await this.#git("rev-parse", "--verify", "--quiet", "--end-of-options", ref);
    if (!sha) return undefined;
    return { type: await git(["cat-file", "-t", sha], { directory: this.location }), sha };
  }

  /** Every ref below a prefix, sorted by name, with its object, and the commit behind it. */
  async refs(prefix: string): Promise<NamedRef[]> {
    const format = "--format=%(refname) %(objecttype) %(objectname) %(*objectname)";
    const directory = this.#workTree ? this.#path : this.location;
    const text = (await tryGit(["for-each-ref", format, prefix], { directory })) ?? "";
    return text.split("\n").filter(Boolean).map(parseRef);
  }

  /** What a git command says; undefined where it fails. */
  output(...args: string[]): Promise<string | undefined> {
    return this.#git(...args);
  }

  async message(commit: string): Promise<string> {
    return git(["log", "-1", "--format=%B", commit], { directory: this.location });
  }

  parent(commit: string): Promise<string | undefined> {
    return this.#git("rev-parse", "--verify", "--quiet", `${commit}^`);
  }

  async #list(...args: string[]): Promise<TreeEntry[]> {
    const lines = (await this.#git("ls-tree", "--long", "-z", "--full-tree", ...args)) ?? "";
    return lines.split("\0").filter(Boolean).map(parseEntry);
  }

  #git(...args: string[]): Promise<string | undefined> {
    return tryGit(args, { directory: this.location });
  }
}

function parseRef(line: string): NamedRef {
  const [ref = "", type = "", sha = "", peeled] = line.split(" ");
  return { ref, type, sha, commit: peeled || sha };
}

function parseEntry(line: string): TreeEntry {
  const [head = "", path = ""] = line.split("\t");
  const [, type, sha = "", size] = head.split(/ +/);
  return { type: type as TreeEntry["type"], sha, size: Number(size) || 0, path };
}

/** A work tree stands for every branch and tag at once, so the name alone says which of the two is meant. */
const guessRef = (ref: string): string =>
  ref.startsWith("refs/") ? ref : /^v\d/.test(ref) ? `refs/tags/${ref}` : `refs/heads/${ref}`;
