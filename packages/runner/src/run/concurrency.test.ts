import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GitHub, startGitHub } from "../github/start.ts";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import { conclusionsOf, jobOf, runFile } from "../testing/run.ts";
import type { RunResult } from "../types.ts";
import { runWorkflow } from "./run.ts";

/** A run of it goes on until the file `go-<run id>` is there, and says when it has started. */
const waiting = (group: string) => `
on: workflow_dispatch
concurrency: ${group}
jobs:
  job:
    runs-on: x
    steps: [{ run: 'touch "$MEET/started-$GITHUB_RUN_ID"; until [ -e "$MEET/go-$GITHUB_RUN_ID" ]; do sleep 0.02; done' }]
`;

let repository: TestRepository;
let github: GitHub;

beforeAll(async () => {
  repository = await createRepository({
    ".github/workflows/one.yml": waiting("deploy"),
    ".github/workflows/newest.yml": waiting("{ group: Newest, cancel-in-progress: true }"),
    ".github/workflows/all.yml": waiting("{ group: all, queue: max }"),
  });
  github = await startGitHub({ repositories: { "acme/service": { path: repository.path } } });
});

afterAll(async () => {
  await github.stop();
  await repository.remove();
});

const start = (file: string, runId: number): Promise<RunResult> =>
  runWorkflow({
    github,
    repository: "acme/service",
    workflow: `.github/workflows/${file}.yml`,
    event: { name: "workflow_dispatch", ref: "main" },
    env: { MEET: `${repository.path}/.git` },
    runId,
  });
const go = (runId: number) => repository.write({ [`.git/go-${runId}`]: "" });
const exists = (runId: number): boolean => existsSync(join(repository.path, ".git", `started-${runId}`));
const started = async (runId: number): Promise<void> => {
  while (!exists(runId)) await delay(10);
};
const endOf = ({ conclusion, cancelledBecause, jobs }: RunResult) => ({
  conclusion,
  cancelledBecause,
  jobs: jobs.length,
});
const replaced = (group: string) => `Canceling since a higher priority waiting request for '${group}' exists`;

describe("a concurrency group", () => {
  it("has one that runs and one that waits: a newer one takes the place of the one that waits", async () => {
    const first = start("one", 1);
    await started(1);
    const second = start("one", 2);
    await delay(200);
    const third = start("one", 3);
    expect(endOf(await second)).toEqual({
      conclusion: "cancelled",
      cancelledBecause: replaced("deploy"),
      jobs: 0,
    });
    expect(exists(3)).toBe(false);
    await Promise.all([go(1), go(3)]);
    expect((await first).conclusion).toBe("success");
    expect((await third).conclusion).toBe("success");
  });

  it("with cancel-in-progress ends the one that runs", async () => {
    const first = start("newest", 11);
    await started(11);
    await go(12);
    const second = start("newest", 12);
    expect(endOf(await first)).toEqual({
      conclusion: "cancelled",
      cancelledBecause: replaced("Newest"),
      jobs: 1,
    });
    expect((await second).conclusion).toBe("success");
  });

  it("with queue: max loses nobody, and keeps the order", async () => {
    const first = start("all", 21);
    await started(21);
    const later = [];
    for (const runId of [22, 23, 24]) {
      later.push(start("all", runId));
      await delay(200);
    }
    await Promise.all([21, 22, 23, 24].map(go));
    const ended = await Promise.all([first, ...later]);
    expect(ended.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success", "success"]);
    const times = ended.flatMap(({ jobs }) => [jobs[0]?.startedAt ?? "", jobs[0]?.finishedAt ?? ""]);
    expect(times).toEqual(times.toSorted());
  });

  it("that the run itself holds is a deadlock, in a job and in a called workflow", async () => {
    const result = await runFile(`
on: { workflow_dispatch: {}, workflow_call: {} }
concurrency: { group: Deploy }
jobs:
  inner: { runs-on: x, concurrency: deploy, steps: [{ run: "true" }] }
  free: { runs-on: x, concurrency: other, steps: [{ run: "true" }] }
  none: { runs-on: x, concurrency: "\${{ vars.NONE }}", steps: [{ run: "true" }] }
`);
    expect(conclusionsOf(result)).toEqual({ inner: "cancelled", free: "success", none: "success" });
    expect(jobOf(result, "inner").annotations[0]?.message).toContain(
      "Canceling since a deadlock for concurrency group 'deploy' was detected",
    );
  });

  it("keeps legs of a matrix apart that share it", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  leg:
    strategy: { matrix: { n: [1, 2, 3] } }
    concurrency: { group: legs, queue: max }
    runs-on: x
    steps: [{ run: sleep 0.1 }]
`);
    const times = result.jobs.flatMap(({ startedAt, finishedAt }) => [startedAt, finishedAt]);
    expect(times).toHaveLength(6);
    expect(times).toEqual(times.toSorted());
  });

  it("cannot both queue and cancel", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs: { job: { runs-on: x, concurrency: { group: a, queue: max, cancel-in-progress: true }, steps: [{ run: "true" }] } }
`);
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "job").log).toContain(
      "'queue: max' cannot be combined with 'cancel-in-progress: true'",
    );
  });
});
