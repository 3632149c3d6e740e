import { isTowlineError, TowlineError } from "@towline/kernel";
import { mapBounded } from "./bounded.ts";

const atOnce = 4;

/** Every failure is reported, not only the first: whoever corrects the workflow corrects it once. */
export const attemptAll = async <T, R>(
  items: readonly T[],
  attempt: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const outcomes = await mapBounded(items, atOnce, (item) =>
    attempt(item).then(
      (value) => ({ value, error: undefined }),
      (error: unknown) => ({ value: undefined, error }),
    ),
  );
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  if (errors.length > 0) throw merged(errors);
  return outcomes.map(({ value }) => value as R);
};

const merged = (errors: readonly unknown[]): unknown => {
  const [first] = errors;
  if (!errors.every((error) => isTowlineError(error)) || !isTowlineError(first)) return first;
  const all = errors.flatMap((error) => (error.problems.length > 0 ? error.problems : [error]));
  const problems = [...new Map(all.map((problem) => [problem.message, problem])).values()];
  if (problems.length === 1) return first;
  return new TowlineError(first.code, `${problems.length} things are wrong; nothing was moved`, { problems });
};
