import { messageOf } from "../errors.ts";
import { evaluateText, evaluateTexts } from "../language/evaluate.ts";
import type { Conclusion } from "../types.ts";
import { type Frame, scopeOf } from "./frame.ts";
import type { JobEnvironment } from "./job-environment.ts";
import type { JobState } from "./job-state.ts";
import type { StepLog } from "./step-log.ts";
import { recordStep } from "./step-results.ts";

export interface JobEnd {
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly droppedOutputs: readonly string[];
  readonly url: string | undefined;
}

/** GitHub's limit for all outputs of a job together. */
const outputLimit = 1024 * 1024;

/** "Complete job": outputs and the environment's URL, each only where it holds nothing that is masked. */
export async function completeJob(
  job: JobState,
  frame: Frame | undefined,
  environment: JobEnvironment,
  expired: string | undefined,
): Promise<JobEnd> {
  const outputs: Record<string, string> = {};
  const droppedOutputs: string[] = [];
  let url: string | undefined;
  await recordStep(job, "Complete job", async (log) => {
    if (expired) log.error(expired);
    try {
      if (frame) collectOutputs(frame, log, outputs, droppedOutputs);
      if (frame && environment.url) url = urlOf(frame, environment, log);
      return { outcome: "success", conclusion: "success" };
    } catch (error) {
      log.error(messageOf(error));
      job.fail();
      return { outcome: "failure", conclusion: "failure" };
    }
  });
  return { conclusion: job.status, outputs, droppedOutputs, url };
}

function collectOutputs(
  frame: Frame,
  log: StepLog,
  outputs: Record<string, string>,
  dropped: string[],
): void {
  const values = Object.entries(evaluateTexts(frame.job.plan.job.outputs, scopeOf(frame)));
  for (const [name, value] of values.filter(([, text]) => text !== "")) {
    if (frame.job.masker.hides(value)) {
      log.warning(`Skip output '${name}' since it may contain secret.`);
      dropped.push(name);
    } else {
      log.write(`Set output '${name}'`);
      outputs[name] = value;
    }
  }
  const size = Object.values(outputs).reduce((sum, value) => sum + Buffer.byteLength(value), 0);
  if (size > outputLimit) throw new Error(`The job's outputs are larger than ${outputLimit} bytes: ${size}`);
}

function urlOf(frame: Frame, { name, url }: JobEnvironment, log: StepLog): string | undefined {
  const value = evaluateText(url, scopeOf(frame));
  if (!frame.job.masker.hides(value)) return value || undefined;
  log.warning(`Skip setting environment url as environment '${name}' may contain secret.`);
  return undefined;
}
