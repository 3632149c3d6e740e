import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { RunnerError } from "../errors.ts";
import { evaluateText } from "../language/evaluate.ts";
import type { RunStep } from "../workflow/model.ts";
import { scopeOf } from "./frame.ts";
import { runStepProcess } from "./step-process.ts";
import type { StepRun, StepTask } from "./steps.ts";

/** GitHub's command lines; `{0}` is the script's file. Without `shell:` bash runs with -e alone. */
const shells: Readonly<Record<string, string>> = {
  "": "bash -e {0}",
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};

/** Carries out `run:`. */
export async function runScript(task: StepTask, step: RunStep): Promise<StepRun> {
  const { frame, env, log, signal } = task;
  const { job } = frame;
  const scope = scopeOf(frame, env);
  const script = evaluateText(step.script, scope);
  const shell = evaluateText(step.shell ?? frame.defaults.shell, scope);
  const line = commandLineOf(shell, step);
  const directory = resolve(
    job.directories.workspace,
    evaluateText(step.workingDirectory ?? frame.defaults.workingDirectory, scope),
  );
  const file = resolve(job.directories.temp, `${randomUUID()}.sh`);
  await writeFile(file, script.endsWith("\n") ? script : `${script}\n`);
  log.group(`Run ${script.trim().split("\n")[0]}`, [
    ...script.trimEnd().split("\n"),
    `shell: ${line}`,
    ...listing("env", { ...job.env, ...frame.env, ...env }),
  ]);
  const [command = "", ...args] = line.split(/\s+/).map((word) => word.replace("{0}", file));
  const more = { ...frame.env, ...env, ...actionVariables(frame.github) };
  const result = await runStepProcess({ job, log, signal, command, args, directory, env: more });
  if (result.exitCode !== 0 && !signal.aborted)
    log.error(`Process completed with exit code ${result.exitCode}.`);
  return result;
}

function commandLineOf(shell: string, step: RunStep): string {
  if (shell in shells) return shells[shell] ?? "";
  if (shell.includes("{0}")) return shell;
  throw new RunnerError("unsupported", `shell '${shell}' is not supported by this runner`, { at: step.at });
}

/** `with:` or `env:` as GitHub lists them at the head of a step; nothing for an empty one. */
export const listing = (title: string, values: Readonly<Record<string, string>>): string[] => {
  const entries = Object.entries(values).filter(([, value]) => value !== "");
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map(([key, value]) => `  ${key}: ${value}`)];
};

/** GITHUB_ACTION_* for what runs on behalf of an action. */
export const actionVariables = (github: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(github).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]),
  );
