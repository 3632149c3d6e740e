import { isTowlineError, type Log, messageOf, type Problem } from "@towline/kernel";

/** One line: what happened, then what to do. */
export const lineOf = ({ message, hint }: Pick<Problem, "message" | "hint">): string =>
  hint === undefined ? message : `${message.replace(/\.$/, "")}. ${hint}`;

/** Turns whatever was thrown into annotations: one for each problem, never a stack trace. */
export const reportError = (error: unknown, log: Log): void => {
  if (!isTowlineError(error)) {
    log.error(`Towline itself failed: ${messageOf(error)}. This is a bug; please report it with this log`);
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  const problems: readonly Problem[] = error.problems.length > 0 ? error.problems : [error];
  for (const problem of problems) log.error(lineOf(problem), problem.at);
  if (error.cause !== undefined) log.debug(`${error.code}, caused by: ${messageOf(error.cause)}`);
};
