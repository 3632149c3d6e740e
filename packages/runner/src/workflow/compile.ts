import {
  formatPosition,
  isRunnerError,
  type Position,
  RunnerError,
  type WorkflowProblem,
} from "../errors.ts";
import type { RepositoryStore } from "../git/store.ts";
import { entriesOf } from "../language/tokens.ts";
import type { CallJob, FileSource, StepsJob, Workflow } from "./model.ts";
import { excessOf, grantOf, type PermissionRequest, type Permissions } from "./permissions.ts";
import { readWorkflow } from "./read.ts";
import type { CallTrigger } from "./triggers.ts";
import { parseUses } from "./uses.ts";

/** A workflow with everything that it calls, and with the permissions that each of its jobs has. */
export interface CompiledWorkflow {
  readonly workflow: Workflow;
  readonly jobs: readonly CompiledJob[];
}

export type CompiledJob = CompiledStepsJob | CompiledCallJob;

export interface CompiledStepsJob {
  readonly kind: "steps";
  readonly job: StepsJob;
  readonly permissions: Permissions;
}

export interface CompiledCallJob {
  readonly kind: "call";
  readonly job: CallJob;
  readonly permissions: Permissions;
  readonly trigger: CallTrigger;
  readonly called: CompiledWorkflow;
}

export interface CompileOptions {
  /** What a job may do where no file says anything. */
  readonly defaults: Permissions;
  /** Commits of called workflows, by their `uses:`, that count whatever the reference means by now. */
  readonly pinned: Readonly<Record<string, string>>;
}

export interface CompiledRun {
  readonly compiled: CompiledWorkflow;
  /** Of each `owner/name/path@ref` that is called, the commit. */
  readonly calledCommits: Readonly<Record<string, string>>;
}

/** GitHub's limits for one run. */
const maxDepth = 10;
const maxWorkflows = 50;

/** Who calls a workflow: what its jobs may have at most. */
interface Caller {
  readonly uses: string;
  readonly at: Position;
  readonly allowed: Permissions;
}

/**
 * Reads a workflow and everything that it calls, at whatever depth, and checks what GitHub checks before a run starts.
 * Throws `workflow-invalid` with every problem found.
 */
export async function compileWorkflow(
  store: RepositoryStore,
  source: FileSource,
  { defaults, pinned }: CompileOptions,
): Promise<CompiledRun> {
  const compiler = new Compiler(store, pinned);
  const compiled = await compiler.compile(source, defaults, []);
  if (compiled && compiler.problems.length === 0) return { compiled, calledCommits: compiler.calledCommits };
  const message = compiler.problems
    .map(({ message, at }) => (at ? `${formatPosition(at)}: ${message}` : message))
    .join("\n");
  throw new RunnerError("workflow-invalid", message, { problems: compiler.problems });
}

class Compiler {
  readonly problems: WorkflowProblem[] = [];
  readonly calledCommits: Record<string, string> = {};
  readonly #store: RepositoryStore;
  readonly #pinned: Readonly<Record<string, string>>;
  readonly #seen = new Set<string>();

  constructor(store: RepositoryStore, pinned: Readonly<Record<string, string>>) {
    this.#store = store;
    this.#pinned = pinned;
  }

