import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openSession } from "@towline/aws";
import { type Clock, type Exec, systemClock } from "@towline/kernel";
import { type Cloud, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { build, tryBuild } from "./build.ts";
import { buildDefaults, sourceDefaults } from "./defaults.ts";
import { type Lines, lineLog, runChild } from "./testing/ports.ts";
import { standIn } from "./testing/stand-in.ts";
import { type Workspace, workspaceWith } from "./testing/workspace.ts";
import type { BuildPorts, BuildRequest } from "./types.ts";

const account = "111111111111";
const region = "ap-south-1";
const commit = "a".repeat(40);
const later = "b".repeat(40);
const inEightDays: Clock = { ...systemClock, now: () => Date.now() + 8 * 24 * 3_600_000 };
const idTokenSecret = "id-token-secret";

interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** `config.json` as the child finds it. */
  readonly login: string;
}

let cloud: Cloud;
let workspace: Workspace;
let temp: Workspace;
let home: Workspace;
let log: Lines;
let calls: Call[];
/** What BuildKit says that the image was made of; nothing by an old buildx. */
let materials: readonly object[] | undefined;
/** A registry with one base image, and the digest that it stands at. */
let bases: Server;
let baseDigest: string;

const writeMaterials = (file: string): void => {
  if (!existsSync(file)) return;
  const { "buildx.build.provenance": _, ...metadata } = JSON.parse(readFileSync(file, "utf8"));
  const provenance = {
    "buildx.build.provenance": { buildType: "https://mobyproject.org/buildkit@v1", materials },
  };
  writeFileSync(file, JSON.stringify({ ...metadata, ...(materials && provenance) }));
};

const docker: Exec = async (command, args, options = {}) => {
  const { env = {} } = options;
  calls.push({ args, env, login: readFileSync(join(env.DOCKER_CONFIG ?? "", "config.json"), "utf8") });
  // an old buildx of an old BuildKit: neither metadata nor log says it
  const told = materials === undefined ? { ...options, onLine: undefined } : options;
  const result = await standIn(command, args, told);
  const file = args.indexOf("--metadata-file");
  if (file !== -1) writeMaterials(args[file + 1] ?? "");
  return result;
};

const baseMaterial = () => {
  const host = `127.0.0.1:${(bases.address() as AddressInfo).port}`;
  const sha256 = baseDigest.replace("sha256:", "");
  return { uri: `pkg:docker/${encodeURIComponent(host)}/base@1?platform=linux%2Famd64`, digest: { sha256 } };
};

const start = async (repository: Partial<RepositoryOptions> = {}, denied: readonly string[] = []) => {
  cloud = await startCloud({
    repositories: [{ name: "checkout", account, region, ...repository }],
    accounts: { [account]: { users: [{ name: "runner", denied }] } },
  });
  Object.assign(process.env, cloud.userEnv(account), { AWS_ENDPOINT_URL: cloud.url });
};

beforeEach(async () => {
  baseDigest = `sha256:${"1".repeat(64)}`;
  bases = createServer((_, response) => response.setHeader("docker-content-digest", baseDigest).end());
  await new Promise<void>((resolve) => bases.listen(0, "127.0.0.1", resolve));
  materials = [];
  workspace = workspaceWith({ Dockerfile: "FROM scratch\nCOPY main.js /\n", "main.js": "1" });
  temp = workspaceWith({});
  home = workspaceWith({});
  log = lineLog();
  calls = [];
});

