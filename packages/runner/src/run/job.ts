import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf } from "../errors.ts";
import { evaluateTexts, evaluateValue, type Scope } from "../language/evaluate.ts";
import type { JobResult } from "../types.ts";
import { findAction } from "./action-sources.ts";
import { createJobFolder, removeJobFolder } from "./directories.ts";
import type { Frame } from "./frame.ts";
import { completeJob, type JobEnd } from "./job-end.ts";
import { enterEnvironment, type JobEnvironment } from "./job-environment.ts";
import { identityOf } from "./job-identity.ts";
import { finish, unstartedJob } from "./job-results.ts";
import { JobState } from "./job-state.ts";
import type { JobPlan } from "./model.ts";
import { runPostSteps } from "./post-steps.ts";
import { endGroup } from "./process.ts";
import { recordStep } from "./step-results.ts";
import { runJobSteps } from "./steps.ts";

/** GitHub's default for a job's `timeout-minutes`. */
const defaultTimeoutMinutes = 360;

/** Runs one job from its set-up to its clean-up. Never throws for what a workflow does wrong: that is a failed job. */
export async function runJob(plan: JobPlan): Promise<JobResult> {
  const startedAt = new Date();
  plan.run.emit({ type: "job-started", job: plan.name });
  try {
    return await runTimedJob(plan, startedAt);
  } catch (error) {
    return finish(unstartedJob(plan, "failure", startedAt, messageOf(error)), plan);
  }
}

async function runTimedJob(plan: JobPlan, startedAt: Date): Promise<JobResult> {
  const scope = planScope(plan);
  const environment = enterEnvironment(plan, scope);
  const minutes = Number(evaluateValue(plan.job.timeoutMinutes, scope) ?? defaultTimeoutMinutes);
  const expiry = new AbortController();
  const timer = setTimeout(() => expiry.abort("timeout"), Math.min(minutes * 60_000, 2 ** 31 - 1));
  try {
    const signal = AbortSignal.any([plan.signal, expiry.signal]);
    const timed = { ...plan, signal };
    const message = `The job has exceeded the maximum execution time of ${minutes}m0s`;
    return await runInFolder(timed, environment, startedAt, () =>
      expiry.signal.aborted ? message : undefined,
    );
  } finally {
    clearTimeout(timer);
  }
}

async function runInFolder(
  plan: JobPlan,
  environment: JobEnvironment,
  startedAt: Date,
  expired: () => string | undefined,
): Promise<JobResult> {
  const { run } = plan;
  const credentials = run.github.startJob(identityOf(plan, environment.name), plan.permissions);
  const folder = await createJobFolder(run.folder, uniqueFolderOf(plan), run.repository.name);
  const { secrets, vars } = environment;
  const job = new JobState(plan, { directories: folder.directories, credentials, secrets, vars });
  try {
    const frame = await setUp(job);
    if (frame) await runJobSteps(frame, plan.job.steps);
    await runPostSteps(job);
    const end = await completeJob(job, frame, environment, expired());
    for (const group of job.orphans) endGroup(group);
    const result = resultOf(job, end, environment, startedAt);
    await run.options.beforeCleanup?.(result, folder.directories);
    return finish(result, plan);
  } finally {
    run.github.endJob(credentials);
    await removeJobFolder(folder);
  }
}

/** "Set up job": the job's environment, and every action that its steps will need. Undefined when that failed. */
async function setUp(job: JobState): Promise<Frame | undefined> {
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

/** What `environment`, `runs-on`, `timeout-minutes` and the like may refer to: there is no token yet. */
function planScope(plan: JobPlan): Scope {
  return { file: plan.workflow.source.path, contexts: planContexts(plan), functions: [] };
}

const planContexts = ({ run, inputs, vars, needs, matrix, strategy }: JobPlan) => ({
  github: run.context,
  inputs,
  vars,
  needs,
  matrix,
  strategy,
});

let jobCount = 0;
const uniqueFolderOf = (plan: JobPlan): string => `${++jobCount}-${plan.id.replace(/[^\w.-]+/g, "-")}`;

function resultOf(job: JobState, end: JobEnd, environment: JobEnvironment, startedAt: Date): JobResult {
  const { plan } = job;
  return {
    ...describe(plan),
    conclusion: end.conclusion,
    outputs: end.outputs,
    droppedOutputs: end.droppedOutputs,
    steps: job.steps,
    log: job.steps.map(({ log }) => log).join(""),
    annotations: job.annotations,
    summary: job.summaries.join("\n"),
    ...(environment.name === undefined
      ? {}
      : { environment: { name: environment.name, ...(end.url ? { url: end.url } : {}) } }),
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
  };
}

function describe(plan: JobPlan): Pick<JobResult, "id" | "name" | "permissions" | "runsOn" | "concurrency"> {
  const scope = planScope(plan);
  const runsOn = evaluateValue(plan.job.runsOn, scope);
  const { concurrency } = plan.job;
  const group = concurrency && (evaluateValue(concurrency, scope) as { group?: string } | string);
  return {
    id: plan.id,
    name: plan.name,
    permissions: plan.permissions,
    runsOn: Array.isArray(runsOn) ? runsOn.map(String) : [String(runsOn)],
    ...(group ? { concurrency: typeof group === "string" ? group : String(group.group) } : {}),
  };
}
