import { isTowlineError, type Log, lineOf, messageOf, type Problem, TowlineError } from "@towline/kernel";

/** Runners have 2 to 4 cores. */
const parallelMax = 4;

/** Lines of several services come mixed, so each names its own; groups would swallow each other's lines. */
const named = (log: Log, service: string): Log => ({
  ...log,
  debug: (message) => log.debug(`${service}: ${message}`),
  info: (message) => log.info(message.replaceAll(/^/gm, `${service} │ `)),
  notice: (message, at) => log.notice(`${service}: ${message}`, at),
  warning: (message, at) => log.warning(`${service}: ${message}`, at),
  error: (message, at) => log.error(`${service}: ${message}`, at),
  group: (_, body) => body(),
});

const problemOf = (service: string, error: unknown): Problem => {
  const { hint, at } = isTowlineError(error) ? error : {};
  return { message: `${service}: ${messageOf(error)}`, hint, at };
};

/**
 * Works on several services of a run, at most 4 at a time, and answers in their order. One that fails stops no other;
 * when all have ended, one error has the problems of all. A service alone keeps its log and its error as they are.
 */
export const eachService = async <S, T>(
  services: readonly S[],
  nameOf: (service: S) => string,
  log: Log,
  work: (service: S, log: Log) => Promise<T>,
): Promise<readonly T[]> => {
  const [only, second] = services;
  if (only !== undefined && second === undefined) return [await work(only, log)];
  const results: T[] = [];
  const failures = new Map<string, unknown>();
  const queue = services.entries();
  const worker = async (): Promise<void> => {
    for (const [index, service] of queue) {
      const name = nameOf(service);
      try {
        results[index] = await work(service, named(log, name));
      } catch (error) {
        failures.set(name, error);
      }
    }
  };
  await Promise.all(Array.from({ length: parallelMax }, worker));
  if (failures.size > 0) throw failureOf(failures, services.length);
  return results;
};

const failureOf = (failures: ReadonlyMap<string, unknown>, total: number): TowlineError => {
  const [first] = failures.values();
  const code = isTowlineError(first) ? first.code : "internal";
  const problems = [...failures].map(([service, error]) => problemOf(service, error));
  return new TowlineError(code, `${failures.size} of ${total} services failed`, {
    problems,
    cause: problems.map(lineOf).join("; "),
  });
};
