export { applyChanges } from "./apply.ts";
export { fieldChanges } from "./diff.ts";
export { labelled } from "./labelled.ts";
export { checkReferences, missingReferences } from "./missing.ts";
export { planApply } from "./plan.ts";
export { podDryRun } from "./pods.ts";
export { renderChanges, renderChangesMarkdown } from "./render.ts";
export type * from "./types.ts";
