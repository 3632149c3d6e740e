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

async function runCallLeg(task: LegTask, call: CompiledCallJob, leg: Leg): Promise<JobOutcome> {
  const { level } = task;
  const { run } = level;
  const concurrency = readConcurrency(call.job.concurrency, scopeOf(task, leg, {}));
  // `${{ secrets.GITHUB_TOKEN }}` may be passed on, so the calling job has a token of its own.
  const caller = { run, workflow: level.compiled.workflow };
  const credentials = run.github.startJob(identityOf(caller, undefined), call.permissions);
  const left = (message: string | undefined) => leaveCall(task, call, leg, message);
  try {
    return await withinGroup(
      level,
      concurrency,
      (signal) => {
        const held = [...level.held, ...(concurrency ? [concurrency.group] : [])];
        const inner = calledLevel(
          { ...task, level: { ...level, signal, held } },
          call,
          leg,
          credentials.token,
        );
        const own = readConcurrency(call.called.workflow.concurrency, calledScope(inner, {}));
        return withinGroup(
          inner,
          own,
          (both) => runCalled(task, call, { ...inner, signal: both }, own),
          left,
        );
      },
      left,
    );
  } finally {
    run.github.endJob(credentials);
  }
}

async function runCalled(
  task: LegTask,
  call: CompiledCallJob,
  inner: Level,
  own: Concurrency | undefined,
): Promise<JobOutcome> {
  const outcomes = await task.runLevel({ ...inner, held: [...inner.held, ...(own ? [own.group] : [])] });
  const { result } = combine([...outcomes.values()]);
  return { result, outputs: outputsOf(inner, call, outcomes) };
}

/** A call that never had its turn in a concurrency group. */
function leaveCall(
  { level }: LegTask,
  call: CompiledCallJob,
  leg: Leg,
  message: string | undefined,
): JobOutcome {
  const place = { ...placeOf(level, call.job.id, leg.name), permissions: call.permissions, run: level.run };
  finish(unstartedJob(place, "cancelled", new Date(), message), level);
  return { result: "cancelled", outputs: {} };
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
    anew: task.anew,
    compiled: call.called,
    callers: [...level.callers, { id: call.job.id, name: leg.name }],
    inputs: callInputs(call.trigger.inputs, given, defaults, call.job.uses),
    secrets: call.job.secrets === "inherit" ? inherited(level, call) : evaluateTexts(call.job.secrets, scope),
  };
}

/** `secrets: inherit` reaches no further than the organisation, or the enterprise. */
function inherited({ run, secrets, compiled }: Level, { called }: CompiledCallJob): Texts {
  const [from, to] = [compiled, called].map(({ workflow }) =>
    ownerOf(workflow.source.repository).toLowerCase(),
  );
  const enterprise = run.github.enterprise.map((owner) => owner.toLowerCase());
  const together = [from, to].every((owner) => enterprise.includes(owner ?? ""));
  return from === to || together ? secrets : {};
}

/** What the expressions of a called workflow's head see. */
const calledScope = (
  { run, inputs, vars, compiled }: Level,
  more: Readonly<Record<string, unknown>>,
): Scope => ({
  file: compiled.workflow.source.path,
  contexts: { github: run.context, inputs, vars, ...more },
  functions: [],
});

/** The outputs of `on.workflow_call`, which refer to the called workflow's jobs. */
function outputsOf(
  inner: Level,
  { trigger }: CompiledCallJob,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Texts {
  const scope = calledScope(inner, { jobs: Object.fromEntries(outcomes) });
  return Object.fromEntries(trigger.outputs.map(({ name, value }) => [name, evaluateText(value, scope)]));
}
