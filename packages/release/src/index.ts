export { deploy } from "./deploy.ts";
export { type ConfigPlace, describePlace, type ReadFiles, readFiles } from "./gather/files.ts";
export { identityOf } from "./gather/identity.ts";
export { resolvedSecrets } from "./gather/secrets.ts";
export { type Preview, previewDeploy, previewRollback } from "./preview/preview.ts";
export { type PreviewOutcome, previewProblem, renderPreview } from "./preview/words.ts";
export { raiseFailure, renderSummary, reportLine } from "./report.ts";
export { type Rollback, type RollbackPorts, type RollbackRequest, rollback, takeBack } from "./rollback.ts";
export type * from "./types.ts";
