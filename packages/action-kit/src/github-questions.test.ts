import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Log } from "@towline/kernel";
import { gitHubReader } from "./github.ts";

const commit = "c".repeat(40);
const refs = (names: readonly string[]) =>
  JSON.stringify(names.map((name) => ({ ref: `refs/heads/${name}` })));
const many = Array.from({ length: 130 }, (_, index) => `release/${index}`);
const environments = (names: readonly string[], total = names.length) =>
  JSON.stringify({ total_count: total, environments: names.map((name) => ({ name })) });

/** Answers as recorded from api.github.com: status and body. */
const answers: Readonly<Record<string, readonly [number, string]>> = {
  "/repos/acme/a/git/matching-refs/heads/release/?per_page=100&page=1": [
    200,
    refs(["release/1", "release/2"]),
  ],
  "/repos/acme/paged/git/matching-refs/heads/?per_page=100&page=1": [200, refs(many.slice(0, 100))],
  "/repos/acme/paged/git/matching-refs/heads/?per_page=100&page=2": [200, refs(many.slice(100))],
  "/repos/acme/whole/git/matching-refs/heads/?per_page=100&page=1": [200, refs(many)],
  "/repos/acme/same/git/matching-refs/heads/?per_page=100&page=1": [200, refs(many.slice(0, 100))],
  "/repos/acme/same/git/matching-refs/heads/?per_page=100&page=2": [200, refs(many.slice(0, 100))],
  [`/repos/acme/a/compare/main...${commit}?per_page=1`]: [200, '{"status":"behind"}'],
  [`/repos/acme/a/compare/release%2F1...${commit}?per_page=1`]: [200, '{"status":"identical"}'],
  [`/repos/acme/a/compare/ahead...${commit}?per_page=1`]: [200, '{"status":"ahead"}'],
  [`/repos/acme/a/compare/aside...${commit}?per_page=1`]: [200, '{"status":"diverged"}'],
  "/repos/acme/a/environments?per_page=100": [200, environments(["dev", "Production-EU"])],
  "/repos/acme/paged/environments?per_page=100": [200, environments(["dev"], 101)],
  "/repos/acme/paged/environments/qa": [200, '{"name":"qa"}'],
  "/repos/acme/closed/environments?per_page=100": [
    403,
    '{"message":"Resource not accessible by integration"}',
  ],
};
const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(request.url ?? "");
  const [status, body] = answers[request.url ?? ""] ?? [404, '{"message":"Not Found"}'];
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const reader = gitHubReader(
  { repository: "acme/a", token: "own", configToken: undefined },
  {
    exec: () => Promise.reject(new Error("not asked for")),
    env: {},
    signal: new AbortController().signal,
    log: { mask: () => {} } as unknown as Log,
    run: { tempDirectory: "/nowhere" },
  },
);

describe("branches", () => {
  it("are those that begin with a prefix", async () => {
    expect(await reader.branches("acme/a", "release/")).toEqual(["release/1", "release/2"]);
    expect(seen).toHaveLength(1);
  });

  it.each(["acme/paged", "acme/whole"])("are all, however GitHub pages them: %s", async (repository) => {
    expect(await reader.branches(repository, "")).toEqual(many);
  });

  it("are asked for no longer where a page says nothing new", async () => {
    expect(await reader.branches("acme/same", "")).toHaveLength(100);
    expect(seen).toHaveLength(2);
  });
});

describe("a branch", () => {
  it.each([
    ["main", true],
    ["release/1", true],
    ["ahead", false],
    ["aside", false],
    ["mian", undefined],
  ])("%s contains a commit: %s", async (branch, contained) => {
    expect(await reader.contains("acme/a", branch, commit)).toBe(contained);
  });
});

describe("environments that are missing", () => {
  it("are told by their list, which is asked for once, as early as is wished", async () => {
    reader.expectEnvironments("acme/a");
    expect(await reader.missingEnvironments("acme/a", ["dev"])).toEqual([]);
    expect(await reader.missingEnvironments("acme/a", ["dev", "production-eu", "qa"])).toEqual(["qa"]);
    expect(seen).toEqual(["/repos/acme/a/environments?per_page=100"]);
  });

  it("may stand behind the first page of that list", async () => {
    expect(await reader.missingEnvironments("acme/paged", ["dev", "qa", "uat"])).toEqual(["uat"]);
  });

  it("are all where GitHub has no list", async () => {
    expect(await reader.missingEnvironments("acme/none", ["dev", "qa"])).toEqual(["dev", "qa"]);
  });

  it("cannot be told without a permission, which is named", async () => {
    await expect(reader.missingEnvironments("acme/closed", ["dev"])).rejects.toMatchObject({
      code: "github-denied",
      message: expect.stringContaining("GitHub refused access to the environments of acme/closed"),
      hint: 'Add the line "actions: read" under "permissions:" of this job, and of the job that calls its workflow',
    });
  });
});
