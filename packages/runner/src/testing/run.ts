import { runWorkflow } from "../run/run.ts";
import type { JobResult, RunOptions, RunResult, StepResult } from "../types.ts";
import { createRepository, type TestRepository } from "./repository.ts";

export interface Scenario extends Partial<Omit<RunOptions, "repositories">> {
  /** Files of `acme/service`, whose event it is. */
  readonly files: Readonly<Record<string, string>>;
  /** Files of other repositories. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly service?: Omit<NonNullable<RunOptions["repositories"]>[string], "path">;
}

/** Runs `.github/workflows/main.yml` of a fresh repository. */
export async function runScenario({ files, others = {}, service, ...options }: Scenario): Promise<RunResult> {
  const created: TestRepository[] = [];
  const create = async (contents: Readonly<Record<string, string>>) => {
    created.push(await createRepository(contents));
    return { path: created.at(-1)?.path ?? "" };
  };
  try {
    const repositories: Record<string, NonNullable<RunOptions["repositories"]>[string]> = {
      "acme/service": { ...(await create(files)), ...service },
    };
    for (const [name, contents] of Object.entries(others)) repositories[name] = await create(contents);
    return await runWorkflow({
      repository: "acme/service",
      workflow: ".github/workflows/main.yml",
      event: { name: "workflow_dispatch", ref: "refs/heads/main" },
      ...options,
      repositories,
    });
  } finally {
    await Promise.all(created.map((repository) => repository.remove()));
  }
}

/** Runs one workflow file. */
export const runFile = (workflow: string, options: Omit<Scenario, "files"> = {}): Promise<RunResult> =>
  runScenario({ ...options, files: { ".github/workflows/main.yml": workflow } });

export function jobOf(result: RunResult, name: string): JobResult {
  const job = result.jobs.find((candidate) => candidate.name === name);
  if (job) return job;
  throw new Error(`no job '${name}' among ${result.jobs.map((candidate) => candidate.name).join(", ")}`);
}

export function stepOf(result: RunResult, name: string): StepResult {
  const step = result.jobs.flatMap((job) => job.steps).find((candidate) => candidate.name === name);
  if (step) return step;
  throw new Error(`no step '${name}'`);
}

export const conclusionsOf = (result: RunResult): Record<string, string> =>
  Object.fromEntries(result.jobs.map((job) => [job.name, job.conclusion]));
