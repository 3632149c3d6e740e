import { describe, expect, it } from "@jest/globals";
import { conclusionsOf, jobOf, runFile, stepOf } from "../testing/run.ts";

describe("jobs", () => {
  it("hand outputs to the jobs that need them, matrices included", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  plan:
    runs-on: ubuntu-24.04
    outputs: { targets: "\${{ steps.plan.outputs.targets }}" }
    steps:
      - id: plan
        run: echo 'targets=["in","eu"]' >> "$GITHUB_OUTPUT"
  deploy:
    needs: plan
    runs-on: \${{ matrix.target == 'in' && 'arc-in' || 'ubuntu-24.04' }}
    strategy: { matrix: { target: "\${{ fromJSON(needs.plan.outputs.targets) }}" } }
    steps:
      - run: echo "to $TARGET"
        env: { TARGET: "\${{ matrix.target }}" }
`);
    expect(conclusionsOf(result)).toEqual({
      plan: "success",
      "deploy (in)": "success",
      "deploy (eu)": "success",
    });
    expect(jobOf(result, "plan").outputs).toEqual({ targets: '["in","eu"]' });
    expect(jobOf(result, "deploy (in)").runsOn).toEqual(["arc-in"]);
    expect(jobOf(result, "deploy (eu)").log).toContain("\nto eu\n");
    expect(result).toMatchObject({ conclusion: "success", exitCode: 0 });
  });

  it("that depend on a failure are skipped, unless their condition asks for it", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  broken: { runs-on: x, steps: [{ run: exit 3 }] }
  after: { needs: broken, runs-on: x, steps: [{ run: "true" }] }
  far: { needs: after, runs-on: x, steps: [{ run: "true" }] }
  on-failure: { needs: after, if: failure(), runs-on: x, steps: [{ run: "true" }] }
  always: { needs: [after], if: always(), runs-on: x, steps: [{ run: "test \${{ needs.after.result }} = skipped" }] }
  behind-always: { needs: always, runs-on: x, steps: [{ run: "true" }] }
`);
    expect(conclusionsOf(result)).toEqual({
      broken: "failure",
      after: "skipped",
      far: "skipped",
      "on-failure": "success",
      always: "success",
      "behind-always": "skipped",
    });
    expect(result).toMatchObject({ conclusion: "failure", exitCode: 1 });
    expect(jobOf(result, "broken").annotations).toEqual([
      { level: "error", message: "Process completed with exit code 3." },
    ]);
  });

  it("that were never evaluated are shown under the name that is written", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  many: { name: "To \${{ matrix.x }}", if: false, strategy: { matrix: { x: [1, 2] } }, runs-on: x, steps: [{ run: "true" }] }
  one: { name: "By \${{ github.actor }}", if: false, runs-on: x, steps: [{ run: "true" }] }
`);
    expect(conclusionsOf(result)).toEqual({ "To ${{ matrix.x }}": "skipped", "By octocat": "skipped" });
  });

  it.each([
    ["{ x: [] }", "Matrix vector 'x' does not contain any values"],
    ["{ include: \"${{ fromJSON('[]') }}\" }", "Matrix must define at least one vector"],
  ])("with a matrix of nothing, %s, fail; their condition comes first", async (matrix, message) => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  empty: { strategy: { matrix: ${matrix} }, runs-on: x, steps: [{ run: "true" }] }
  skipped: { if: false, strategy: { matrix: ${matrix} }, runs-on: x, steps: [{ run: "true" }] }
  after: { needs: empty, runs-on: x, steps: [{ run: "true" }] }
`);
    expect(conclusionsOf(result)).toEqual({ empty: "failure", skipped: "skipped", after: "skipped" });
    expect(jobOf(result, "empty").log).toContain(
      `Error when evaluating 'strategy' for job 'empty'. .github/workflows/main.yml (Line: 4, Col: 32): ${message}`,
    );
  });

  it("fail fast: one failing leg cancels the others, in progress or waiting", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  leg:
    strategy: { max-parallel: 2, matrix: { n: [1, 2, 3] } }
    runs-on: x
    steps: [{ run: "if [ \${{ matrix.n }} = 1 ]; then sleep 0.3; exit 1; else exec sleep 20; fi" }]
`);
    expect(conclusionsOf(result)).toEqual({
      "leg (1)": "failure",
      "leg (2)": "cancelled",
      "leg (3)": "cancelled",
    });
  });

  it("may fail without failing the run where they continue on error", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  shaky: { runs-on: x, continue-on-error: true, steps: [{ run: exit 1 }] }
  next: { needs: shaky, runs-on: x, steps: [{ run: "true" }] }
`);
    expect(conclusionsOf(result)).toEqual({ shaky: "failure", next: "success" });
    expect(result.conclusion).toBe("success");
  });

  it("steps see what the steps before them left: environment, path, outputs, outcomes", async () => {
    const result = await runFile(`
on: workflow_dispatch
env: { A: workflow, B: workflow, C: workflow }
defaults: { run: { shell: bash } }
jobs:
  job:
    runs-on: x
    env: { B: job, C: job }
    steps:
      - id: fails
        continue-on-error: true
        run: exit 1
      - run: |
          printf 'D<<END\\none\\ntwo\\nEND\\nC=file\\n' >> "$GITHUB_ENV"
          mkdir bin; printf '#!/bin/sh\\necho tool ran\\n' > bin/tool; chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - name: See \${{ env.C }}
        env: { E: "\${{ env.D }}!" }
        run: |
          echo "$A $B $C \${{ steps.fails.outcome }} \${{ steps.fails.conclusion }} \${{ job.status }}"
          echo "$E"; tool
      - { name: Skipped, if: failure(), run: exit 1 }
      - { name: Folder, working-directory: bin, run: basename "$PWD" }
`);
    expect(stepOf(result, "See file").log).toContain(
      "workflow job file failure success success\none\ntwo!\ntool ran\n",
    );
    expect(stepOf(result, "Skipped").conclusion).toBe("skipped");
    expect(stepOf(result, "Folder").log).toMatch(/^bin$/m);
  });

  it("get nothing of this process's environment, but what the run is given", async () => {
    process.env.TOWLINE_TEST_LEAK = "leaked";
    const workflow = "on: workflow_dispatch\njobs: { job: { runs-on: x, steps: [{ run: env }] } }";
    const result = await runFile(workflow, { env: { AWS_ENDPOINT_URL: "http://127.0.0.1:1" } });
    delete process.env.TOWLINE_TEST_LEAK;
    expect(jobOf(result, "job").log).not.toContain("leaked");
    expect(jobOf(result, "job").log).toContain("\nAWS_ENDPOINT_URL=http://127.0.0.1:1\n");
    expect(jobOf(result, "job").log).toContain("\nGITHUB_REF_NAME=main\n");
  });
});
