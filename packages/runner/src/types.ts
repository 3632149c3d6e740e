import type { WorkflowProblem } from "./errors.ts";
import type { LogSink } from "./events.ts";
import type { GitHub } from "./github/start.ts";
import type { Permissions } from "./workflow/permissions.ts";

type Texts = Readonly<Record<string, string>>;

export interface EnvironmentDefinition {
  readonly secrets?: Texts;
  readonly vars?: Texts;
  /** "Deployment branches and tags": filter patterns for branches; all are allowed where none is given. */
  readonly branches?: readonly string[];
  /** The same for tags. */
  readonly tags?: readonly string[];
}

/** A repository of this machine's GitHub. */
export interface RepositoryDefinition {
  /** A git repository on disk, with a work tree or bare. */
  readonly path: string;
  /** Every branch and tag means the work tree with its uncommitted files. For developing. */
  readonly useWorkTree?: boolean;
  /** Default: where HEAD points. */
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly secrets?: Texts;
  readonly vars?: Texts;
  readonly environments?: Readonly<Record<string, EnvironmentDefinition>>;
  /** What GITHUB_TOKEN may do where a workflow has no `permissions:`. Default: restricted, as for new repositories. */
  readonly workflowPermissions?: "restricted" | "permissive";
}

export type WorkflowEvent =
  | {
      readonly name: "workflow_dispatch";
      /** A branch or tag; `refs/heads/main` or `main`. */
      readonly ref: string;
      readonly inputs?: Readonly<Record<string, string | number | boolean>>;
    }
  | {
      readonly name: "push";
      /** `refs/heads/…` or `refs/tags/…` */
      readonly ref: string;
    };

/** The folders of a job, while they still exist. */
export interface JobDirectories {
  readonly workspace: string;
  /** RUNNER_TEMP, removed when the job ends. */
  readonly temp: string;
  /** HOME of the job's processes: a fresh one for every job. */
  readonly home: string;
  readonly toolCache: string;
}

export interface RunOptions {
  /** By `owner/name`. With `github` given they are added to its own. */
  readonly repositories?: Readonly<Record<string, RepositoryDefinition>>;
  /** `owner/name` of the repository whose event this is. */
  readonly repository: string;
  /** `.github/workflows/deploy.yml` */
  readonly workflow: string;
  readonly event: WorkflowEvent;
  readonly actor?: string;
  /** Extra environment of every process of every job. */
  readonly env?: Texts;
  /** Third-party actions (`owner/name` or `owner/name/path`) that stand in a folder of this machine, at any ref. */
  readonly actions?: Texts;
  /** The API server and token issuer to use; without it the run starts its own. */
  readonly github?: GitHub;
  /** Personal access tokens and what they read. With `github` given they are added to its own. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>;
  /** Receives everything as it happens. */
  readonly log?: LogSink | readonly LogSink[];
  readonly runId?: number;
  readonly runNumber?: number;
  readonly attempt?: number;
  /** Default 8. */
  readonly maxParallelJobs?: number;
  /** Cancels the run after so many minutes. */
  readonly timeoutMinutes?: number;
  /** Aborting it cancels the run as the button on GitHub does. */
  readonly signal?: AbortSignal;
  /** Where jobs work. Default: a folder below the system's temporary one, removed at the end. */
  readonly workDirectory?: string;
  /** ACTIONS_STEP_DEBUG: shows `::debug::` lines and sets RUNNER_DEBUG. */
  readonly debug?: boolean;
  /** Called after a job's last step and before its folders are removed. What it throws, runWorkflow throws in the end. */
  readonly beforeCleanup?: (job: JobResult, directories: JobDirectories) => void | Promise<void>;
}

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface StepResult {
  readonly name: string;
  /** With `continue-on-error` taken into account. */
  readonly conclusion: Conclusion;
  readonly outcome: Conclusion;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** Masked. */
  readonly log: string;
}

export interface JobResult {
  /** The key below `jobs:`, with those of the calling jobs before it: `deploy/plan`. */
  readonly id: string;
  /** As GitHub shows it: `deploy / plan (eu)`. */
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly outputs: Texts;
  /** Outputs that were not set because their value holds a masked one. */
  readonly droppedOutputs: readonly string[];
  readonly steps: readonly StepResult[];
  /** Masked; groups as `##[group]` and `##[endgroup]`, as in GitHub's raw logs. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** Markdown of all steps. */
  readonly summary: string;
  readonly permissions: Permissions;
  readonly runsOn: readonly string[];
  readonly concurrency?: string;
  readonly environment?: {
    readonly name: string;
    readonly url?: string;
    /** False where `deployment: false` asks for secrets and variables only. */
    readonly deployment: boolean;
  };
  readonly startedAt: string;
  readonly finishedAt: string;
}

export interface RunResult {
  /** The run's title: `run-name:`, or the workflow's name. */
  readonly name: string;
  readonly runId: number;
  readonly conclusion: Exclude<Conclusion, "skipped">;
  /** Why the run could not even start; then there are no jobs. */
  readonly problems: readonly WorkflowProblem[];
  /** In order of completion. */
  readonly jobs: readonly JobResult[];
  /** 0 for success, else 1. */
  readonly exitCode: number;
  readonly startedAt: string;
  readonly finishedAt: string;
}
