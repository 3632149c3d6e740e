import type { CompiledJob, CompiledWorkflow } from "../workflow/compile.ts";
import type { Permissions } from "../workflow/permissions.ts";
import type { Run } from "./model.ts";

/** A pull request from a fork gets no secrets, no variables, no OIDC token, and a GITHUB_TOKEN that only reads. */
export const isFromFork = ({ pullRequest }: Pick<Run, "pullRequest">): boolean =>
  pullRequest !== undefined && pullRequest.head.repository !== pullRequest.base.repository;

/** The same jobs with the permissions that GitHub leaves to a fork's pull request, whatever the file asks for. */
export const readOnly = ({ workflow, jobs }: CompiledWorkflow): CompiledWorkflow => ({
  workflow,
  jobs: jobs.map(readOnlyJob),
});

function readOnlyJob(job: CompiledJob): CompiledJob {
  const permissions = onlyReading(job.permissions);
  return job.kind === "call"
    ? { ...job, permissions, called: readOnly(job.called) }
    : { ...job, permissions };
}

const onlyReading = (permissions: Permissions): Permissions =>
  Object.fromEntries(
    Object.entries(permissions)
      .filter(([scope]) => scope !== "id-token")
      .map(([scope, level]) => [scope, level === "write" ? "read" : level]),
  );
