import type { Change } from "@towline/apply";
import { strategyFacts } from "@towline/health";
import { describeRef, type Problem, TowlineError } from "@towline/kernel";
import { isSwappedSecret } from "./kept.ts";

/** Records hold no secret value, so there is no way back for a Secret that the manifests change in place. */
export const secretsInPlace = (changes: readonly Change[]): readonly Problem[] =>
  changes
    .filter(
      (change) => change.action === "update" && change.ref.kind === "Secret" && !isSwappedSecret(change),
    )
    .map(({ ref, desired }) => ({
      message:
        `${describeRef(ref)} is changed in place. Its old values are not kept: if this deploy fails, the old version ` +
        `serves with the new ones`,
      at: desired.at,
    }));

/**
 * What Kubernetes does to the old version while it rolls these changes out, where that is not to keep it serving: one
 * line each. Throws `manifest-invalid` where an update would never come to an end by itself.
 */
export const strategyNotices = (changes: readonly Change[]): readonly Problem[] => {
  const told = changes
    .filter(({ action, ref }) => action === "update" || (action === "create" && ref.kind === "Job"))
    .flatMap(({ desired }) => strategyFacts(desired.object).map((fact) => ({ ...fact, at: desired.at })));
  const problems = told.filter(({ kind }) => kind === "cannot-be-watched");
  const [first] = problems;
  if (first !== undefined)
    throw new TowlineError("manifest-invalid", first.message, { hint: first.hint, at: first.at, problems });
  return told.map(({ message, hint, at }) => ({ message: `${message}. ${hint}`, at }));
};
