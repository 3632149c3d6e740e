import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openSession } from "@towline/aws";
import { type Clock, type Exec, systemClock } from "@towline/kernel";
import { type Cloud, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { build } from "./build.ts";
import { buildDefaults, sourceDefaults } from "./defaults.ts";
import { type Lines, lineLog, runChild } from "./testing/ports.ts";
import { type Workspace, workspaceWith } from "./testing/workspace.ts";
import type { BuildPorts, BuildRequest } from "./types.ts";

const account = "111111111111";
const region = "ap-south-1";
const commit = "a".repeat(40);
const later = "b".repeat(40);
const inEightDays: Clock = { ...systemClock, now: () => Date.now() + 8 * 24 * 3_600_000 };
const idTokenSecret = "id-token-secret";

/** The sandbox's docker: really builds and pushes, where the Dockerfile is simple enough. */
const standIn = join(import.meta.dirname, "../../sandbox/bin/docker");

interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `config.json` as the child finds it. */
  readonly login: string;
}

let cloud: Cloud;
let workspace: Workspace;
let temp: Workspace;
let log: Lines;
let calls: Call[];

const docker: Exec = (_, args, options = {}) => {
  const { env = {} } = options;
  calls.push({ args, env, login: readFileSync(join(env.DOCKER_CONFIG ?? "", "config.json"), "utf8") });
  return runChild(process.execPath, [standIn, ...args], options);
};

const start = async (repository: Partial<RepositoryOptions> = {}, denied: readonly string[] = []) => {
  cloud = await startCloud({
    repositories: [{ name: "checkout", account, region, ...repository }],
    accounts: { [account]: { users: [{ name: "runner", denied }] } },
  });
  Object.assign(process.env, cloud.userEnv(account), { AWS_ENDPOINT_URL: cloud.url });
};

beforeEach(() => {
  workspace = workspaceWith({ Dockerfile: "FROM scratch\nCOPY main.js /\n", "main.js": "1" });
  temp = workspaceWith({});
  log = lineLog();
  calls = [];
});

afterEach(async () => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
    delete process.env[name];
  for (const folder of [workspace, temp]) folder[Symbol.dispose]();
  await cloud.stop();
});

const request = (change: Partial<BuildRequest> = {}): BuildRequest => ({
  ...buildDefaults,
  source: { ...sourceDefaults, workspace: workspace.path, platforms: ["linux/amd64"] },
  tags: { commit, ref: "refs/heads/main", environment: "dev", extra: [] },
  repository: "checkout",
  sourceUrl: "https://github.com/acme/checkout",
  lineage: { kind: "branch", name: "main" },
  ...change,
});

const run = async (change: Partial<BuildRequest> = {}, ports: Partial<BuildPorts> = {}) => {
  const idToken = () => Promise.reject(new Error("not asked for"));
  const identity = { region, account, credentials: "runner", sessionName: "test" } as const;
  const session = await openSession(identity, { log, clock: systemClock, idToken });
  const env = { PATH: "/usr/bin:/bin", HOME: temp.path, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenSecret };
  const given = { session, log, clock: systemClock, exec: docker, env, tempDirectory: temp.path };
  return await build(request(change), { ...given, ...ports });
};

const putTags = () => cloud.traffic.requests.filter(({ path }) => path === "ecr:PutImage").length;

