import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { git } from "../git/git.ts";

export interface TestRepository {
  readonly path: string;
  /** Writes the files, without committing them. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Writes the files and commits everything; gives the commit. */
  commit(files: Readonly<Record<string, string>>): Promise<string>;
  git(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** A real git repository with one commit on `main`. */
export async function createRepository(files: Readonly<Record<string, string>>): Promise<TestRepository> {
  const path = await mkdtemp(join(tmpdir(), "towline-repository-"));
  const run = (...args: string[]) =>
    git(["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], { directory: path });
  const write = async (contents: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(contents)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
  };
  const commit = async (contents: Readonly<Record<string, string>>) => {
    await write(contents);
    await run("add", "--all");
    await run("commit", "--quiet", "--allow-empty", "--message", "Test");
    return run("rev-parse", "HEAD");
  };
  await run("init", "--quiet", "--initial-branch=main");
  await commit(files);
  return { path, write, commit, git: run, remove: () => rm(path, { recursive: true, force: true }) };
}
