import { describe, expect, it } from "@jest/globals";
import type { ExecResult } from "@towline/kernel";
import { sourceDefaults } from "../defaults.ts";
import { lineLog } from "../testing/ports.ts";
import type { Builder, BuilderNode, BuildSource } from "../types.ts";
import { chooseBuilder } from "./choose.ts";

const ok = (stdout = ""): ExecResult => ({ exitCode: 0, stdout, stderr: "" });
const fails = (stderr: string): ExecResult => ({ exitCode: 1, stdout: "", stderr });
const inspected = (name: string, driver: string) =>
  ok(
    `Name:          ${name}\nDriver:        ${driver}\nLast Activity: 2026-11-21\n\nNodes:\nName: x\nStatus: running\n`,
  );

/** What Docker answers to the longest beginning that fits; builders that are created are there from then on. */
const machine = (answers: Readonly<Record<string, ExecResult>>) => {
  const calls: string[] = [];
  const made = new Set<string>();
  const docker = (args: readonly string[]): Promise<ExecResult> => {
    const call = args.join(" ");
    calls.push(call);
    const known = Object.keys(answers).filter((key) => call === key || call.startsWith(`${key} `));
    const answer = answers[known.sort((a, b) => b.length - a.length)[0] ?? ""];
    if (answer !== undefined) return Promise.resolve(answer);
    const name = /--name (\S+)/.exec(call)?.[1];
    if (name !== undefined) made.add(name);
    if (!call.startsWith("buildx inspect")) return Promise.resolve(ok());
    const wanted = args.at(-1) ?? "";
    return Promise.resolve(
      made.has(wanted) ? inspected(wanted, "x") : fails(`ERROR: no builder "${wanted}" found`),
    );
  };
  return { docker, calls };
};

const classic = {
  "buildx inspect": inspected("default", "docker"),
  info: ok('[["Backing Filesystem","extfs"]]'),
};
const containerd = { ...classic, info: ok('[["driver-type","io.containerd.snapshotter.v1"]]') };
const noTowline = fails('ERROR: no builder "towline" found');
const noImage = fails("#1 [internal] booting buildkit\nERROR: Get https://registry/v2/: no such host");

const choose = async (
  answers: Readonly<Record<string, ExecResult>>,
  builder: Builder,
  cache: "registry" | "gha" | "s3" | undefined,
  change: Partial<BuildSource> = {},
) => {
  const { docker, calls } = machine(answers);
  const log = lineLog();
  const source = { ...sourceDefaults, workspace: "/w", ...change };
  const choosing = chooseBuilder({ builder, source }, cache, { docker, log, tempDirectory: "/temp" });
  return { choosing, calls, lines: log.lines };
};
const auto = { kind: "auto" } as const;
const several = { platforms: ["linux/amd64", "linux/arm64"] };

describe("Docker's current builder", () => {
  it.each([
    ["nothing special is asked for", classic, undefined, 1],
    ["it exports the cache", containerd, "registry", 2],
    ["it is not the engine's own", { "buildx inspect": inspected("b", "docker-container") }, "s3", 2],
    ["the engine does not answer: the build says so best", { "buildx inspect": fails("ERROR: x") }, "gha", 3],
  ] as const)("builds where %s", async (_, answers, cache, asked) => {
    const { choosing, calls, lines } = await choose(answers, auto, cache);
    expect(await choosing).toEqual({ exportsCache: true, disposable: false });
    expect(calls).toHaveLength(asked);
    expect(lines).toEqual([]);
  });

  it.each([
    ["an automatic one", auto],
    ["one by name", { kind: "named", name: "b" }],
    ["nodes", { kind: "remote", nodes: [] }],
  ] as const)("is missing with its plugin, whatever was asked for: %s", async (_, builder) => {
    const { choosing } = await choose(
      { buildx: fails("docker: 'buildx' is not a docker command") },
      builder,
      "gha",
    );
    await expect(choosing).rejects.toMatchObject({ code: "docker-missing" });
  });

  it("builds without a cache where it exports none and no other can be made, which leaves nothing behind", async () => {
    const { choosing, calls, lines } = await choose(
      {
        ...classic,
        "buildx inspect towline": noTowline,
        "buildx inspect --bootstrap towline": noImage,
        "buildx create": ok(),
      },
      auto,
      "registry",
    );
    expect(await choosing).toEqual({ exportsCache: false, disposable: false });
    expect(lines).toEqual([
      'info: Building without a cache: Docker\'s builder "default" cannot export a cache, and another one could not be made: Get https://registry/v2/: no such host',
    ]);
    expect(calls.at(-1)).toBe("buildx rm --force towline");
  });

  it("is not enough for several platforms where no other can be made", async () => {
    const { choosing } = await choose(
      { ...classic, "buildx inspect towline": noTowline, "buildx create": noImage },
      auto,
      "registry",
      several,
    );
    await expect(choosing).rejects.toMatchObject({
      code: "build-failed",
      message:
        'Docker\'s builder "default" cannot build several platforms, and another one could not be made: Get https://registry/v2/: no such host',
    });
  });
});

