import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Listener } from "./listener.ts";

export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Start {
  readonly milliseconds: number;
  /** What ended the measurement: the first bytes of a request, or the process itself. */
  readonly until: "request" | "exit";
}

const longest = 10_000;

/** Starts this Node with `program` and waits for its first request or its end, whichever comes first. */
export const measureStart = async (program: Program, listener: Listener): Promise<Start> => {
  const started = performance.now();
  const child = spawn(process.execPath, program.args, {
    cwd: program.cwd,
    env: { ...program.env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: longest,
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  let start: Start | undefined;
  listener.onRequest(() => {
    start ??= { milliseconds: performance.now() - started, until: "request" };
    child.kill("SIGKILL");
  });
  const [code] = await once(child, "exit");
  start ??= { milliseconds: performance.now() - started, until: "exit" };
  if (start.until === "exit" && code !== 0)
    throw new Error(
      `${program.args.join(" ")} ended with ${code} before any request:\n${Buffer.concat(output)}`,
    );
  return start;
};
