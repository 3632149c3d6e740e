import { ownerOf } from "../github/identifiers.ts";
import { evaluateText, evaluateTexts, evaluateValue, type Scope } from "../language/evaluate.ts";
import type { CompiledCallJob } from "../workflow/compile.ts";
import { callInputs } from "../workflow/inputs.ts";
import { type Concurrency, readConcurrency, withinGroup } from "./concurrency.ts";
import { identityOf } from "./job-identity.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { type LegTask, scopeOf } from "./leg-task.ts";
import type { Leg } from "./legs.ts";
import { type Level, placeOf, type Texts } from "./model.ts";
import { combine, type JobOutcome } from "./needs.ts";

/** One call of a reusable workflow. */
export async function runCallLeg(task: LegTask, call: CompiledCallJob, leg: Leg): Promise<JobOutcome> {
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