afterEach(async () => {
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
    delete process.env[name];
  for (const folder of [workspace, temp, home]) folder[Symbol.dispose]();
  bases.closeAllConnections();
  bases.close();
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
  const env = { PATH: "/usr/bin:/bin", HOME: home.path, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idTokenSecret };
  const given = { session, log, clock: systemClock, exec: docker, env, tempDirectory: temp.path };
  return await build(request(change), { ...given, ...ports });
};

const count = (path: string) => cloud.traffic.requests.filter((request) => request.path === path).length;
const tagsIn = (repository: string) => cloud.ecr.repository(account, region, repository)?.tags;
const cacheRepository = { name: "checkout/cache", account, region };
const released = { commit, ref: "refs/tags/v1.4.2", extra: [] };
const said = (kind: string) => log.lines.filter((line) => line.startsWith(`${kind}: `));

/** Node starts no docker, and nothing is asked of AWS but what `paths` says. */
const runForFree = async (paths: readonly string[], ...given: Parameters<typeof run>) => {
  const before = cloud.traffic.requests.length;
  const exec: Exec = () => Promise.reject(new Error("docker was started"));
  const result = await run(given[0], { exec, ...given[1] });
  const asked = cloud.traffic.requests.slice(before).map(({ path }) => path);
  expect(asked.filter((path) => path !== "sts:GetCallerIdentity").sort()).toEqual([...paths].sort());
  return result;
};
const unchanged = ["ecr:BatchGetImage", "ecr:BatchGetImage", "ecr:DescribeRepositories"];

describe("build", () => {
  it("builds, pushes one tag, and puts the others when the image has arrived", async () => {
    await start();
    const result = await run();
    expect(result).toMatchObject({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      tags: [commit, "main", "dev"],
      repository: "checkout",
      why: "there is no image of this source yet",
      built: true,
      sourceKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      metadata: { "containerimage.digest": result.digest, "image.name": `checkout:${commit}` },
    });
    expect(said("info")[0]).toBe("info: Building checkout: there is no image of this source yet");
    const pushed = calls.flatMap(({ args }) => args.filter((_, i) => args[i - 1] === "--tag"));
    expect(pushed).toEqual([expect.stringMatching(new RegExp(`/checkout:${commit}$`))]);
    expect(tagsIn("checkout")).toEqual([commit, "dev", "main", `src-${result.sourceKey}`].sort());
  });

  it("does not build the same source again: three requests, and no docker", async () => {
    await start();
    cloud.ecr.createRepository(cacheRepository);
    const { metadata, ...first } = await run();
    expect(metadata).toBeDefined();
    const why = `${first.digest} was built from this very source less than an hour ago`;
    expect(await runForFree(unchanged)).toEqual({ ...first, built: false, why });
    expect(log.lines).toContainEqual(`info: Not building checkout: ${why}`);
  });

  it("keeps records in the cache repository, or beside the images with a line that says how to have one", async () => {
    await start();
    const first = await run();
    expect(said("info")).toContainEqual(
      expect.stringContaining(
        'There is no repository "checkout/cache": records of builds are kept in "checkout"',
      ),
    );
    expect(tagsIn("checkout")).toContain(`src-${first.sourceKey}`);
    const { create, ...settings } = { ...buildDefaults.repositorySettings };
    expect(create).toBe(false);
    await run({ force: true, repositorySettings: { ...settings, create: true } });
    expect(tagsIn("checkout/cache")).toEqual(["branch-main", `src-${first.sourceKey}`]);
    expect(await runForFree(unchanged)).toMatchObject({ built: false });
  });

  it.each([
    [7, 30],
    [90, 90],
  ])(
    "keeps records as long as an image counts: %j days of age, %j of the record",
    async (maxAgeDays, kept) => {
      await start();
      const { settings } = buildDefaults.repositorySettings;
      await run({ maxAgeDays, repositorySettings: { create: true, reconcile: false, settings } });
      const policy = cloud.ecr.repository(account, region, "checkout/cache")?.lifecyclePolicy;
      expect(JSON.parse(policy?.text ?? "").rules).toContainEqual(
        expect.objectContaining({
          selection: expect.objectContaining({ tagPatternList: ["src-*"], countNumber: kept }),
        }),
      );
    },
  );

  it("tags the known image for another commit, without moving data", async () => {
    await start();
    const first = await run();
    const tags = { commit: later, ref: "refs/heads/main", environment: "dev", extra: ["v1"] };
    const before = count("ecr:PutImage");
    const again = await run({ tags });
    expect(again).toMatchObject({ digest: first.digest, built: false, tags: [later, "main", "dev", "v1"] });
    expect(count("ecr:PutImage") - before).toBe(2);
  });

  it.each<[string, () => void, Parameters<typeof run>, string]>([
    ["it is asked to", () => {}, [{ force: true }], "force-build was asked for"],
    ["the source changed", () => workspace.write("main.js", "2"), [], "there is no image of this source yet"],
    [
      "the image is old",
      () => {},
      [{}, { clock: inEightDays }],
      "the image of this source is 8 days old (limit 7 days)",
    ],
    [
      "the image was archived",
      () => void cloud.ecr.repository(account, region, "checkout")?.archive("main"),
      [],
      "is no longer in checkout (deleted, or archived by a lifecycle rule)",
    ],
    [
      "a base moved",
      () => {
        baseDigest = `sha256:${"2".repeat(64)}`;
      },
      [],
      "/base:1 moved from 111111111111 to 222222222222 since this source was built",
    ],
    ["a base cannot be looked up", () => void bases.close(), [], "/base:1 could not be looked up ("],
  ])("builds again where %s", async (_, change, again, why) => {
    await start();
    materials = [baseMaterial()];
    await run();
    expect((await run()).built).toBe(false);
    change();
    const result = await run(...again);
    expect(result).toMatchObject({ built: true, why: expect.stringContaining(why) });
    expect(said("info")).toContainEqual(`info: Building checkout: ${result.why}`);
  });

  it("takes the commit's image as it is where that is asked for, however old, and builds where there is none", async () => {
    await start();
    materials = [baseMaterial()];
    const first = await run();
    baseDigest = `sha256:${"2".repeat(64)}`;
    const late = { clock: inEightDays };
    const taken = await run({ takeCommit: true }, late);
    expect(taken).toMatchObject({ digest: first.digest, built: false });
    expect(taken.why).toContain("stands at the tag of this very commit");
    const tags = { commit: later, extra: [] };
    expect(await run({ takeCommit: true, tags }, late)).toMatchObject({ built: true });
  });

  it("builds without a registry, a login or a cache where nothing is pushed", async () => {
    await start();
    const before = cloud.traffic.requests.length;
    const env = { PATH: "/usr/bin:/bin", HOME: home.path };
    await tryBuild(request(), { log, exec: docker, env, tempDirectory: temp.path });
    expect(cloud.traffic.requests).toHaveLength(before);
    const build = calls.find(({ args }) => args[1] === "build");
    expect(build?.args).toContain("type=cacheonly");
    expect(build?.args.join(" ")).not.toMatch(/--tag|--cache/);
    expect(JSON.parse(build?.login ?? "").auths ?? {}).toEqual({});
    workspace.write("Dockerfile", "FROM scratch\nCOPY missing.js /\n");
    const broken = tryBuild(request(), { log, exec: docker, env, tempDirectory: temp.path });
    await expect(broken).rejects.toMatchObject({ code: "build-failed" });
  });

  it("writes no record where buildx does not say what the image was made of, and says so", async () => {
    await start();
    materials = undefined;
    await run();
    expect(said("notice")).toEqual([
      "notice: This buildx did not say what the image was made of, so the same source is built again next time. Update buildx (0.14 or later)",
    ]);
    expect((await run()).why).toBe("there is no image of this source yet");
  });

  it("fails no build because its record cannot be written", async () => {
    await start();
    cloud.ecr.createRepository({ ...cacheRepository, mutability: "IMMUTABLE" });
    await run();
    expect(said("warning")).toEqual([]);
    await run({ force: true });
    expect(said("warning")).toEqual([
      'warning: The same source will be built again next time, since this build is not on record: Repository "checkout/cache" takes no record: its tags are immutable, and an older record stands there. Have a mutable repository for records and cache created (create-repository: true), or exclude "src-*" from immutability',
    ]);
  });

  it("relies on no pull request's image, except in pull requests", async () => {
    await start();
    const pull = { lineage: { kind: "pull-request", name: "7" } } as const;
    const first = await run(pull);
    expect((await run({ lineage: { kind: "pull-request", name: "8" } })).built).toBe(false);
    expect(await run()).toMatchObject({
      built: true,
      why: "this source was built by pull request 7 only, whose images nobody else relies on",
    });
    await run({ ...pull, force: true });
    expect((await run()).built).toBe(false);
    expect((await run(pull)).built).toBe(false);
    expect(tagsIn("checkout")).toContain(`src-${first.sourceKey}-pr`);
  });

  it("leaves no secret and no file behind", async () => {
    await start();
    await run();
    const secrets = log.masks.filter((mask) => mask !== process.env.AWS_ACCESS_KEY_ID);
    const build = calls.find(({ args }) => args[1] === "build");
    expect(secrets.some((secret) => build?.login.includes(secret))).toBe(true);
    const shown = JSON.stringify([log.lines, calls.map(({ args, env }) => [args, env])]);
    for (const secret of [...secrets, idTokenSecret]) expect(shown).not.toContain(secret);
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it("says nothing of account or host in its result", async () => {
    await start();
    materials = [baseMaterial()];
    const result = JSON.stringify(await run());
    expect(result).not.toMatch(/127\.0\.0\.1|111111111111/);
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

  it.each(["ecr:DescribeRepositories", "ecr:BatchGetImage"])(
    "names the permission that the build's role lacks: %s",
    async (permission) => {
      await start({}, [permission]);
      await expect(run()).rejects.toMatchObject({
        code: "aws-denied",
        hint: expect.stringContaining(permission),
      });
      expect(calls).toEqual([]);
    },
  );

  it.each<[Partial<BuildRequest>, string]>([
    [{}, "The image checkout in ap-south-1 is outside of the allowed regions"],
    [
      { cache: { kind: "s3", bucket: "caches", region: "us-east-1" }, allowedRegions: [region] },
      "The cache in bucket caches in us-east-1 is outside of the allowed regions",
    ],
    [
      { cache: { kind: "gha" }, allowedRegions: [region] },
      "GitHub's cache (cache: gha) is outside of the allowed regions",
    ],
  ])("refuses a region before anything is asked: %j", async (change, message) => {
    await start();
    const asked = cloud.traffic.requests.length;
    await expect(run({ allowedRegions: ["eu-central-1"], ...change })).rejects.toMatchObject({
      code: "not-allowed",
      message,
    });
    expect(cloud.traffic.requests.slice(asked).filter(({ service }) => service === "ecr")).toEqual([]);
  });

  it.each([
    ["context", { context: "app" }, 'The build\'s context "app" is not a folder'],
    ["Dockerfile", { dockerfile: "Containerfile" }, 'There is no Dockerfile "Containerfile"'],
    ["Dockerfile that is a folder", { dockerfile: "." }, 'The Dockerfile "." is a folder, not a file'],
    [
      "named context",
      { contexts: { base: "docker-image://node:24", shared: "../elsewhere" } },
      'The named context shared is "../elsewhere", which is not a folder',
    ],
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

describe("the tags of a version", () => {
  it("stay at the image that was released, though its base moved and others built the source anew", async () => {
    await start();
    materials = [baseMaterial()];
    const first = await run({ tags: released });
    expect(first.tags).toEqual([commit, "v1.4.2", "1.4.2", "1.4", "1"]);
    baseDigest = `sha256:${"2".repeat(64)}`;
    materials = [baseMaterial()];
    workspace.write("Dockerfile", "FROM scratch\nCOPY main.js /\n");
    const other = { commit: later, ref: "refs/heads/main", extra: [] };
    expect((await run({ tags: other })).built).toBe(true);
    expect(await run({ tags: released })).toMatchObject({
      digest: first.digest,
      built: false,
      why: expect.stringContaining("and tag v1.4.2 stands at it for good"),
    });
  });

  it("are refused to another source, and moved by force alone", async () => {
    await start();
    const first = await run({ tags: released });
    workspace.write("main.js", "2");
    const started = calls.length;
    await expect(run({ tags: released })).rejects.toMatchObject({
      code: "ecr-tag-immutable",
      message: `Tag "v1.4.2" of checkout stands at ${first.digest} already, and this source has to be built: there is no image of this source yet`,
      hint: "A version names one image for good: release under a new git tag, or move this one with force-build: true",
    });
    expect(calls.length).toBe(started);
    expect((await run({ tags: released, force: true })).tags).toContain("1.4.2");
  });
});

describe("build into an immutable repository", () => {
  const immutable = { mutability: "IMMUTABLE" } as const;

  it("leaves out tags that would have to move, with one notice", async () => {
    await start(immutable);
    const result = await run({ tags: { ...released, environment: "prod", latest: true } });
    expect(result.tags).toEqual([commit, "v1.4.2", "1.4.2"]);
    expect(said("notice")).toEqual([
      "notice: checkout is immutable, so tags that move from image to image are left out: 1.4, 1, latest, prod. Exclude them from its tag immutability to have them",
    ]);
  });

  it("is idempotent for a commit, though a base moved", async () => {
    await start(immutable);
    cloud.ecr.createRepository(cacheRepository);
    materials = [baseMaterial()];
    const { digest } = await run();
    baseDigest = `sha256:${"2".repeat(64)}`;
    expect(await runForFree(unchanged)).toMatchObject({ digest, built: false, tags: [commit] });
  });

  /** As a build leaves it that breaks off between its push and its record. */
  const loseRecord = ({ sourceKey }: { sourceKey: string }, end = "") =>
    void cloud.ecr.repository(account, region, "checkout")?.untag(`src-${sourceKey}${end}`);

  it("is idempotent for a commit, though its record got lost: the image says what it was built from", async () => {
    await start(immutable);
    const { digest, sourceKey } = await run();
    loseRecord({ sourceKey });
    const why = `${digest} was built from this very source, and tag ${commit} stands at it for good`;
    const again = await run({}, { exec: () => Promise.reject(new Error("docker was started")) });
    expect(again).toMatchObject({ digest, built: false, tags: [commit], why });
    workspace.write("main.js", "2");
    await expect(run()).rejects.toMatchObject({ code: "ecr-tag-immutable" });
  });

  it("takes no image of a pull request for its own, whatever that says of its source", async () => {
    await start(immutable);
    // a commit that no ref of the run names has no number
    const pull = { lineage: { kind: "pull-request", name: "0123456789ab" } } as const;
    loseRecord(await run(pull), "-pr");
    await expect(run()).rejects.toMatchObject({ code: "ecr-tag-immutable" });
    expect(await run(pull)).toMatchObject({ built: false });
  });

  it("is in no branch's way after a pull request of the same commit", async () => {
    await start(immutable);
    const pull = await run({ lineage: { kind: "pull-request", name: "7" } });
    expect(pull.tags).toEqual([`pr-7-${commit}`]);
    expect(await run()).toMatchObject({ built: true, tags: [commit] });
  });

  it("says which permission is missing to tell what an image was built from", async () => {
    await start(immutable, ["ecr:GetDownloadUrlForLayer"]);
    loseRecord(await run());
    await expect(run()).rejects.toMatchObject({ code: "ecr-tag-immutable" });
    expect(said("warning")).toEqual([
      expect.stringMatching(
        /^warning: What the tagged image was built from cannot be told\. .*ecr:GetDownloadUrlForLayer/,
      ),
    ]);
  });

  it("moves what the repository excludes from immutability", async () => {
    await start({ mutability: "IMMUTABLE_WITH_EXCLUSION", exclusions: ["main"] });
    await run({ tags: { commit, ref: "refs/heads/main", extra: [] } });
    workspace.write("main.js", "2");
    const second = await run({ tags: { commit: later, ref: "refs/heads/main", extra: [] } });
    expect(second.tags).toEqual([later, "main"]);
  });

  it("leaves a tag of the user's where it stands", async () => {
    await start(immutable);
    await run({ tags: { commit, extra: ["stable"] } });
    workspace.write("main.js", "2");
    expect((await run({ tags: { commit: later, extra: ["stable"] } })).tags).toEqual([later]);
    expect(said("notice")).toEqual([
      "notice: Tag stable of checkout is immutable and stays at the image that has it",
    ]);
  });

  it("refuses a forced build of which no tag could be pushed", async () => {
    await start(immutable);
    await run();
    const started = calls.length;
    await expect(run({ force: true })).rejects.toMatchObject({
      code: "ecr-tag-immutable",
      message: `Every tag of this build exists in "checkout" and cannot be moved: ${commit}`,
    });
    expect(calls.length).toBe(started);
  });
});
