import { execFile } from "node:child_process";

export interface Output {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a linter to its end, whatever its exit code. Throws where it is not installed. */
export const runTool = (command: string, args: readonly string[], directory: string): Promise<Output> =>
  new Promise((resolve, reject) => {
    const options = { cwd: directory, env: process.env, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number")
        return reject(
          new Error(`${command} cannot be run: ${error.message}. bash .ci/linters <folder> fetches it`),
        );
      resolve({ status: Number(error?.code ?? 0), stdout, stderr });
    });
  });
