export { deploy } from "./deploy.ts";
export { raiseFailure, renderSummary, reportLine } from "./report.ts";
export type * from "./types.ts";
