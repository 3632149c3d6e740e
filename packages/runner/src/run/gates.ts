import { RunnerError } from "../errors.ts";
import type { Gate } from "../types.ts";
import type { JobEnvironment } from "./job-environment.ts";
import type { JobPlan } from "./model.ts";

export type Passage = "approved" | "rejected" | "cancelled";

/** The environment's reviewers and wait timer, where it has any. */
export function gateOf(plan: JobPlan, { name, definition }: JobEnvironment): Gate | undefined {
  const { reviewers = [], waitTimerMinutes = 0 } = definition ?? {};
  if (name === undefined || (reviewers.length === 0 && waitTimerMinutes === 0)) return undefined;
  return { runId: plan.run.runId, job: plan.name, environment: name, reviewers, waitTimerMinutes };
}

/** Waits until somebody has decided, or the run is cancelled. */
export async function passGate({ run, signal }: JobPlan, gate: Gate): Promise<Passage> {
  const { review } = run.options;
  if (!review && gate.reviewers.length === 0) return "approved";
  if (!review)
    throw new RunnerError(
      "options-invalid",
      `'${gate.job}' waits for a review by ${gate.reviewers.join(" or ")}: give the run a 'review' that decides`,
    );
  run.emit({ type: "job-waiting", job: gate.job, gate });
  const { promise, resolve } = Promise.withResolvers<"cancelled">();
  const cancel = () => resolve("cancelled");
  signal.addEventListener("abort", cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await Promise.race([review(gate), promise]);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

export const rejectedMessage = "The deployment was rejected or didn't satisfy other protection rules.";