describe("a builder of our own", () => {
  it.each([
    ["a cache", classic, "registry", {}, "export a cache"],
    ["a cache in S3", containerd, "s3", {}, "export a cache to S3"],
    ["several platforms", classic, undefined, several, "build several platforms"],
    [
      "attestations",
      classic,
      undefined,
      { attestations: { provenance: "min", sbom: false } },
      "add attestations",
    ],
    ["annotations", classic, undefined, { annotations: { a: "b" } }, "add annotations"],
    [
      "one time stamp by a buildx that pushes twice",
      { ...containerd, "buildx version": ok("github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-3") },
      undefined,
      { sourceDateEpoch: 0 },
      "set time stamps",
    ],
    ["one time stamp", classic, undefined, { sourceDateEpoch: 0 }, "set time stamps"],
  ] as const)("is made for %s", async (_, answers, cache, change, what) => {
    const { choosing, calls, lines } = await choose(
      { ...answers, "buildx inspect towline": noTowline, "buildx inspect --bootstrap towline": ok() },
      auto,
      cache,
      change,
    );
    expect(await choosing).toEqual({ name: "towline", exportsCache: true, disposable: false });
    expect(calls).toContain("buildx create --name towline --driver docker-container");
    expect(lines).toEqual([
      `info: Building by the builder "towline" (docker-container): Docker's own cannot ${what}`,
    ]);
  });

  it("is used again", async () => {
    const { choosing, calls } = await choose(
      {
        ...classic,
        "buildx inspect towline": inspected("towline", "docker-container"),
        "buildx inspect --bootstrap towline": ok(),
      },
      auto,
      "gha",
    );
    expect(await choosing).toMatchObject({ name: "towline" });
    expect(calls.filter((call) => call.startsWith("buildx create"))).toEqual([]);
  });
});

describe("a builder of an earlier step", () => {
  it("is used by its name", async () => {
    const { choosing } = await choose(
      { "buildx inspect mine": inspected("mine", "docker-container") },
      { kind: "named", name: "mine" },
      "s3",
    );
    expect(await choosing).toEqual({ name: "mine", exportsCache: true, disposable: false });
  });

  it("that exports no cache builds without", async () => {
    const { choosing, lines } = await choose(classic, { kind: "named", name: "default" }, "registry");
    expect(await choosing).toEqual({ name: "default", exportsCache: false, disposable: false });
    expect(lines).toEqual([
      'info: Building without a cache: Docker\'s builder "default" cannot export a cache',
    ]);
  });

  it("is named where it is missing", async () => {
    const { choosing } = await choose({}, { kind: "named", name: "mine" }, undefined);
    await expect(choosing).rejects.toMatchObject({
      code: "input-invalid",
      message: 'There is no builder "mine" on this runner',
    });
  });
});

const nodes: readonly BuilderNode[] = [
  { endpoint: "tcp://amd:1234", platforms: ["linux/amd64"], options: { cacert: "/certs/ca.pem" } },
  { endpoint: "tcp://arm:1234", platforms: ["linux/arm64", "linux/arm/v7"], options: {} },
];

describe("a builder of several nodes", () => {
  it("is made of them, under a name that says what it is made of", async () => {
    const { choosing, calls, lines } = await choose({}, { kind: "remote", nodes }, "registry");
    const { name = "" } = await choosing;
    expect(name).toMatch(/^towline-remote-[0-9a-f]{8}$/);
    expect(calls.slice(2)).toEqual([
      `buildx create --name ${name} --node ${name}-0 --driver remote --platform linux/amd64 --driver-opt cacert=/certs/ca.pem tcp://amd:1234`,
      `buildx create --name ${name} --node ${name}-1 --append --driver remote --platform linux/arm64,linux/arm/v7 tcp://arm:1234`,
    ]);
    expect(lines).toEqual([`info: Building by 2 remote nodes (builder "${name}")`]);
    const other = await choose({}, { kind: "remote", nodes: nodes.slice(1) }, undefined);
    expect((await other.choosing).name).not.toBe(name);
  });

  it("in a cluster has its options, with commas in quotes", async () => {
    const options = { namespace: "ci", replicas: "2", nodeselector: "a=b,c=d" };
    const { choosing, calls } = await choose(
      {},
      { kind: "kubernetes", nodes: [{ platforms: [], options }] },
      "gha",
    );
    const { name = "" } = await choosing;
    expect(calls[2]).toBe(
      `buildx create --name ${name} --node ${name}-0 --driver kubernetes --driver-opt namespace=ci --driver-opt replicas=2 --driver-opt "nodeselector=a=b,c=d"`,
    );
  });

  it("is used again, unless files of this job belong to it", async () => {
    const { docker, calls } = machine({});
    const log = lineLog();
    const source = { ...sourceDefaults, workspace: "/w" };
    const request = { builder: { kind: "remote", nodes } as const, source };
    const first = await chooseBuilder(request, undefined, { docker, log, tempDirectory: "/temp" });
    const again = await chooseBuilder(request, undefined, { docker, log, tempDirectory: "/certs" });
    expect(calls.filter((call) => call.startsWith("buildx create"))).toHaveLength(2);
    expect([first, again]).toEqual([
      { name: first.name, exportsCache: true, disposable: false },
      { name: first.name, exportsCache: true, disposable: true },
    ]);
  });

  it("leaves nothing behind where a node cannot join", async () => {
    const { choosing, calls } = await choose(
      { "buildx create": fails("ERROR: could not create ca.pem") },
      { kind: "remote", nodes },
      undefined,
    );
    await expect(choosing).rejects.toMatchObject({
      code: "build-failed",
      message: "The remote builder was not made: could not create ca.pem",
    });
    expect(calls.at(-1)).toMatch(/^buildx rm --force towline-remote-/);
  });
});
