import { isTowlineError, TowlineError } from "./errors.ts";

/**
 * One error for several that came together, so that whoever corrects the workflow corrects it once: the problems of all,
 * each once, under the code of the first. What is no TowlineError is a bug, and comes out as it is.
 */
export const joinErrors = (errors: readonly unknown[], message: (count: number) => string): unknown => {
  const [first] = errors;
  const bug = errors.find((error) => !isTowlineError(error));
  if (bug !== undefined || !isTowlineError(first)) return bug;
  const all = errors
    .filter((error) => isTowlineError(error))
    .flatMap((error) => (error.problems.length > 0 ? error.problems : [error]));
  const problems = [...new Map(all.map((problem) => [problem.message, problem])).values()];
  return problems.length > 1 ? new TowlineError(first.code, message(problems.length), { problems }) : first;
};
