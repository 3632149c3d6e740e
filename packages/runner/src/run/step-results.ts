import type { Conclusion } from "../types.ts";
import type { JobState } from "./job-state.ts";
import type { StepLog } from "./step-log.ts";

export interface StepEnd {
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** Runs `body` as one step of the job's list, with a log and a result of its own. */
export async function recordStep(
  job: JobState,
  title: string,
  body: (log: StepLog) => Promise<StepEnd>,
): Promise<StepEnd> {
  const name = job.masker.mask(title);
  const startedAt = new Date();
  const log = job.beginStep(name);
  const end = await body(log);
  const milliseconds = Date.now() - startedAt.getTime();
  job.endStep({ name, ...end, startedAt: startedAt.toISOString(), milliseconds, log: log.text });
  return end;
}

export interface StepSignal extends Disposable {
  readonly signal: AbortSignal;
}

/**
 * Stops a step when the job is cancelled, unless its condition still holds then (always(), cancelled()), and after
 * `timeoutMinutes`.
 */
export function stepSignal(job: JobState, holds: () => boolean, timeoutMinutes?: number): StepSignal {
  const controller = new AbortController();
  const cancel = () => {
    if (!holds()) controller.abort("cancelled");
  };
  const { signal } = job.plan;
  if (!signal.aborted) signal.addEventListener("abort", cancel, { once: true });
  const expire = () => controller.abort("timeout");
  const timer = timeoutMinutes === undefined ? undefined : setTimeout(expire, timeoutMinutes * 60_000);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
    },
  };
}
