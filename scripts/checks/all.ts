import { actionFiles } from "./actions.ts";
import type { Check } from "./check.ts";
import { distDrift } from "./dist.ts";
import { docsDrift } from "./docs.ts";
import { importDirection } from "./imports.ts";
import { lockFile } from "./lock.ts";
import { jobPermissions } from "./permissions.ts";
import { programCheck } from "./program.ts";
import { forbiddenText } from "./text.ts";
import { workflowFiles } from "./workflows.ts";

export const formatAndLint = programCheck(
  "format and lint",
  "npm run format, then mend what is left",
  "biome",
  "check",
  "--error-on-warnings",
);

export const types = programCheck("types", "mend the types; npm run typecheck shows them", "tsc", "--noEmit");

export const unusedCode = programCheck(
  "unused code",
  "remove it, or say in knip.json why it stays",
  "knip",
  "--no-progress",
);

/** In the order in which they are started. */
export const allChecks: readonly Check[] = [
  formatAndLint,
  types,
  unusedCode,
  importDirection,
  docsDrift,
  actionFiles,
  workflowFiles,
  jobPermissions,
  forbiddenText,
  lockFile,
  distDrift,
];