  async compile(
    source: FileSource,
    defaults: Permissions,
    callers: readonly Caller[],
  ): Promise<CompiledWorkflow | undefined> {
    const workflow = await this.#read(source, callers.at(-1));
    if (!workflow) return undefined;
    const caller = callers.at(-1);
    if (caller && workflow.permissions) this.#checkGrant(caller, "The workflow", workflow.permissions);
    const jobs: CompiledJob[] = [];
    for (const job of workflow.jobs) {
      const asked = job.permissions ?? workflow.permissions;
      if (caller && job.permissions) this.#checkGrant(caller, `The nested job '${job.id}'`, job.permissions);
      const permissions = asked ? grantOf(asked) : (caller?.allowed ?? defaults);
      if (job.kind === "steps") jobs.push({ kind: "steps", job, permissions });
      else jobs.push(...(await this.#compileCall(workflow, job, permissions, callers)));
    }
    return { workflow, jobs };
  }

  async #compileCall(
    workflow: Workflow,
    job: CallJob,
    permissions: Permissions,
    callers: readonly Caller[],
  ): Promise<CompiledCallJob[]> {
    if (callers.length >= maxDepth - 1)
      return this.#fail(job.at, `workflows call each other more than ${maxDepth} levels deep`);
    const source = await this.#locate(workflow.source, job);
    if (!source)
      return this.#fail(job.at, `error parsing called workflow "${job.uses}": workflow was not found`);
    this.#seen.add(`${source.repository}/${source.path}@${source.commit}`);
    if (this.#seen.size > maxWorkflows)
      return this.#fail(job.at, `a run calls at most ${maxWorkflows} different workflows`);
    const called = await this.compile(source, permissions, [
      ...callers,
      { uses: job.uses, at: job.at, allowed: permissions },
    ]);
    if (!called) return [];
    const trigger = called.workflow.triggers.find((candidate) => candidate.event === "workflow_call");
    if (!trigger)
      return this.#fail(
        job.at,
        `error parsing called workflow "${job.uses}": workflow_call is not in its 'on'`,
      );
    for (const message of mistakesOf(job, trigger)) this.problems.push({ message, at: job.at });
    return [{ kind: "call", job, permissions, trigger, called }];
  }

  async #read(source: FileSource, caller: Caller | undefined): Promise<Workflow | undefined> {
    const content = await this.#store.get(source.repository)?.git.read(source.commit, source.path);
    if (!content) {
      const message = `${source.path} is not in ${source.repository} at ${source.ref} (${source.commit})`;
      return void this.problems.push({ message, at: caller?.at });
    }
    try {
      return readWorkflow(source, content.toString("utf8"));
    } catch (error) {
      if (!isRunnerError(error, "workflow-invalid")) throw error;
      return void this.problems.push(...error.problems);
    }
  }

  async #locate(from: FileSource, job: CallJob): Promise<FileSource | undefined> {
    const reference = parseUses(job.uses, job.at);
    if (reference.kind !== "remote") return { ...from, path: reference.path };
    const repository = this.#store.get(reference.repository);
    const resolved = await repository?.git.resolve(reference.ref);
    if (!repository || !resolved) return undefined;
    const commit = this.#pinned[job.uses] ?? resolved.commit;
    this.calledCommits[job.uses] = commit;
    return { repository: repository.name, path: reference.path, ...resolved, commit };
  }

  #checkGrant(caller: Caller, who: string, request: PermissionRequest): void {
    const excess = excessOf(grantOf(request), caller.allowed);
    if (!excess) return;
    const message = `Error calling workflow '${caller.uses}'. ${who} is requesting '${excess.asked}', but is only allowed '${excess.allowed}'.`;
    this.problems.push({ message, at: caller.at });
  }

  #fail(at: Position, message: string): [] {
    this.problems.push({ message, at });
    return [];
  }
}

/** What a caller passes that the called workflow does not know, and what it leaves out. */
function mistakesOf(job: CallJob, trigger: CallTrigger): string[] {
  const inputs = namesOf(job.with);
  const secrets = job.secrets === "inherit" ? undefined : namesOf(job.secrets);
  const known = (list: readonly { name: string }[], name: string) =>
    list.some((item) => item.name.toLowerCase() === name);
  return [
    ...inputs
      .filter((name) => !known(trigger.inputs, name))
      .map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
    ...trigger.inputs
      .filter(({ name, required }) => required && !inputs.includes(name.toLowerCase()))
      .map(({ name }) => `Input ${name} is required, but not provided while calling.`),
    ...(secrets ?? [])
      .filter((name) => !known(trigger.secrets, name))
      .map((name) => `Invalid secret, ${name} is not defined in the referenced workflow.`),
    ...trigger.secrets
      .filter(({ name, required }) => required && secrets && !secrets.includes(name.toLowerCase()))
      .map(({ name }) => `Secret ${name} is required, but not provided while calling.`),
  ];
}

const namesOf = (token: Parameters<typeof entriesOf>[0] | undefined): string[] =>
  token ? entriesOf(token).map(([name]) => name.toLowerCase()) : [];
