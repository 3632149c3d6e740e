import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { conditionOf } from "../language/evaluate.ts";
import { parseWorkflowText } from "../language/parse.ts";
import {
  entriesOf,
  Fields,
  itemsOf,
  positionOf,
  scalarText,
  type TemplateToken,
} from "../language/tokens.ts";
import type { CallJob, FileSource, Job, RunDefaults, StepsJob, Workflow } from "./model.ts";
import { readPermissions } from "./permissions.ts";
import { readSteps } from "./read-steps.ts";
import { readTriggers } from "./triggers.ts";

const workflowKeys = ["on", "name", "run-name", "defaults", "env", "permissions", "concurrency", "jobs"];
const jobKeys = ["name", "needs", "if", "strategy", "permissions", "concurrency"];
const stepsJobKeys = [
  ...jobKeys,
  "runs-on",
  "timeout-minutes",
  "continue-on-error",
  "env",
  "environment",
  "outputs",
  "defaults",
  "steps",
];
const callJobKeys = [...jobKeys, "uses", "with", "secrets"];

/** Reads a workflow file. Throws `workflow-invalid` or, naming file and line, `unsupported`. */
export function readWorkflow(source: FileSource, content: string): Workflow {
  const file = source.path;
  const root = parseWorkflowText(file, content);
  const fields = new Fields(root, file, workflowKeys, "a workflow");
  return {
    source,
    name: fields.text("name") ?? file,
    runName: fields.get("run-name"),
    triggers: readTriggers(fields.get("on"), file),
    env: fields.mapping("env"),
    defaults: readDefaults(fields.get("defaults"), file),
    permissions: readPermissions(fields.get("permissions")),
    concurrency: fields.get("concurrency"),
    jobs: entriesOf(fields.mapping("jobs") ?? root).map(([id, token]) => readJob(id, token, file)),
  };
}

function readJob(id: string, token: TemplateToken, file: string): Job {
  const calls = isMapping(token) && token.find("uses") !== undefined;
  const fields = new Fields(token, file, calls ? callJobKeys : stepsJobKeys, `job '${id}'`);
  const base = {
    id,
    at: positionOf(token, file),
    name: fields.get("name"),
    needs: itemsOf(fields.get("needs")).map((item) => scalarText(item) ?? ""),
    condition: conditionOf(fields.get("if")),
    strategy: fields.get("strategy"),
    permissions: readPermissions(fields.get("permissions")),
    concurrency: fields.get("concurrency"),
  };
  return calls ? { ...base, ...readCallJob(fields) } : { ...base, ...readStepsJob(fields, file) };
}

type Own<T extends Job> = Pick<T, Exclude<keyof T, keyof (StepsJob | CallJob)> | "kind">;

const readCallJob = (fields: Fields): Own<CallJob> => ({
  kind: "call",
  uses: fields.text("uses") ?? "",
  with: fields.mapping("with"),
  secrets: fields.text("secrets") === "inherit" ? "inherit" : fields.mapping("secrets"),
});

const readStepsJob = (fields: Fields, file: string): Own<StepsJob> => ({
  kind: "steps",
  runsOn: fields.get("runs-on"),
  env: fields.get("env"),
  environment: fields.get("environment"),
  outputs: fields.mapping("outputs"),
  defaults: readDefaults(fields.get("defaults"), file),
  timeoutMinutes: fields.get("timeout-minutes"),
  continueOnError: fields.get("continue-on-error"),
  steps: readSteps(fields.get("steps"), file),
});

function readDefaults(token: TemplateToken | undefined, file: string): RunDefaults {
  const run = new Fields(token, file, ["run"], "defaults").get("run");
  const fields = new Fields(run, file, ["shell", "working-directory"], "defaults.run");
  return { shell: fields.get("shell"), workingDirectory: fields.get("working-directory") };
}
