export { RunnerError, type RunnerErrorCode, type WorkflowProblem } from "./errors.ts";
export type { LogSink, RunEvent } from "./events.ts";
export type { Deployment, DeploymentState, DeploymentStatus } from "./github/deployments.ts";
export { type SubjectOptions, subjectOf } from "./github/identifiers.ts";
export {
  type Fault,
  GitHub,
  type Intercept,
  type RecordedRequest,
  type StartGitHubOptions,
  startGitHub,
} from "./github/start.ts";
export { liveRenderer } from "./render/live.ts";
export { renderMarkdown } from "./render/markdown.ts";
export { renderRun } from "./render/run.ts";
export type { RenderOptions } from "./render/style.ts";
export { runWorkflow } from "./run/run.ts";
export type * from "./types.ts";
export type { Permissions } from "./workflow/permissions.ts";
