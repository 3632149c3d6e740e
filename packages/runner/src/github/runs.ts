import type { Conclusion, JobResult } from "../types.ts";

/** What the API knows of a run, while it goes on and after. */
export interface KnownRun {
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly title: string;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  readonly path: string;
  /** Jobs that have ended. */
  readonly jobs: readonly JobResult[];
  /** Set at its end. */
  conclusion?: Conclusion;
}
