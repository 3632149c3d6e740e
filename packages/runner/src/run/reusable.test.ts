import { describe, expect, it } from "@jest/globals";
import { startGitHub } from "../github/start.ts";
import { conclusionsOf, jobOf, runScenario } from "../testing/run.ts";

const caller = (more: string, permissions = "{ contents: read, id-token: write }") => `
on: workflow_dispatch
permissions: ${permissions}
jobs:
  deploy:
    uses: acme/tools/.github/workflows/deploy.yml@main
    ${more}
  after:
    needs: deploy
    runs-on: x
    steps: [{ run: "echo got \${{ needs.deploy.outputs.url }}" }]
`;

const called = `
on:
  workflow_call:
    inputs:
      target: { type: string, required: true }
      replicas: { type: number, default: 2 }
      dry-run: { type: boolean }
    secrets: { key: { required: true } }
    outputs: { url: { value: "\${{ jobs.go.outputs.url }}" } }
jobs:
  go:
    name: to \${{ inputs.target }}
    runs-on: x
    permissions: { id-token: write }
    outputs: { url: "\${{ steps.act.outputs.url }}" }
    steps:
      - id: act
        uses: $/actions/act
        with: { text: "\${{ inputs.target }} \${{ inputs.replicas + 0 == 2 }} \${{ inputs.dry-run == false }}" }
        env: { KEY: "\${{ secrets.key }}" }
      - run: echo "\${{ github.workflow_ref }} \${{ job.workflow_repository }} \${{ job.workflow_ref }}"
`.replace("inputs.replicas + 0 == 2", "inputs.replicas == 2");

const action = {
  "actions/act/action.yml":
    "name: act\ndescription: act\ninputs: { text: { description: t, required: true } }\nruns: { using: node24, main: ../../dist/act/main.cjs }\n",
  "dist/act/main.cjs": `
const { appendFileSync } = require("node:fs");
console.log("text", process.env.INPUT_TEXT, "key", process.env.KEY);
appendFileSync(process.env.GITHUB_OUTPUT, "url=https://" + process.env.INPUT_TEXT.split(" ")[0] + "\\n");
`,
};

const tools = (files = {}) => ({
  "acme/tools": { ".github/workflows/deploy.yml": called, ...action, ...files },
});
const run = (more: string, permissions?: string, others: Record<string, Record<string, string>> = tools()) =>
  runScenario({
    files: { ".github/workflows/main.yml": caller(more, permissions) },
    others,
    service: { secrets: { KEY: "open-sesame" } },
  });

