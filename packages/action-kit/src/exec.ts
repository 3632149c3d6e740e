import { getExecOutput } from "@actions/exec";
import { type Exec, messageOf, TowlineError } from "@towline/kernel";

/** Runs programs through @actions/exec, silently: what a child prints reaches the log only through `onLine`. */
export const actionExec: Exec = async (command, args, options = {}) => {
  options.signal?.throwIfAborted();
  const run = getExecOutput(command, [...args], {
    silent: true,
    ignoreReturnCode: true,
    cwd: options.cwd,
    env: options.env === undefined ? undefined : { ...options.env },
    input: options.input === undefined ? undefined : Buffer.from(options.input),
    listeners: {
      stdline: (line) => options.onLine?.(line, "stdout"),
      errline: (line) => options.onLine?.(line, "stderr"),
    },
  }).catch((cause: unknown) => {
    throw new TowlineError("command-failed", `${command} cannot be started: ${messageOf(cause)}`, { cause });
  });
  return await Promise.race([run, aborted(options.signal)]);
};

/** @actions/exec cannot end a child; the runner ends the whole process tree of a cancelled step. */
const aborted = (signal?: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
