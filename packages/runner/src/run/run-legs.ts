import { setMaxListeners } from "node:events";
import { messageOf } from "../errors.ts";
import { evaluateText, evaluateTexts, evaluateValue, type Scope } from "../language/evaluate.ts";
import type { CompiledCallJob, CompiledJob, CompiledStepsJob } from "../workflow/compile.ts";
import { callInputs } from "../workflow/inputs.ts";
import { runJob } from "./job.ts";
import { identityOf } from "./job-identity.ts";
import { finish, unstartedJob } from "./job-results.ts";
import type { Leg, Strategy } from "./legs.ts";
import { type JobPlan, type Level, placeOf, type Texts } from "./model.ts";
import { combine, type JobOutcome } from "./needs.ts";
import { Semaphore } from "./semaphore.ts";

/** A job whose turn it is. */
export interface LegTask {
  readonly level: Level;
  readonly job: CompiledJob;
  readonly needs: Readonly<Record<string, JobOutcome>>;
  /** Whether the job's condition holds, as things stand now. */
  readonly holds: () => boolean;
  /** Runs a called workflow. */
  readonly runLevel: (level: Level) => Promise<ReadonlyMap<string, JobOutcome>>;
}

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
    const place = { ...placeOf(level, job.job.id, leg.name), permissions: job.permissions };
    finish(unstartedJob(place, "failure", new Date(), messageOf(error)), level);
    return { result: "failure", outputs: {} };
  }
}

function scopeOf(
  { level, needs }: LegTask,
  { matrix, strategy }: Leg,
  more: Readonly<Record<string, unknown>>,
): Scope {
  const { run, inputs, vars, compiled } = level;
  const contexts = { github: run.context, inputs, vars, needs, matrix, strategy, ...more };
  return { file: compiled.workflow.source.path, contexts, functions: [] };
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
  const { run, signal } = task.level;
  const result = await run.slots.run(async () =>
    signal.aborted ? finish(unstartedJob(plan, "cancelled", new Date()), { run }) : runJob(plan),
  );
  const forgiven =
    result.conclusion === "failure" &&
    evaluateValue(job.job.continueOnError, scopeOf(task, leg, {})) === true;
  return { result: forgiven ? "success" : result.conclusion, outputs: result.outputs };
}

async function runCallLeg(task: LegTask, call: CompiledCallJob, leg: Leg): Promise<JobOutcome> {
  const { level } = task;
  const { run } = level;
  // `${{ secrets.GITHUB_TOKEN }}` may be passed on, so the calling job has a token of its own.
  const caller = { run, workflow: level.compiled.workflow };
  const credentials = run.github.startJob(identityOf(caller, undefined), call.permissions);
  try {
    const inner = calledLevel(task, call, leg, credentials.token);
    const outcomes = await task.runLevel(inner);
    const { result } = combine([...outcomes.values()]);
    return { result, outputs: outputsOf(inner, call, outcomes) };
  } finally {
    run.github.endJob(credentials);
  }
}

function calledLevel(task: LegTask, call: CompiledCallJob, leg: Leg, token: string): Level {
  const { level } = task;
  const { run, vars, inputs } = level;
  const secrets: Texts = { ...level.secrets, GITHUB_TOKEN: token };
  const scope = scopeOf(task, leg, { secrets, github: { ...run.context, token } });
  const given = (evaluateValue(call.job.with, scope) ?? {}) as Readonly<Record<string, unknown>>;
  const defaults = {
    file: call.called.workflow.source.path,
    contexts: { github: run.context, inputs, vars },
    functions: [],
  };
  return {
    ...level,
    compiled: call.called,
    callers: [...level.callers, { id: call.job.id, name: leg.name }],
    inputs: callInputs(call.trigger.inputs, given, defaults, call.job.uses),
    secrets: call.job.secrets === "inherit" ? level.secrets : evaluateTexts(call.job.secrets, scope),
  };
}

/** The outputs of `on.workflow_call`, which refer to the called workflow's jobs. */
function outputsOf(
  inner: Level,
  { trigger, called }: CompiledCallJob,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Texts {
  const contexts = {
    github: inner.run.context,
    inputs: inner.inputs,
    vars: inner.vars,
    jobs: Object.fromEntries(outcomes),
  };
  const scope: Scope = { file: called.workflow.source.path, contexts, functions: [] };
  return Object.fromEntries(trigger.outputs.map(({ name, value }) => [name, evaluateText(value, scope)]));
}
