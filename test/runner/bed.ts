import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GitRepository } from "../world/git.ts";

/** A repository with every file of `cases/` as a workflow. */
export interface Bed {
  readonly path: string;
  remove(): void;
}

export async function makeBed(): Promise<Bed> {
  const home = mkdtempSync(join(tmpdir(), "towline-cases-"));
  const path = join(home, "service");
  cpSync(join(import.meta.dirname, "cases"), join(path, ".github/workflows"), { recursive: true });
  const repository = new GitRepository(path);
  await repository.git("init", "--quiet", "--initial-branch=main");
  await repository.commit({}, "Cases");
  return { path, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** What steps printed as facts, sorted: jobs run side by side. */
export const factsIn = (log: string): string[] =>
  log
    .split("\n")
    .filter((line) => line.startsWith("fact "))
    .map((line) => line.slice("fact ".length))
    .toSorted();
