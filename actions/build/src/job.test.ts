import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { buildDefaults, sourceDefaults } from "@towline/image";
import type { RepositoryReader } from "@towline/kernel";
import { readInputs } from "./inputs.ts";
import { type Job, type JobPlace, jobsOf } from "./job.ts";

const commit = "a".repeat(40);
const other = "b".repeat(40);
const place: JobPlace = {
  run: { repository: "acme/checkout", commit, ref: "refs/heads/main", runId: "7" },
  workspace: "/work",
  event: { name: "push", defaultBranch: "main" },
  checkedOut: commit,
  commitTime: "2026-11-21T10:00:00Z",
  serverUrl: "https://github.com",
  runnerPlatform: "linux/arm64",
};
const spec = `
service: checkout
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build, args: { MODE: fast } }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev, role-to-assume: towline-dev }
`;
const reader: RepositoryReader = {
  resolve: () => Promise.resolve({ commit, branch: "main" }),
  read: (_, path) => Promise.resolve(path === "towline.yaml" ? spec : undefined),
};
const plan = JSON.stringify({
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit,
  ref: "refs/heads/main",
  services: ["checkout"],
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": commit },
});
const inputsOf = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);
const explicit = inputsOf({
  "aws-region": "ap-south-1",
  account: "111111111111",
  credentials: "runner",
  repository: "shop",
  "build-args": "A=1",
});

const jobOf = async (...given: Parameters<typeof jobsOf>): Promise<Job> => {
  const [job] = await jobsOf(...given);
  if (job === undefined) throw new Error("no job");
  return job;
};

describe("jobsOf", () => {
  it("takes settings from towline.yaml as the plan pinned it", async () => {
    const inputs = inputsOf({ plan, token: "t", tags: "extra" });
    expect(await jobOf(inputs, place, () => reader)).toEqual({
      service: "checkout",
      identity: {
        region: "ap-south-1",
        account: "111111111111",
        roleToAssume: "towline-build",
        credentials: "oidc",
        sessionName: "towline-build-7",
      },
      request: {
        ...buildDefaults,
        takeCommit: false,
        source: {
          ...sourceDefaults,
          workspace: "/work",
          context: ".",
          platforms: ["linux/amd64"],
          args: { MODE: "fast" },
        },
        repository: "checkout",
        commitTime: "2026-11-21T10:00:00Z",
        tags: { commit, ref: "refs/heads/main", environment: "dev", extra: ["extra"], latest: false },
        sourceUrl: "https://github.com/acme/checkout",
        lineage: { kind: "branch", name: "main", fallbacks: ["main"] },
      },
    });
  });

  it("refuses to build another commit than the plan's", async () => {
    const inputs = inputsOf({ plan, token: "t" });
    await expect(jobOf(inputs, { ...place, checkedOut: other }, () => reader)).rejects.toMatchObject({
      code: "input-invalid",
      message: "The workspace is at commit bbbbbbb, but the plan names aaaaaaa of acme/checkout",
    });
  });

  it("takes settings from the step, and reads no repository", async () => {
    const job = await jobOf(explicit, place, () => {
      throw new Error("no reader is needed");
    });
    expect(job).toMatchObject({
      identity: { credentials: "runner", account: "111111111111" },
      request: { repository: "shop", source: { args: { A: "1" } }, tags: { commit, ref: "refs/heads/main" } },
    });
  });

  it("names what is checked out where a step builds another ref than the run's", async () => {
    const { request } = await jobOf(explicit, { ...place, checkedOut: other }, () => reader);
    expect(request.tags).toEqual({ commit: other, ref: undefined, extra: [], latest: false });
    expect(request.lineage).toMatchObject({ kind: "pull-request", name: "b".repeat(12) });
  });
});

const explicitly = async (record: Record<string, string>, change: Partial<JobPlace> = {}) => {
  const inputs = inputsOf({
    "aws-region": "ap-south-1",
    account: "111111111111",
    credentials: "runner",
    repository: "shop",
    ...record,
  });
  return (await jobOf(inputs, { ...place, ...change }, () => reader)).request;
};

