import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import { productionAccount } from "@towline/sandbox";
import { digestOf, errorsOf, jobOf, ranJobs, shownOf, unusedPermissions } from "../world/results.ts";
import { approving, startTwoTargetWorld, type TwoTargetWorld } from "../world/two-target-world.ts";
import { europe, india } from "../world/two-targets.ts";
import { configToken } from "../world/world.ts";

/** One service, released again and again to India and then Europe: the scenarios build on each other. */
let shop: TwoTargetWorld;
beforeAll(async () => {
  const reviewers = ["octocat"];
  const production = { reviewers, tags: ["v*"], branches: [] };
  shop = await startTwoTargetWorld({
    environments: { dev: {}, "production-in": production, "production-eu": production },
  });
});
afterAll(() => shop.close());

/** What became of the environment's deployments of a run, `production-in: waiting in_progress success`. */
const deployments = ({ runId }: RunResult): readonly string[] =>
  shop.world.github.deployments
    .filter((deployment) => deployment.runId === runId)
    .map(({ environment, statuses }) => `${environment}: ${statuses.map(({ state }) => state).join(" ")}`);

let first = "";

describe("a tag of a commit that was deployed to dev", () => {
  let result: RunResult;
  const asked: string[] = [];
  const servedWhenAsked: number[] = [];
  let messages: readonly string[];
  beforeAll(async () => {
    await shop.version("v1.0.0");
    const dev = await shop.run({
      workflow: "deploy",
      event: { name: "workflow_dispatch", ref: "main", inputs: { environment: "dev" } },
    });
    expect(errorsOf(dev)).toEqual([]);
    first = digestOf(dev);
    const before = shop.chat.messages().length;
    result = await shop.push("v1.0.0", {
      review: (gate) => {
        servedWhenAsked.push(shop.serving("in").length);
        return approving(asked)(gate);
      },
    });
    messages = shop.chat.messages(before);
  });

  it("goes to both, one after the other, with the image that dev has", () => {
    expect(errorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ name: "Release v1.0.0 to production, by mona", conclusion: "success" });
    expect(ranJobs(result)).toEqual([
      "Plan production: success",
      "Image: success",
      "Promote: success",
      "Deploy to production-in: success",
      "Deploy to production-eu: success",
      "Report: success",
    ]);
    expect(digestOf(result)).toBe(first);
    expect(jobOf(result, "Image").log).not.toContain("Building");
    for (const target of ["in", "eu"] as const) {
      expect(shop.serving(target)).toEqual([first, first]);
      expect(shop.greeting(target)).toBe("v1.0.0");
    }
    for (const region of [india, europe])
      expect(shop.world.sandbox.ecr.repository(productionAccount, region, "checkout")?.tagsOf(first)).toEqual(
        expect.arrayContaining(["v1.0.0", "1.0.0"]),
      );
  });

  it("asks for Europe's approval when India serves", () => {
    expect(asked).toEqual(["production-in", "production-eu"]);
    expect(servedWhenAsked).toEqual([0, 2]);
    expect(deployments(result)).toEqual([
      "production-in: waiting in_progress success",
      "production-eu: waiting in_progress success",
    ]);
    expect(jobOf(result, "Deploy to production-eu").environment).toEqual({
      name: "production-eu",
      url: "https://eu.acme.example",
      deployment: true,
    });
  });

  it("uses every permission that it is given", () => {
    expect(unusedPermissions(result)).toEqual([]);
    expect(jobOf(result, "Plan production").permissions).not.toHaveProperty("id-token");
    expect(jobOf(result, "Report").permissions).toEqual({ actions: "read", metadata: "read" });
  });

  it("is told target by target, in one summary, and in the chat", () => {
    const { summary } = jobOf(result, "Deploy to production-in");
    for (const part of ["checkout → production-in: deployed", first, "2/2 updated"])
      expect(summary).toContain(part);
    const report = jobOf(result, "Report").summary;
    expect(report).toContain("checkout v1.0.0 → production: success");
    expect(report).toMatch(/Deploy to production\\?-eu\]\(\S+\) \| success \| \d+ s/);
    expect(report).toContain(first);
    expect(messages).toEqual([
      expect.stringMatching(/^:rocket: .*checkout.* by mona\)$/),
      expect.stringMatching(/^:white_check_mark: checkout v1\.0\.0 → production: done in \d+ s /),
    ]);
  });
});

