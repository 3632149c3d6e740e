import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { findImage, openSession } from "@towline/aws";
import { build, buildDefaults, sourceDefaults } from "@towline/image";
import { systemClock } from "@towline/kernel";
import { type Cloud, startCloud } from "@towline/sandbox";
import { lineLog, runChild } from "../../packages/image/src/testing/ports.ts";
import { type Workspace, workspaceWith } from "../../packages/image/src/testing/workspace.ts";
import { engineEnvironment, hasParts } from "../world/docker.ts";

const account = "111111111111";
const region = "ap-south-1";

const hasEngine = await hasParts("test/engine/build", "a Docker engine with buildx");

let cloud: Cloud;
let workspace: Workspace;
let temp: Workspace;

beforeEach(() => {
  workspace = workspaceWith({ Dockerfile: "FROM scratch\nARG NAME\nLABEL name=$NAME\nCOPY main.js /\n" });
  workspace.write("main.js", "1");
  temp = workspaceWith({});
});

afterEach(async () => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
    delete process.env[name];
  for (const folder of [workspace, temp]) folder[Symbol.dispose]();
  await cloud.stop();
});

/** Builds by the engine of this machine, as its user reaches it. */
const start = async (denied: readonly string[] = []) => {
  cloud = await startCloud({
    repositories: [{ name: "checkout", account, region }],
    accounts: { [account]: { users: [{ name: "runner", denied }] } },
  });
  Object.assign(process.env, cloud.userEnv(account), { AWS_ENDPOINT_URL: cloud.url });
  const log = lineLog();
  const idToken = () => Promise.reject(new Error("not asked for"));
  const identity = { region, account, credentials: "runner", sessionName: "test" } as const;
  const session = await openSession(identity, { log, clock: systemClock, idToken });
  const entries = Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const env = { ...engineEnvironment(), ...Object.fromEntries(entries) };
  const ports = { session, log, clock: systemClock, exec: runChild, env, tempDirectory: temp.path };
  const source = { ...sourceDefaults, workspace: workspace.path, args: { NAME: "a b=c" } };
  const run = () =>
    build(
      {
        ...buildDefaults,
        source: { ...source, dockerfile: "./Dockerfile" },
        tags: { commit: "a".repeat(40), ref: "refs/heads/main", extra: [] },
        repository: "checkout",
        sourceUrl: "https://github.com/acme/checkout",
        lineage: { kind: "branch", name: "main" },
      },
      ports,
    );
  return { run, session };
};

(hasEngine ? describe : describe.skip)("build by a real engine", () => {
  it("pushes what ECR then has, and knows the source again", async () => {
    const { run, session } = await start();
    const { metadata, ...first } = await run();
    expect(metadata).toBeDefined();
    expect(first).toMatchObject({ built: true, tags: ["a".repeat(40), "main"] });
    const image = await findImage(session, { account, repository: "checkout" }, { tag: "main" });
    expect(image?.digest).toBe(first.digest);
    expect(await run()).toEqual({ ...first, built: false, why: expect.any(String) });
  }, 60_000);

  it("annotates the line that failed", async () => {
    const { run } = await start();
    workspace.write("Dockerfile", "FROM scratch\n\nCOPY absent /\n");
    await expect(run()).rejects.toMatchObject({
      code: "build-failed",
      message: 'The image was not built: Dockerfile:3, [1/1] COPY absent /: "/absent": not found',
      at: { file: "Dockerfile", line: 3 },
    });
  }, 60_000);

  it("names the permission that the push lacks", async () => {
    const { run } = await start(["ecr:PutImage"]);
    workspace.write("main.js", String(Math.random()));
    await expect(run()).rejects.toMatchObject({
      code: "registry-failed",
      hint: expect.stringMatching(/^Allow ecr:PutImage on/),
    });
  }, 60_000);
});
