import { randomInt } from "node:crypto";
import { isRunnerError, RunnerError } from "../errors.ts";
import type { LogSink } from "../events.ts";
import type { StoredRepository } from "../git/store.ts";
import type { GitHub } from "../github/start.ts";
import { evaluateText } from "../language/evaluate.ts";
import type { RunOptions } from "../types.ts";
import { readWorkflow } from "../workflow/read.ts";
import { acceptEvent, resolveEvent } from "./event.ts";
import { githubContext } from "./github-context.ts";
import type { Run } from "./model.ts";
import { payloadOf } from "./payload.ts";
import { KeptJobs } from "./rerun.ts";
import { Semaphore } from "./semaphore.ts";

const defaultParallelJobs = 8;

/** A run that has not begun. */
export interface PreparedRun extends Omit<Run, "beforeCleanup"> {
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Everything that GitHub decides when the event arrives. */
export async function prepare(
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