describe("a version that crashes in the first place", () => {
  it("is put back there, and goes nowhere else", async () => {
    await shop.version("v1.1.0", { in: "crash" });
    const before = shop.chat.messages().length;
    const result = await shop.push("v1.1.0");
    expect(ranJobs(result)).toEqual([
      "Plan production: success",
      "Image: success",
      "Promote: success",
      "Deploy to production-in: failure",
      "Report: success",
    ]);
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        /^deployment\/checkout: container checkout crashed .* v1\.0\.0 .*is back and serves/,
      ),
    ]);
    for (const target of ["in", "eu"] as const) expect(shop.serving(target)).toEqual([first, first]);
    expect(shop.greeting("in")).toBe("v1.0.0");
    expect(deployments(result)).toEqual(["production-in: waiting in_progress failure"]);
    expect(jobOf(result, "Report").summary).toContain("checkout v1.1.0 → production: failure");
    expect(jobOf(result, "Report").outputs.outcome).toBe("failure");
    expect(shop.chat.messages(before)).toEqual([
      expect.stringContaining(":rocket:"),
      expect.stringMatching(/^:x: checkout → production-in: .*crashed/),
      expect.stringMatching(/^:x: checkout v1\.1\.0 → production: failed: <\S+\|Deploy to production-in>/),
    ]);
  });
});

let second = "";

describe("a version that does not get into the second place", () => {
  let result: RunResult;
  it("stays in the first", async () => {
    await shop.version("v1.2.0");
    const eu = shop.world.cluster("production-eu");
    eu.setFaults(({ method }) => (method === "GET" ? undefined : { kind: "status", status: 403 }));
    result = await shop.push("v1.2.0");
    eu.setFaults(undefined);
    second = digestOf(result);
    expect(second).not.toBe(first);
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "Deploy to production-in").conclusion).toBe("success");
    expect(errorsOf(jobOf(result, "Deploy to production-eu")).join()).toContain("production: injected");
    expect(shop.serving("in")).toEqual([second, second]);
    expect(shop.serving("eu")).toEqual([first, first]);
    expect(shop.cluster("in").holders("towline-checkout").at(-1)).toBe("");
  });

  it("gets there when the failed jobs are run again, with the same image and configuration", async () => {
    await shop.configure("eu", "of tomorrow", "crash");
    const writes = shop.cluster("in").count;
    const asked: string[] = [];
    const again = await shop.push("v1.2.0", { rerun: { of: result }, review: approving(asked) });
    expect(errorsOf(jobOf(again, "Deploy to production-eu"))).toEqual([]);
    expect(again).toMatchObject({ conclusion: "success", attempt: 2 });
    expect(again.jobs.flatMap((job) => (job.attempt === 2 ? [job.name.split(" / ").at(-1)] : []))).toEqual(
      expect.arrayContaining(["Deploy to production-eu", "Report"]),
    );
    expect(asked).toEqual(["production-eu"]);
    expect(shop.serving("eu")).toEqual([second, second]);
    expect(shop.greeting("eu")).toBe("v1.2.0");
    expect(jobOf(again, "Deploy to production-eu").summary.replaceAll("&#61;", "=")).toMatch(
      /v1\.0\.0 \(deploy #1\) → [\s\S]*gh workflow run rollback\.yml --ref v1\.0\.0 -f environment=production -f targets=eu -f to=1</,
    );
    expect(shop.cluster("in").count).toBe(writes);
  });
});

describe("an older version", () => {
  const byHand = (allow: boolean) =>
    shop.run({
      workflow: "release",
      event: { name: "workflow_dispatch", ref: "refs/tags/v1.0.0", inputs: { "allow-older": allow } },
    });

  it("is refused before anything changes", async () => {
    const writes = shop.cluster("in").count;
    const result = await byHand(false);
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toEqual([expect.stringMatching(/v1\.0\.0.*older.*v1\.2\.0.*allow-older/)]);
    expect(shop.cluster("in").count).toBe(writes);
  });

  it("is released by hand where that is asked for", async () => {
    await shop.configure("eu", "of today");
    const result = await byHand(true);
    expect(errorsOf(result)).toEqual([]);
    expect(shop.serving("eu")).toEqual([first, first]);
  });
});

describe("a release published on GitHub", () => {
  it("is released; where a place fails, `rollback: release` takes back those that were done", async () => {
    const path = ".github/workflows/release.yml";
    const caller = await shop.world.checkout.git("show", `HEAD:${path}`);
    const published = caller.replace(
      'push: { tags: ["v*"] }',
      'push: { tags: ["v*"] }\n  release: { types: [published] }',
    );
    await shop.world.checkout.commit({ [path]: published }, "Release what is published");
    await shop.rules({ rollback: "release" });
    await shop.version("v1.3.0", { eu: "crash" });
    const before = shop.chat.messages().length;
    const result = await shop.run({ workflow: "release", event: { name: "release", tag: "v1.3.0" } });
    expect(result.conclusion).toBe("failure");
    expect(ranJobs(result).slice(3)).toEqual([
      "Deploy to production-in: success",
      "Deploy to production-eu: failure",
      expect.stringMatching(/^Roll back production-(in|eu): success$/),
      expect.stringMatching(/^Roll back production-(in|eu): success$/),
      "Report: success",
    ]);
    for (const target of ["in", "eu"] as const) expect(shop.serving(target)).toEqual([first, first]);
    expect(jobOf(result, "Roll back production-in").summary).toContain("checkout → production-in");
    expect(jobOf(result, "Roll back production-eu").log).toContain("nothing to take back");
    expect(jobOf(result, "Report").summary).toContain("_Re-run all jobs_");
    const told = shop.chat.messages(before).join("\n");
    expect(told).toContain("checkout → production-in: rolled back");
    expect(told).toContain("|Deploy to production-eu>");
  });
});

