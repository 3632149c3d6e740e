export { assess, isCustomResource, readinessOf, requireRollout } from "./assess.ts";
export { type Attention, attentionOf, isUnjudged } from "./companion.ts";
export { requirePatience } from "./patience.ts";
export { type StrategyFact, strategyFacts } from "./strategy.ts";
export type * from "./types.ts";
export { claimNamesOf } from "./wire.ts";
