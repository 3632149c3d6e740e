import { isTowlineError, lineOf, messageOf, systemClock } from "@towline/kernel";
import { actionLog } from "./log.ts";
import { type ActionKit, idToken } from "./run.ts";

/**
 * Entry of a program that kubectl starts in a later step: prints what `answer` resolves to, and nothing else, on
 * stdout. A failure is one line on stderr and exit code 1.
 */
export const runPlugin = async (
  answer: (ports: Pick<ActionKit, "log" | "clock" | "idToken">) => Promise<string>,
): Promise<void> => {
  const write = process.stdout.write.bind(process.stdout);
  // the toolkit's commands would end in the answer, and those that register masks hold the secret itself
  process.stdout.write = (() => true) as typeof process.stdout.write;
  try {
    const text = await answer({ log: actionLog, clock: systemClock, idToken });
    write(`${text}\n`);
  } catch (error) {
    const hint = isTowlineError(error) ? error.hint : undefined;
    process.stderr.write(`${lineOf({ message: messageOf(error), hint })}\n`);
    process.exitCode = 1;
  }
};
