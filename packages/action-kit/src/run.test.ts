import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
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

const telling = `
  import { runAction } from ${JSON.stringify(join(import.meta.dirname, "run.ts"))};
  void runAction(async ({ log, summary }) => {
    log.mask("Str<ng&Phrase");
    log.mask("{\\n  inner line\\n}");
    log.mask("42");
    log.info("a Str<ng&Phrase { 42 }");
    await summary("a Str&lt;ng&amp;Phrase, <code>Str&#60;ng&#38;Phrase</code>, 42");
  });
`;

it("tells the runner what to mask, and prints none of it in any form", async () => {
  const folder = await mkdtemp(join(tmpdir(), "towline-run-"));
  const file = join(folder, "summary");
  await writeFile(file, "");
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", telling], {
    cwd: import.meta.dirname,
    env: { ...process.env, GITHUB_STEP_SUMMARY: file },
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.split("\n").filter(Boolean)).toEqual([
    "::add-mask::Str<ng&Phrase",
    "::add-mask::  inner line",
    "::add-mask::inner line",
    `::add-mask::${Buffer.from("{\n  inner line\n}").toString("base64")}`,
    "a *** { 42 }",
  ]);
  expect(await readFile(file, "utf8")).toBe("a ***, <code>***</code>, 42\n");
  await rm(folder, { recursive: true });
});
