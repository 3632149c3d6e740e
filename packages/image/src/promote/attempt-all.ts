import { joinErrors } from "@towline/kernel";
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
  if (errors.length > 0) throw joinErrors(errors, (count) => `${count} things are wrong; nothing was moved`);
  return outcomes.map(({ value }) => value as R);
};
