/** Enough to fill a connection, too few to meet an API server's fairness limits. */
const parallelMax = 8;

/**
 * Answers for every item in order, at most 8 at a time. After a failure nothing new begins, and what is under way ends
 * before the first failure is thrown: whoever catches it finds a cluster at rest.
 */
export const mapBounded = async <T, R>(
  items: readonly T[],
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      try {
        results[index] = await map(items[index] as T);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallelMax, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return results;
};
