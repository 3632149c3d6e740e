import type { DeploymentState } from "../github/deployments.ts";
import type { JobResult } from "../types.ts";
import { gateOf, type Passage, passGate, rejectedMessage } from "./gates.ts";
import { shortRef } from "./github-context.ts";
import { runJob } from "./job.ts";
import { enterEnvironment, type JobEnvironment } from "./job-environment.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { planScope } from "./job-start.ts";
import type { JobPlan } from "./model.ts";

/** A job that has its place in its concurrency group: its environment's gates, its deployment, and the job itself. */
export async function runAdmittedJob(plan: JobPlan, group: string | undefined): Promise<JobResult> {
  const environment = enterEnvironment(plan, planScope(plan));
  const gate = gateOf(plan, environment);
  const report = beginDeployment(plan, environment, gate ? "waiting" : "queued");
  const passage: Passage = gate ? await passGate(plan, gate) : "approved";
  if (passage !== "approved") {
    report("failure");
    return passage === "cancelled" ? stopped(plan, "cancelled") : stopped(plan, "failure", rejectedMessage);
  }
  const result = await plan.run.slots.run(async () => {
    if (plan.signal.aborted) return stopped(plan, "cancelled");
    report("in_progress");
    return runJob(plan, environment, group);
  });
  report(result.conclusion === "success" ? "success" : "failure", result.environment?.url);
  return result;
}

type Report = (state: DeploymentState, url?: string) => void;

function beginDeployment(
  { run, name: job }: JobPlan,
  { name, deployment }: JobEnvironment,
  state: "waiting" | "queued",
): Report {
  if (name === undefined || !deployment) return () => undefined;
  const { deploymentLog } = run.github;
  const place = { repository: run.repository.name, ref: shortRef(run.ref), sha: run.commit };
  const id = deploymentLog.create(
    { ...place, environment: name, creator: run.actor, runId: run.runId, job },
    state,
  );
  return (next, url) => deploymentLog.report(id, next, url);
}

/** A job that never started, in the results of its run. */
export const stopped = (plan: JobPlan, conclusion: "failure" | "cancelled", problem?: string): JobResult =>
  finish(unstartedJob(plan, conclusion, new Date(), problem), plan);
