import { RunnerError } from "../errors.ts";
import { evaluateValue, type Scope } from "../language/evaluate.ts";
import type { JobEnvironment } from "./job-environment.ts";
import type { JobStart } from "./job-results.ts";
import type { JobPlan } from "./model.ts";

/** What `environment`, `runs-on`, `timeout-minutes` and the like may refer to: there is no token yet. */
export function planScope({ run, workflow, inputs, vars, needs, matrix, strategy }: JobPlan): Scope {
  const contexts = { github: run.context, inputs, vars, needs, matrix, strategy };
  return { file: workflow.source.path, contexts, functions: [] };
}

/** Evaluates what GitHub needs before it gives a job to a runner. Throws where it would not. */
export const startJob = (
  plan: JobPlan,
  environment: JobEnvironment,
  concurrency: string | undefined,
): JobStart => ({
  plan,
  startedAt: new Date(),
  environment,
  runsOn: labelsOf(evaluateValue(plan.job.runsOn, planScope(plan)), plan),
  concurrency,
});

/** A label, several, or `{ group, labels }`. */
function labelsOf(value: unknown, plan: JobPlan): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "object" && value !== null) return Object.values(value).flat().map(String);
  const label = value === null ? "" : String(value);
  if (label === "") throw new RunnerError("template-invalid", "'runs-on' is empty", { at: plan.job.at });
  return [label];
}
