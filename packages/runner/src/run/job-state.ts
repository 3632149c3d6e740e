import { arch } from "node:process";
import type { JobCredentials } from "../github/options.ts";
import type { Scope } from "../language/evaluate.ts";
import { hashFilesFunction, type Status, statusFunctions } from "../language/functions.ts";
import type { Annotation, JobDirectories, StepResult } from "../types.ts";
import { workflowRefOf } from "../workflow/model.ts";
import { githubVariables } from "./github-context.ts";
import { Masker } from "./masker.ts";
import type { JobPlan, Texts } from "./model.ts";
import type { PostStep } from "./post-steps.ts";
import { StepLog } from "./step-log.ts";

/** GitHub shows so many annotations and summaries of a job. */
const annotationLimit = 50;
const summaryLimit = 20;

/** What an action or step may know about this machine without being told. */
const inherited = ["PATH", "USER", "LOGNAME", "LANG", "LC_ALL", "TZ", "TMPDIR", "SHELL"];

export interface JobStateOptions {
  readonly directories: JobDirectories;
  readonly credentials: JobCredentials;
  readonly secrets: Texts;
  readonly vars: Texts;
}

/** A running job: what its steps leave behind for the next ones. */
export class JobState {
  readonly plan: JobPlan;
  readonly directories: JobDirectories;
  readonly credentials: JobCredentials;
  readonly secrets: Texts;
  readonly masker = new Masker();
  /** The job's environment: the workflow's, the job's, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string> = {};
  /** Newest first. */
  readonly paths: string[] = [];
  readonly posts: PostStep[] = [];
  readonly annotations: Annotation[] = [];
  readonly summaries: string[] = [];
  readonly steps: StepResult[] = [];
  /** Process groups that steps left behind. */
  readonly orphans: number[] = [];
  readonly #vars: Texts;
  #failed = false;

  constructor(plan: JobPlan, options: JobStateOptions) {
    this.plan = plan;
    this.directories = options.directories;
    this.credentials = options.credentials;
    this.secrets = { ...options.secrets, GITHUB_TOKEN: options.credentials.token };
    this.#vars = options.vars;
    const { oidc } = options.credentials;
    for (const value of [...Object.values(this.secrets), ...(oidc ? [oidc.requestToken] : [])])
      this.masker.add(value);
  }

  get status(): Status {
    return this.plan.signal.aborted ? "cancelled" : this.#failed ? "failure" : "success";
  }

  fail(): void {
    this.#failed = true;
  }

  /** What the job's expressions see, less what only steps see. */
  contexts(): Record<string, unknown> {
    const { plan } = this;
    return {
      github: this.githubContext(),
      env: this.env,
      vars: this.#vars,
      secrets: this.secrets,
      inputs: plan.inputs,
      needs: plan.needs,
      matrix: plan.matrix,
      strategy: plan.strategy,
      job: this.#jobContext(),
      runner: this.#runnerContext(),
    };
  }

  scope(more: Readonly<Record<string, unknown>> = {}, status: () => Status = () => this.status): Scope {
    return {
      file: this.plan.workflow.source.path,
      contexts: { ...this.contexts(), ...more },
      functions: [...statusFunctions(status), hashFilesFunction(this.directories.workspace)],
    };
  }

  githubContext(): Record<string, unknown> {
    return {
      ...this.plan.run.context,
      job: this.plan.job.id,
      token: this.credentials.token,
      workspace: this.directories.workspace,
      event_path: `${this.directories.temp}/_github_workflow/event.json`,
    };
  }

  /** The whole environment of a process. Nothing of this process's own gets in, but what every program needs. */
  processEnvironment(more: Texts): Record<string, string> {
    const base = Object.fromEntries(
      inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    );
    const { oidc } = this.credentials;
    const result: Record<string, string> = {
      ...base,
      HOME: this.directories.home,
      ...this.plan.run.options.env,
      ...this.env,
      ...githubVariables(this.githubContext()),
      ...this.#runnerVariables(),
      ...(oidc && {
        ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
      }),
      ...more,
    };
    return { ...result, PATH: [...this.paths, result.PATH ?? ""].join(":") };
  }

  beginStep(step: string): StepLog {
    const { run, name: job } = this.plan;
    run.emit({ type: "step-started", job, step });
    return new StepLog(this.masker, {
      line: (text) => run.emit({ type: "line", job, step, text }),
      annotation: (annotation) => this.#annotate(annotation),
    });
  }

  endStep(result: StepResult): void {
    this.steps.push(result);
    this.plan.run.emit({ type: "step-finished", job: this.plan.name, step: result });
  }

  addSummary(markdown: string): void {
    if (this.summaries.length < summaryLimit) this.summaries.push(markdown);
  }

  #annotate(annotation: Annotation): void {
    if (this.annotations.length >= annotationLimit) return;
    this.annotations.push(annotation);
    this.plan.run.emit({ type: "annotation", job: this.plan.name, annotation });
  }

  #jobContext(): Record<string, unknown> {
    const { source } = this.plan.workflow;
    return {
      status: this.status,
      workflow_ref: workflowRefOf(source),
      workflow_sha: source.commit,
      workflow_repository: source.repository,
      workflow_file_path: source.path,
    };
  }

  #runnerContext(): Record<string, string> {
    return {
      name: "towline",
      os: process.platform === "darwin" ? "macOS" : "Linux",
      arch: arch === "arm64" ? "ARM64" : "X64",
      temp: this.directories.temp,
      tool_cache: this.directories.toolCache,
      environment: "github-hosted",
      ...(this.plan.run.options.debug ? { debug: "1" } : {}),
    };
  }

  #runnerVariables(): Texts {
    const entries = Object.entries(this.#runnerContext()).map(([key, value]) => [
      `RUNNER_${key.toUpperCase()}`,
      value,
    ]);
    return { CI: "true", GITHUB_ACTIONS: "true", ...Object.fromEntries(entries) };
  }
}
