/**
 * `node scripts/lint-workflows.ts`: actionlint and zizmor (pedantic) over every workflow and action of this repository and
 * its examples. Both are looked for on PATH; `bash .ci/linters .tmp/linters` fetches them. Any finding is a failure:
 * exceptions stand, with their reasons, in .github/actionlint.yaml and .github/zizmor.yml.
 */
import { join } from "node:path";
import { actionlintFindings } from "./lint/actionlint.ts";
import { zizmorFindings } from "./lint/zizmor.ts";

const root = join(import.meta.dirname, "..");
const findings = [...(await actionlintFindings(root)), ...(await zizmorFindings(root))];
for (const finding of findings) console.log(finding);
if (findings.length === 0) console.log("actionlint and zizmor have no findings");
if (findings.length > 0) process.exitCode = 1;
