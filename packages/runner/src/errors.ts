/** Where something stands in a file. Line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type RunnerErrorCode =
  /** Valid on GitHub, but not understood by this runner. */
  | "unsupported"
  /** GitHub would refuse the request that starts the run: a wrong input, ref or trigger. */
  | "request-refused"
  /** GitHub would refuse the workflow file. `problems` has every message. */
  | "workflow-invalid"
  /** An expression or template failed while it was evaluated. */
  | "template-invalid"
  /** A repository, ref or file is not there. */
  | "not-found"
  /** The options given to this package make no sense. */
  | "options-invalid"
  | "git-failed";

export interface WorkflowProblem {
  readonly message: string;
  readonly at?: Position;
}

export class RunnerError extends Error {
  readonly code: RunnerErrorCode;
  readonly problems: readonly WorkflowProblem[];

  constructor(code: RunnerErrorCode, message: string, options: RunnerErrorOptions = {}) {
    super(options.at ? `${formatPosition(options.at)}: ${message}` : message, { cause: options.cause });
    this.name = "RunnerError";
    this.code = code;
    this.problems = options.problems ?? [{ message, at: options.at }];
  }
}

export interface RunnerErrorOptions {
  readonly at?: Position;
  readonly problems?: readonly WorkflowProblem[];
  readonly cause?: unknown;
}

export const formatPosition = (at: Position): string => `${at.file}:${at.line}:${at.column}`;

export const isRunnerError = (error: unknown, ...codes: RunnerErrorCode[]): error is RunnerError =>
  error instanceof RunnerError && (codes.length === 0 || codes.includes(error.code));

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
