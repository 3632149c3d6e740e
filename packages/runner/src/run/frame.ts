import type { Scope } from "../language/evaluate.ts";
import type { Status } from "../language/functions.ts";
import type { Conclusion } from "../types.ts";
import type { FileSource, RunDefaults } from "../workflow/model.ts";
import type { JobState } from "./job-state.ts";

interface StepContext {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

/** A list of steps that is being worked through: a job's, or a composite action's. */
export interface Frame {
  readonly job: JobState;
  /** The `steps` context. */
  readonly steps: Record<string, StepContext>;
  /** The file that the steps stand in; undefined for an action in the workspace. */
  readonly source: FileSource | undefined;
  readonly file: string;
  readonly defaults: RunDefaults;
  /** Inside a composite action: its inputs. */
  readonly inputs: Readonly<Record<string, unknown>> | undefined;
  /** Inside a composite action: its folder and the like, as members of the `github` context. */
  readonly github: Readonly<Record<string, unknown>>;
  /** The environment that a composite action's steps get from the step that called it. */
  readonly env: Readonly<Record<string, string>>;
  readonly status: () => Status;
  readonly fail: () => void;
}

/** What the expressions of a step see. */
export function scopeOf(frame: Frame, stepEnv: Readonly<Record<string, string>> = {}): Scope {
  const { job } = frame;
  const more = {
    steps: frame.steps,
    github: { ...job.githubContext(), ...frame.github },
    env: { ...job.env, ...frame.env, ...stepEnv },
    ...(frame.inputs ? { inputs: frame.inputs } : {}),
  };
  return { ...job.scope(more, frame.status), file: frame.file };
}
