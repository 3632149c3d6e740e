import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf } from "../errors.ts";
import { evaluateTexts } from "../language/evaluate.ts";
import { findAction } from "./action-sources.ts";
import type { Frame } from "./frame.ts";
import type { JobState } from "./job-state.ts";
import { recordStep } from "./step-results.ts";

/** "Set up job": the job's environment, and every action that its steps will need. Undefined when that failed. */
export async function setUp(job: JobState): Promise<Frame | undefined> {
  const { workflow, job: definition, permissions } = job.plan;
  const frame: Frame = {
    job,
    steps: {},
    source: workflow.source,
    file: workflow.source.path,
    defaults: {
      shell: definition.defaults.shell ?? workflow.defaults.shell,
      workingDirectory: definition.defaults.workingDirectory ?? workflow.defaults.workingDirectory,
    },
    inputs: undefined,
    github: {},
    env: {},
    status: () => job.status,
    fail: () => job.fail(),
  };
  const end = await recordStep(job, "Set up job", async (log) => {
    try {
      const list = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
      log.group("GITHUB_TOKEN Permissions", list.toSorted());
      Object.assign(
        job.env,
        evaluateTexts(workflow.env, job.scope()),
        evaluateTexts(definition.env, job.scope()),
      );
      await writeEvent(job);
      for (const step of definition.steps) {
        if (step.kind === "uses" && !step.uses.startsWith("./")) await findAction(frame, step);
      }
      return { outcome: "success", conclusion: "success" };
    } catch (error) {
      log.error(messageOf(error));
      return { outcome: "failure", conclusion: "failure" };
    }
  });
  if (end.outcome === "success") return frame;
  job.fail();
  return undefined;
}

async function writeEvent(job: JobState): Promise<void> {
  const file = String(job.githubContext().event_path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(job.plan.run.payload, undefined, 2));
}
