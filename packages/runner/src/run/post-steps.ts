import { messageOf } from "../errors.ts";
import { type Condition, evaluateCondition } from "../language/evaluate.ts";
import { type Frame, scopeOf } from "./frame.ts";
import type { JobState } from "./job-state.ts";
import type { StepLog } from "./step-log.ts";
import { recordStep, stepSignal } from "./step-results.ts";

/** What an action wants done after the job's last step. */
export interface PostStep {
  readonly name: string;
  readonly condition: Condition;
  readonly frame: Frame;
  readonly run: (log: StepLog, signal: AbortSignal) => Promise<number>;
}

/** Last in, first out. One that fails makes the job fail; the others still run. */
export async function runPostSteps(job: JobState): Promise<void> {
  for (let post = job.posts.pop(); post; post = job.posts.pop()) await runPostStep(job, post);
}

async function runPostStep(job: JobState, post: PostStep): Promise<void> {
  await recordStep(job, `Post ${post.name}`, async (log) => {
    const holds = () => evaluateCondition(post.condition, scopeOf(post.frame));
    if (!holds()) return { outcome: "skipped", conclusion: "skipped" };
    using stop = stepSignal(job, holds);
    const exitCode = await post.run(log, stop.signal).catch((error) => {
      log.error(messageOf(error));
      return 1;
    });
    if (exitCode !== 0) job.fail();
    const outcome = stop.signal.aborted ? "cancelled" : exitCode === 0 ? "success" : "failure";
    return { outcome, conclusion: outcome };
  });
}
