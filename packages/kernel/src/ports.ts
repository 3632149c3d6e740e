import type { SourcePosition } from "./errors.ts";

/** What a run prints. In GitHub Actions: the step log and annotations. */
export interface Log {
  /** Shown only when the user turned step debugging on. */
  debug(message: string): void;
  info(message: string): void;
  /** Annotations: shown on the run's page, so use them sparingly. */
  notice(message: string, at?: SourcePosition): void;
  warning(message: string, at?: SourcePosition): void;
  error(message: string, at?: SourcePosition): void;
  /** Folds what `body` prints under `title`; always closed again. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** From now on `value` is printed as `***`, unless it is too short for that. Call it before the value's first use. */
  mask(value: string): void;
  /** `text` without what is masked, for texts that are cut or encoded before they are printed. Default: as it is. */
  redact?(text: string): string;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment of the child; the parent's where not given. */
  readonly env?: Readonly<Record<string, string>>;
  /** Handed to the child's standard input, then closed. The way for secrets. */
  readonly input?: string | Uint8Array;
  readonly onLine?: (line: string, stream: "stdout" | "stderr") => void;
  readonly signal?: AbortSignal;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program. A program failed exactly when its exit code is not 0; that never throws.
 * Throws `command-failed` when the program cannot be started at all.
 */
export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** Reads files of git repositories on GitHub. Refs are branches, tags or commits. */
export interface RepositoryReader {
  /** The 40-digit commit that `ref` (default: the default branch) stands at. Throws `github-not-found`. */
  resolve(repository: string, ref?: string): Promise<{ readonly commit: string }>;
  /** The file's text at a commit, or undefined where there is none. Throws `github-not-found` for a missing repository. */
  read(repository: string, path: string, commit: string): Promise<string | undefined>;
}

/** Answers what a plan has to know of a repository on GitHub besides its files. Each throws `github-denied` and `github-failed`. */
export interface RepositoryInspector extends RepositoryReader {
  /** The branches whose names begin with `prefix`; all where that is empty. */
  branches(repository: string, prefix: string): Promise<readonly string[]>;
  /**
   * Whether `commit` is the head of a branch or lies behind it; undefined where there is no such branch. `branch` may be
   * a commit, too.
   */
  contains(repository: string, branch: string, commit: string): Promise<boolean | undefined>;
  /** Begins to ask what `missingEnvironments` will be asked. */
  expectEnvironments(repository: string): void;
  /** Those of `names` that are no environments of the repository. */
  missingEnvironments(repository: string, names: readonly string[]): Promise<readonly string[]>;
}
