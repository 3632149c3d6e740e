import { describe, expect, it } from "@jest/globals";
import { jobOf, runScenario, stepOf } from "../testing/run.ts";

const workflow = (steps: string) =>
  `on: workflow_dispatch\njobs:\n  job:\n    runs-on: x\n    steps:\n${steps}`;
const actionFile = (runs: string, more = "") => `name: a\ndescription: a\n${more}\nruns: ${runs}\n`;

describe("JavaScript actions", () => {
  it("get inputs as GitHub names them, with defaults, and keep state for their post step", async () => {
    const main = `
const { appendFileSync } = require("node:fs");
const inputs = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("INPUT_")));
console.log(JSON.stringify({ ...inputs, "INPUT_GITHUB-TOKEN": inputs["INPUT_GITHUB-TOKEN"].length }));
appendFileSync(process.env.GITHUB_STATE, "kept=value of " + process.env.INPUT_NAME + "\\n");
console.log(process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF);
`;
    const inputs =
      'inputs: { name: { description: d }, "two words": { description: d, default: x }, dry-run: { description: d }, github-token: { description: d, default: "${{ github.token }}" } }';
    const result = await runScenario({
      files: {
        ".github/workflows/main.yml": workflow(
          "      - { name: One, uses: acme/act/sub@main, with: { Name: one, other: y } }\n      - { name: Two, uses: acme/act/sub@main, with: { name: two } }\n",
        ),
      },
      others: {
        "acme/act": {
          "sub/action.yml": actionFile("{ using: node24, main: main.cjs, post: post.cjs }", inputs),
          "sub/main.cjs": main,
          "sub/post.cjs": "console.log('post with', process.env.STATE_kept, process.env.INPUT_NAME);",
        },
      },
    });
    const job = jobOf(result, "job");
    expect(job.steps.map(({ name }) => name)).toEqual([
      "Set up job",
      "One",
      "Two",
      "Post Two",
      "Post One",
      "Complete job",
    ]);
    expect(stepOf(result, "One").log).toContain(
      '{"INPUT_NAME":"one","INPUT_OTHER":"y","INPUT_TWO_WORDS":"x","INPUT_DRY-RUN":"","INPUT_GITHUB-TOKEN":40}',
    );
    expect(stepOf(result, "One").log).toContain("\nacme/act main\n");
    expect(stepOf(result, "Post One").log).toContain("post with value of one one");
    expect(job.annotations.map(({ message }) => message)).toEqual([
      "Unexpected input(s) 'other', valid inputs are ['name', 'two words', 'dry-run', 'github-token']",
    ]);
  });

  it("run their post step after a failure too, and a failing post step fails the job", async () => {
    const result = await runScenario({
      files: {
        ".github/workflows/main.yml": workflow(
          "      - uses: $/bad\n      - uses: $/post\n        if: always()\n      - run: 'true'\n",
        ),
        "bad/action.yml": actionFile("{ using: node24, main: main.cjs, post: post.cjs }"),
        "bad/main.cjs":
          "console.log('::error title=Broken,file=towline.yaml,line=3,col=5::No such key%0Asecond line'); process.exitCode = 1;",
        "bad/post.cjs": "console.log('cleaned');",
        "post/action.yml": actionFile(
          "{ using: node24, main: main.cjs, post: post.cjs, post-if: success() }",
        ),
        "post/main.cjs": "",
        "post/post.cjs": "process.exit(1)",
      },
    });
    const { steps, annotations, conclusion } = jobOf(result, "job");
    expect(Object.fromEntries(steps.map((step) => [step.name, step.conclusion]))).toMatchObject({
      "Run $/bad": "failure",
      "Run $/post": "success",
      "Run true": "skipped",
      "Post Run $/bad": "success",
      "Post Run $/post": "skipped",
    });
    expect(annotations).toEqual([
      {
        level: "error",
        message: "No such key\nsecond line",
        title: "Broken",
        file: "towline.yaml",
        line: 3,
        column: 5,
      },
    ]);
    expect(conclusion).toBe("failure");
  });

  it("are found in a folder of this machine, or the job fails and says how to map them", async () => {
    const files = {
      ".github/workflows/main.yml": workflow(
        "      - uses: actions/setup-thing@0123456789012345678901234567890123456789\n",
      ),
    };
    const result = await runScenario({ files });
    expect(stepOf(result, "Set up job")).toMatchObject({ conclusion: "failure" });
    expect(jobOf(result, "job").annotations[0]?.message).toMatch(
      /main\.yml:6:9: Unable to resolve action actions\/setup-thing@0123.*, repository not found/,
    );
  });
});

describe("composite actions", () => {
  it("run their steps with inputs, outputs and a status of their own", async () => {
    const result = await runScenario({
      files: {
        ".github/workflows/main.yml": workflow(
          "      - uses: actions/checkout@v5\n      - { id: c, uses: ./composite, with: { who: you } }\n      - run: echo ${{ steps.c.outputs.said }}\n",
        ),
        "composite/action.yml": `
name: c
description: c
inputs: { who: { description: w } }
outputs: { said: { description: s, value: "\${{ steps.say.outputs.said }}" } }
runs:
  using: composite
  steps:
    - { id: say, shell: bash, run: 'echo "said=hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"; ls "$GITHUB_ACTION_PATH"' }
`,
      },
    });
    expect(stepOf(result, "Run ./composite").log).toContain("\naction.yml\n");
    expect(stepOf(result, "Run echo hello you").log).toContain("\nhello you\n");
  });
});

describe("what is not supported", () => {
  it.each([
    [
      "jobs: { job: { runs-on: x, container: debian, steps: [{ run: x }] } }",
      "main.yml:2:28: 'container' in job 'job'",
    ],
    [
      "jobs: { job: { runs-on: x, steps: [{ run: x, background: true }] } }",
      "main.yml:2:46: 'background' in a step",
    ],
    [
      "jobs: { job: { runs-on: x, steps: [{ uses: docker://debian }] } }",
      "a container action ('docker://debian')",
    ],
    ["jobs: { job: { runs-on: x, steps: [{ run: x, shell: pwsh }] } }", "shell 'pwsh'"],
  ])("is refused by name: %s", async (jobs, message) => {
    const files = { ".github/workflows/main.yml": `on: workflow_dispatch\n${jobs}` };
    const seen = await runScenario({ files }).then(
      (result) => result.problems[0]?.message ?? result.jobs[0]?.annotations[0]?.message,
      (error: Error) => error.message,
    );
    expect(seen).toContain(`${message}`);
    expect(seen).toContain("is not supported by this runner");
  });

  it("shows every mistake of the file that GitHub would show", async () => {
    const files = {
      ".github/workflows/main.yml":
        "on: workflow_dispatch\njobs:\n  a: { runs-on: x, needs: b, steps: [{ run: x, colour: 1 }] }\n",
    };
    const result = await runScenario({ files });
    expect(result).toMatchObject({ conclusion: "failure", jobs: [] });
    expect(result.problems).toEqual([
      {
        message: "Unexpected value 'colour'",
        at: { file: ".github/workflows/main.yml", line: 3, column: 48 },
      },
    ]);
  });
});
