export { type Cloud, type EcrHandle, type StsHandle, startCloud } from "./cloud.ts";
export type * from "./options.ts";
export type * from "./ports.ts";
