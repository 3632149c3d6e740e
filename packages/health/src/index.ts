export { assess, readinessOf, requireRollout } from "./assess.ts";
export type * from "./types.ts";
