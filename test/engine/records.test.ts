import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { openSession } from "@towline/aws";
import { type BuildSource, build, buildDefaults, sourceDefaults } from "@towline/image";
import { systemClock } from "@towline/kernel";
import { lineLog, runChild } from "../../packages/image/src/testing/ports.ts";
import { type Workspace, workspaceWith } from "../../packages/image/src/testing/workspace.ts";
import { engineEnvironment, hasParts } from "../world/docker.ts";
import { type Bed, startBed } from "./bed.ts";

const there = await hasParts("test/engine/records", "a Docker engine with buildx");
const place = { account: "111111111111", region: "ap-south-1" };

(there ? describe : describe.skip)("what a real BuildKit says that an image was made of", () => {
  let bed: Bed;
  let host: string;
  let workspace: Workspace;
  let temp: Workspace;

  beforeAll(async () => {
    bed = await startBed(["checkout", "checkout/cache", "base", "tools"].map((name) => ({ name, ...place })));
    host = bed.registries[0]?.host ?? "";
    Object.assign(process.env, bed.cloud.userEnv(place.account), { AWS_ENDPOINT_URL: bed.cloud.url });
    temp = workspaceWith({});
  }, 60_000);

  afterAll(async () => {
    for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
      delete process.env[name];
    temp[Symbol.dispose]();
    await bed.stop();
  });

  afterEach(() => workspace[Symbol.dispose]());

  /** Another one at each call. */
  const pushImage = async (name: string) => {
    const context = join(bed.folder, "context");
    await mkdir(context, { recursive: true });
    await writeFile(join(context, "Dockerfile"), "FROM scratch\nCOPY a /\n");
    await writeFile(join(context, "a"), String(Math.random()));
    const both = ["--platform=linux/amd64,linux/arm64", "--provenance=false", "--push"];
    await bed.docker("buildx", "build", ...both, `--tag=${host}/${name}:1`, context);
  };

  const run = async (change: Partial<BuildSource> = {}) => {
    const log = lineLog();
    const idToken = () => Promise.reject(new Error("not asked for"));
    const identity = { ...place, credentials: "runner", sessionName: "test" } as const;
    const session = await openSession(identity, { log, clock: systemClock, idToken });
    const own = Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : []));
    const env = { ...engineEnvironment(), ...Object.fromEntries(own) };
    const request = {
      ...buildDefaults,
      source: { ...sourceDefaults, workspace: workspace.path, ...change },
      tags: { commit: "a".repeat(40), ref: "refs/heads/main", extra: [] },
      repository: "checkout",
      sourceUrl: "https://github.com/acme/checkout",
      lineage: { kind: "branch", name: "main" },
    } as const;
    const ports = { session, log, clock: systemClock, exec: runChild, env, tempDirectory: temp.path };
    return await build(request, ports);
  };

  it.each([[[]], [["linux/amd64", "linux/arm64"]]])(
    "tells when a base, or what is copied from, has moved: platforms %j",
    async (platforms) => {
      await pushImage("base");
      await pushImage("tools");
      const dockerfile = `FROM ${host}/base:1\nCOPY --from=${host}/tools:1 /a /tool\nCOPY main.js /\n`;
      workspace = workspaceWith({ Dockerfile: dockerfile, "main.js": String(Math.random()) });
      expect((await run({ platforms })).built).toBe(true);
      expect((await run({ platforms })).built).toBe(false);
      for (const name of ["base", "tools"]) {
        await pushImage(name);
        expect(await run({ platforms })).toMatchObject({
          built: true,
          why: expect.stringMatching(
            new RegExp(`^${host}/${name}:1 moved from [0-9a-f]{12} to [0-9a-f]{12}`),
          ),
        });
        expect((await run({ platforms })).built).toBe(false);
      }
    },
    120_000,
  );

  it("leaves out of a named context what that one's own .dockerignore names", async () => {
    workspace = workspaceWith({
      "app/Dockerfile": "FROM scratch\nCOPY --from=shared . /\n",
      "app/Dockerfile.dockerignore": "seen\n",
      "shared/seen": String(Math.random()),
      "shared/unseen": "1",
      "shared/.dockerignore": "unseen\n",
    });
    const change = { context: "app", dockerfile: "app/Dockerfile", contexts: { shared: "shared" } };
    const first = await run(change);
    workspace.write("shared/unseen", "2");
    expect(await run(change)).toMatchObject({ built: false, digest: first.digest });
    workspace.write("shared/seen", String(Math.random()));
    const second = await run(change);
    expect(second.built).toBe(true);
    expect(second.digest).not.toBe(first.digest);
  }, 60_000);
});
