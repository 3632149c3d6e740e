export { loadPlanned, loadSpec } from "./load.ts";
export { configSource, isPlan, makePlan, type PlanRequest, plannedTargets } from "./plan.ts";
export { buildSettings, targetSettings } from "./settings.ts";
export type * from "./types.ts";
