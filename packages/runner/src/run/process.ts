import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";

export interface ProcessOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
  /** Receives the process group when something of it outlives the process. */
  readonly onOrphans: (group: number) => void;
}

/** How long GitHub's runner waits after SIGINT, and then after SIGTERM. */
const interruptMilliseconds = 7500;
const terminateMilliseconds = 2500;
/** How long output is awaited that a background child still holds open. */
const drainMilliseconds = 2000;

/** Runs a program to its end and gives its exit code. Throws when it cannot be started. */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<number> {
  // A group of its own: only so can what a step left behind be found and ended.
  const child = spawn(command, args, {
    cwd: options.directory,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const release = endWithUs(child);
  const lines = Promise.all([
    readLines(child.stdout, options.onLine),
    readLines(child.stderr, options.onLine),
  ]);
  const ended = new AbortController();
  const exited = once(child, "exit");
  const interrupt = () => void stopGently(child, ended.signal);
  options.signal.addEventListener("abort", interrupt, { once: true });
  try {
    if (options.signal.aborted) interrupt();
    const [code, signal] = (await exited) as [number | null, NodeJS.Signals | null];
    await Promise.race([
      lines,
      delay(drainMilliseconds, undefined, { signal: ended.signal }).catch(() => undefined),
    ]);
    if (child.pid && groupLives(child.pid)) options.onOrphans(child.pid);
    return code ?? (signal === "SIGINT" ? 130 : 137);
  } finally {
    ended.abort();
    release();
    options.signal.removeEventListener("abort", interrupt);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** The groups that run now, all of this process's runs together. */
const running = new Set<number>();

const endAll = (): void => {
  for (const group of running) endGroup(group);
};

/** A group of its own does not end when this process does: neither by Ctrl-C nor by a test that timed out. */
function endWithUs({ pid }: ChildProcess): () => void {
  if (!pid) return () => undefined;
  if (running.size === 0) process.on("exit", endAll);
  running.add(pid);
  return () => {
    running.delete(pid);
    if (running.size === 0) process.off("exit", endAll);
  };
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", onLine);
  await once(lines, "close");
}

/** SIGINT, after 7.5 s SIGTERM, after another 2.5 s SIGKILL for the whole group. */
async function stopGently(child: ChildProcess, ended: AbortSignal): Promise<void> {
  child.kill("SIGINT");
  const over = await delay(interruptMilliseconds, false, { signal: ended }).catch(() => true);
  if (over) return;
  child.kill("SIGTERM");
  if (await delay(terminateMilliseconds, false, { signal: ended }).catch(() => true)) return;
  if (child.pid) endGroup(child.pid);
}

const groupLives = (group: number): boolean => {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
};

/** Ends every process of a group that `runProcess` started. */
export function endGroup(group: number): void {
  if (groupLives(group)) process.kill(-group, "SIGKILL");
}
