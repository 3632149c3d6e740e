import { describe, expect, it } from "@jest/globals";
import { acme, checkoutAt, commitOf, readerOf, serviceFile, sharedFile } from "../test/repositories.ts";
import { loadSpec } from "./load.ts";
import { configSource, isPlan, makePlan, plannedTargets } from "./plan.ts";

const load = (own = serviceFile, shared = sharedFile) =>
  loadSpec(checkoutAt("main"), readerOf(acme(own, undefined, shared)));

const messageOf = async (environment: string, ref: string, shared = sharedFile): Promise<string> => {
  try {
    makePlan(await load(serviceFile, shared), { environment, ref });
    return "allowed";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("the plan", () => {
  it("holds names and commits", async () => {
    const loaded = await load();
    const plan = makePlan(loaded, { environment: "production", ref: "refs/tags/v1.2.0" });
    expect(plan).toEqual({
      version: 1,
      repository: "acme/checkout",
      commit: commitOf("main"),
      ref: "refs/tags/v1.2.0",
      service: "checkout",
      environment: "production",
      targets: ["in", "eu"],
      file: "towline.yaml",
      extends: [{ repository: "acme/config", path: "towline.yaml" }],
      pins: { "acme/checkout": commitOf("main"), "acme/config": commitOf("main") },
    });
    expect(plannedTargets(loaded, plan, "ubuntu-24.04")).toEqual([
      { target: "in", environment: "production-in", "runs-on": "arc-in", "timeout-minutes": 55 },
      { target: "eu", environment: "production-eu", "runs-on": "ubuntu-24.04", "timeout-minutes": 55 },
    ]);
    expect(configSource(loaded)).toEqual({ repository: "acme/config", commit: commitOf("main") });
  });

  it("never holds an account, a role or a host", async () => {
    const plan = makePlan(await load(), { environment: "dev", ref: "refs/heads/main" });
    expect(JSON.stringify(plan)).not.toMatch(/(?<![0-9a-f])\d{12}(?![0-9a-f])|arn:|amazonaws|towline-dev/);
  });

  it("has one target, default, and no suffix where the environment names none", async () => {
    const loaded = await load();
    const plan = makePlan(loaded, { environment: "dev", ref: "refs/heads/main" });
    expect(plannedTargets(loaded, plan, "large")).toEqual([
      { target: "default", environment: "dev", "runs-on": "large", "timeout-minutes": 55 },
    ]);
  });

  it("gives a job the time of waiting, rollout and way back, one after the other", async () => {
    const loaded = await load(`${serviceFile}timeout-minutes: 115\n`);
    const plan = makePlan(loaded, { environment: "dev", ref: "refs/heads/main" });
    const [leg] = plannedTargets(loaded, plan, "large");
    expect(leg?.["timeout-minutes"]).toBe(355);
  });

  it("names no source of configuration where that is the service's own", async () => {
    expect(configSource(await load(`${serviceFile}config: { path: config }\n`))).toBeUndefined();
  });

  it("is recognised by a later job, and nothing else is", async () => {
    const plan = makePlan(await load(), { environment: "dev", ref: "refs/heads/main" });
    expect(isPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
    for (const other of [
      null,
      [],
      {},
      { ...plan, version: 2 },
      { ...plan, commit: undefined },
      { ...plan, pins: { a: "main" } },
    ])
      expect(isPlan(other)).toBe(false);
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
    const loaded = await load();
    expect(() => makePlan(loaded, { environment: "production", ref: "refs/heads/main" })).toThrow(
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
    const loaded = await load(own);
    expect(() => makePlan(loaded, { environment: "production", ref: "refs/heads/main" })).toThrow(
      expect.objectContaining({
        hint: expect.stringContaining("acme/checkout@6d61696:towline.yaml, line 13"),
      }),
    );
  });

  it("lists the environments that there are", async () => {
    const loaded = await load();
    expect(() => makePlan(loaded, { environment: "prod", ref: "refs/heads/main" })).toThrow(
      expect.objectContaining({
        hint: 'Did you mean "production"? Known environments: dev, staging, production',
      }),
    );
  });
});

describe("waves", () => {
  const withWaves = (waves: string) => `${sharedFile}    waves: ${waves}\n`;

  it("order the targets within one wave", async () => {
    const loaded = await load(serviceFile, withWaves("[[eu, in]]"));
    expect(makePlan(loaded, { environment: "production", ref: "refs/tags/v1" }).targets).toEqual([
      "eu",
      "in",
    ]);
  });

  it("one after the other are refused by name, not run side by side", async () => {
    expect(await messageOf("production", "refs/tags/v1", withWaves("[[in], [eu]]"))).toBe(
      "Deploying to production in waves is not supported yet",
    );
  });
});
