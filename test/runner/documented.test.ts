import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GitHub, type RunResult, runWorkflow, startGitHub } from "@towline/runner";
import { type Bed, factsIn, makeBed } from "./bed.ts";
import { cases } from "./cases.ts";

let bed: Bed;
let github: GitHub;

beforeAll(async () => {
  bed = await makeBed();
  github = await startGitHub({ repositories: { "acme/service": { path: bed.path } } });
});

afterAll(async () => {
  await github.stop();
  bed.remove();
});

const run = (file: string): Promise<RunResult> =>
  runWorkflow({
    github,
    repository: "acme/service",
    workflow: `.github/workflows/${file}`,
    event: { name: "workflow_dispatch", ref: "main", inputs: inputsOf(file) },
  });

/** What somebody types into the form. */
const inputsOf = (file: string): Record<string, string> =>
  file === "inputs.yml" ? { environment: "production", "dry-run": "true" } : {};

describe("the runner does what GitHub's documentation says", () => {
  it.each(cases)("$file", async ({ file, jobs, facts }) => {
    const result = await run(file);
    expect(Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]))).toEqual(jobs);
    expect(factsIn(result.jobs.map(({ log }) => log).join(""))).toEqual(facts.toSorted());
    expect(result.problems.length > 0).toBe(Object.keys(jobs).length === 0);
  });

  it("drops an output that holds a masked value, with GitHub's warning", async () => {
    const { jobs } = await run("masked-output.yml");
    expect(jobs[0]).toMatchObject({
      droppedOutputs: ["secret"],
      annotations: [{ level: "warning", message: "Skip output 'secret' since it may contain secret." }],
    });
  });

  it("calls a run by its run-name", async () => {
    expect((await run("names.yml")).name).toBe("Deploy by @workflow_dispatch");
  });

  it("in every file that there is", () => {
    const named = cases.flatMap(({ file, called = [] }) => [file, ...called]);
    expect(readdirSync(join(import.meta.dirname, "cases")).toSorted()).toEqual(named.toSorted());
  });
});
