import type { Conclusion, JobResult } from "../types.ts";
import type { JobEnd } from "./job-end.ts";
import type { JobEnvironment } from "./job-environment.ts";
import type { JobState } from "./job-state.ts";
import type { JobPlan, Run } from "./model.ts";

/** A job that can run: what was found out about it at its start. */
export interface JobStart {
  readonly plan: JobPlan;
  readonly environment: JobEnvironment;
  readonly runsOn: readonly string[];
  readonly concurrency: string | undefined;
  readonly startedAt: Date;
}

/** The result of a job that ran its steps. */
export function resultOf({ environment, ...start }: JobStart, job: JobState, end: JobEnd): JobResult {
  const { id, name, permissions, run } = start.plan;
  const { conclusion, outputs, droppedOutputs } = end;
  return {
    ...{ id, name, conclusion, outputs, droppedOutputs, permissions },
    permissionsUsed: { ...job.credentials.used },
    attempt: run.attempt,
    steps: job.steps,
    log: job.steps.map(({ log }) => log).join(""),
    annotations: job.annotations,
    summary: job.summaries.join("\n"),
    runsOn: start.runsOn,
    ...(start.concurrency === undefined ? {} : { concurrency: start.concurrency }),
    ...(environment.name === undefined ? {} : { environment: shownEnvironment(environment, end) }),
    startedAt: start.startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
  };
}

const shownEnvironment = (
  { name = "", deployment }: JobEnvironment,
  { url }: JobEnd,
): JobResult["environment"] => ({
  name,
  deployment,
  ...(url ? { url } : {}),
});

/** The result of a job that had no steps: skipped, cancelled while it waited, or impossible to start. */
export function unstartedJob(
  plan: Pick<JobPlan, "id" | "name" | "permissions" | "run">,
  conclusion: Conclusion,
  startedAt: Date,
  problem?: string,
): JobResult {
  return {
    id: plan.id,
    name: plan.name,
    conclusion,
    outputs: {},
    droppedOutputs: [],
    steps: [],
    log: problem === undefined ? "" : `##[error]${problem}\n`,
    annotations: problem === undefined ? [] : [{ level: "error", message: problem }],
    summary: "",
    permissions: plan.permissions,
    permissionsUsed: {},
    attempt: plan.run.attempt,
    runsOn: [],
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
  };
}

/** Adds a job to the results of the run. */
export function finish(result: JobResult, { run }: { readonly run: Run }): JobResult {
  run.results.push(result);
  run.emit({ type: "job-finished", job: result });
  return result;
}
