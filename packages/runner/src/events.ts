import type { Annotation, Gate, JobResult, RunResult, StepResult } from "./types.ts";

/** What happens during a run, as it happens. All texts are masked. `job` is the job's name as GitHub shows it. */
export type RunEvent =
  | { readonly type: "run-started"; readonly name: string; readonly runId: number }
  | { readonly type: "job-waiting"; readonly job: string; readonly gate: Gate }
  | { readonly type: "job-started"; readonly job: string }
  | { readonly type: "step-started"; readonly job: string; readonly step: string }
  | { readonly type: "line"; readonly job: string; readonly step: string; readonly text: string }
  | { readonly type: "annotation"; readonly job: string; readonly annotation: Annotation }
  | { readonly type: "step-finished"; readonly job: string; readonly step: StepResult }
  | { readonly type: "job-finished"; readonly job: JobResult }
  | { readonly type: "run-finished"; readonly run: RunResult };

export type LogSink = (event: RunEvent) => void;
