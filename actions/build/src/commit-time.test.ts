import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { Exec } from "@towline/kernel";
import { commitTime } from "./commit-time.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "towline-commit-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const exec: Exec = async (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return { exitCode: status ?? -1, stdout, stderr };
};

const git = (...args: string[]) =>
  execFileSync("git", ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
    env: { ...process.env, GIT_COMMITTER_DATE: "2026-11-21T12:00:00+02:00" },
  });

it("is the committer's, in UTC", async () => {
  git("init", "--quiet");
  git("commit", "--quiet", "--allow-empty", "--message=one");
  expect(await commitTime(folder, exec)).toBe("2026-11-21T10:00:00Z");
});

it("is not known without a checkout, without a commit, or without git", async () => {
  expect(await commitTime(folder, exec)).toBeUndefined();
  git("init", "--quiet");
  expect(await commitTime(folder, exec)).toBeUndefined();
  expect(await commitTime(folder, () => Promise.reject(new Error("no git")))).toBeUndefined();
});
