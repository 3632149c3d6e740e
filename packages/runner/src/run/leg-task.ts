import type { Scope } from "../language/evaluate.ts";
import type { CompiledJob } from "../workflow/compile.ts";
import type { Leg } from "./legs.ts";
import type { Level } from "./model.ts";
import type { JobOutcome } from "./needs.ts";

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