describe("build", () => {
  it("builds, pushes, and finds every tag at the digest", async () => {
    await start();
    const result = await run();
    expect(result).toEqual({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      tags: [`src-${result.sourceKey}`, commit, "main", "dev"],
      repository: "checkout",
      why: "there is no image of this source yet",
      built: true,
      sourceKey: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(log.lines[0]).toBe("info: Building checkout: there is no image of this source yet");
    expect(calls[1]?.args).toEqual(
      expect.arrayContaining([
        `org.opencontainers.image.revision=${commit}`,
        "org.opencontainers.image.source=https://github.com/acme/checkout",
      ]),
    );
  });

  it("does not build the same source again, and needs no docker for that", async () => {
    await start();
    const first = await run();
    const exec: Exec = () => Promise.reject(new Error("docker was started"));
    const again = await run({}, { exec });
    expect(again).toEqual({
      ...first,
      built: false,
      why: expect.stringContaining("built from this very source"),
    });
    expect(putTags()).toBe(0);
    expect(log.lines).toContainEqual(
      `info: Not building checkout: ${first.digest} was built from this very source less than an hour ago`,
    );
  });

  it("tags the known image for another commit, without moving data", async () => {
    await start();
    const first = await run();
    const tags = { commit: later, ref: "refs/heads/main", environment: "dev", extra: ["v1"] };
    const again = await run({ tags });
    expect(again).toMatchObject({
      digest: first.digest,
      built: false,
      tags: [`src-${first.sourceKey}`, later, "main", "dev", "v1"],
    });
    expect(putTags()).toBe(2);
  });

  it.each<[string, () => void, Parameters<typeof run>, string]>([
    ["it is asked to", () => {}, [{ force: true }], "force-build was asked for"],
    ["the source changed", () => workspace.write("main.js", "2"), [], "there is no image of this source"],
    ["the image is old", () => {}, [{}, { clock: inEightDays }], "8 days old"],
  ])("builds again where %s", async (_, change, again, why) => {
    await start();
    await run();
    change();
    expect((await run(...again)).built).toBe(true);
    expect(log.lines.filter((line) => line.startsWith("info: Building")).at(-1)).toContain(why);
  });

  it("builds each time where something outside has no digest", async () => {
    await start();
    workspace.write("Dockerfile", "# syntax=docker/dockerfile:1\nFROM scratch\nCOPY main.js /\n");
    await run();
    expect((await run()).built).toBe(true);
    expect(log.lines).toContainEqual(
      expect.stringContaining("Building checkout: Dockerfile:1 uses docker/dockerfile:1 without a digest"),
    );
  });

  it("leaves no secret and no file behind", async () => {
    await start();
    await run();
    const secrets = log.masks.filter((mask) => mask !== process.env.AWS_ACCESS_KEY_ID);
    expect(calls.map(({ args }) => args[1])).toEqual(["version", "build"]);
    expect(secrets.some((secret) => calls[1]?.login.includes(secret))).toBe(true);
    const shown = JSON.stringify([log.lines, calls.map(({ args, env }) => [args, env])]);
    for (const secret of [...secrets, idTokenSecret]) expect(shown).not.toContain(secret);
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it("says nothing of account or host in its result", async () => {
    await start();
    expect(JSON.stringify(await run())).not.toMatch(/127\.0\.0\.1|111111111111/);
  });

  it("finds a missing repository before docker starts", async () => {
    await start();
    await expect(run({ repository: "chekout" })).rejects.toMatchObject({
      code: "ecr-repository-missing",
      message: `ECR has no repository "chekout" in ${region} of account ${account}`,
    });
    expect(calls).toEqual([]);
  });

  it("annotates the line of the Dockerfile that failed", async () => {
    await start();
    workspace.write("Dockerfile", "FROM scratch\nCOPY absent /\n");
    await expect(run()).rejects.toMatchObject({
      code: "build-failed",
      message: expect.stringContaining("The image was not built: Dockerfile:2, "),
      at: { file: "Dockerfile", line: 2, column: 1 },
    });
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it.each<[string, Exec, string]>([
    [
      "buildx",
      () => Promise.resolve({ exitCode: 1, stdout: "", stderr: "" }),
      "Docker on this runner has no working buildx plugin",
    ],
    [
      "docker",
      (_, args, options) => runChild("/nonexistent/docker", args, options),
      "This runner has no program called docker",
    ],
  ])("names what the runner lacks: %s", async (_, exec, message) => {
    await start();
    await expect(run({}, { exec })).rejects.toMatchObject({ code: "docker-missing", message });
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it("names the permission that the build's role lacks", async () => {
    await start({}, ["ecr:DescribeImages"]);
    await expect(run()).rejects.toMatchObject({
      code: "aws-denied",
      hint: expect.stringContaining("ecr:DescribeImages"),
    });
    expect(calls).toEqual([]);
  });

  it.each([
    ["context", { context: "app" }, 'The build\'s context "app" is not a folder'],
    ["Dockerfile", { dockerfile: "Containerfile" }, 'There is no Dockerfile "Containerfile"'],
    ["Dockerfile that is a folder", { dockerfile: "." }, 'The Dockerfile "." is a folder, not a file'],
  ])("names a missing %s before AWS is asked for anything", async (_, change, message) => {
    await start();
    const source = { ...request().source, ...change };
    await expect(run({ source })).rejects.toMatchObject({ code: "input-invalid", message });
  });

  it("warns of what makes every source a new one", async () => {
    await start();
    workspace.write(".git/HEAD", commit);
    await run({ source: { ...request().source, args: { VERSION: commit } } });
    expect(log.lines.filter((line) => line.startsWith("warning"))).toEqual([
      expect.stringContaining("Add .git to .dockerignore"),
      expect.stringContaining("Build argument VERSION is the commit"),
    ]);
  });
});

describe("build into an immutable repository", () => {
  it("leaves tags that cannot move where they are, and says so", async () => {
    await start({ mutability: "IMMUTABLE" });
    await run();
    workspace.write("main.js", "2");
    const tags = { commit: later, ref: "refs/heads/main", extra: [] };
    const second = await run({ tags });
    expect(second.tags).toEqual([`src-${second.sourceKey}`, later]);
    expect(log.lines).toContainEqual(
      "notice: Tag main of checkout is immutable and stays at the image that has it",
    );
  });

  it("moves what the repository excludes from immutability", async () => {
    await start({ mutability: "IMMUTABLE_WITH_EXCLUSION", exclusions: ["main"] });
    await run({ tags: { commit, ref: "refs/heads/main", extra: [] } });
    workspace.write("main.js", "2");
    const second = await run({ tags: { commit: later, ref: "refs/heads/main", extra: [] } });
    expect(second.tags).toContain("main");
  });

  it("refuses a forced build of which no tag could be pushed", async () => {
    await start({ mutability: "IMMUTABLE" });
    await run();
    await expect(run({ force: true })).rejects.toMatchObject({ code: "ecr-tag-immutable" });
  });
});
