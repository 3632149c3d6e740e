import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { conclusionsOf, jobOf, runFile, runScenario, stepOf } from "../testing/run.ts";

/** Cancels the run as soon as a step has printed `mark`. */
function cancelAt(mark: string) {
  const controller = new AbortController();
  const log = (event: { type: string; text?: string }) => {
    if (event.type === "line" && event.text === mark) controller.abort();
  };
  return { signal: controller.signal, log };
}

describe("a cancelled run", () => {
  it("interrupts the step, runs what asks for it, and starts nothing else", async () => {
    const result = await runScenario({
      ...cancelAt("working"),
      files: {
        ".github/workflows/main.yml": `
on: workflow_dispatch
jobs:
  job:
    runs-on: x
    steps:
      - { name: Deploy, uses: $/slow }
      - { name: Next, run: exit 1 }
      - { name: Clean, if: cancelled(), run: echo cleaned }
      - { name: Never, if: failure(), run: exit 1 }
  after: { needs: job, runs-on: x, steps: [{ run: exit 1 }] }
  always: { needs: job, if: always(), runs-on: x, steps: [{ run: "echo job was \${{ needs.job.result }}" }] }
`,
        "slow/action.yml":
          "name: a\ndescription: a\nruns: { using: node24, main: main.cjs, post: post.cjs }\n",
        "slow/main.cjs":
          "process.on('SIGINT', () => { console.log('interrupted'); process.exit(1); }); console.log('working'); setTimeout(() => {}, 60000);",
        "slow/post.cjs": "console.log('post ran');",
      },
    });
    expect(conclusionsOf(result)).toEqual({ job: "cancelled", after: "cancelled", always: "success" });
    expect(
      Object.fromEntries(jobOf(result, "job").steps.map((step) => [step.name, step.conclusion])),
    ).toEqual({
      "Set up job": "success",
      Deploy: "cancelled",
      Next: "skipped",
      Clean: "success",
      Never: "skipped",
      "Post Deploy": "success",
      "Complete job": "success",
    });
    expect(stepOf(result, "Deploy").log).toContain("\ninterrupted\n");
    expect(stepOf(result, "Post Deploy").log).toContain("post ran");
    expect(jobOf(result, "always").log).toContain("\njob was cancelled\n");
    expect(result).toMatchObject({ conclusion: "cancelled", exitCode: 1 });
  });

  it("lets a step go on whose condition holds all the same", async () => {
    const result = await runFile(
      `
on: workflow_dispatch
jobs: { job: { runs-on: x, steps: [{ name: Keep, if: always(), run: "echo working; sleep 0.4; echo finished" }] } }
`,
      cancelAt("working"),
    );
    expect(stepOf(result, "Keep")).toMatchObject({ conclusion: "success" });
    expect(stepOf(result, "Keep").log).toContain("\nfinished\n");
  });

  it("ends a step that ignores SIGINT with SIGTERM after 7.5 seconds", async () => {
    const started = Date.now();
    const result = await runFile(
      `
on: workflow_dispatch
jobs: { job: { runs-on: x, steps: [{ name: Stubborn, shell: "node {0}", run: "process.on('SIGINT', () => console.log('no')); console.log('working'); setTimeout(() => {}, 30000)" }] } }
`,
      cancelAt("working"),
    );
    expect(stepOf(result, "Stubborn")).toMatchObject({ conclusion: "cancelled" });
    expect(Date.now() - started).toBeGreaterThan(7400);
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});

describe("time limits", () => {
  it("of a step make it fail", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs: { job: { runs-on: x, steps: [{ name: Slow, timeout-minutes: 0.005, run: exec sleep 20 }] } }
`);
    expect(stepOf(result, "Slow").conclusion).toBe("failure");
    expect(jobOf(result, "job").annotations).toEqual([
      { level: "error", message: "The action 'Slow' has timed out after 0.005 minutes." },
    ]);
  });

  it("of a job cancel it", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs: { job: { runs-on: x, timeout-minutes: 0.005, steps: [{ run: exec sleep 20 }] } }
`);
    expect(jobOf(result, "job")).toMatchObject({ conclusion: "cancelled" });
    expect(jobOf(result, "job").annotations).toEqual([
      { level: "error", message: "The job has exceeded the maximum execution time of 0m0s" },
    ]);
  });

  it("end what a step left running", async () => {
    const pids: number[] = [];
    await runFile(
      `
on: workflow_dispatch
jobs: { job: { runs-on: x, steps: [{ run: "sleep 60 > /dev/null 2>&1 & echo pid $!" }] } }
`,
      {
        log: (event) =>
          event.type === "line" && event.text.startsWith("pid ") && pids.push(Number(event.text.slice(4))),
      },
    );
    expect(pids).toHaveLength(1);
    // Nobody may have collected it yet: then it is there, but dead.
    const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pids[0])], { encoding: "utf8" });
    expect(stdout.trim()).toMatch(/^(Z.*)?$/);
  });
});
