import { messageOf } from "../errors.ts";
import { evaluateCondition, evaluateText, evaluateTexts, evaluateValue } from "../language/evaluate.ts";
import { sourceOf, type TemplateToken } from "../language/tokens.ts";
import type { Conclusion } from "../types.ts";
import type { Step } from "../workflow/model.ts";
import { runActionStep } from "./action-step.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { runScript } from "./run-script.ts";
import type { StepLog } from "./step-log.ts";
import { recordStep, type StepEnd, stepSignal } from "./step-results.ts";

/** What carrying out a step gave. */
export interface StepRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface StepTask {
  readonly frame: Frame;
  readonly title: string;
  /** The step's own `env:`, evaluated. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: StepLog;
  readonly signal: AbortSignal;
  /** Works through the steps of a composite action. */
  readonly runNested: (frame: Frame, steps: readonly Step[]) => Promise<void>;
}

/** A job's steps, one after the other, each with a log of its own. */
export async function runJobSteps(frame: Frame, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const title = titleOf(frame, step);
    await recordStep(frame.job, title, (log) => runStep(frame, step, title, log));
  }
}

/** The steps of a composite action: they write into the log of the step that called it. */
async function runNestedSteps(frame: Frame, steps: readonly Step[], log: StepLog): Promise<void> {
  for (const step of steps) await runStep(frame, step, titleOf(frame, step), log);
}

async function runStep(frame: Frame, step: Step, title: string, log: StepLog): Promise<StepEnd> {
  const { end, outputs } = await attempt(frame, step, title, log);
  if (step.id !== undefined) frame.steps[step.id] = { outputs, ...end };
  if (end.conclusion === "failure") frame.fail();
  return end;
}

async function attempt(frame: Frame, step: Step, title: string, log: StepLog) {
  const skipped: StepEnd = { outcome: "skipped", conclusion: "skipped" };
  try {
    const env = evaluateTexts(step.env, scopeOf(frame));
    const holds = () => evaluateCondition(step.condition, scopeOf(frame, env));
    if (!holds()) return { end: skipped, outputs: {} };
    const minutes = numberOf(step.timeoutMinutes, frame, env);
    using stop = stepSignal(frame.job, holds, minutes);
    const runNested = (inner: Frame, steps: readonly Step[]) => runNestedSteps(inner, steps, log);
    const task: StepTask = { frame, title, env, log, signal: stop.signal, runNested };
    const { exitCode, outputs } = await (step.kind === "run"
      ? runScript(task, step)
      : runActionStep(task, step));
    const outcome = outcomeOf(exitCode, stop.signal);
    if (stop.signal.reason === "timeout")
      log.error(`The action '${title}' has timed out after ${minutes} minutes.`);
    return { end: concluded(outcome, step, frame, env), outputs };
  } catch (error) {
    log.error(messageOf(error));
    return { end: concluded("failure", step, frame, {}), outputs: {} };
  }
}

const outcomeOf = (exitCode: number, signal: AbortSignal): Conclusion =>
  signal.reason === "cancelled" ? "cancelled" : exitCode === 0 && !signal.aborted ? "success" : "failure";

function concluded(
  outcome: Conclusion,
  step: Step,
  frame: Frame,
  env: Readonly<Record<string, string>>,
): StepEnd {
  const forgiven = outcome === "failure" && evaluateValue(step.continueOnError, scopeOf(frame, env)) === true;
  return { outcome, conclusion: forgiven ? "success" : outcome };
}

function numberOf(token: TemplateToken | undefined, frame: Frame, env: Readonly<Record<string, string>>) {
  const value = evaluateValue(token, scopeOf(frame, env));
  return value === null ? undefined : Number(value);
}

/** The step's name with its expressions evaluated, or as it is written where that is not possible yet. */
function titleOf(frame: Frame, step: Step): string {
  const token = step.name ?? (step.kind === "run" ? step.script : undefined);
  const text = token ? textOrSource(token, frame) : step.kind === "uses" ? step.uses : "";
  return step.name === undefined ? `Run ${firstLine(text)}` : text;
}

function textOrSource(token: TemplateToken, frame: Frame): string {
  try {
    return evaluateText(token, scopeOf(frame));
  } catch {
    return sourceOf(token);
  }
}

const firstLine = (script: string): string => script.trim().split("\n")[0] ?? "";