describe("a request", () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ["Docker's current builder", {}, ["linux/arm64"]],
    ["a named builder, whose name may be another one each time", { builder: "b7" }, ["linux/arm64"]],
    ["what is asked for", { platforms: "linux/386" }, ["linux/386"]],
    ["nodes, which say it themselves", { builder: "remote", "builder-nodes": "endpoint=tcp://a:1" }, []],
  ])("is for the platform of the runner, or: %s", async (_, record, expected) => {
    expect((await explicitly(record)).source.platforms).toEqual(expected);
  });

  it("moves no tag of a branch for what may be a pull request's", async () => {
    const event = { name: "pull_request_target", base: "main", defaultBranch: "main", pullRequest: 7 };
    expect((await explicitly({}, { event })).tags).toMatchObject({ commit, ref: undefined });
    const run = { ...place.run, ref: "refs/pull/7/merge" };
    expect((await explicitly({}, { event: { ...event, name: "pull_request" }, run })).tags.ref).toBe(run.ref);
  });

  it("has absolute paths for what Docker reads elsewhere than in the context", async () => {
    const workspace = import.meta.dirname;
    const request = await explicitly(
      {
        "secret-files": "self=job.test.ts",
        ssh: "git=keys/a,/b",
        builder: "remote",
        "builder-nodes": "endpoint=tcp://a:1 cacert=ca.pem key=/key servername=buildkitd",
      },
      { workspace },
    );
    const { source, builder } = request;
    expect(source.secrets).toEqual([
      { id: "self", from: { kind: "file", path: join(workspace, "job.test.ts") } },
    ]);
    expect(source.ssh).toEqual([{ id: "git", paths: [join(workspace, "keys/a"), "/b"] }]);
    const options = { cacert: join(workspace, "ca.pem"), key: "/key", servername: "buildkitd" };
    expect(builder).toEqual({ kind: "remote", nodes: [{ endpoint: "tcp://a:1", platforms: [], options }] });
  });

  it.each([
    ["commit", 1_795_255_200],
    ["0", 0],
    ["", undefined],
  ])("takes the time stamp of %j", async (given, expected) => {
    expect((await explicitly({ "source-date-epoch": given })).source.sourceDateEpoch).toBe(expected);
  });

  it("makes a lifecycle policy of what is to be kept", async () => {
    const { repositorySettings } = await explicitly({ "keep-images": "50" });
    expect(JSON.parse(repositorySettings.settings.lifecyclePolicy ?? "").rules).toHaveLength(1);
    expect((await explicitly({})).repositorySettings.settings.lifecyclePolicy).toBeUndefined();
  });

  it.each<[string, Record<string, string>, Partial<JobPlace>, string]>([
    [
      "the time of a commit that git does not know",
      { "source-date-epoch": "commit" },
      { commitTime: undefined },
      "The time of the commit cannot be told",
    ],
    [
      "a secret's file that is missing",
      { "secret-files": "npm=absent" },
      {},
      'There is no file "absent" for the secret npm',
    ],
  ])("is refused for %s", async (_, record, change, message) => {
    await expect(explicitly(record, change)).rejects.toMatchObject({ code: "input-invalid", message });
  });

  it("has the secrets that towline.yaml names, of those that the workflow gives", async () => {
    const withSecrets: RepositoryReader = {
      ...reader,
      read: (_, path) =>
        Promise.resolve(path === "towline.yaml" ? spec.replace("args:", "secrets: [npm], args:") : undefined),
    };
    const secretsOf = async (secrets: string) => {
      const inputs = inputsOf({ plan, token: "t", secrets });
      return (await jobOf(inputs, place, () => withSecrets)).request.source.secrets;
    };
    expect(await secretsOf("npm=a\nother=b")).toEqual([{ id: "npm", from: { kind: "value", value: "a" } }]);
    await expect(secretsOf("other=b")).rejects.toMatchObject({
      code: "input-invalid",
      message: "towline.yaml needs the build secret npm, which the workflow does not give",
    });
  });
});

describe("several services", () => {
  const services = `
services:
  cart: { path: services/cart }
  shop: { path: services/shop, build: { args: { A: "1" } } }
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev, role-to-assume: towline-dev }
`;
  const many: RepositoryReader = { ...reader, read: () => Promise.resolve(services) };
  const both = JSON.stringify({ ...JSON.parse(plan), services: ["cart", "shop"] });

  it("are a job each, from a folder each", async () => {
    const jobs = await jobsOf(inputsOf({ plan: both, token: "t", take: "commit" }), place, () => many);
    expect(
      jobs.map(({ service, request }) => [
        service,
        request.repository,
        request.source.context,
        request.takeCommit,
      ]),
    ).toEqual([
      ["cart", "cart", "services/cart", true],
      ["shop", "shop", "services/shop", true],
    ]);
    expect(jobs[1]?.request.source.args).toEqual({ A: "1" });
  });

  it("are one where one is asked for", async () => {
    const jobs = await jobsOf(inputsOf({ plan: both, service: "shop", token: "t" }), place, () => many);
    expect(jobs.map(({ service }) => service)).toEqual(["shop"]);
  });
});
