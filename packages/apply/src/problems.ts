import { isTowlineError, messageOf, type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { pathOfField } from "./field-path.ts";
import type { Desired } from "./types.ts";

/** Where the field that a problem is about stands; undefined where it is about no field of the object. */
const fieldPosition = (
  { subject }: Problem,
  { object, keyPositionOf }: Desired,
): SourcePosition | undefined => {
  const path = subject === undefined ? [] : pathOfField(object, subject);
  return path.length === 0 ? undefined : keyPositionOf?.(path);
};

/** `error` with the places in the manifests that it is about. What is no TowlineError stays as it is. */
export const placed = (error: unknown, desired: Desired): unknown => {
  const { at } = desired;
  if (!isTowlineError(error) || at === undefined) return error;
  const problems = error.problems.map((problem) => ({
    ...problem,
    at: problem.at ?? fieldPosition(problem, desired) ?? at,
  }));
  return new TowlineError(error.code, error.message, {
    hint: error.hint,
    cause: error.cause ?? error,
    subject: error.subject,
    at: error.at ?? problems[0]?.at ?? at,
    problems,
  });
};

/** Concern the cluster as a whole: saying them once is enough. */
const general = ["kube-unreachable", "kube-unauthorized", "kube-timeout", "cancelled"] as const;

/** One error for several objects' errors: the only one, the one that stops everything, or all of them. */
export const together = (errors: readonly unknown[], what: string): unknown => {
  const stopping = errors.find((error) => !isTowlineError(error) || isTowlineError(error, ...general));
  const [first] = errors;
  if (stopping !== undefined) return stopping;
  if (errors.length === 1 || !isTowlineError(first)) return first;
  if (errors.every((error) => isOneWith(first, error))) return onBehalf(first, errors.map(messageOf));
  const problems = errors.flatMap((error): readonly Problem[] => {
    if (!isTowlineError(error)) return [{ message: messageOf(error) }];
    return error.problems.length > 0 ? error.problems : [error];
  });
  return new TowlineError(first.code, `${errors.length} ${what}`, {
    hint: first.hint,
    cause: first,
    problems,
  });
};

/** Causes that lie outside the manifests, such as a missing namespace or permissions of this job's: one remedy. */
const isOneWith = (first: TowlineError, error: unknown): boolean =>
  isTowlineError(first, "kube-not-found", "kube-forbidden") &&
  isTowlineError(error, first.code) &&
  first.subject !== undefined &&
  error.subject !== undefined;

/** What every object has in common is wrong at no place in the manifests. */
const onBehalf = (first: TowlineError, messages: readonly string[]): TowlineError =>
  new TowlineError(first.code, [...new Set(messages)].join("; "), { hint: first.hint, cause: first.cause });
