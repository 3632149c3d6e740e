export { assess, readinessOf, requireRollout } from "./assess.ts";
export { scrub } from "./scrub.ts";
export type * from "./types.ts";
