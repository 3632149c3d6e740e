import { describe, expect, it } from "@jest/globals";
import { startGitHub } from "../github/start.ts";
import { createRepository } from "../testing/repository.ts";
import { conclusionsOf, jobOf, runFile, runScenario, stepOf } from "../testing/run.ts";
import { runWorkflow } from "./run.ts";

describe("runWorkflow", () => {
  it("runs two at the same time on one GitHub", async () => {
    const repository = await createRepository({
      ".github/workflows/main.yml": `
on: workflow_dispatch
concurrency: deploy-\${{ github.run_id }}
jobs:
  job:
    runs-on: x
    concurrency: { group: 'production-\${{ github.run_id }}', queue: max }
    steps: [{ run: "echo started > \\"$MEET/$GITHUB_RUN_ID\\"; until [ -e \\"$MEET/1\\" ] && [ -e \\"$MEET/2\\" ]; do sleep 0.05; done" }]
`,
    });
    const github = await startGitHub({
      repositories: { "acme/service": { path: repository.path, useWorkTree: true } },
    });
    const event = { name: "workflow_dispatch" as const, ref: "main" };
    const env = { MEET: `${repository.path}/.git` };
    const start = (runId: number) =>
      runWorkflow({
        github,
        repository: "acme/service",
        workflow: ".github/workflows/main.yml",
        event,
        env,
        runId,
      });
    const results = await Promise.all([start(1), start(2)]);
    expect(results.map(({ runId, conclusion }) => [runId, conclusion])).toEqual([
      [1, "success"],
      [2, "success"],
    ]);
    expect(results[0]?.jobs[0]?.concurrency).toBe("production-1");
    await Promise.all([github.stop(), repository.remove()]);
  });

  it("throws in the end what its caller's own hook throws", async () => {
    const workflow = "on: workflow_dispatch\njobs: { job: { runs-on: x, steps: [{ run: 'true' }] } }";
    const beforeCleanup = () => {
      throw new Error("found a secret");
    };
    await expect(runFile(workflow, { beforeCleanup })).rejects.toThrow("found a secret");
  });

  it("keeps environments to the branches and tags that may deploy there", async () => {
    const workflow = `
on: push
jobs:
  plan: { runs-on: x, environment: { name: production, deployment: false }, steps: [{ run: "true" }] }
  free: { runs-on: x, environment: anywhere, steps: [{ run: "true" }] }
`;
    const event = { name: "push" as const, ref: "refs/heads/main" };
    const run = (branches: string[]) =>
      runFile(workflow, { event, service: { environments: { production: { branches } } } });
    const refused = await run(["release/*"]);
    expect(conclusionsOf(refused)).toEqual({ plan: "failure", free: "success" });
    expect(jobOf(refused, "plan").annotations).toEqual([
      {
        level: "error",
        message: 'Branch "main" is not allowed to deploy to production due to environment protection rules.',
      },
    ]);
    const allowed = await run(["main"]);
    expect(jobOf(allowed, "plan").environment).toEqual({ name: "production", deployment: false });
    expect(allowed.name).toBe("Test");
  });

  it("fails a job whose runs-on turns out empty, or whose expression makes no sense", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  nowhere:
    runs-on: \${{ vars.RUNNER }}
    steps: [{ run: "true" }]
  nonsense:
    runs-on: { group: big, labels: [linux, arm64] }
    steps: [{ name: Parse, run: "echo \${{ fromJSON(vars.PLAN).a }}" }]
`);
    expect(jobOf(result, "nowhere").annotations[0]?.message).toBe(
      ".github/workflows/main.yml:5:5: 'runs-on' is empty",
    );
    expect(jobOf(result, "nonsense").runsOn).toEqual(["big", "linux", "arm64"]);
    expect(jobOf(result, "nonsense").annotations[0]?.message).toContain(
      ".github/workflows/main.yml:9:33: The template is not valid",
    );
  });

  it("offers hashFiles over the workspace", async () => {
    const result = await runScenario({
      files: {
        "a/one.lock": "1",
        "b/two.lock": "2",
        ".github/workflows/main.yml": `
on: workflow_dispatch
jobs:
  job:
    runs-on: x
    steps:
      - uses: actions/checkout@v6
      - { name: Hash, run: "echo \${{ hashFiles('**/*.lock') }} \${{ hashFiles('**/*.lock', '!b/**') }} [\${{ hashFiles('none') }}]" }
`,
      },
    });
    // printf 1 | sha256sum | cut -c-64 | xxd -r -p | sha256sum, and so on
    const both = "4295f72eeb1e3507b8461e240e3b8d18c1e7bd2f1122b11fc9ec40a65894031a";
    const one = "9c2e4d8fe97d881430de4e754b4205b9c27ce96715231cffc4337340cb110280";
    expect(stepOf(result, "Hash").log).toContain(`\n${both} ${one} []\n`);
  });
});
