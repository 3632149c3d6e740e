import * as core from "@actions/core";
import { type Clock, type Exec, type Log, messageOf, systemClock, TowlineError } from "@towline/kernel";
import { actionExec } from "./exec.ts";
import { type RunContext, runContextOf } from "./github.ts";
import { type InputReader, parseInputs } from "./inputs.ts";
import { actionLog, redact } from "./log.ts";
import { reportError, summarizeError } from "./report.ts";

/** Everything an action's entry gets from its surroundings. Nothing else reads them. */
export interface ActionKit {
  readonly log: Log;
  readonly clock: Clock;
  readonly exec: Exec;
  /** Aborts with a `cancelled` TowlineError when the job is cancelled. GitHub then gives about 7 s. */
  readonly signal: AbortSignal;
  readonly run: RunContext;
  readonly env: Readonly<Record<string, string>>;
  /** Reads all inputs at once; throws `input-invalid` with every problem. */
  inputs<T>(build: (input: InputReader) => T): T;
  /** Empty for undefined; objects as JSON. */
  output(name: string, value: unknown): void;
  /** Environment variable for later steps of the job. */
  exportVariable(name: string, value: string): void;
  /** A GitHub OIDC token for `audience`; throws `oidc-unavailable`. */
  idToken(audience: string): Promise<string>;
  /** Appends markdown to the step's summary. */
  summary(markdown: string): Promise<void>;
  /** Text that the post step reads with `state`. Never a secret. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}

export const idToken = async (audience: string): Promise<string> => {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL)
    throw new TowlineError("oidc-unavailable", "GitHub gives this job no OIDC token", {
      hint: 'Add "id-token: write" to the permissions of this job, and of the job that calls its workflow',
    });
  try {
    return await core.getIDToken(audience);
  } catch (cause) {
    throw new TowlineError("oidc-unavailable", `GitHub gave no OIDC token: ${messageOf(cause)}`, {
      cause,
      hint: "Run the failed jobs again; see githubstatus.com if it persists",
    });
  }
};

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const createKit = (signal: AbortSignal): ActionKit => ({
  log: actionLog,
  clock: systemClock,
  exec: actionExec,
  signal,
  run: runContextOf(process.env),
  env: definedEnvironment(),
  inputs: (build) => parseInputs((name) => core.getInput(name, { trimWhitespace: false }), build),
  output: (name, value) => core.setOutput(name, value ?? ""),
  exportVariable: core.exportVariable,
  idToken,
  summary: async (markdown) => {
    // outside of a workflow there is no summary to write to
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    try {
      await core.summary.addRaw(redact(markdown), true).write();
    } catch (error) {
      actionLog.warning(`The summary of this step could not be written: ${messageOf(error)}`);
    }
  },
  saveState: core.saveState,
  state: core.getState,
});

const cancellation = (): AbortSignal => {
  const controller = new AbortController();
  const cancel = () => controller.abort(new TowlineError("cancelled", "The job was cancelled"));
  process.once("SIGINT", cancel);
  process.once("SIGTERM", cancel);
  return controller.signal;
};

/** Entry of every action's main: failures become annotations, a summary where there is none yet, and exit code 1. */
export const runAction = async (main: (kit: ActionKit) => Promise<void>): Promise<void> => {
  const kit = createKit(cancellation());
  let summarized = false;
  const summary: ActionKit["summary"] = async (markdown) => {
    summarized = true;
    await kit.summary(markdown);
  };
  try {
    await main({ ...kit, summary });
  } catch (error) {
    reportError(error, kit.log);
    if (!summarized) await kit.summary(summarizeError(error));
    process.exitCode = 1;
  }
  // a program that cancelled work left running would keep this process alive; the runner ends it with the job
  if (kit.signal.aborted) process.exit();
};

/** Entry of every action's post: a failure is a warning; it never changes the job's result. */
export const runPost = async (post: (kit: ActionKit) => Promise<void>): Promise<void> => {
  const kit = createKit(cancellation());
  try {
    await post(kit);
  } catch (error) {
    kit.log.warning(`Cleaning up failed: ${messageOf(error)}`);
  }
};
