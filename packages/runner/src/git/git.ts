import { spawn } from "node:child_process";
import { once } from "node:events";
import { buffer, text } from "node:stream/consumers";
import { RunnerError } from "../errors.ts";

export interface GitOptions {
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Variables that point git at another repository, for example inside a git hook. */
const foreign = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"];

/** Runs git and gives its standard output. Throws `git-failed` with what git said. */
export async function gitBytes(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.includes(name)),
  );
  const child = spawn("git", args, {
    cwd: options.directory,
    env: { ...inherited, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), text(child.stderr), closed]);
  if (child.exitCode !== 0) throw new RunnerError("git-failed", `git ${args.join(" ")}: ${stderr.trim()}`);
  return stdout;
}

export const git = async (args: readonly string[], options: GitOptions = {}): Promise<string> =>
  (await gitBytes(args, options)).toString("utf8").replace(/\n$/, "");

/** Undefined where git fails, as it does for a ref or file that is not there. */
export const tryGit = (args: readonly string[], options: GitOptions = {}): Promise<string | undefined> =>
  git(args, options).catch(() => undefined);

/** For fetching from this machine: git refuses to hand out single commits unless told otherwise. */
export const uploadPack =
  "--upload-pack=git -c uploadpack.allowAnySHA1InWant=true -c safe.directory=* upload-pack";
