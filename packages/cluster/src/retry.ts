import type { Clock, Log } from "@towline/kernel";
import type { StatusBody } from "./status.ts";

/** Why one attempt did not succeed. */
export type Failure =
  | { readonly kind: "answer"; readonly status: StatusBody }
  | { readonly kind: "connection"; readonly error: NodeJS.ErrnoException };

export type Attempt<T> = { readonly kind: "done"; readonly value: T } | Failure;

export interface RetryState {
  /** Attempts made so far, the failed one included. */
  readonly tries: number;
  readonly elapsedMilliseconds: number;
  /** A repetition cannot do harm. */
  readonly idempotent: boolean;
  /** It builds on no version of the object, as a read does: what came in between does not concern it. */
  readonly unconditional: boolean;
  /** Whether the server has ever answered. */
  readonly answered: boolean;
  /** Whether a new token was asked for already. */
  readonly renewed: boolean;
}

export type Decision =
  | { readonly kind: "stop" }
  | { readonly kind: "again"; readonly afterMilliseconds: number; readonly fresh: boolean };

/** How long what a short wait may heal is repeated. */
const retryBudgetMilliseconds = 30_000;
/** Webhooks that just start answer 500 for a moment; but so do mistakes in a manifest (duplicate env names). */
const triesOn500 = 3;
/** The server gives up on an apply after a few writes in between, and on a creation while its quota is being counted. */
const triesOnConflict = 5;
/** An address that has never answered is more likely wrong than restarting. */
const triesBeforeFirstAnswer = 3;

const stop: Decision = { kind: "stop" };

const backOff = (tries: number): number => Math.min(200 * 2 ** (tries - 1), 3_000);

const again = (state: RetryState, afterMilliseconds = backOff(state.tries)): Decision =>
  state.elapsedMilliseconds + afterMilliseconds > retryBudgetMilliseconds
    ? stop
    : { kind: "again", afterMilliseconds, fresh: false };

/** A certificate does not become valid by waiting. */
const isTlsProblem = ({ code = "" }: NodeJS.ErrnoException): boolean =>
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO)/.test(code);

const afterLostConnection = (error: NodeJS.ErrnoException, state: RetryState): Decision => {
  if (!state.idempotent || isTlsProblem(error)) return stop;
  if (!state.answered && state.tries >= triesBeforeFirstAnswer) return stop;
  return again(state);
};

/** Not one of field managers, nor an object that exists already: those do not heal. */
const isPassing = ({ reason, causes }: StatusBody): boolean => reason === "Conflict" && causes.length === 0;

const afterAnswer = (status: StatusBody, state: RetryState): Decision => {
  const wait = status.retryAfterSeconds === undefined ? undefined : status.retryAfterSeconds * 1000;
  switch (status.code) {
    case 401:
      return state.renewed ? stop : { kind: "again", afterMilliseconds: 0, fresh: true };
    case 409:
      return state.unconditional && isPassing(status) && state.tries < triesOnConflict ? again(state) : stop;
    case 429: // refused before it was looked at, so even a create may be repeated
      return again(state, wait);
    case 500:
      return state.idempotent && state.tries < triesOn500 ? again(state) : stop;
    case 502:
    case 503:
    case 504:
      return state.idempotent ? again(state, wait) : stop;
    default:
      return stop;
  }
};

export const decide = (failure: Failure, state: RetryState): Decision =>
  failure.kind === "answer" ? afterAnswer(failure.status, state) : afterLostConnection(failure.error, state);

export interface Repeatable {
  readonly idempotent: boolean;
  /** Default: true of a read, false of a write. */
  readonly unconditional?: boolean;
}

export interface RetryDeps {
  readonly log: Log;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly answered: () => boolean;
  /** The server's words may hold values of a Secret. */
  readonly confidential: boolean;
}

export type Retried<T> =
  | { readonly kind: "done"; readonly value: T; readonly lostAnswers: number }
  | { readonly kind: "failed"; readonly failure: Failure; readonly lostAnswers: number };

/** Whether the server may have acted although we saw no success. */
const mayHaveActed = (failure: Failure): boolean =>
  failure.kind === "connection" || failure.status.code >= 500;

/**
 * Repeats `attempt` while that may heal, in a bounded time. `lostAnswers` says how many earlier attempts may have been
 * carried out all the same. Rejects only with what `attempt` throws and with the signal's reason.
 */
export const withRetries = async <T>(
  what: string,
  { idempotent, unconditional = false }: Repeatable,
  deps: RetryDeps,
  attempt: (fresh: boolean) => Promise<Attempt<T>>,
): Promise<Retried<T>> => {
  const started = deps.clock.now();
  let fresh = false;
  let renewed = false;
  let lostAnswers = 0;
  for (let tries = 1; ; tries += 1) {
    const result = await attempt(fresh);
    if (result.kind === "done") return { kind: "done", value: result.value, lostAnswers };
    const elapsedMilliseconds = deps.clock.now() - started;
    const state = {
      tries,
      elapsedMilliseconds,
      idempotent,
      unconditional,
      answered: deps.answered(),
      renewed,
    };
    const decision = decide(result, state);
    if (decision.kind === "stop") return { kind: "failed", failure: result, lostAnswers };
    if (mayHaveActed(result)) lostAnswers += 1;
    const why = describeFailure(result, deps);
    deps.log.debug(`${what}: ${why}; trying again in ${decision.afterMilliseconds} ms`);
    fresh = decision.fresh;
    renewed ||= fresh;
    if (decision.afterMilliseconds > 0) await deps.clock.sleep(decision.afterMilliseconds, deps.signal);
  }
};

export const describeFailure = (failure: Failure, { confidential = false } = {}): string => {
  if (failure.kind === "connection") return failure.error.code ?? failure.error.message;
  const { code, reason, message } = failure.status;
  return `${code} ${confidential ? reason : message}`;
};
