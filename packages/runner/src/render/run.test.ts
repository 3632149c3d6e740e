import { describe, expect, it } from "@jest/globals";
import { runFile } from "../testing/run.ts";
import { liveRenderer } from "./live.ts";
import { renderRun } from "./run.ts";

const workflow = `
name: Deploy
on: workflow_dispatch
jobs:
  build:
    runs-on: x
    steps:
      - name: Build
        run: |
          echo "::group::Push"; echo "digest sha256:1"; echo "::endgroup::"; sleep 0.2; echo done
          printf '## Built\\n| a | b |\\n|--|--|\\n| 1 | 2 |\\n' >> "$GITHUB_STEP_SUMMARY"
  other:
    runs-on: x
    environment: { name: dev, url: https://dev.example }
    steps:
      - name: Fails
        run: echo "::error file=towline.yaml,line=3,col=5,title=Unknown key::'colour' is not known"; exit 1
  after: { needs: other, runs-on: x, steps: [{ run: "true" }] }
`;

/** Durations differ from run to run. */
const steady = (text: string) => text.replaceAll(/\b\d+\.\d+s/g, "0.0s").replaceAll(/ ─+/g, "");

describe("what a person sees of a run", () => {
  it("as it happens: jobs one after the other, then the results", async () => {
    let written = "";
    const log = liveRenderer((text) => {
      written += text;
    });
    const result = await runFile(workflow, { log, maxParallelJobs: 1 });
    expect(steady(written)).toBe(`Deploy

build
  ✓ Set up job 0.0s
  ▸ Build
    ▾ Push
      digest sha256:1
    done
  ✓ Build 0.0s
  ✓ Complete job 0.0s

other
  ✓ Set up job 0.0s
  ▸ Fails
    Error: 'colour' is not known
    Error: Process completed with exit code 1.
  ✗ Fails 0.0s
  ✓ Complete job 0.0s

✓ build 0.0s
✗ other 0.0s → dev (https://dev.example)
○ after skipped

Annotations
  error other towline.yaml:3:5
    Unknown key
    'colour' is not known
  error other
    Process completed with exit code 1.

build summary
Built

a  b
────
1  2

✗ Deploy · failure in 0.0s
`);
    expect(steady(renderRun(result))).toContain(`✗ other 0.0s → dev (https://dev.example)
  ✓ Set up job 0.0s
  ✗ Fails 0.0s
    Error: 'colour' is not known
`);
  });

  it("keeps the lines of jobs together that run side by side", async () => {
    let written = "";
    const log = liveRenderer((text) => {
      written += text;
    });
    await runFile(
      `
on: workflow_dispatch
jobs:
  leg:
    strategy: { matrix: { n: [1, 2] } }
    runs-on: x
    steps: [{ name: Go, run: "for i in 1 2 3; do echo $i of \${{ matrix.n }}; sleep 0.1; done" }]
`,
      { log },
    );
    expect(written).toContain("1 of 1\n    2 of 1\n    3 of 1\n");
    expect(written).toContain("1 of 2\n    2 of 2\n    3 of 2\n");
  });
});
