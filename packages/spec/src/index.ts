export { buildSettings } from "./build-settings.ts";
export type * from "./build-types.ts";
export { loadPlanned, loadSpec } from "./load.ts";
export { configSource, isPlan, makePlan, type PlanRequest, plannedTargets } from "./plan.ts";
export { knownPlatforms } from "./platforms.ts";
export { plannedPromotions } from "./promotions.ts";
export { targetSettings } from "./settings.ts";
export { didYouMean } from "./suggest.ts";
export type * from "./types.ts";
