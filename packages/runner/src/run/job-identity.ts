import type { JobIdentity } from "../github/oidc.ts";
import { workflowRefOf } from "../workflow/model.ts";
import type { JobPlan } from "./model.ts";

/** Who the job is, for its OIDC tokens. */
export const identityOf = (
  { run, workflow }: Pick<JobPlan, "run" | "workflow">,
  environment: string | undefined,
): JobIdentity => ({
  repository: run.repository.name,
  private: run.repository.definition.private === true,
  ref: run.ref,
  sha: run.commit,
  actor: run.actor,
  eventName: run.options.event.name,
  workflow: run.workflowName,
  workflowRef: workflowRefOf(run.entry),
  workflowSha: run.entry.commit,
  jobWorkflowRef: workflowRefOf(workflow.source),
  jobWorkflowSha: workflow.source.commit,
  environment,
  runId: run.runId,
  runNumber: run.runNumber,
  attempt: run.attempt,
});