describe("`rollback: manual`", () => {
  it("leaves everything as it is, the failing place too", async () => {
    await shop.rules({ rollback: "manual" });
    await shop.version("v1.4.0", { eu: "crash" });
    const result = await shop.push("v1.4.0");
    expect(result.conclusion).toBe("failure");
    expect(ranJobs(result).filter((name) => name.startsWith("Roll back"))).toEqual([]);
    expect(shop.serving("in")).toEqual([digestOf(result), digestOf(result)]);
    const [deployment] = shop.cluster("eu").objects("Deployment");
    expect(deployment?.spec.template.spec.containers[0].image).toContain(digestOf(result));
  });
});

describe("the gate of the scan", () => {
  const release = async (): Promise<RunResult> => {
    await shop.rules({ top: "scan: { fail-on: high }" });
    return await shop.push("v1.5.0");
  };
  const plant = (digest: string, severity: string): void => {
    const finding = { id: "CVE-2026-1234", severity, packages: [{ name: "libssl", version: "3.0.1" }] };
    shop.world.sandbox.ecr
      .repository("111111111111", india, "checkout")
      ?.setScan(digest, { kind: "basic", findings: [finding] });
  };

  it("stops what was not scanned, and what has findings; then lets it through", async () => {
    await shop.version("v1.5.0");
    const writes = shop.cluster("in").count;
    const unscanned = await release();
    expect(ranJobs(unscanned)).toEqual([
      "Plan production: success",
      "Image: success",
      "Scan: failure",
      "Report: success",
    ]);
    plant(digestOf(unscanned), "CRITICAL");
    const stopped = await shop.push("v1.5.0", { rerun: { of: unscanned } });
    expect(errorsOf(jobOf(stopped, "Scan")).join()).toContain("CVE-2026-1234");
    expect(shop.cluster("in").count).toBe(writes);
    plant(digestOf(unscanned), "LOW");
    const passed = await shop.push("v1.5.0", { rerun: { of: stopped } });
    expect(errorsOf(jobOf(passed, "Deploy to production-eu"))).toEqual([]);
    expect(passed).toMatchObject({ conclusion: "success", attempt: 3 });
    expect(shop.serving("eu")).toEqual([digestOf(unscanned), digestOf(unscanned)]);
  });
});

describe("what is refused by the plan", () => {
  const refused = async (tag: string): Promise<string> => {
    const start = shop.chat.messages().length;
    const result = await shop.push(tag);
    expect(ranJobs(result)).toEqual(["Plan production: failure", "Report: success"]);
    expect(shop.chat.messages(start).at(-1)).toMatch(/^:x: The plan: failed: /);
    return errorsOf(result).join("\n");
  };

  it("is a tag whose commit is on no allowed branch", async () => {
    await shop.world.checkout.branch("feature");
    await shop.version("v1.6.0");
    await shop.world.checkout.git("checkout", "--quiet", "main");
    expect(await refused("v1.6.0")).toMatch(/^Tag v1\.6\.0 .* its commit \w+ is not on the default branch\./);
  });

  it("is a tag that is no version", async () => {
    await shop.version("vnext");
    expect(await refused("vnext")).toContain("semantic version");
  });

  it("is a place that has no GitHub environment", async () => {
    const us = `us: { aws-region: ${europe}, cluster: production-us }`;
    await shop.world.config.commit(
      {
        "towline.yaml": (await shop.world.config.git("show", "HEAD:towline.yaml")).replace(
          "    waves: [[in], [eu]]",
          `      ${us}\n    waves: [[in], [eu, us]]`,
        ),
      },
      "A third place",
    );
    await shop.version("v1.7.0");
    expect(await refused("v1.7.0")).toMatch(/production-us/);
    expect(shop.world.github.deployments.map(({ environment }) => environment)).not.toContain(
      "production-us",
    );
  });
});

describe("all of these runs", () => {
  it("show nothing secret", () => {
    const shown = shop.runs.map(shownOf).join();
    for (const secret of [shop.chat.secret, configToken]) expect(shown).not.toContain(secret);
    expect(shop.runs.length).toBeGreaterThan(12);
  });

  it("have no concurrency group: none holds a rollback up, or drops a release", () => {
    expect(shop.runs.flatMap(({ jobs }) => jobs.flatMap(({ concurrency }) => concurrency ?? []))).toEqual([]);
  });
});
