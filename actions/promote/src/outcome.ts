import type { PromoteResult } from "@towline/image";
import { isTowlineError, TowlineError } from "@towline/kernel";

/** The output `promoted`. No account: a job output that holds a masked one would arrive empty. */
export const promotedOf = ({ targets }: PromoteResult): readonly object[] =>
  targets.map(({ target: { identity, repository, tags }, outcome }) => ({
    region: identity.region,
    repository,
    tags,
    result: outcome,
  }));

/** One error for all targets that failed; undefined where none did. What is no TowlineError is a bug, and shown as one. */
export const failureOf = ({ targets }: PromoteResult): unknown => {
  const errors = targets.flatMap((result) => (result.outcome === "failed" ? [result.error] : []));
  const [first, ...more] = errors;
  if (more.length === 0 || !isTowlineError(first) || !errors.every((error) => isTowlineError(error)))
    return errors.find((error) => !isTowlineError(error)) ?? first;
  const problems = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error]));
  return new TowlineError(first.code, `${errors.length} of ${targets.length} targets failed`, { problems });
};
