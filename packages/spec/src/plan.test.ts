import { describe, expect, it } from "@jest/globals";
import { acme, checkoutAt, commitOf, readerOf, serviceFile, sharedFile } from "../test/repositories.ts";
import { configSource } from "./config-source.ts";
import { loadServices } from "./load.ts";
import { makePlan, type PlanRequest } from "./plan.ts";

const prepare = async (request: Partial<PlanRequest> = {}, own = serviceFile, shared = sharedFile) => {
  const reader = readerOf(acme(own, undefined, shared));
  const deploy = { purpose: "deploy", environment: "dev", ref: "refs/heads/main", runsOn: "large" } as const;
  return await makePlan(await loadServices(checkoutAt("main"), reader), { ...deploy, ...request }, reader);
};
const production = { environment: "production", ref: "refs/tags/v1.2.0" };

const messageOf = async (environment: string, ref: string, shared = sharedFile): Promise<string> => {
  try {
    await prepare({ environment, ref }, serviceFile, shared);
    return "allowed";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("the plan", () => {
  it("holds names and commits", async () => {
    const planned = await prepare(production);
    expect(planned.plan).toEqual({
      version: 1,
      purpose: "deploy",
      repository: "acme/checkout",
      commit: commitOf("main"),
      ref: "refs/tags/v1.2.0",
      services: ["checkout"],
      environment: "production",
      targets: ["in", "eu"],
      file: "towline.yaml",
      extends: [{ repository: "acme/config", path: "towline.yaml" }],
      pins: { "acme/checkout": commitOf("main"), "acme/config": commitOf("main") },
    });
    const leg = { service: "checkout", url: "", "timeout-minutes": 55 };
    const [inLeg, euLeg] = [
      { ...leg, target: "in", environment: "production-in", title: "production-in", "runs-on": "arc-in" },
      {
        ...leg,
        target: "eu",
        environment: "production-eu",
        title: "production-eu",
        "runs-on": "large",
      },
    ];
    expect(planned.jobs).toEqual({ waves: [[inLeg, euLeg]], rollbacks: [] });
  });

  it("never holds an account, a role or a host", async () => {
    const { plan } = await prepare();
    expect(JSON.stringify(plan)).not.toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])|arn:|amazonaws|towline-dev/);
  });

  it("has one target, default, and no suffix where the environment names none", async () => {
    const {
      jobs: {
        waves: [[leg] = []],
      },
    } = await prepare();
    expect(leg).toMatchObject({ target: "default", environment: "dev", title: "dev", "runs-on": "large" });
  });

  it("gives a job the time of waiting, rollout and way back, one after the other", async () => {
    const {
      jobs: {
        waves: [[leg] = []],
      },
    } = await prepare({}, `${serviceFile}timeout-minutes: 115\n`);
    expect(leg?.["timeout-minutes"]).toBe(355);
  });

  it("names a source of configuration unless that is the service's own repository", async () => {
    const sourceOf = async (own?: string) => configSource(await prepare({}, own));
    expect(await sourceOf()).toEqual({ repository: "acme/config", commit: commitOf("main") });
    expect(await sourceOf(`${serviceFile}config: { path: config }\n`)).toBeUndefined();
  });
});

describe("which ref may go where", () => {
  it.each([
    ["dev", "refs/heads/anything/at-all", "allowed"],
    ["dev", "refs/tags/v1", "allowed"],
    ["dev", "refs/pull/7/merge", "refs/pull/7/merge is neither a branch nor a tag; nothing else is deployed"],
    ["staging", "refs/heads/staging", "allowed"],
    ["staging", "refs/heads/release/1", "allowed"],
    [
      "staging",
      "refs/heads/release/1/x",
      "Branch release/1/x may not be deployed to staging: only branches staging, release/* may",
    ],
    ["staging", "refs/heads/staging2", expect.stringContaining("Branch staging2 may not")],
    ["staging", "refs/tags/staging", expect.stringContaining("Tag staging may not be deployed to staging")],
    ["production", "refs/tags/v1.0.0", "allowed"],
    ["production", "refs/tags/1.0.0", expect.stringContaining("Tag 1.0.0 may not be deployed to production")],
    ["production", "refs/heads/v1", "Branch v1 may not be deployed to production: only tags v* may"],
    ["prodution", "refs/heads/v1", 'There is no environment "prodution"'],
    ["constructor", "refs/heads/v1", 'There is no environment "constructor"'],
  ])("%s from %s", async (environment, ref, expected) => {
    expect(await messageOf(environment, ref)).toEqual(expected);
  });

  it.each([
    ["**", "a/b/c", true],
    ["hotfix/**", "hotfix/a/b", true],
    ["hotfix/**", "hotfix", false],
    ["v*.*", "v1.2", true],
    ["v*.*", "v12", false],
    ["a+b", "a+b", true],
    ["a.b", "axb", false],
  ])("%s lets %s in: %s", async (pattern, branch, allowed) => {
    const shared = sharedFile.replace('[staging, "release/*"]', `["${pattern}"]`);
    expect((await messageOf("staging", `refs/heads/${branch}`, shared)) === "allowed").toBe(allowed);
  });

  it("is refused with the rule, its file, line and commit", async () => {
    await expect(prepare({ environment: "production" })).rejects.toThrow(
      expect.objectContaining({
        code: "not-allowed",
        hint: expect.stringContaining(
          "environments.production.tags in acme/config@6d61696:towline.yaml, line 12",
        ),
      }),
    );
  });

  it("names the commit of the service's own rule too", async () => {
    const own = sharedFile.replace(/^/, "service: checkout\n");
    await expect(prepare({ environment: "production" }, own)).rejects.toThrow(
      expect.objectContaining({
        hint: expect.stringContaining("acme/checkout@6d61696:towline.yaml, line 13"),
      }),
    );
  });

  it("lists the environments that there are", async () => {
    await expect(prepare({ environment: "prod" })).rejects.toThrow(
      expect.objectContaining({
        hint: 'Did you mean "production"? Known environments: dev, staging, production',
      }),
    );
  });
});

describe("waves", () => {
  const withWaves = (waves: string) => `${sharedFile}    waves: ${waves}\n`;
  const wavesOf = async (waves: string, targets?: readonly string[]) =>
    (await prepare({ ...production, targets }, serviceFile, withWaves(waves))).jobs.waves.map((legs) =>
      legs.map(({ target }) => target),
    );

  it("order the targets", async () => {
    expect(await wavesOf("[[eu, in]]")).toEqual([["eu", "in"]]);
    expect(await wavesOf("[[eu], [in]]")).toEqual([["eu"], ["in"]]);
  });

  it("that nothing is left of are no waves", async () => {
    expect(await wavesOf("[[eu], [in]]", ["in"])).toEqual([["in"]]);
  });
});
