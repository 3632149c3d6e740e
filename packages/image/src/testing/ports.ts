import { spawn } from "node:child_process";
import { type Exec, type Log, TowlineError } from "@towline/kernel";

/** Runs a real child process. */
export const runChild: Exec = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env });
    const texts = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (data: Buffer) => {
        texts[stream] += data.toString();
      });
    child.on("error", (cause) => reject(new TowlineError("command-failed", "cannot be started", { cause })));
    child.on("close", (code) => {
      for (const stream of ["stdout", "stderr"] as const)
        for (const line of texts[stream].split("\n").filter(Boolean)) options.onLine?.(line, stream);
      resolve({ exitCode: code ?? 1, ...texts });
    });
  });

/** Keeps what was printed, as `info: text`, and what was masked. */
export interface Lines extends Log {
  readonly lines: string[];
  readonly masks: string[];
}

export const lineLog = (): Lines => {
  const lines: string[] = [];
  const masks: string[] = [];
  const say = (kind: string) => (message: string) => void lines.push(`${kind}: ${message}`);
  return {
    lines,
    masks,
    debug: say("debug"),
    info: say("info"),
    notice: say("notice"),
    warning: say("warning"),
    error: say("error"),
    group: (_, body) => body(),
    mask: (value) => void masks.push(value),
  };
};
