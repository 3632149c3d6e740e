import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Log } from "@towline/kernel";
import { gitHubReader } from "./github.ts";

const commit = "c".repeat(40);
const json = "application/json; charset=utf-8";
const raw = "application/vnd.github.raw+json; charset=utf-8";

/** Answers as recorded from api.github.com: status, type, body. */
const answers: Readonly<Record<string, readonly [number, string, string]>> = {
  "/repos/acme/config/commits/HEAD": [200, "application/vnd.github.sha; charset=utf-8", commit],
  "/repos/acme/config/commits/main": [200, "application/vnd.github.sha; charset=utf-8", commit],
  "/repos/acme/config/commits/mian": [422, json, '{"message":"No commit found for SHA: mian"}'],
  "/repos/acme/empty/commits/HEAD": [409, json, '{"message":"Git Repository is empty."}'],
  "/repos/acme/config/contents/towline.yaml": [200, raw, "service: a\n"],
  "/repos/acme/config/contents/shared": [200, json, '[{"name":"towline.yaml","type":"file"}]'],
};
const seen: string[] = [];
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "", "http://127.0.0.1");
  seen.push(`${pathname} ${request.headers.authorization}`);
  const [status, type, body] = answers[pathname] ?? [404, json, '{"message":"Not Found"}'];
  response.writeHead(status, { "content-type": type }).end(body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const kit = {
  exec: () => Promise.reject(new Error("not asked for")),
  env: {},
  signal: new AbortController().signal,
  log: { mask: () => {} } as unknown as Log,
  run: { tempDirectory: "/nowhere" },
};
const reader = gitHubReader({ repository: "acme/checkout", token: "own", configToken: "theirs" }, kit);

describe("gitHubReader", () => {
  it("gives the commit of a branch, and of the default branch in one request", async () => {
    seen.length = 0;
    expect(await reader.resolve("acme/config", "main")).toEqual({ commit });
    expect(await reader.resolve("acme/config")).toEqual({ commit });
    expect(seen).toHaveLength(2);
  });

  it("gives a file's text, or undefined where there is none", async () => {
    expect(await reader.read("acme/config", "towline.yaml", commit)).toBe("service: a\n");
    expect(await reader.read("acme/config", "other.yaml", commit)).toBeUndefined();
  });

  it("reads the service's repository with the one token, others with the other", async () => {
    seen.length = 0;
    await reader.read("acme/checkout", "a", commit);
    await reader.read("acme/config", "a", commit);
    const alone = gitHubReader({ repository: "acme/checkout", token: "own", configToken: undefined }, kit);
    await alone.read("acme/config", "a", commit);
    expect(seen.map((request) => request.split(" token ")[1])).toEqual(["own", "theirs", "own"]);
  });

  it.each([
    [
      "a branch that is not there",
      () => reader.resolve("acme/config", "mian"),
      'GitHub has no ref "mian" in acme/config',
      "branch, tag or commit",
    ],
    [
      "an empty repository",
      () => reader.resolve("acme/empty"),
      "GitHub has no commit in repository acme/empty: the repository is empty",
      "Push",
    ],
    [
      "a repository that is not there",
      () => reader.resolve("acme/confg"),
      "GitHub has no repository acme/confg, or this token may not read it",
      "config-token",
    ],
    [
      "a folder in the file's place",
      () => reader.read("acme/config", "shared", commit),
      "shared in acme/config at ccccccc is a folder, not a file",
      "Put a file there",
    ],
  ])("says so of %s", async (_, act, message, hint) => {
    await expect(act()).rejects.toMatchObject({
      code: "github-not-found",
      message,
      hint: expect.stringContaining(hint),
    });
  });
});
