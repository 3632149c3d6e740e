import { isBasicExpression, isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { messageOf, RunnerError } from "../errors.ts";
import { evaluateText, evaluateValue, type Scope } from "../language/evaluate.ts";
import { describeCombination, expandMatrix } from "../workflow/matrix.ts";
import type { Job } from "../workflow/model.ts";

type Values = Readonly<Record<string, unknown>>;

/** One of the jobs that a job with `strategy:` becomes; a job without is one leg without a matrix. */
export interface Leg {
  readonly name: string;
  readonly matrix: Values | null;
  readonly strategy: Values;
}

export interface Strategy {
  readonly legs: readonly Leg[];
  readonly failFast: boolean;
  readonly maxParallel: number;
}

/** Evaluates `strategy:` and names every leg as GitHub does. */
export function planLegs(job: Job, scope: Scope): Strategy {
  const written = evaluateValue(job.strategy, scope) as Values | null;
  const failFast = written?.["fail-fast"] !== false;
  const combinations = written?.matrix ? combinationsOf(job, written.matrix as Values, scope) : [null];
  const maxParallel = Number(written?.["max-parallel"] ?? combinations.length);
  const legs = combinations.map((matrix, index): Leg => {
    const strategy = {
      "fail-fast": failFast,
      "job-index": index,
      "job-total": combinations.length,
      "max-parallel": maxParallel,
    };
    const contexts = { ...scope.contexts, matrix, strategy };
    return { matrix, strategy, name: nameOf(job, { ...scope, contexts }, matrix) };
  });
  return { legs, failFast, maxParallel };
}

/** Throws in GitHub's own words where the matrix makes no job, or too many. */
function combinationsOf({ id, strategy }: Job, matrix: Values, { file }: Scope): Values[] {
  const token = (strategy && isMapping(strategy) ? strategy.find("matrix") : undefined) ?? strategy;
  const place = `${file} (Line: ${token?.line ?? 1}, Col: ${token?.col ?? 1})`;
  try {
    const combinations = expandMatrix(matrix);
    if (combinations.length > 0) return combinations;
    throw new RunnerError("template-invalid", "every combination is excluded");
  } catch (error) {
    const text = `Error when evaluating 'strategy' for job '${id}'. ${place}: ${messageOf(error)}`;
    throw new RunnerError("template-invalid", text, { cause: error });
  }
}

/** The matrix values follow the name, unless the name is an expression that can name them itself. */
function nameOf(job: Job, scope: Scope, matrix: Values | null): string {
  const name = job.name ? evaluateText(job.name, scope) : job.id;
  if (matrix === null || (job.name && isBasicExpression(job.name))) return name || job.id;
  const values = describeCombination(matrix);
  return values === "" ? name : `${name} (${values})`;
}
