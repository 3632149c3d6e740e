import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

const commits = { "acme/checkout": "a".repeat(40), "acme/config": "c".repeat(40) };
const deployed = "d".repeat(40);

const shared = `build: { aws-region: ap-south-1, account: "111111111111" }
config: { path: "{environment}/{service}" }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev }
  production: { account: "222222222222", aws-region: ap-south-1, cluster: p, tags: ["v*"] }
`;
const own = "extends: acme/config\nservice: checkout\n";
const five = `service: Checkout
build: { account: 111111111111, platforms: arm64 }
enviroments: {}
timeout-minutes: 15m
`;

/** The requests of GitHub's API that the plan needs. `own` is what the deployed commit holds. */
const gitHub = (own: () => string): Server =>
  createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    seen.push(url.pathname);
    const [, repository = "", what = "", rest = ""] =
      /^\/repos\/([^/]+\/[^/]+)(?:\/(commits|contents|environments|compare)(?:\/(.*))?)?$/.exec(
        url.pathname,
      ) ?? [];
    const answer = (status: number, type: string, body: string) =>
      response.writeHead(status, { "content-type": type }).end(body);
    if (request.headers.authorization !== "token good")
      return answer(401, "application/json", '{"message":"Bad credentials"}');
    if (!(repository in commits)) return answer(404, "application/json", '{"message":"Not Found"}');
    if (what === "commits" && rest === "HEAD")
      return answer(
        200,
        "application/vnd.github.sha; charset=utf-8",
        commits[repository as keyof typeof commits],
      );
    if (what === "environments")
      return answer(
        200,
        "application/json",
        '{"total_count":2,"environments":[{"name":"dev"},{"name":"production"}]}',
      );
    if (what === "compare") return answer(200, "application/json", '{"status":"behind"}');
    const files: Readonly<Record<string, string>> = {
      [deployed]: own(),
      [commits["acme/checkout"]]: "extends: acme/config\nservice: checkout\n",
      [commits["acme/config"]]: shared,
    };
    const file = rest === "towline.yaml" ? files[url.searchParams.get("ref") ?? ""] : undefined;
    if (file === undefined) return answer(404, "application/json", '{"message":"Not Found"}');
    return answer(200, "application/vnd.github.raw+json; charset=utf-8", file);
  });

/** Paths of all requests of the last run. */
const seen: string[] = [];

