import { describe, expect, it } from "@jest/globals";
import {
  acme,
  checkoutAt,
  commitOf,
  type Known,
  readerOf,
  serviceFile,
  sharedFile,
} from "../test/repositories.ts";
import { gitRefOf } from "./git-ref.ts";
import { loadDefault, loadServices } from "./load.ts";
import { makePlan, type PlanRequest } from "./plan.ts";
import { versionOf } from "./release.ts";

interface Given extends Known {
  readonly shared?: string;
  /** What acme/checkout is deployed at. */
  readonly at?: "main" | "tagged";
}

/** A release of v1.2.0, whose commit is no head of a branch. */
const release = async (given: Given = {}, request: Partial<PlanRequest> = {}) => {
  const { shared = sharedFile, at = "tagged" } = given;
  const repositories = acme(serviceFile, undefined, shared);
  const files = { ...repositories["acme/checkout"], tagged: { "towline.yaml": serviceFile } };
  const reader = readerOf({ ...repositories, "acme/checkout": files }, given);
  const loaded = await loadServices(checkoutAt(at), reader);
  reader.requests.splice(0);
  const tag = {
    purpose: "release",
    environment: "production",
    ref: "refs/tags/v1.2.0",
    runsOn: "x",
  } as const;
  const planned = await makePlan(loaded, { ...tag, ...request }, reader);
  return { ...planned, requests: reader.requests };
};
const withRule = (rule: string) => sharedFile.replace("    tags:", `    ${rule}\n    tags:`);
const tagged = commitOf("tagged");

describe("a semantic version", () => {
  it.each([
    ["v1.2.0", "1.2.0"],
    ["1.2.0", "1.2.0"],
    ["v0.0.0", "0.0.0"],
    ["v1.2.0-rc.1", "1.2.0-rc.1"],
    ["v1.2.0-0.alpha-7", "1.2.0-0.alpha-7"],
    ["v1.2.0+build.5", "1.2.0+build.5"],
    ["v1.2.0-rc.1+sha-1a2b", "1.2.0-rc.1+sha-1a2b"],
    ["cart-v1.2.0", "1.2.0"],
    ["v1.2", undefined],
    ["v1.2.03", undefined],
    ["v1.2.0-01", undefined],
    ["v1.2.0-", undefined],
    ["v1.2.0+", undefined],
    ["version-1.2.0", undefined],
    ["V1.2.0", undefined],
    ["shop-v1.2.0", undefined],
  ])("of the tag %s is %s", (tag, version) => {
    expect(versionOf(gitRefOf(`refs/tags/${tag}`, ["cart"]))).toBe(version);
  });

  it("is none of a branch", () => {
    expect(versionOf(gitRefOf("refs/heads/v1.2.0", []))).toBeUndefined();
  });
});

describe("a release", () => {
  it.each([
    [
      { environment: "dev", ref: "refs/heads/main" },
      "A release is made of a git tag, and Branch main is none",
      "Use workflow from",
    ],
    [
      { ref: "refs/tags/v1.2" },
      "Tag v1.2 is no semantic version, which a release needs",
      "v1.2.0, v1.2.0-rc.1 or v1.2.0+5",
    ],
    [
      { ref: "refs/tags/1.2.0" },
      "Tag 1.2.0 may not be deployed to production: only tags v* may",
      "environments.production.tags in acme/config@6d61696:towline.yaml, line 12",
    ],
    [
      { environment: "staging" },
      "Tag v1.2.0 may not be deployed to staging: only branches staging, release/* may",
      "environments.staging.branches",
    ],
  ])("is refused: %j", async (request, message, hint) => {
    await expect(release({ at: "main" }, request)).rejects.toMatchObject({
      code: "not-allowed",
      message,
      hint: expect.stringContaining(hint),
    });
  });
});

describe("the commit of a tag", () => {
  const on = (...branches: string[]): Known => ({
    history: Object.fromEntries(branches.map((branch) => [branch, [tagged]])),
  });

  it("has to lie on the default branch where nothing is said", async () => {
    expect((await release(on("main"))).version).toBe("1.2.0");
    await expect(release()).rejects.toMatchObject({
      code: "not-allowed",
      message:
        "Tag v1.2.0 may not be deployed to production: its commit 7461676 is not on the default branch",
      hint: 'Merge it and tag what is there then, or name other branches as "from-branches:" beside environments.production.tags in acme/config@6d61696:towline.yaml, line 12',
    });
  });

  it("may be the head of the default branch, which costs no request", async () => {
    const { requests } = await release({ at: "main" });
    expect(requests.filter((request) => request.startsWith("contains"))).toEqual([]);
  });

  it.each([
    ["from-branches: [release/1]", "release/1", true],
    ['from-branches: ["release/*"]', "release/1", true],
    ['from-branches: [main, "hotfix/**"]', "hotfix/a/b", true],
    ['from-branches: ["release/*"]', "release/1/x", false],
    ['from-branches: ["release/*"]', "main", false],
    ["from-branches: [release/1]", "main", false],
  ])("where %s is given, on %s: %s", async (rule, branch, allowed) => {
    const released = release({ ...on(branch), shared: withRule(rule) });
    if (allowed) expect((await released).plan.ref).toBe("refs/tags/v1.2.0");
    else
      await expect(released).rejects.toMatchObject({
        message: expect.stringMatching(/its commit 7461676 is on no branch of /),
        hint: expect.stringContaining(
          "environments.production.from-branches in acme/config@6d61696:towline.yaml, line 12",
        ),
      });
  });

  it("counts in a deploy of the tag by hand, too", async () => {
    await expect(release({}, { purpose: "deploy" })).rejects.toThrow("is not on the default branch");
  });

  it("does not count where nothing says so, nor of a branch", async () => {
    expect((await release({}, { environment: "dev" })).requests).toEqual(["environments acme/checkout"]);
    const branch = { purpose: "deploy", environment: "staging", ref: "refs/heads/staging" } as const;
    expect((await release({}, branch)).requests).toEqual(["environments acme/checkout"]);
  });

  it("is searched in branches until one has it, and not in too many", async () => {
    const branches = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`release/${index}`, index === 12 ? [tagged] : []]),
      );
    const shared = withRule('from-branches: ["release/*"]');
    const { requests } = await release({ shared, history: branches(100) });
    expect(requests.filter((request) => request.startsWith("contains"))).toHaveLength(20);
    await expect(release({ shared, history: branches(101) })).rejects.toMatchObject({
      message: "from-branches of production stands for 101 branches",
      hint: expect.stringContaining("narrow its patterns"),
    });
  });
});

