import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type GitHub, startGitHub } from "./start.ts";

const run = promisify(execFile);
const env = {
  PATH: process.env.PATH,
  GIT_TERMINAL_PROMPT: "0",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@b",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@b",
};

let folder: string;
let github: GitHub;
let older: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "towline-git-http-"));
  const path = join(folder, "config");
  const git = async (...args: string[]) => (await run("git", ["-C", path, ...args], { env })).stdout.trim();
  await run("git", ["init", "-q", "-b", "main", path], { env });
  await git("commit", "-q", "--allow-empty", "-m", "one");
  older = await git("rev-parse", "HEAD");
  await git("commit", "-q", "--allow-empty", "-m", "two");
  github = await startGitHub({
    repositories: { "acme/config": { path, private: true } },
    tokens: { good: ["acme/config"], other: ["acme/other"] },
  });
});
afterAll(async () => {
  await github.stop();
  await rm(folder, { recursive: true, force: true });
});

const fetch = async (token: string | undefined, ref: string, name = "acme/config.git") => {
  const target = await mkdtemp(join(folder, "clone-"));
  await run("git", ["init", "-q", "--bare", target], { env });
  const password = token === undefined ? "" : `x-access-token:${token}@`;
  const url = `${github.url.replace("://", `://${password}`)}/${name}`;
  await run("git", ["-C", target, "fetch", "-q", "--depth=1", url, ref], { env });
  return (await run("git", ["-C", target, "rev-parse", "FETCH_HEAD"], { env })).stdout.trim();
};

it("hands out single commits, also those that no branch stands at", async () => {
  expect(await fetch("good", older)).toBe(older);
  expect(await fetch("good", "main", "acme/config")).not.toBe(older);
});

it.each([
  ["nobody", undefined, /could not read Username|Authentication failed/],
  ["another's token", "other", /not found/],
  ["a wrong token", "wrong", /not found|Authentication failed/],
])("refuses %s", async (_, token, message) => {
  await expect(fetch(token, "main")).rejects.toThrow(message);
});

it("takes no push", async () => {
  const clone = join(folder, "pushing");
  const url = `${github.url.replace("://", "://x:good@")}/acme/config`;
  await run("git", ["clone", "-q", url, clone], { env });
  const push = run("git", ["-C", clone, "push", "origin", "HEAD:other"], { env });
  await expect(push).rejects.toThrow(/not found/);
});
