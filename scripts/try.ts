import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTowlineError } from "@towline/kernel";
import { liveRenderer } from "@towline/runner";
import { asked, CannotTry, usage } from "./try/arguments.ts";
import { type Outcome, type Prepared, prepare, runTrial } from "./try/trial.ts";
import { beginning, ending, refusal } from "./try/words.ts";

/** `npm run try`: a user's own workflow on this machine. */

const say = (lines: readonly string[]): void => console.log(lines.join("\n"));

const trial = async (prepared: Prepared, signal: AbortSignal): Promise<number> => {
  say(beginning(prepared));
  const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  const log = liveRenderer((text) => void process.stdout.write(text), { color, width: 110 });
  const look = (outcome: Outcome): number => {
    say(ending(prepared, outcome));
    return outcome.run.exitCode;
  };
  return await runTrial(prepared, log, signal, look);
};

const main = async (args: readonly string[]): Promise<number> => {
  if (args.length === 0 || args.includes("--help")) {
    process.stdout.write(usage);
    return args.length === 0 ? 2 : 0;
  }
  const home = await mkdtemp(join(tmpdir(), "towline-try-"));
  const cancel = new AbortController();
  process.once("SIGINT", () => cancel.abort());
  try {
    return await trial(await prepare(asked(args, process.env), home), cancel.signal);
  } catch (error) {
    if (!(error instanceof CannotTry) && !isTowlineError(error)) throw error;
    console.error(refusal(error).join("\n"));
    return 2;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

process.exitCode = await main(process.argv.slice(2));
