import { execFile } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const identity = {
  GIT_AUTHOR_NAME: "Mona",
  GIT_AUTHOR_EMAIL: "mona@acme.example",
  GIT_COMMITTER_NAME: "Mona",
  GIT_COMMITTER_EMAIL: "mona@acme.example",
};

/** A real git repository in a folder of its own. */
export class GitRepository {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Made of a copy of `from`, on `main`. */
  static async createFrom(from: string, path: string): Promise<GitRepository> {
    await mkdir(dirname(path), { recursive: true });
    await cp(from, path, { recursive: true });
    const repository = new GitRepository(path);
    await repository.git("init", "--quiet", "--initial-branch=main");
    await repository.commit({}, "First version");
    return repository;
  }

  async git(...args: readonly string[]): Promise<string> {
    const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: "/dev/null" };
    const { stdout } = await run("git", [...args], { cwd: this.path, env });
    return stdout.trim();
  }

  /** Writes files (undefined deletes) and commits everything; answers the commit. */
  async commit(files: Readonly<Record<string, string | undefined>>, message: string): Promise<string> {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.path, name);
      await mkdir(dirname(path), { recursive: true });
      await (content === undefined ? rm(path, { force: true }) : writeFile(path, content));
    }
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--allow-empty", `--message=${message}`);
    return await this.git("rev-parse", "HEAD");
  }

  async branch(name: string): Promise<void> {
    await this.git("checkout", "--quiet", "-B", name);
  }
}
