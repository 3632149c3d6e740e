import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import type { Exec } from "@towline/kernel";
import { runChild } from "../../packages/image/src/testing/ports.ts";
import { hasParts } from "../world/docker.ts";
import { account, commit, region, startBuildWorld } from "./build-world.ts";

const hasEngine = await hasParts("test/engine/build-features", "a Docker engine with buildx");
const engine = hasEngine ? describe : describe.skip;

const program =
  'FROM scratch\nCOPY checkout /\nRUN --network=none ["/checkout", "exit", "0"]\nCOPY main.js /\n';

engine("what a real engine builds", () => {
  it("has the same digest each time where a time stamp is given, and only there", async () => {
    const afresh: Exec = (command, args, options) =>
      runChild(
        command,
        args[1] === "build" ? [...args.slice(0, 2), "--no-cache", ...args.slice(2)] : args,
        options,
      );
    await using world = await startBuildWorld({ exec: afresh });
    world.addProgram();
    world.workspace.write("Dockerfile", program);
    const digestOf = async (sourceDateEpoch?: number) => (await world.build({ sourceDateEpoch })).digest;
    if (/ v?0\.13\./.test(execFileSync("docker", ["buildx", "version"]).toString())) {
      await expect(digestOf(86_400)).rejects.toThrow('Docker\'s builder "default" cannot set time stamps');
      return;
    }
    expect(await digestOf(86_400)).toBe(await digestOf(86_400));
    expect(await digestOf()).not.toBe(await digestOf());
  }, 120_000);

  it("is annotated and labelled with what it was made from", async () => {
    await using world = await startBuildWorld();
    await world.build({ annotations: { tier: "1, two" }, labels: { team: "shop" } });
    const { annotations, mediaType, config } = world.manifest("main");
    const standard = {
      "org.opencontainers.image.revision": commit,
      "org.opencontainers.image.source": "https://github.com/acme/checkout",
      "org.opencontainers.image.title": "checkout",
      "org.opencontainers.image.url": "https://github.com/acme/checkout",
    };
    expect(mediaType).toBe("application/vnd.oci.image.manifest.v1+json");
    expect(annotations).toEqual({ ...standard, tier: "1, two" });
    const blobs = world.cloud.ecr.repository(account, region, "checkout")?.blobs;
    const image = JSON.parse(blobs?.get(config?.digest ?? "")?.toString() ?? "{}");
    expect(image.config.Labels).toMatchObject({ ...standard, team: "shop" });
  }, 60_000);

  it("may be for several platforms, which have an annotated index", async () => {
    await using world = await startBuildWorld();
    await world.build({ platforms: ["linux/amd64", "linux/arm64"], annotations: { tier: "1" } });
    const { manifests = [], annotations } = world.manifest("main");
    expect(manifests.map(({ platform }) => platform.architecture)).toEqual(["amd64", "arm64"]);
    expect(annotations?.tier).toBe("1");
    expect(world.manifest(manifests[0]?.digest ?? "").annotations?.tier).toBe("1");
  }, 60_000);

  it("has provenance beside it where that is asked for", async () => {
    await using world = await startBuildWorld();
    await world.build({ attestations: { provenance: "min", sbom: false } });
    const platforms = world.manifest("main").manifests?.map(({ platform }) => platform.architecture);
    expect(platforms).toEqual(["amd64", "unknown"]);
  }, 60_000);

  it("knows secrets and named contexts, and shows no value", async () => {
    await using world = await startBuildWorld();
    world.addProgram();
    world.workspace.write("lib/file", "x");
    world.workspace.write(
      "Dockerfile",
      `FROM scratch\nCOPY checkout /\nRUN --network=none --mount=type=secret,id=npm,required=true --mount=type=secret,id=key,required=true ["/checkout", "exit", "0"]\nCOPY --from=lib file /\n`,
    );
    world.workspace.write("key,file", "file-s3cret");
    const path = `${world.workspace.path}/key,file`;
    await world.build({
      contexts: { lib: "lib" },
      secrets: [
        { id: "npm", from: { kind: "value", value: "line-one\nline-two" } },
        { id: "key", from: { kind: "file", path } },
      ],
    });
    expect(world.log.masks).toEqual(expect.arrayContaining(["line-one\nline-two", "file-s3cret"]));
    const blobs = [...(world.cloud.ecr.repository(account, region, "checkout")?.blobs.values() ?? [])];
    const shown = [...world.log.lines, ...blobs.map(String)].join("\n");
    expect(shown).not.toMatch(/line-one|line-two|file-s3cret/);
  }, 60_000);
});

engine("the cache of a real engine", () => {
  const tagsOfCache = (world: Awaited<ReturnType<typeof startBuildWorld>>) =>
    world.cloud.ecr.repository(account, region, "checkout/cache")?.find("branch-main");

  it("is kept for the branch, in a form that ECR takes", async () => {
    await using world = await startBuildWorld({ cache: true });
    await world.build();
    expect(JSON.parse(tagsOfCache(world)?.bytes.toString() ?? "{}").config.mediaType).toBe(
      "application/vnd.buildkit.cacheconfig.v0",
    );
    expect(world.log.lines).toContain('info: There is no cache "cache:branch-main" yet');
  }, 60_000);

  it.each([403, 404, 500])(
    "fails no build where it answers %i",
    async (status) => {
      await using world = await startBuildWorld({ cache: true });
      world.cloud.traffic.setFaults(({ path }) =>
        path.startsWith("/v2/checkout/cache/") ? { kind: "status", status } : undefined,
      );
      world.workspace.write("main.js", String(Math.random()));
      expect(await world.build()).toMatchObject({ built: true });
      const told = world.log.lines.filter((line) => /^info: (There is no cache|The cache )/.test(line));
      expect(told).toEqual([
        expect.stringContaining(
          status === 404 ? "There is no cache" : "was not read, the build is not affected",
        ),
        expect.stringContaining("The cache was not kept, the build is not affected: "),
      ]);
    },
    60_000,
  );

  it("is given up where a layer that it names is gone in the middle of the build", async () => {
    await using world = await startBuildWorld({ cache: true });
    world.addProgram();
    world.workspace.write("Dockerfile", program);
    const cached = { addHosts: [`host:127.0.1.${1 + Math.floor(Math.random() * 250)}`] };
    await world.build(cached);
    world.cloud.traffic.setFaults(({ method, path }) =>
      method === "GET" && path.startsWith("/v2/checkout/cache/blobs/")
        ? { kind: "status", status: 403 }
        : undefined,
    );
    world.workspace.write("main.js", "2");
    expect(await world.build(cached)).toMatchObject({ built: true });
  }, 60_000);
});
