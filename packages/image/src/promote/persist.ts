import type { Clock, Log, TowlineError } from "@towline/kernel";

/** What came of one try. `again`: it may well succeed later; `error` is thrown when it does not. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | {
      readonly kind: "again";
      readonly error: TowlineError;
      /** What the other side asked for; otherwise the pause doubles. */
      readonly afterMilliseconds?: number;
    };

const attemptsMax = 5;
const firstPauseMilliseconds = 250;
/** A server that asks for longer than this is better left to a later run. */
const pauseMaxMilliseconds = 30_000;

/** Up to half of the pause is left to chance, so that parallel uploads do not come back all at once. */
const pauseOf = (attempt: number): number => firstPauseMilliseconds * 2 ** attempt * (1 - Math.random() / 2);

/** What repeating takes. */
export interface Patience {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Pick<Log, "info" | "debug">;
}

/** Short pauses are nobody's business; during a long one the job shall not look dead. */
const silentMilliseconds = 2_000;

/** Repeats `attempt` until it is done: 5 times, over about 4 s where the other side does not ask for more. */
export const persist = async <T>(
  attempt: () => Promise<Attempt<T>>,
  { clock, signal, log }: Patience,
): Promise<T> => {
  for (let count = 1; ; count++) {
    signal.throwIfAborted();
    const result = await attempt();
    if (result.kind === "done") return result.value;
    if (count === attemptsMax) throw result.error;
    const pause = result.afterMilliseconds ?? pauseOf(count - 1);
    const milliseconds = Math.min(pause, pauseMaxMilliseconds);
    const line = `${result.error.message}; trying again in ${(milliseconds / 1000).toFixed(1)} s`;
    if (milliseconds < silentMilliseconds) log.debug(line);
    else log.info(line);
    await clock.sleep(milliseconds, signal);
  }
};
