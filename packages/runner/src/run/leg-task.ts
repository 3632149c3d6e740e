import { setMaxListeners } from "node:events";
import { messageOf } from "../errors.ts";
import { ownerOf } from "../github/identifiers.ts";
import { evaluateText, evaluateTexts, evaluateValue, type Scope } from "../language/evaluate.ts";
import type { CompiledCallJob, CompiledJob, CompiledStepsJob } from "../workflow/compile.ts";
import { callInputs } from "../workflow/inputs.ts";
import { runAdmittedJob, stopped } from "./admitted-job.ts";
import { type Concurrency, readConcurrency, withinGroup } from "./concurrency.ts";
import { identityOf } from "./job-identity.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { planScope } from "./job-start.ts";
import type { Leg, Strategy } from "./legs.ts";
import { type JobPlan, type Level, placeOf, type Texts } from "./model.ts";
import { combine, type JobOutcome } from "./needs.ts";
import { Semaphore } from "./semaphore.ts";

/** A job whose turn it is. */
export interface LegTask {
  readonly level: Level;
  readonly job: CompiledJob;
  readonly needs: Readonly<Record<string, JobOutcome>>;
  /** In a re-run: nothing of it is kept. */
  readonly anew: boolean;
  /** Whether the job's condition holds, as things stand now. */
  readonly holds: () => boolean;
  /** Runs a called workflow. */
  readonly runLevel: (level: Level) => Promise<ReadonlyMap<string, JobOutcome>>;
}

/** What the head of a leg may refer to. */
export function scopeOf(
  { level, needs }: LegTask,
  { matrix, strategy }: Leg,
  more: Readonly<Record<string, unknown>>,
): Scope {
  const { run, inputs, vars, compiled } = level;
  const contexts = { github: run.context, inputs, vars, needs, matrix, strategy, ...more };
  return { file: compiled.workflow.source.path, contexts, functions: [] };
}
