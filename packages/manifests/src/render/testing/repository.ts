import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Exec, isTowlineError, lineOf, TowlineError } from "@towline/kernel";
import { readManifests } from "../../read.ts";
import type { Manifest } from "../../types.ts";

export const runChild: Exec = (command, args, { cwd, env } = {}) =>
  new Promise((resolve, reject) => {
    const child = execFile(command, [...args], { cwd, env: { ...env } }, (error, stdout, stderr) => {
      if (typeof error?.code === "string")
        reject(new TowlineError("command-failed", `${command} cannot be started`));
      else resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });

/** A folder outside of everything, with a checked-out repository in it. */
export class Repository {
  readonly outside: string;
  readonly root: string;
  readonly lines: string[] = [];

  private constructor(outside: string) {
    this.outside = outside;
    this.root = join(outside, "repo");
  }

  static async make(): Promise<Repository> {
    const repository = new Repository(await mkdtemp(join(tmpdir(), "towline-render-")));
    await mkdir(repository.root);
    return repository;
  }

  remove(): Promise<void> {
    return rm(this.outside, { recursive: true });
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }

  read(
    candidates: readonly string[],
    exec: Exec,
    env: Readonly<Record<string, string>> = {},
    values?: readonly string[],
  ) {
    const log = { info: (line: string) => void this.lines.push(line) };
    const path = { PATH: process.env.PATH ?? "", HOME: this.outside };
    const rendering = {
      exec,
      env: { ...path, ...env },
      log,
      service: "checkout",
      environment: "dev",
      values,
    };
    return readManifests({ root: this.root, candidates, namespace: "shop", rendering });
  }

  /** `file:line:column message. hint` of every problem. */
  async problems(
    candidates: readonly string[],
    exec: Exec,
    values?: readonly string[],
  ): Promise<readonly string[]> {
    try {
      await this.read(candidates, exec, {}, values);
      return [];
    } catch (error) {
      if (!isTowlineError(error)) throw error;
      const problems = error.problems.length > 0 ? error.problems : [error];
      return problems.map((problem) => {
        const at = problem.at && `${problem.at.file}:${problem.at.line}:${problem.at.column} `;
        return `${at ?? ""}${lineOf({ message: problem.message, hint: problem.hint })}`;
      });
    }
  }
}

/** `kind/name`, its namespace, and where it stands. */
export const told = ({ object: { kind, metadata }, at }: Manifest): string =>
  `${kind}/${metadata.name} in ${metadata.namespace} at ${at.file}:${at.line}:${at.column}`;
