import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LogSink } from "../events.ts";
import type { KnownRun } from "../github/runs.ts";
import { type GitHub, startGitHub } from "../github/start.ts";
import type { RunOptions, RunResult } from "../types.ts";
import { execute } from "./execute.ts";
import type { Run } from "./model.ts";
import { type PreparedRun, prepare } from "./prepare.ts";

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
  const known = knownRun(run, options);
  github.runs.set(run.runId, known);
  const ended = await execute(run);
  known.conclusion = ended.conclusion;
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

const knownRun = (run: PreparedRun, { event, workflow: path }: RunOptions): KnownRun => ({
  repository: run.repository.name,
  runId: run.runId,
  attempt: run.attempt,
  name: run.workflowName,
  title: run.title,
  event: event.name,
  ref: run.ref,
  sha: run.commit,
  actor: run.actor,
  path,
  jobs: run.results,
});

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
