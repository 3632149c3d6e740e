import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine } from "../../ecr-login/src/testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const standIn = join(import.meta.dirname, "../../../packages/sandbox/bin");
const inputs = {
  "aws-region": "ap-south-1",
  account: "111111111111",
  "role-to-assume": "towline-build",
  repository: "checkout",
};

let machine: Machine;
let env: Record<string, string>;
beforeAll(async () => {
  machine = await startMachine();
  env = { PATH: [standIn, dirname(process.execPath), process.env.PATH].join(delimiter) };
});
afterAll(() => machine.stop());

beforeEach(() => {
  const work = join(machine.home, "work");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  writeFileSync(join(work, "Dockerfile"), "FROM scratch\nCOPY main.js /\n");
  writeFileSync(join(work, "main.js"), "1");
});

describe("the build action", () => {
  it("pushes, then knows the source; its outputs hold neither host nor account", async () => {
    const first = await machine.run({ entry, inputs, env });
    expect(shownOf(first)).toContain("Building checkout: there is no image of this source yet");
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toEqual({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      tags: ["a".repeat(40), "main"].join("\n"),
      digests: expect.stringMatching(/^\{"checkout":"sha256:[0-9a-f]{64}"\}$/),
      repository: "checkout",
      built: "true",
      "source-key": expect.stringMatching(/^[0-9a-f]{64}$/),
      metadata: expect.stringMatching(/^\{.*"containerimage.digest":"sha256:/),
    });
    expect(JSON.stringify(first.outputs)).not.toMatch(/127\.0\.0\.1|111111111111/);
    expect(first.summary).toContain("### Image <code>checkout</code>: built and pushed");

    const again = await machine.run({ entry, inputs, env: { PATH: dirname(process.execPath) } });
    expect(shownOf(again)).toContain("Not building checkout: ");
    expect(again.outputs).toEqual({ ...first.outputs, built: "false", metadata: "" });
  });

  it("builds without credentials where nothing is pushed", async () => {
    const before = machine.cloud.traffic.requests.length;
    writeFileSync(join(machine.home, "work", "main.js"), "fork");
    const result = await machine.run({ entry, inputs: { push: "false" }, env });
    expect(shownOf(result)).toContain("[1/1] COPY main.js /");
    expect([result.exitCode, result.outputs]).toEqual([0, {}]);
    expect(machine.cloud.traffic.requests).toHaveLength(before);
  });

  it("says in a dry run what it would do, and does nothing", async () => {
    writeFileSync(join(machine.home, "work", "main.js"), "dry");
    const writes = () =>
      machine.cloud.traffic.requests.filter(({ path }) => /:(Put|Create|Upload)/.test(path)).length;
    const before = writes();
    const result = await machine.run({
      entry,
      inputs: { ...inputs, "dry-run": "true" },
      env: { PATH: dirname(process.execPath) },
    });
    expect(shownOf(result)).toContain("Would build checkout: there is no image of this source yet");
    expect(result.outputs).toMatchObject({ digest: "", digests: '{"checkout":""}' });
    expect(result.summary).toContain("### Image <code>checkout</code>: would be built");
    expect(writes()).toBe(before);
  });

  it("shows no secret and leaves no file behind", async () => {
    writeFileSync(join(machine.home, "work", "main.js"), "secrets");
    const result = await machine.run({ entry, inputs: { ...inputs, token: "ghs_token" }, env });
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    expect(masksOf(result).length).toBeGreaterThan(4);
    for (const secret of [...masksOf(result), "ghs_token", "request-token"])
      expect(JSON.stringify(shown)).not.toContain(secret);
    expect(readdirSync(machine.temp)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string, string]>([
    [
      "a missing repository",
      { repository: "chekout" },
      "FROM scratch\n",
      '::error::ECR has no repository "chekout" in ap-south-1 of account 111111111111. Set "create-repository: true"',
    ],
    [
      "a step that fails",
      {},
      "FROM scratch\nCOPY absent /\n",
      "::error file=Dockerfile,line=2,col=1::The image was not built: Dockerfile:2, ",
    ],
    [
      "GitHub's cache where data must stay in a region",
      { "allowed-regions": "ap-south-1", cache: "gha" },
      "FROM scratch\n",
      "::error::GitHub's cache (cache: gha) is outside of the allowed regions. Allowed are ap-south-1",
    ],
    [
      "a job without checkout",
      { path: "elsewhere" },
      "",
      '::error::The build\'s context "." is not a folder. Run actions/checkout in an earlier step',
    ],
  ])("gives one clear message for %s", async (_, change, dockerfile, message) => {
    writeFileSync(join(machine.home, "work", "Dockerfile"), dockerfile);
    const result = await machine.run({ entry, inputs: { ...inputs, ...change }, env });
    const errors = shownOf(result).match(/^::error.*$/gm) ?? [];
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
  });

  it("asks nothing of AWS where the image would lie outside of the allowed regions", async () => {
    const before = machine.cloud.traffic.requests.length;
    const result = await machine.run({ entry, inputs: { ...inputs, "allowed-regions": "eu-west-1" }, env });
    expect(shownOf(result)).toContain(
      "::error::The image checkout in ap-south-1 is outside of the allowed regions",
    );
    expect(result.exitCode).toBe(1);
    expect(machine.cloud.traffic.requests).toHaveLength(before);
  });
});
