import { messageOf } from "../errors.ts";
import { evaluateValue } from "../language/evaluate.ts";
import type { JobResult } from "../types.ts";
import { createJobFolder, removeJobFolder } from "./directories.ts";
import { completeJob } from "./job-end.ts";
import type { JobEnvironment } from "./job-environment.ts";
import { identityOf } from "./job-identity.ts";
import { finish, type JobStart, resultOf, unstartedJob } from "./job-results.ts";
import { planScope, startJob } from "./job-start.ts";
import { JobState } from "./job-state.ts";
import type { JobPlan } from "./model.ts";
import { runPostSteps } from "./post-steps.ts";
import { endGroup } from "./process.ts";
import { setUp } from "./set-up.ts";
import { runJobSteps } from "./steps.ts";

/** GitHub's default for a job's `timeout-minutes`. */
const defaultTimeoutMinutes = 360;

/** Runs one job from its set-up to its clean-up. Never throws for what a workflow does wrong: that is a failed job. */
export async function runJob(
  plan: JobPlan,
  environment: JobEnvironment,
  group: string | undefined,
): Promise<JobResult> {
  const startedAt = new Date();
  plan.run.emit({ type: "job-started", job: plan.name });
  try {
    return await runTimedJob(startJob(plan, environment, group));
  } catch (error) {
    return finish(unstartedJob(plan, "failure", startedAt, messageOf(error)), plan);
  }
}

async function runTimedJob(start: JobStart): Promise<JobResult> {
  const { plan } = start;
  const minutes = Number(evaluateValue(plan.job.timeoutMinutes, planScope(plan)) ?? defaultTimeoutMinutes);
  const expiry = new AbortController();
  const timer = setTimeout(() => expiry.abort("timeout"), Math.min(minutes * 60_000, 2 ** 31 - 1));
  const message = `The job has exceeded the maximum execution time of ${Math.floor(minutes)}m${Math.round((minutes % 1) * 60)}s`;
  try {
    const signal = AbortSignal.any([plan.signal, expiry.signal]);
    const expired = () => (expiry.signal.aborted ? message : undefined);
    return await runInFolder({ ...start, plan: { ...plan, signal } }, expired);
  } finally {
    clearTimeout(timer);
  }
}

async function runInFolder(start: JobStart, expired: () => string | undefined): Promise<JobResult> {
  const { plan, environment } = start;
  const { run } = plan;
  const folder = await createJobFolder(run.folder, plan.id, run.repository.name, run.github.url);
  const credentials = run.github.startJob(identityOf(plan, environment.name), plan.permissions);
  const { secrets, vars } = environment;
  const job = new JobState(plan, { directories: folder.directories, credentials, secrets, vars });
  try {
    const frame = await setUp(job);
    if (frame) await runJobSteps(frame, plan.job.steps);
    await runPostSteps(job);
    const end = await completeJob(job, frame, environment, expired());
    for (const group of job.orphans) endGroup(group);
    const result = resultOf(start, job, end);
    await run.beforeCleanup(result, folder.directories);
    return finish(result, plan);
  } finally {
    run.github.endJob(credentials);
    await removeJobFolder(folder);
  }
}
