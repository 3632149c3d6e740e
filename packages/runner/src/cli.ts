import { arrange, usage } from "./cli/arguments.ts";
import { isRunnerError, messageOf } from "./errors.ts";
import { liveRenderer } from "./render/live.ts";
import { runWorkflow } from "./run/run.ts";

/** Runs the command line and gives the exit status: 0 success, 1 a job failed, 2 the run could not be started. */
async function main(args: readonly string[]): Promise<number> {
  const { stdout, stderr } = process;
  if (args.length === 0 || args.includes("--help")) {
    stdout.write(usage);
    return args.length === 0 ? 2 : 0;
  }
  const cancel = new AbortController();
  process.once("SIGINT", () => cancel.abort());
  try {
    const { options, details } = await arrange(args);
    const color = stdout.isTTY && process.env.NO_COLOR === undefined;
    const log = liveRenderer((text) => stdout.write(text), { color, width: stdout.columns ?? 100, details });
    return (await runWorkflow({ ...options, log, signal: cancel.signal })).exitCode;
  } catch (error) {
    stderr.write(`${isRunnerError(error) ? error.message : messageOf(error)}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