interface Run {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

describe("the plan action", () => {
  let file = own;
  const server = gitHub(() => file);
  const folder = mkdtempSync(join(tmpdir(), "towline-plan-"));
  const paths = { output: join(folder, "output"), summary: join(folder, "summary") };

  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const outputsOf = (text: string): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
        name,
        value,
      ]),
    );

  const run = (inputs: Readonly<Record<string, string>>, ref = "refs/heads/feature"): Promise<Run> => {
    seen.length = 0;
    writeFileSync(paths.output, "");
    writeFileSync(paths.summary, "");
    const env = {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_SERVER_URL: "https://github.invalid",
      GITHUB_REPOSITORY: "acme/checkout",
      GITHUB_SHA: deployed,
      GITHUB_REF: ref,
      GITHUB_OUTPUT: paths.output,
      GITHUB_STEP_SUMMARY: paths.summary,
      INPUT_TOKEN: "good",
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
    const main = join(import.meta.dirname, "main.ts");
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ["--no-warnings", main],
        { env, timeout: 20_000 },
        (error, stdout, stderr) => {
          const exitCode = error === null ? 0 : Number(error.code);
          const outputs = outputsOf(readFileSync(paths.output, "utf8"));
          resolve({ exitCode, log: stdout + stderr, outputs, summary: readFileSync(paths.summary, "utf8") });
        },
      );
    });
  };

  it("hands names and commits to the later jobs, and nothing that could be masked", async () => {
    file = own;
    const { exitCode, log, outputs, summary } = await run({ environment: "dev" });
    expect(log).toContain("checkout at ddddddd (feature) goes to dev\n");
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.plan ?? "")).toMatchObject({
      purpose: "deploy",
      services: ["checkout"],
      commit: deployed,
      pins: commits,
    });
    const legs =
      '[{"service":"checkout","target":"default","environment":"dev","url":"","runs-on":"ubuntu-24.04","timeout-minutes":55,"title":"dev"}]';
    expect(outputs).toMatchObject({
      service: "checkout",
      environment: "dev",
      commit: deployed,
      services: '["checkout"]',
      targets: legs,
      "wave-1": legs,
      "wave-2": "[]",
      "wave-4": "[]",
      rollbacks: "[]",
      rollback: "target",
      promote: "false",
      scan: "false",
      preview: "false",
      "config-repository": "acme/config",
      "config-commit": commits["acme/config"],
    });
    expect(JSON.stringify(outputs)).not.toMatch(/\d{12}/);
    expect(seen.toSorted()).toEqual([
      "/repos/acme/checkout/commits/HEAD",
      "/repos/acme/checkout/contents/towline.yaml",
      "/repos/acme/checkout/contents/towline.yaml",
      "/repos/acme/checkout/environments",
      "/repos/acme/config/commits/HEAD",
      "/repos/acme/config/contents/towline.yaml",
    ]);
    expect(summary).toContain("### Plan: <code>checkout</code> goes to <code>dev</code>");
  });

  it("reports every mistake on its line, with no stack trace", async () => {
    file = five;
    const { exitCode, log, outputs } = await run({ environment: "dev" });
    const places = [...log.matchAll(/^::error file=towline.yaml,line=(\d+),col=(\d+)::/gm)].map(
      ([, line, column]) => `${line}:${column}`,
    );
    expect(places).toEqual(["1:10", "2:19", "2:44", "3:1", "4:18"]);
    expect(log).not.toMatch(/^\s+at /m);
    expect(exitCode).toBe(1);
    expect(outputs).toEqual({});
  });

  it.each([
    [
      "a branch that may not go there",
      { environment: "production" },
      "Branch feature may not be deployed to production: only tags v%2A may",
    ],
    ["an unknown environment", { environment: "prod" }, 'Did you mean "production"?'],
    ["an expired token", { environment: "dev", token: "old" }, "GitHub does not accept the token"],
    [
      "a missing file",
      { environment: "dev", file: "other.yaml" },
      "There is no other.yaml in acme/checkout at ddddddd",
    ],
    ["no environment", {}, "Input environment is missing"],
  ])("says one clear line for %s", async (_, inputs, message) => {
    file = own;
    const { exitCode, log } = await run(inputs);
    const errors = log.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    expect(decodeURIComponent(errors[0] ?? "")).toContain(decodeURIComponent(message));
    expect(exitCode).toBe(1);
  });

  it("plans a rollback by the default branch's file, whatever the ref has", async () => {
    file = "no: [YAML";
    const { exitCode, log, outputs } = await run({ environment: "production", purpose: "rollback" });
    expect(log).toContain("checkout is rolled back in production");
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs.plan ?? "")).toMatchObject({
      purpose: "rollback",
      commit: commits["acme/checkout"],
    });
    expect(outputs).toMatchObject({ "wave-1": "[]", version: "" });
    expect(outputs.rollbacks).toBe(outputs.targets);
    expect(JSON.parse(outputs.rollbacks ?? "")).toMatchObject([{ environment: "production" }]);
    expect(seen).toHaveLength(5);
  });

  it("plans a build of a pull request, and asks for no environments", async () => {
    file = own;
    const { exitCode, outputs, summary } = await run({ purpose: "build" }, "refs/pull/7/merge");
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      environment: "",
      targets: "[]",
      "wave-1": "[]",
      services: '["checkout"]',
    });
    expect(summary).toContain("### Plan: <code>checkout</code> is built");
    expect(seen.filter((path) => path.includes("environments"))).toEqual([]);
  });

  it("tells a chat that it begins, and is not stopped by one that does not listen", async () => {
    file = own;
    const { exitCode, log } = await run({ environment: "dev", "chat-webhook": "http://127.0.0.1:9/hook" });
    expect(log).toContain("::warning::The chat did not get the message");
    expect(exitCode).toBe(0);
  });

  it("lets a tag in where only tags may go", async () => {
    const { exitCode, log } = await run({ environment: "production" }, "refs/tags/v1.2.0");
    expect(log).toContain("checkout at ddddddd (tag v1.2.0) goes to production");
    expect(exitCode).toBe(0);
  });
});
