import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { git, tryGit } from "./git.ts";

/**
 * The uncommitted files of a work tree as real commits, kept in a repository of their own that borrows the objects of the
 * user's, so that nothing is written there.
 */
export class WorkTree {
  readonly gitDirectory: string;
  readonly #path: string;
  #last: { readonly tree: string; readonly commit: string } | undefined;
  #ready: Promise<string> | undefined;
  #running: Promise<string> | undefined;

  constructor(path: string, gitDirectory: string) {
    this.#path = path;
    this.gitDirectory = gitDirectory;
  }

  /**
   * A commit of everything that is not ignored, as it is now. The same files give the same commit. Who asks while one is
   * being made gets that one: git lets nobody else at the index meanwhile.
   */
  commit(): Promise<string> {
    this.#running ??= this.#snapshot().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #snapshot(): Promise<string> {
    this.#ready ??= this.#create();
    const excludes = await this.#ready;
    const options = { directory: this.#path, env: { GIT_DIR: this.gitDirectory, GIT_WORK_TREE: this.#path } };
    const settings = ["-c", `core.excludesFile=${excludes}`, "-c", "advice.addEmbeddedRepo=false"];
    // Somebody may be working there: a file that goes while it is read is tried once more.
    const add = () => git([...settings, "add", "--all"], options);
    await add().catch(add);
    const tree = await git(["write-tree"], options);
    if (this.#last?.tree !== tree) this.#last = { tree, commit: await this.#commitTree(tree) };
    return this.#last.commit;
  }

  async #create(): Promise<string> {
    await git(["init", "--quiet", "--bare", this.gitDirectory]);
    const common = await git(["rev-parse", "--path-format=absolute", "--git-common-dir"], {
      directory: this.#path,
    });
    await mkdir(join(this.gitDirectory, "objects/info"), { recursive: true });
    await writeFile(join(this.gitDirectory, "objects/info/alternates"), `${join(common, "objects")}\n`);
    return join(common, "info/exclude");
  }

  async #commitTree(tree: string): Promise<string> {
    const head = await tryGit(["rev-parse", "--verify", "--quiet", "HEAD"], { directory: this.#path });
    const author = ["-c", "user.name=work tree", "-c", "user.email=work-tree@localhost"];
    const parent = head ? ["-p", head] : [];
    return git([
      ...author,
      "--git-dir",
      this.gitDirectory,
      "commit-tree",
      ...parent,
      "-m",
      "Uncommitted files",
      tree,
    ]);
  }
}
