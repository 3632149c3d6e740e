import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { RunEvent } from "../events.ts";
import { jobOf, runFile, stepOf } from "../testing/run.ts";

describe("masked values", () => {
  it("appear in no log, annotation, summary, output or environment URL", async () => {
    const events: RunEvent[] = [];
    const result = await runFile(
      `
on: workflow_dispatch
jobs:
  job:
    runs-on: x
    environment: { name: production, url: "https://\${{ steps.ids.outputs.account }}.example" }
    outputs: { image: "\${{ steps.ids.outputs.account }}.dkr.ecr/x", tag: "\${{ steps.ids.outputs.tag }}", empty: "" }
    steps:
      - id: ids
        env: { KEY: "\${{ secrets.KEY }}", CERT: "\${{ secrets.CERT }}" }
        run: |
          account=$((111111 * 1000001))
          echo "::add-mask::$account"
          echo "account $account key $KEY base64 $(printf 'user:%s' "$KEY" | base64)"
          echo "$CERT" | tail -1
          echo "::warning title=Key $KEY::leaks $KEY"
          echo "summary of $account" >> "$GITHUB_STEP_SUMMARY"
          echo "account=$account" >> "$GITHUB_OUTPUT"; echo "tag=v1" >> "$GITHUB_OUTPUT"
`,
      {
        service: { secrets: { KEY: "correct horse battery", CERT: "-----BEGIN-----\nMIIBsecond\nlastline" } },
        log: (event) => events.push(event),
      },
    );
    const job = jobOf(result, "job");
    expect(job.log).toContain("account *** key *** base64 dXNlcjpj***k=");
    for (const secret of ["111111111111", "correct horse", "lastline", "Y29ycmVjdCBob3JzZSBiYXR0ZXJ5"]) {
      expect(JSON.stringify([result, events])).not.toContain(secret);
    }
    expect(job.annotations).toContainEqual({ level: "warning", message: "leaks ***", title: "Key ***" });
    expect(job.annotations.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "Skip output 'image' since it may contain secret.",
        "Skip setting environment url as environment 'production' may contain secret.",
      ]),
    );
    expect(job).toMatchObject({
      summary: "summary of ***\n",
      outputs: { tag: "v1" },
      droppedOutputs: ["image"],
      environment: { name: "production" },
    });
    expect(job.environment?.url).toBeUndefined();
  });

  it("that outlive the job can be looked for before its folders go", async () => {
    const found: string[] = [];
    let temp = "";
    await runFile(
      `
on: workflow_dispatch
jobs: { job: { runs-on: x, steps: [{ run: "echo token > \\"$RUNNER_TEMP/left\\"; echo $HOME > \\"$HOME/left\\"" }] } }
`,
      {
        beforeCleanup: async (_job, directories) => {
          temp = directories.temp;
          for (const folder of [directories.temp, directories.home]) {
            found.push(...(await readdir(folder)).filter((name) => name === "left"));
          }
          expect(await readFile(join(directories.home, "left"), "utf8")).toBe(`${directories.home}\n`);
        },
      },
    );
    expect(found).toEqual(["left", "left"]);
    await expect(readdir(temp)).rejects.toThrow("ENOENT");
  });
});

describe("commands of a step", () => {
  it("keep to GitHub's limits for annotations and summaries", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  job:
    runs-on: x
    steps:
      - run: for i in $(seq 12); do echo "::warning::w$i"; echo "::notice::n$i"; done; head -c 5000 /dev/zero | tr '\\0' x | sed 's/^/::error::/'
      - run: head -c 1048577 /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"
      - run: echo kept > "$GITHUB_STEP_SUMMARY"
`);
    const { annotations, summary } = jobOf(result, "job");
    expect(annotations.filter(({ level }) => level === "warning")).toHaveLength(10);
    expect(annotations.filter(({ level }) => level === "notice")).toHaveLength(10);
    const errors = annotations.filter(({ level }) => level === "error").map(({ message }) => message);
    expect(errors[0]).toHaveLength(4096);
    expect(errors[1]).toMatch(
      /^\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k/,
    );
    expect(summary).toBe("kept\n");
  });

  it("are only text between stop-commands and its token", async () => {
    const result = await runFile(`
on: workflow_dispatch
jobs:
  job:
    runs-on: x
    steps:
      - name: Stop
        run: |
          echo "::stop-commands::pause"; echo "::error::not one"; echo "::pause::"; echo "::error::one"
          echo "::group::Details"; echo inside; echo "::endgroup::"; echo "::debug::hidden"
`);
    expect(jobOf(result, "job").annotations).toEqual([{ level: "error", message: "one" }]);
    const { log } = stepOf(result, "Stop");
    expect(log).toContain("\n::error::not one\n");
    expect(log).toContain("\n##[group]Details\ninside\n##[endgroup]\n");
    expect(log).not.toContain("hidden\n##");
  });

  it.each([
    [
      "echo broken >> $GITHUB_OUTPUT",
      ["Unable to process file command 'output' successfully.", "Invalid format 'broken'"],
    ],
    [
      "echo 'a<<EOF' >> $GITHUB_ENV",
      [
        "Unable to process file command 'env' successfully.",
        "Invalid value. Matching delimiter not found 'EOF'",
      ],
    ],
    [
      "echo NODE_OPTIONS=x >> $GITHUB_ENV",
      ["Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
    ],
  ])("fail the step where they are malformed: %s", async (script, messages) => {
    const result = await runFile(
      `on: workflow_dispatch\njobs: { job: { runs-on: x, steps: [{ run: "${script}" }] } }`,
    );
    expect(jobOf(result, "job").conclusion).toBe("failure");
    expect(jobOf(result, "job").annotations.map(({ message }) => message)).toEqual(
      expect.arrayContaining(messages),
    );
  });
});
