import { messageOf } from "../errors.ts";
import { evaluateCondition, evaluateText, type Scope } from "../language/evaluate.ts";
import { type Status, statusFunctions } from "../language/functions.ts";
import { sourceOf } from "../language/tokens.ts";
import type { CompiledJob } from "../workflow/compile.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { planLegs } from "./legs.ts";
import { type Level, placeOf } from "./model.ts";
import { ancestorStatus, type JobOutcome, needsOf } from "./needs.ts";
import { runLegs } from "./run-legs.ts";

/** Runs all jobs, each as soon as those that it needs have ended. */
export async function runLevel(level: Level): Promise<ReadonlyMap<string, JobOutcome>> {
  const outcomes = new Map<string, JobOutcome>();
  const running = new Map<string, Promise<void>>();
  const start = (job: CompiledJob): Promise<void> => {
    const known = running.get(job.job.id) ?? begin(job);
    running.set(job.job.id, known);
    return known;
  };
  const begin = async (job: CompiledJob) => {
    const needed = level.compiled.jobs.filter((candidate) => job.job.needs.includes(candidate.job.id));
    await Promise.all(needed.map(start));
    outcomes.set(job.job.id, await runCompiledJob(level, job, outcomes));
  };
  await Promise.all(level.compiled.jobs.map(start));
  return outcomes;
}

/** One job of the level with all its legs. */
async function runCompiledJob(
  level: Level,
  job: CompiledJob,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const needs = needsOf(job, outcomes);
  const { kept } = level.run;
  const pathOf = (id: string) => placeOf(level, id, id).id;
  const anew = level.anew || kept.anyAnew(job.job.needs.map(pathOf));
  if (anew) kept.runsAnew(pathOf(job.job.id));
  const status = (): Status =>
    level.signal.aborted ? "cancelled" : ancestorStatus(job, level.compiled.jobs, outcomes);
  const scope = scopeOf(level, needs, status);
  try {
    const holds = () => evaluateCondition(job.job.condition, scope);
    if (!holds()) return leave(level, job, scope, level.signal.aborted ? "cancelled" : "skipped");
    return await runLegs({ level, job, needs, anew, holds, runLevel }, planLegs(job.job, scope));
  } catch (error) {
    return leave(level, job, scope, "failure", messageOf(error));
  }
}

function scopeOf(level: Level, needs: Readonly<Record<string, JobOutcome>>, status: () => Status): Scope {
  const { inputs, vars, run } = level;
  return {
    file: level.compiled.workflow.source.path,
    contexts: { github: run.context, inputs, vars, needs },
    functions: statusFunctions(status),
  };
}

function leave(
  level: Level,
  job: CompiledJob,
  scope: Scope,
  result: "skipped" | "cancelled" | "failure",
  problem?: string,
): JobOutcome {
  const place = placeOf(level, job.job.id, nameOf(job, scope));
  const named = { ...place, permissions: job.permissions, run: level.run };
  finish(unstartedJob(named, result, new Date(), problem), level);
  return { result, outputs: {} };
}

/** A job whose matrix was never evaluated is shown under its name as it is written, as on GitHub. */
function nameOf({ job: { id, name, strategy } }: CompiledJob, scope: Scope): string {
  if (name === undefined) return id;
  if (strategy !== undefined) return sourceOf(name);
  try {
    return evaluateText(name, scope);
  } catch {
    return sourceOf(name);
  }
}