describe("an environment that GitHub does not have", () => {
  it("is refused, since GitHub would create it unprotected", async () => {
    await expect(release({ at: "main", environments: ["production-in"] }, {})).rejects.toMatchObject({
      code: "not-allowed",
      message: 'acme/checkout has no environment "production-eu"',
      hint: expect.stringContaining("Settings, Environments"),
    });
  });

  it("is reported with the others, and with what else is wrong", async () => {
    await expect(release({ environments: [] })).rejects.toMatchObject({
      message: "There are 3 reasons why this cannot be planned",
      problems: [
        { message: expect.stringContaining("is not on the default branch") },
        { message: 'acme/checkout has no environment "production-in"' },
        { message: 'acme/checkout has no environment "production-eu"' },
      ],
    });
  });

  it("does not count where its target is left out", async () => {
    const { plan } = await release({ at: "main", environments: ["production-in"] }, { targets: ["in"] });
    expect(plan.targets).toEqual(["in"]);
  });
});

describe("what a failing target means", () => {
  const names = async (given: Given) => {
    const { jobs, rollback } = await release({ at: "main", ...given });
    return [rollback, jobs.rollbacks.map(({ environment }) => environment)];
  };

  it("is that the others stay, unless the environment says otherwise", async () => {
    expect(await names({})).toEqual(["target", []]);
    expect(await names({ shared: withRule("rollback: manual") })).toEqual(["manual", []]);
    expect(await names({ shared: withRule("rollback: release") })).toEqual([
      "release",
      ["production-in", "production-eu"],
    ]);
  });

  it("binds the plan to its attempt of the run where targets go back together", async () => {
    const whole = { at: "main" as const, shared: withRule("rollback: release") };
    expect((await release(whole, { attempt: 3 })).plan.onlyAttempt).toBe(3);
    expect((await release({ at: "main" }, { attempt: 3 })).plan).not.toHaveProperty("onlyAttempt");
  });

  it("may need environments of its own, which must exist too", async () => {
    const shared = withRule('rollback: release\n    rollback-environment: "{environment}-{target}-back"');
    expect(await names({ shared })).toEqual(["release", ["production-in-back", "production-eu-back"]]);
    const environments = ["production-in", "production-eu", "production-in-back"];
    await expect(names({ shared, environments })).rejects.toThrow(
      'acme/checkout has no environment "production-eu-back"',
    );
  });
});

describe("a rollback", () => {
  const rollBack = async (request: Partial<PlanRequest>, known: Known = {}, shared = sharedFile) => {
    const reader = readerOf(acme(serviceFile, "no YAML at all: [", shared), known);
    const { repository, path } = checkoutAt("feature");
    const loaded = await loadDefault({ repository, path }, reader);
    const start = {
      purpose: "rollback",
      environment: "production",
      ref: "refs/heads/feature",
      runsOn: "x",
    } as const;
    const planned = await makePlan(loaded, { ...start, ...request }, reader);
    return { ...planned, requests: reader.requests };
  };

  it("is planned by what the default branch says, whatever it is started on", async () => {
    const { plan, jobs, requests } = await rollBack({ targets: ["eu"] });
    expect(plan).toMatchObject({
      purpose: "rollback",
      commit: commitOf("main"),
      ref: "refs/heads/feature",
      targets: ["eu"],
      pins: { "acme/checkout": commitOf("main"), "acme/config": commitOf("main") },
    });
    expect(jobs).toMatchObject({ waves: [], rollbacks: [{ environment: "production-eu", target: "eu" }] });
    expect(requests).toEqual([
      "resolve acme/checkout",
      "read acme/checkout towline.yaml",
      "resolve acme/config",
      "read acme/config towline.yaml",
      "environments acme/checkout",
    ]);
  });

  it("runs in the environment of rollbacks, which must exist", async () => {
    const shared = withRule("rollback-environment: production-rollback");
    const { jobs } = await rollBack({}, { environments: ["production-rollback"] }, shared);
    expect(jobs.rollbacks.map(({ environment, title }) => `${title} in ${environment}`)).toEqual([
      "production-in in production-rollback",
      "production-eu in production-rollback",
    ]);
    await expect(rollBack({}, { environments: ["production-in"] }, shared)).rejects.toThrow(
      'acme/checkout has no environment "production-rollback"',
    );
  });
});
