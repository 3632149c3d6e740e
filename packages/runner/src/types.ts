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
  /** "Required reviewers": one of them decides, by the run's `review`. */
  readonly reviewers?: readonly string[];
  /** "Wait timer". It does not pass here by itself: `review` says when it has, or it counts as passed at once. */
  readonly waitTimerMinutes?: number;
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
  /** "Enable release immutability" of the repository's settings. */
  readonly immutableReleases?: boolean;
  /** Branches that a rule protects: what the API says of them, no more. */
  readonly protectedBranches?: readonly string[];
  /** What GITHUB_TOKEN may do where a workflow has no `permissions:`. Default: restricted, as for new repositories. */
  readonly workflowPermissions?: "restricted" | "permissive";
}

/** A release as the API gives and takes it. */
export interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Once published, its tag and assets cannot change. */
  readonly immutable: boolean;
  readonly target_commitish: string;
  readonly make_latest: boolean;
  readonly html_url: string;
}

/** What was uploaded to code scanning. */
export interface SarifUpload {
  readonly id: string;
  readonly commit_sha: string;
  readonly ref: string;
  /** The document itself. */
  readonly sarif: unknown;
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
    }
  | {
      readonly name: "release";
      /** Default: `published`. */
      readonly action?: string;
      /** The release's tag: `v1.2.3`. */
      readonly tag: string;
      readonly prerelease?: boolean;
    }
  | {
      readonly name: "pull_request";
      /** Default: `opened`. */
      readonly action?: string;
      readonly number: number;
      /** The branch that it is to be merged into. */
      readonly base: string;
      readonly head: {
        /** `owner/name`, where it comes from a fork: then there are no secrets, and the token only reads. */
        readonly repository?: string;
        readonly branch: string;
      };
    };

/** A job that must not start yet, because of its environment. */
export interface Gate {
  readonly runId: number;
  /** As GitHub shows it. */
  readonly job: string;
  readonly environment: string;
  /** Empty where there is only a wait timer. */
  readonly reviewers: readonly string[];
  /** 0 where there is none. */
  readonly waitTimerMinutes: number;
}

export type Review = "approved" | "rejected";

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
  /**
   * Runs an earlier run again, at the same commit and with the next attempt: what failed or was cancelled, and what needs
   * it. Everything else keeps its result and outputs. The other options should be those of the earlier run.
   */
  readonly rerun?: Rerun;
  /** Decides about jobs whose environment has reviewers or a wait timer. The job starts, or fails, when it answers. */
  readonly review?: (gate: Gate) => Review | Promise<Review>;
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

export interface Rerun {
  readonly of: RunResult;
  /** Default: `failed`. */
  readonly jobs?: "failed" | "all";
  /** Who asks for it. The run keeps the rights of its first actor. */
  readonly actor?: string;
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
  /** What the job's token may do. */
  readonly permissions: Permissions;
  /** What it was used for: permissions that requests of this job needed. */
  readonly permissionsUsed: Permissions;
  /** The attempt of the run in which it ran: an earlier one for what a re-run kept. */
  readonly attempt: number;
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
  readonly attempt: number;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…/merge` */
  readonly ref: string;
  readonly commit: string;
  readonly conclusion: Exclude<Conclusion, "skipped">;
  /** Where a concurrency group was the reason. */
  readonly cancelledBecause?: string;
  /** Every called workflow of another repository, `owner/name/path@ref`, with the commit that this meant. */
  readonly calledCommits: Texts;
  /** Why the run could not even start; then there are no jobs. */
  readonly problems: readonly WorkflowProblem[];
  /** In order of completion. */
  readonly jobs: readonly JobResult[];
  /** 0 for success, else 1. */
  readonly exitCode: number;
  readonly startedAt: string;
  readonly finishedAt: string;
}
