import type { Conclusion, JobResult } from "../types.ts";
import type { JobPlan, Run } from "./model.ts";

/** The result of a job that had no steps: skipped, cancelled while it waited, or impossible to start. */
export function unstartedJob(
  plan: Pick<JobPlan, "id" | "name" | "permissions">,
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
