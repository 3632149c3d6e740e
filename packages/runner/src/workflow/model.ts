import type { Position } from "../errors.ts";
import type { Condition } from "../language/evaluate.ts";
import type { MappingToken, TemplateToken } from "../language/tokens.ts";
import type { PermissionRequest } from "./permissions.ts";
import type { Trigger } from "./triggers.ts";

/** Where a file comes from: the repository, the ref as it was asked for, and the commit that this meant. */
export interface FileSource {
  /** `owner/name` */
  readonly repository: string;
  /** `refs/heads/main`, `refs/tags/v1`, or a 40-digit commit. */
  readonly ref: string;
  readonly commit: string;
  readonly path: string;
}

/** `owner/name/path@ref`, as GitHub writes it in `workflow_ref` and `job_workflow_ref`. */
export const workflowRefOf = ({ repository, path, ref }: FileSource): string =>
  `${repository}/${path}@${ref}`;

export interface RunDefaults {
  readonly shell?: TemplateToken;
  readonly workingDirectory?: TemplateToken;
}

/** A workflow file. What may hold an expression stays a token until it is evaluated. */
export interface Workflow {
  readonly source: FileSource;
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  readonly triggers: readonly Trigger[];
  readonly env: MappingToken | undefined;
  readonly defaults: RunDefaults;
  readonly permissions: PermissionRequest | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly jobs: readonly Job[];
}

interface JobBase {
  readonly id: string;
  readonly at: Position;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly condition: Condition;
  readonly strategy: TemplateToken | undefined;
  readonly permissions: PermissionRequest | undefined;
  readonly concurrency: TemplateToken | undefined;
}

export interface StepsJob extends JobBase {
  readonly kind: "steps";
  readonly runsOn: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly outputs: MappingToken | undefined;
  readonly defaults: RunDefaults;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly steps: readonly Step[];
}

/** A job that calls a reusable workflow. */
export interface CallJob extends JobBase {
  readonly kind: "call";
  readonly uses: string;
  readonly with: MappingToken | undefined;
  readonly secrets: "inherit" | MappingToken | undefined;
}

export type Job = StepsJob | CallJob;

interface StepBase {
  readonly id: string | undefined;
  readonly at: Position;
  readonly name: TemplateToken | undefined;
  readonly condition: Condition;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
}

export interface RunStep extends StepBase {
  readonly kind: "run";
  readonly script: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface UsesStep extends StepBase {
  readonly kind: "uses";
  readonly uses: string;
  readonly with: TemplateToken | undefined;
}

export type Step = RunStep | UsesStep;
