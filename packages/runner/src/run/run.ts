import { randomInt } from "node:crypto";
import { setMaxListeners } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isRunnerError, RunnerError } from "../errors.ts";
import type { LogSink } from "../events.ts";
import type { StoredRepository } from "../git/store.ts";
import { Replaced } from "../github/concurrency.ts";
import { type GitHub, startGitHub } from "../github/start.ts";
import { evaluateText } from "../language/evaluate.ts";
import type { RunOptions, RunResult } from "../types.ts";
import { type CompiledRun, type CompiledWorkflow, compileWorkflow } from "../workflow/compile.ts";
import { defaultPermissions } from "../workflow/permissions.ts";
import { readWorkflow } from "../workflow/read.ts";
import { readConcurrency, withinGroup } from "./concurrency.ts";
import { acceptEvent, resolveEvent } from "./event.ts";
import { isFromFork, readOnly } from "./fork.ts";
import { githubContext } from "./github-context.ts";
import { runLevel } from "./level.ts";
import type { Run, Texts } from "./model.ts";
import { combine } from "./needs.ts";
import { payloadOf } from "./payload.ts";
import { KeptJobs } from "./rerun.ts";
import { Semaphore } from "./semaphore.ts";

const defaultParallelJobs = 8;

/**
 * Runs a workflow file of a repository on this machine and gives what a person would see on GitHub. A workflow that
 * fails is a result, not an exception. Throws `request-refused` where GitHub would not start a run, and `unsupported`,
 * with file and line, for what this runner does not know.
 */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const own = options.github === undefined;
  const github = options.github ?? (await startGitHub());
  const folder = options.workDirectory
    ? resolve(options.workDirectory)
    : await mkdtemp(join(tmpdir(), "towline-run-"));
  try {
    await mkdir(folder, { recursive: true });
    await github.addRepositories(options.repositories ?? {});
    for (const [token, names] of Object.entries(options.tokens ?? {})) github.addToken(token, names);
    return await runOn(github, folder, options);
  } finally {
    if (own) await github.stop();
    if (!options.workDirectory) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runOn(github: GitHub, folder: string, options: RunOptions): Promise<RunResult> {
  const startedAt = new Date().toISOString();
  const emit = sinkOf(options);
  const hook = cleanupHook(options);
  const run = { ...(await prepare(github, folder, options, emit)), beforeCleanup: hook.run };
  emit({ type: "run-started", name: run.title, runId: run.runId });
  const ended = await execute(run);
  const { ref, commit, attempt } = run;
  const result: RunResult = {
    name: run.title,
    runId: run.runId,
    ...{ ref, commit, attempt },
    ...ended,
    jobs: run.results,
    exitCode: ended.conclusion === "success" ? 0 : 1,
    startedAt,
    finishedAt: new Date().toISOString(),
  };
  emit({ type: "run-finished", run: result });
  if (hook.failures.length > 0) throw hook.failures[0];
  return result;
}

/** What the caller's own hook throws is not the workflow's failure: it is kept for the end. */
function cleanupHook({ beforeCleanup }: RunOptions): { run: Run["beforeCleanup"]; failures: unknown[] } {
  const failures: unknown[] = [];
  const run: Run["beforeCleanup"] = async (job, directories) => {
    try {
      await beforeCleanup?.(job, directories);
    } catch (error) {
      failures.push(error);
    }
  };
  return { run, failures };
}

function sinkOf({ log }: RunOptions): LogSink {
  const sinks = log === undefined ? [] : typeof log === "function" ? [log] : log;
  return (event) => {
    for (const sink of sinks) sink(event);
  };
}

interface PreparedRun extends Omit<Run, "beforeCleanup"> {
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Everything that GitHub decides when the event arrives. */
async function prepare(
  github: GitHub,
  folder: string,
  options: RunOptions,
  emit: LogSink,
): Promise<PreparedRun> {
  const repository = github.store.get(options.repository);
  if (!repository)
    throw new RunnerError("options-invalid", `${options.repository} is not among the repositories`);
  const { rerun } = options;
  const { ref, commit, pullRequest } = rerun
    ? {
        ...(await resolveEvent(github.store, repository, options.event)),
        ref: rerun.of.ref,
        commit: rerun.of.commit,
      }
    : await resolveEvent(github.store, repository, options.event);
  const entry = { repository: repository.name, ref, commit, path: options.workflow };
  const workflow = await readEntry(repository, entry);
  const inputs = workflow ? acceptEvent(workflow, options.event, ref) : {};
  const actor = options.actor ?? "octocat";
  const numbers = {
    runId: options.runId ?? rerun?.of.runId ?? newRunId(),
    runNumber: options.runNumber ?? 1,
    attempt: options.attempt ?? (rerun?.of.attempt ?? 0) + 1,
  };
  const payload = await payloadOf({
    repository,
    event: options.event,
    ref,
    commit,
    pullRequest,
    actor,
    workflow: options.workflow,
    inputs,
  });
  const slots = new Semaphore(options.maxParallelJobs ?? defaultParallelJobs);
  const workflowName = workflow?.name ?? options.workflow;
  const known = {
    options,
    github,
    repository,
    entry,
    workflowName,
    ref,
    commit,
    pullRequest,
    kept: new KeptJobs(rerun),
    payload,
    ...numbers,
    actor,
    folder,
    slots,
    emit,
  };
  const context = githubContext(known);
  const scope = {
    file: entry.path,
    contexts: { github: context, inputs, vars: repository.definition.vars ?? {} },
    functions: [],
  };
  const title =
    (workflow?.runName && evaluateText(workflow.runName, scope)) || pushTitle(payload) || workflowName;
  return { ...known, results: [], context, title, inputs };
}

/** Undefined for a file that GitHub refuses: that is a run which fails at its start. */
async function readEntry({ git, name }: StoredRepository, entry: Run["entry"]) {
  const content = await git.read(entry.commit, entry.path);
  if (!content)
    throw new RunnerError(
      "request-refused",
      `${entry.path} is not in ${name} at ${entry.ref} (${entry.commit})`,
    );
  try {
    return readWorkflow(entry, content.toString("utf8"));
  } catch (error) {
    if (isRunnerError(error, "workflow-invalid")) return undefined;
    throw error;
  }
}

/** A push is called by its commit's first line, unless the workflow says otherwise. */
const pushTitle = ({ head_commit: head }: Readonly<Record<string, unknown>>): string | undefined =>
  (head as { message: string } | undefined)?.message.split("\n")[0];

const newRunId = (): number => randomInt(10_000_000_000, 99_999_999_999);

type Ended = Pick<RunResult, "conclusion" | "problems" | "cancelledBecause" | "calledCommits">;

async function execute(run: PreparedRun & Run): Promise<Ended> {
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
