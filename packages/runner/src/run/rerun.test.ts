import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type GitHub, startGitHub } from "../github/start.ts";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import type { RunOptions, RunResult } from "../types.ts";
import { runWorkflow } from "./run.ts";

/** `eu` fails as long as the file `broken` is there. */
const main = `
on: workflow_dispatch
jobs:
  plan:
    runs-on: x
    outputs: { id: "\${{ steps.s.outputs.id }}", targets: "\${{ steps.s.outputs.targets }}" }
    steps:
      - id: s
        run: |
          echo "id=plan-\${{ github.run_attempt }}" >> "$GITHUB_OUTPUT"
          echo 'targets=["in","eu"]' >> "$GITHUB_OUTPUT"
  deploy:
    needs: plan
    strategy: { fail-fast: false, matrix: { target: "\${{ fromJSON(needs.plan.outputs.targets) }}" } }
    uses: acme/tools/.github/workflows/target.yml@v1
    with: { target: "\${{ matrix.target }}", plan: "\${{ needs.plan.outputs.id }}" }
  told: { needs: deploy, if: always(), runs-on: x, steps: [{ run: "true" }] }
  aside: { needs: plan, runs-on: x, steps: [{ run: "true" }] }
`;
const target = (greeting: string) => `
on: { workflow_call: { inputs: { target: { type: string }, plan: { type: string } } } }
jobs:
  lock: { runs-on: x, steps: [{ run: "true" }] }
  go:
    needs: lock
    runs-on: x
    steps: [{ run: 'echo "${greeting} \${{ inputs.plan }} in $GITHUB_RUN_ATTEMPT by \${{ github.triggering_actor }}"; ! [ "\${{ inputs.target }}" = eu -a -e "$MEET/broken" ]' }]
`;

let service: TestRepository;
let tools: TestRepository;
let github: GitHub;

beforeEach(async () => {
  service = await createRepository({ ".github/workflows/main.yml": main, ".git/broken": "" });
  tools = await createRepository({ ".github/workflows/target.yml": target("hello") });
  await tools.git("tag", "v1");
  github = await startGitHub({
    repositories: { "acme/service": { path: service.path }, "acme/tools": { path: tools.path } },
  });
});

afterEach(async () => {
  await Promise.all([github.stop(), service.remove(), tools.remove()]);
});

const run = (more: Partial<RunOptions> = {}): Promise<RunResult> =>
  runWorkflow({
    github,
    repository: "acme/service",
    workflow: ".github/workflows/main.yml",
    event: { name: "workflow_dispatch", ref: "main" },
    env: { MEET: join(service.path, ".git") },
    ...more,
  });
const attempts = ({ jobs }: RunResult) =>
  Object.fromEntries(jobs.map(({ name, attempt, conclusion }) => [name, `${conclusion} in ${attempt}`]));
const logOf = ({ jobs }: RunResult, name: string) => jobs.find((job) => job.name === name)?.log ?? "";

describe("re-running failed jobs", () => {
  it("runs what failed and what needs it, with the commits and outputs of the first attempt", async () => {
    const first = await run();
    expect(first.conclusion).toBe("failure");
    rmSync(join(service.path, ".git/broken"));
    await service.commit({ ".github/workflows/main.yml": "on: workflow_dispatch\njobs: {}\n" });
    await tools.commit({ ".github/workflows/target.yml": target("goodbye") });
    await tools.git("tag", "--force", "v1");
    const second = await run({ rerun: { of: first, actor: "mona" } });
    expect(second).toMatchObject({
      runId: first.runId,
      attempt: 2,
      commit: first.commit,
      conclusion: "success",
    });
    expect(attempts(second)).toEqual({
      plan: "success in 1",
      "deploy (in) / lock": "success in 1",
      "deploy (in) / go": "success in 1",
      "deploy (eu) / lock": "success in 1",
      "deploy (eu) / go": "success in 2",
      told: "success in 2",
      aside: "success in 1",
    });
    expect(logOf(second, "deploy (eu) / go")).toContain("hello plan-1 in 2 by mona");
  });

  it("runs all jobs when asked to, with the called workflow as it is now", async () => {
    const first = await run();
    await tools.commit({ ".github/workflows/target.yml": target("goodbye") });
    await tools.git("tag", "--force", "v1");
    const second = await run({ rerun: { of: first, jobs: "all" } });
    expect(new Set(second.jobs.map(({ attempt }) => attempt))).toEqual(new Set([2]));
    expect(logOf(second, "deploy (in) / go")).toContain("goodbye plan-2 in 2 by octocat");
    const third = await run({ rerun: { of: second } });
    expect(third.attempt).toBe(3);
    expect(attempts(third)["deploy (in) / go"]).toBe("success in 2");
  });
});