describe("a reusable workflow of another repository", () => {
  it("gets typed inputs and secrets, uses actions of its own commit, and gives outputs back", async () => {
    const result = await run('with: { target: eu }\n    secrets: { key: "${{ secrets.KEY }}" }');
    expect(conclusionsOf(result)).toEqual({ "deploy / to eu": "success", after: "success" });
    const { log, permissions } = jobOf(result, "deploy / to eu");
    expect(log).toContain("\ntext eu true true key ***\n");
    expect(log).toContain(
      "acme/service/.github/workflows/main.yml@refs/heads/main acme/tools acme/tools/.github/workflows/deploy.yml@refs/heads/main",
    );
    expect(permissions).toEqual({ "id-token": "write", metadata: "read" });
    expect(jobOf(result, "after").log).toContain("\ngot https://eu\n");
  });

  it("inherits secrets", async () => {
    const result = await run("with: { target: eu }\n    secrets: inherit");
    expect(jobOf(result, "deploy / to eu").log).toContain("key ***");
  });

  it.each([
    ["with: { target: eu }", "Secret key is required, but not provided while calling."],
    ["secrets: inherit", "Input target is required, but not provided while calling."],
    [
      "with: { target: eu, colour: red }\n    secrets: inherit",
      "Invalid input, colour is not defined in the referenced workflow.",
    ],
    [
      "with: { target: eu }\n    secrets: { key: a, more: b }",
      "Invalid secret, more is not defined in the referenced workflow.",
    ],
  ])("stops the run at its start: %s", async (more, message) => {
    const result = await run(more.includes("secrets") ? more : `${more}\n    secrets: {}`);
    expect(result).toMatchObject({ conclusion: "failure", jobs: [], exitCode: 1 });
    expect(result.problems).toEqual([
      { message, at: { file: ".github/workflows/main.yml", line: 6, column: 5 } },
    ]);
  });

  it("stops the run at its start when it asks for more than its caller has", async () => {
    const result = await run("with: { target: eu }\n    secrets: inherit", "{ contents: read }");
    expect(result.problems.map(({ message }) => message)).toEqual([
      "Error calling workflow 'acme/tools/.github/workflows/deploy.yml@main'. The nested job 'go' is requesting 'id-token: write', but is only allowed 'id-token: none'.",
    ]);
    expect(result.jobs).toEqual([]);
  });

  it("stops the run even where the call itself would be skipped", async () => {
    const result = await run(
      "if: false\n    with: { target: eu }\n    secrets: inherit",
      "{ contents: read }",
    );
    expect(result).toMatchObject({ conclusion: "failure", jobs: [] });
  });

  it("stops the run where a file is missing", async () => {
    const result = await run("secrets: inherit", undefined, { "acme/tools": { readme: "" } });
    expect(result.problems[0]?.message).toMatch(
      /^\.github\/workflows\/deploy\.yml is not in acme\/tools at refs\/heads\/main/,
    );
    const unknown = await run("secrets: inherit", undefined, {});
    expect(unknown.problems[0]?.message).toBe(
      'error parsing called workflow "acme/tools/.github/workflows/deploy.yml@main": workflow was not found',
    );
  });

  it("fails where a text is passed for a boolean", async () => {
    const result = await run(
      "with: { target: eu, dry-run: \"${{ format('true') }}\" }\n    secrets: inherit",
    );
    expect(result).toMatchObject({ conclusion: "failure" });
    expect(jobOf(result, "deploy").annotations[0]?.message).toContain(
      "for input 'dry-run', expected type: boolean",
    );
  });

  it("inherits nothing from another organisation, unless both are of one enterprise", async () => {
    const files = {
      ".github/workflows/main.yml": `
on: workflow_dispatch
jobs: { call: { uses: other/tools/.github/workflows/show.yml@main, secrets: inherit } }
`,
    };
    const show = `
on: workflow_call
jobs: { show: { runs-on: x, steps: [{ run: 'echo "key=\${{ secrets.KEY }}."' }] } }
`;
    const others = { "other/tools": { ".github/workflows/show.yml": show } };
    const service = { secrets: { KEY: "opensesame" } };
    const apart = await runScenario({ files, others, service });
    expect(jobOf(apart, "call / show").log).toContain("key=.\n");
    const github = await startGitHub({ enterprise: ["acme", "Other"] });
    const together = await runScenario({ files, others, service, github });
    await github.stop();
    expect(jobOf(together, "call / show").log).toContain("key=***.\n");
  });

  it("takes the environment's secrets and variables from the caller's repository", async () => {
    const workflow = `
on: { workflow_call: { } }
jobs:
  go:
    runs-on: x
    environment: { name: production-eu, url: "https://\${{ vars.HOST }}" }
    steps: [{ run: "test \\"$KEY\\" = of-production && echo \${{ vars.HOST }}", env: { KEY: "\${{ secrets.KEY }}" } }]
`;
    const result = await runScenario({
      files: {
        ".github/workflows/main.yml":
          "on: push\njobs: { deploy: { uses: acme/tools/.github/workflows/x.yml@main } }",
      },
      others: { "acme/tools": { ".github/workflows/x.yml": workflow } },
      service: {
        secrets: { KEY: "of-repository" },
        vars: { HOST: "repository.example" },
        environments: {
          "production-eu": { secrets: { KEY: "of-production" }, vars: { HOST: "eu.example" } },
        },
      },
      event: { name: "push", ref: "refs/heads/main" },
    });
    expect(jobOf(result, "deploy / go")).toMatchObject({
      conclusion: "success",
      environment: { name: "production-eu", url: "https://eu.example" },
    });
  });

  it("of the same repository is found by ./ and $/, three levels deep", async () => {
    const call = (uses: string) => `on: [push, workflow_call]\njobs: { next: { uses: ${uses} } }`;
    const result = await runScenario({
      files: {
        ".github/workflows/main.yml": call("./.github/workflows/b.yml"),
        ".github/workflows/b.yml": call("$/.github/workflows/c.yml"),
        ".github/workflows/c.yml":
          "on: workflow_call\njobs: { end: { runs-on: x, steps: [{ run: 'true' }] } }",
      },
      event: { name: "push", ref: "refs/heads/main" },
    });
    expect(conclusionsOf(result)).toEqual({ "next / next / end": "success" });
    expect(result.jobs[0]?.id).toBe("next/next/end");
  });
});
