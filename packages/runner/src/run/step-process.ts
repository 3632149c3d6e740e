import { CommandFiles, type FileCommands } from "./command-files.ts";
import type { JobState } from "./job-state.ts";
import { OutputReader } from "./output-reader.ts";
import { runProcess } from "./process.ts";
import type { StepLog } from "./step-log.ts";
import type { StepRun } from "./steps.ts";

export interface StepProcess {
  readonly job: JobState;
  readonly log: StepLog;
  readonly signal: AbortSignal;
  readonly command: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** Beyond the job's own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly onState?: (name: string, value: string) => void;
}

/** GitHub's limit for the summary of one step. */
const summaryLimit = 1024 * 1024;

/** Runs one process of a step with command files, and carries out what it wrote there. */
export async function runStepProcess(options: StepProcess): Promise<StepRun> {
  const { job, log } = options;
  const outputs: Record<string, string> = {};
  const files = new CommandFiles(job.directories.temp);
  await files.create();
  const onState = options.onState ?? (() => undefined);
  const reader = new OutputReader({
    log,
    masker: job.masker,
    debug: job.plan.run.options.debug === true,
    onOutput: (name, value) => {
      outputs[name] = value;
    },
    onState,
  });
  let exitCode = await runProcess(options.command, options.args, {
    directory: options.directory,
    env: job.processEnvironment({ ...options.env, ...files.environment }),
    signal: options.signal,
    onLine: (line) => reader.read(line),
    onOrphans: (group) => job.orphans.push(group),
  });
  const written = await files.collect();
  for (const [name, value] of written.output) outputs[name] = value;
  for (const [name, value] of written.state) onState(name, value);
  for (const problem of [...written.problems, ...applyToJob(job, written, log)]) {
    log.error(problem);
    exitCode ||= 1;
  }
  return { exitCode, outputs };
}

/** Makes later steps see what was written; gives what had to be refused. */
function applyToJob(job: JobState, written: FileCommands, log: StepLog): string[] {
  const problems: string[] = [];
  for (const [name, value] of written.env) {
    if (name.toUpperCase() === "NODE_OPTIONS")
      problems.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    else job.env[name] = value;
  }
  job.paths.unshift(...written.paths.toReversed());
  const bytes = Buffer.byteLength(written.summary);
  if (bytes > summaryLimit) log.error(tooLarge(bytes));
  else if (written.summary !== "") job.addSummary(job.masker.mask(written.summary));
  return problems;
}

const tooLarge = (bytes: number): string =>
  `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.ceil(bytes / 1024)}k. ` +
  "For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary";
