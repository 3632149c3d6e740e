import type { LogSink } from "../events.ts";
import type { StoredRepository } from "../git/store.ts";
import type { GitHub } from "../github/start.ts";
import type { JobDirectories, JobResult, RunOptions } from "../types.ts";
import type { CompiledWorkflow } from "../workflow/compile.ts";
import type { FileSource, StepsJob, Workflow } from "../workflow/model.ts";
import type { Permissions } from "../workflow/permissions.ts";
import type { PullRequest } from "./pull-request.ts";
import type { KeptJobs } from "./rerun.ts";
import type { Semaphore } from "./semaphore.ts";

/** What is the same for all jobs of a run. */
export interface Run {
  readonly options: RunOptions;
  readonly github: GitHub;
  readonly repository: StoredRepository;
  /** The workflow file that the event started. */
  readonly entry: FileSource;
  readonly workflowName: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…/merge` */
  readonly ref: string;
  readonly commit: string;
  readonly pullRequest: PullRequest | undefined;
  /** What a re-run takes over. */
  readonly kept: KeptJobs;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly runId: number;
  readonly runNumber: number;
  readonly attempt: number;
  readonly actor: string;
  readonly folder: string;
  /** One for each job that may run at a time. */
  readonly slots: Semaphore;
  readonly emit: LogSink;
  readonly beforeCleanup: (job: JobResult, directories: JobDirectories) => Promise<void>;
  readonly results: JobResult[];
  /** The `github` context, as far as it is the same for all jobs. */
  readonly context: Readonly<Record<string, unknown>>;
}

export type Texts = Readonly<Record<string, string>>;

/** One job that is about to run: what was decided about it before. */
export interface JobPlan {
  readonly run: Run;
  /** The file that the job stands in. */
  readonly workflow: Workflow;
  readonly job: StepsJob;
  /** With the ids of the calling jobs. */
  readonly id: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly vars: Texts;
  readonly secrets: Texts;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  readonly strategy: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
}

/** A workflow that is being run: the one that the event started, or one that a job called. */
export interface Level {
  readonly run: Run;
  readonly compiled: CompiledWorkflow;
  /** Of the calling jobs, outermost first. */
  readonly callers: readonly { readonly id: string; readonly name: string }[];
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Texts;
  readonly vars: Texts;
  /** Concurrency groups that the run and the calling jobs are in. */
  readonly held: readonly string[];
  /** In a re-run: the job that calls this needs something that runs anew, so that all of it does. */
  readonly anew: boolean;
  /** Aborts when everything on this level is to be cancelled. */
  readonly signal: AbortSignal;
}

/** Id and name of a job below the jobs that called its workflow. */
export const placeOf = ({ callers }: Level, id: string, name: string) => ({
  id: [...callers.map((caller) => caller.id), id].join("/"),
  name: [...callers.map((caller) => caller.name), name].join(" / "),
});
