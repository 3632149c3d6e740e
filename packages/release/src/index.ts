export { deploy } from "./deploy.ts";
export { raiseFailure, renderSummary, reportLine } from "./report.ts";
export { type Rollback, type RollbackPorts, type RollbackRequest, rollback, takeBack } from "./rollback.ts";
export type * from "./types.ts";
