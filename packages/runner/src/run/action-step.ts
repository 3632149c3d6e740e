import { existsSync } from "node:fs";
import { join } from "node:path";
import { RunnerError } from "../errors.ts";
import { evaluateText, evaluateTexts } from "../language/evaluate.ts";
import type { UsesStep } from "../workflow/model.ts";
import type { Action, ActionInput, CompositeAction, NodeAction } from "./action-file.ts";
import { findAction } from "./action-sources.ts";
import { runCheckout } from "./checkout.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { actionVariables, listing } from "./run-script.ts";
import type { StepLog } from "./step-log.ts";
import { runStepProcess } from "./step-process.ts";
import type { StepRun, StepTask } from "./steps.ts";

type Inputs = Readonly<Record<string, string>>;

/** Carries out `uses:`. */
export async function runActionStep(task: StepTask, step: UsesStep): Promise<StepRun> {
  const { frame, env, log } = task;
  const found = await findAction(frame, step);
  const given = evaluateTexts(step.with, scopeOf(frame, env));
  if (found.kind === "checkout") return runCheckout(task, given);
  const { action, repository, ref } = found;
  const inputs = completeInputs(action, given, frame, log);
  log.group(`Run ${step.uses}`, [
    ...listing("with", inputs),
    ...listing("env", { ...frame.job.env, ...frame.env, ...env }),
  ]);
  const github = {
    action: step.id ?? `__${repository.replace("/", "_")}`,
    action_repository: repository,
    action_ref: ref,
  };
  if (action.kind === "node") return runNodeAction(task, action, inputs, github);
  return runComposite(task, action, inputs, { ...github, action_path: action.folder });
}

/** Every input that the action declares, with its default where none was given, and whatever else was given. */
function completeInputs(action: Action, given: Inputs, frame: Frame, log: StepLog): Inputs {
  const names = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const known = action.inputs.map(({ name }) => name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !known.includes(name.toLowerCase()));
  if (unexpected.length > 0) {
    const list = (items: readonly string[]) => items.map((item) => `'${item}'`).join(", ");
    log.warning(
      `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(action.inputs.map(({ name }) => name))}]`,
    );
  }
  const resolveInput = ({ name, default: fallback, deprecated }: ActionInput) => {
    const value = names.get(name.toLowerCase());
    if (value !== undefined && deprecated !== undefined)
      log.warning(`Input '${name}' has been deprecated with message: ${deprecated}`);
    return value ?? evaluateText(fallback, { ...frame.job.scope(), file: action.file });
  };
  return { ...given, ...Object.fromEntries(action.inputs.map((input) => [input.name, resolveInput(input)])) };
}

const inputVariables = (inputs: Inputs): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );

function runNodeAction(task: StepTask, action: NodeAction, inputs: Inputs, github: Inputs): Promise<StepRun> {
  const { frame } = task;
  const { job } = frame;
  const state: Record<string, string> = {};
  const run = async (file: string, log: StepLog, signal: AbortSignal) => {
    const script = join(action.folder, file);
    if (!existsSync(script)) throw new RunnerError("not-found", `File not found: '${script}'`);
    const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    return runStepProcess({
      job,
      log,
      signal,
      command: process.execPath,
      args: [script],
      directory: job.directories.workspace,
      env: {
        ...frame.env,
        ...task.env,
        ...inputVariables(inputs),
        ...actionVariables(github),
        ...Object.fromEntries(saved),
      },
      onState: (name, value) => {
        state[name] = value;
      },
    });
  };
  const { post } = action;
  if (post) {
    const runPost = async (log: StepLog, signal: AbortSignal) => (await run(post.file, log, signal)).exitCode;
    job.posts.push({ name: task.title, condition: post.condition, frame, run: runPost });
  }
  return run(action.main, task.log, task.signal);
}

async function runComposite(
  task: StepTask,
  action: CompositeAction,
  inputs: Inputs,
  github: Inputs,
): Promise<StepRun> {
  const { frame: outer, env } = task;
  let failed = false;
  const frame: Frame = {
    job: outer.job,
    steps: {},
    source: action.source,
    file: action.file,
    defaults: {},
    inputs,
    github,
    env: { ...outer.env, ...env },
    status: () => (outer.status() === "cancelled" ? "cancelled" : failed ? "failure" : "success"),
    fail: () => {
      failed = true;
    },
  };
  await task.runNested(frame, action.steps);
  const scope = scopeOf(frame);
  const outputs = Object.fromEntries(
    action.outputs.map(([name, token]) => [name, evaluateText(token, scope)]),
  );
  return { exitCode: failed ? 1 : 0, outputs };
}
