import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "@jest/globals";

const failing = `
  import { runAction } from ${JSON.stringify(join(import.meta.dirname, "run.ts"))};
  import { TowlineError } from "@towline/kernel";
  void runAction(async () => { throw new TowlineError("input-invalid", "No such thing", { hint: "Add it" }); });
`;

it("says what broke, and that alone, where the summary cannot be written", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", failing], {
    cwd: import.meta.dirname,
    env: { ...process.env, GITHUB_STEP_SUMMARY: "/nowhere/summary" },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stdout.split("\n").filter(Boolean)).toEqual([
    "::error::No such thing. Add it",
    expect.stringMatching(/^::warning::The summary of this step could not be written: .*\/nowhere\/summary/),
  ]);
  expect(stderr).toBe("");
});
