/** Where something stands in a file of the user's. Line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, as the user should read it. */
export interface Problem {
  readonly message: string;
  readonly hint?: string;
  /** What is wrong, for code to branch on: `namespace/dev`, `create pods in dev`, or a field such as `.spec.replcas`. */
  readonly subject?: string;
  readonly at?: SourcePosition;
}

/**
 * Every code that a TowlineError can carry. Code branches on these, never on text; `docs/failures.md` explains each.
 * Add yours to the group it belongs to.
 */
export type ErrorCode =
  // inputs and files of the user's
  | "input-invalid"
  | "spec-invalid"
  | "manifest-invalid"
  | "config-invalid"
  | "not-allowed"
  // GitHub
  | "github-not-found"
  | "github-denied"
  | "github-failed"
  | "oidc-unavailable"
  // AWS
  | "aws-role-denied"
  | "aws-account-mismatch"
  | "aws-no-credentials"
  | "aws-token-expired"
  | "aws-denied"
  | "aws-throttled"
  | "aws-quota"
  | "aws-unreachable"
  | "aws-failed"
  | "ecr-repository-missing"
  | "ecr-image-missing"
  | "ecr-tag-immutable"
  | "eks-cluster-missing"
  | "eks-cluster-inactive"
  // image
  | "docker-missing"
  | "build-failed"
  | "registry-failed"
  | "image-vulnerable"
  | "image-not-scanned"
  // Kubernetes
  | "kube-unreachable"
  | "kube-unauthorized"
  | "kube-forbidden"
  | "kube-not-found"
  | "kube-conflict"
  | "kube-already-exists"
  | "kube-apply-conflict"
  | "kube-invalid"
  | "kube-gone"
  | "kube-timeout"
  | "kube-failed"
  // deploy
  | "ownership-refused"
  | "lock-held"
  | "lock-lost"
  | "superseded"
  | "prune-unconfirmed"
  | "hook-failed"
  | "rollout-failed"
  | "rollout-timeout"
  | "rollback-failed"
  | "cancelled"
  // subprocesses and our own mistakes
  | "command-failed"
  | "internal";

export interface TowlineErrorOptions {
  /** What to change, in the user's terms: the input, the line of YAML, the permission. */
  readonly hint?: string;
  readonly cause?: unknown;
  /** As of a Problem. */
  readonly subject?: string;
  readonly at?: SourcePosition;
  /** Where several things are wrong at once: all of them. `message` then says what they have in common. */
  readonly problems?: readonly Problem[];
}

/** The only error that Towline throws on purpose. Anything else that reaches an action's entry is a bug. */
export class TowlineError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly subject: string | undefined;
  readonly at: SourcePosition | undefined;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, options: TowlineErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "TowlineError";
    this.code = code;
    this.hint = options.hint;
    this.subject = options.subject;
    this.at = options.at;
    this.problems = options.problems ?? [];
  }
}

/** True when `error` is a TowlineError, with one of `codes` where any are given. */
export const isTowlineError = (error: unknown, ...codes: ErrorCode[]): error is TowlineError =>
  error instanceof TowlineError && (codes.length === 0 || codes.includes(error.code));

/** The text of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One line: what happened, then what to do. */
export const lineOf = ({ message, hint }: Pick<Problem, "message" | "hint">): string =>
  hint === undefined ? message : `${message.replace(/\.$/, "")}. ${hint}`;
