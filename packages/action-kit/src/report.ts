import {
  codeHtml,
  escapeMarkdown,
  isTowlineError,
  type Log,
  lineOf,
  messageOf,
  type Problem,
  type TowlineError,
} from "@towline/kernel";

/** Turns whatever was thrown into annotations: one for each problem, never a stack trace. */
export const reportError = (error: unknown, log: Log): void => {
  if (!isTowlineError(error)) {
    log.error(`Towline itself failed: ${messageOf(error)}. This is a bug; please report it with this log`);
    log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  for (const problem of problemsOf(error)) log.error(lineOf(problem), problem.at);
  if (error.cause !== undefined) log.debug(`${error.code}, caused by: ${messageOf(error.cause)}`);
};

const problemsOf = (error: TowlineError): readonly Problem[] =>
  error.problems.length > 0 ? error.problems : [error];

const placeOf = ({ at }: Problem): string =>
  at === undefined ? "" : `${codeHtml(`${at.file}:${at.line}:${at.column}`)} `;

/** The same for the step summary, as markdown. */
export const summarizeError = (error: unknown): string => {
  const problems = isTowlineError(error) ? problemsOf(error) : [{ message: messageOf(error) }];
  return `${problems.map((problem) => `❌ ${placeOf(problem)}${escapeMarkdown(lineOf(problem))}`).join("\n\n")}\n`;
};
