import { setMaxListeners } from "node:events";
import { isRunnerError } from "../errors.ts";
import { Replaced } from "../github/concurrency.ts";
import type { RunOptions, RunResult } from "../types.ts";
import { type CompiledRun, type CompiledWorkflow, compileWorkflow } from "../workflow/compile.ts";
import { defaultPermissions } from "../workflow/permissions.ts";
import { readConcurrency, withinGroup } from "./concurrency.ts";
import { isFromFork, readOnly } from "./fork.ts";
import { runLevel } from "./level.ts";
import type { Run, Texts } from "./model.ts";
import { combine } from "./needs.ts";
import type { PreparedRun } from "./prepare.ts";

/** How a run ended. */
export type Ended = Pick<RunResult, "conclusion" | "problems" | "cancelledBecause" | "calledCommits">;

/** Compiles the workflow with all that it calls, and runs it when its concurrency group lets it. */
export async function execute(run: PreparedRun & Run): Promise<Ended> {
  const read = await compileOrExplain(run);
  if (Array.isArray(read)) return { conclusion: "failure", problems: read, calledCommits: {} };
  const { calledCommits } = read;
  const compiled = isFromFork(run) ? readOnly(read.compiled) : read.compiled;
  using limit = timeLimit(run.options);
  const contexts = { github: run.context, inputs: run.inputs, vars: varsOf(run) };
  const scope = { file: run.entry.path, contexts, functions: [] };
  const concurrency = readConcurrency(compiled.workflow.concurrency, scope);
  const held = concurrency ? [concurrency.group] : [];
  const ended = await withinGroup(
    { run, held: [], signal: limit.signal },
    concurrency,
    (signal) => runAll(run, compiled, held, signal),
    (cancelledBecause): Omit<Ended, "calledCommits"> => ({
      conclusion: "cancelled",
      problems: [],
      cancelledBecause,
    }),
  );
  return { ...ended, calledCommits };
}

/** What cancels the run: its caller, or the time that it was given. */
function timeLimit({ timeoutMinutes, signal }: RunOptions): Disposable & { readonly signal: AbortSignal } {
  const timer = new AbortController();
  const timeout =
    timeoutMinutes === undefined
      ? undefined
      : setTimeout(() => timer.abort("timeout"), timeoutMinutes * 60_000);
  const either = AbortSignal.any([timer.signal, ...(signal ? [signal] : [])]);
  setMaxListeners(0, either); // every job listens
  return { signal: either, [Symbol.dispose]: () => clearTimeout(timeout) };
}

const varsOf = (run: Pick<Run, "pullRequest" | "repository">): Texts =>
  isFromFork(run) ? {} : (run.repository.definition.vars ?? {});

async function runAll(
  run: PreparedRun & Run,
  compiled: CompiledWorkflow,
  held: readonly string[],
  signal: AbortSignal,
): Promise<Omit<Ended, "calledCommits">> {
  const { secrets = {} } = isFromFork(run) ? {} : run.repository.definition;
  const outcomes = await runLevel({
    run,
    compiled,
    callers: [],
    inputs: run.inputs,
    secrets,
    vars: varsOf(run),
    held,
    anew: false,
    signal,
  });
  const { result } = combine([...outcomes.values()]);
  const cancelledBecause = signal.reason instanceof Replaced ? signal.reason.message : undefined;
  return { conclusion: result === "skipped" ? "success" : result, problems: [], cancelledBecause };
}

async function compileOrExplain(run: PreparedRun): Promise<CompiledRun | RunResult["problems"][number][]> {
  const { github, entry, repository, options } = run;
  const defaults = defaultPermissions(repository.definition.workflowPermissions ?? "restricted");
  const pinned = options.rerun && options.rerun.jobs !== "all" ? options.rerun.of.calledCommits : {};
  try {
    return await compileWorkflow(github.store, entry, { defaults, pinned });
  } catch (error) {
    if (isRunnerError(error, "workflow-invalid")) return [...error.problems];
    throw error;
  }
}
