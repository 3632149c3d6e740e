import type { PromoteResult } from "@towline/image";
import { joinErrors } from "@towline/kernel";

/** The output `promoted`. No account: a job output that holds a masked one would arrive empty. */
export const promotedOf = ({ targets }: PromoteResult): readonly object[] =>
  targets.map(({ target: { identity, repository, tags }, outcome }) => ({
    region: identity.region,
    repository,
    tags,
    result: outcome,
  }));

/** One error for all targets that failed; undefined where none did. */
export const failureOf = ({ targets }: PromoteResult): unknown => {
  const errors = targets.flatMap((result) => (result.outcome === "failed" ? [result.error] : []));
  return joinErrors(errors, () => `${errors.length} of ${targets.length} targets failed`);
};
