import { setMaxListeners } from "node:events";
import { messageOf } from "../errors.ts";
import { evaluateValue } from "../language/evaluate.ts";
import type { CompiledStepsJob } from "../workflow/compile.ts";
import { runAdmittedJob, stopped } from "./admitted-job.ts";
import { readConcurrency, withinGroup } from "./concurrency.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { planScope } from "./job-start.ts";
import { type LegTask, scopeOf } from "./leg-task.ts";
import type { Leg, Strategy } from "./legs.ts";
import { type JobPlan, placeOf } from "./model.ts";
import { combine, type JobOutcome } from "./needs.ts";
import { runCallLeg } from "./run-call.ts";
import { Semaphore } from "./semaphore.ts";

/** Runs all legs of a job, within `max-parallel`; with `fail-fast` a failing one cancels the others. */
export async function runLegs(task: LegTask, { legs, failFast, maxParallel }: Strategy): Promise<JobOutcome> {
  const { signal } = task.level;
  const group = new AbortController();
  setMaxListeners(0, group.signal); // every job of a called workflow listens
  const slots = new Semaphore(maxParallel);
  const ended: JobOutcome[] = [];
  // A job whose condition holds even now, such as always(), is not cancelled with the rest.
  const cancel = () => {
    if (!task.holds()) group.abort("cancelled");
  };
  if (!signal.aborted) signal.addEventListener("abort", cancel, { once: true });
  const runOne = async (leg: Leg) => {
    const outcome = await runLeg({ ...task, level: { ...task.level, signal: group.signal } }, leg);
    ended.push(outcome);
    if (failFast && outcome.result === "failure") group.abort("fail-fast");
  };
  try {
    await Promise.all(legs.map((leg) => slots.run(() => runOne(leg))));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
  return combine(ended);
}

/** What cannot even be evaluated is a failed job, too: the other legs go on. */
async function runLeg(task: LegTask, leg: Leg): Promise<JobOutcome> {
  const { level, job } = task;
  try {
    return await (job.kind === "steps" ? runStepsLeg(task, job, leg) : runCallLeg(task, job, leg));
  } catch (error) {
    const place = { ...placeOf(level, job.job.id, leg.name), permissions: job.permissions, run: level.run };
    finish(unstartedJob(place, "failure", new Date(), messageOf(error)), level);
    return { result: "failure", outputs: {} };
  }
}

function planOf({ level, needs }: LegTask, { job, permissions }: CompiledStepsJob, leg: Leg): JobPlan {
  const { run, inputs, secrets, vars, signal, compiled } = level;
  const { matrix, strategy } = leg;
  const place = placeOf(level, job.id, leg.name);
  return {
    ...place,
    run,
    workflow: compiled.workflow,
    job,
    permissions,
    inputs,
    secrets,
    vars,
    signal,
    needs,
    matrix,
    strategy,
  };
}

async function runStepsLeg(task: LegTask, job: CompiledStepsJob, leg: Leg): Promise<JobOutcome> {
  const plan = planOf(task, job, leg);
  const { run } = plan;
  const kept = task.anew ? undefined : run.kept.find(plan.id, plan.name);
  if (kept) {
    run.results.push(kept);
    return { result: "success", outputs: kept.outputs };
  }
  run.kept.runsAnew(plan.id);
  const concurrency = readConcurrency(job.job.concurrency, planScope(plan));
  const result = await withinGroup(
    task.level,
    concurrency,
    (signal) => runAdmittedJob({ ...plan, signal }, concurrency?.group),
    (message) => stopped(plan, "cancelled", message),
  );
  const forgiven =
    result.conclusion === "failure" &&
    evaluateValue(job.job.continueOnError, scopeOf(task, leg, {})) === true;
  return { result: forgiven ? "success" : result.conclusion, outputs: result.outputs };
}
