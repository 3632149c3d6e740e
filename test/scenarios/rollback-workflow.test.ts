import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { EnvironmentDefinition, RunResult } from "@towline/runner";
import { digestOf, errorsOf, jobOf, ranJobs, shownOf, unusedPermissions } from "../world/results.ts";
import { approving, startTwoTargetWorld, type TwoTargetWorld } from "../world/two-target-world.ts";
import { configToken } from "../world/world.ts";

/** Only tags may be deployed to production, and people are asked; whoever rolls back is asked elsewhere, or not at all. */
const deploys: EnvironmentDefinition = { reviewers: ["octocat"], tags: ["v*"], branches: [] };
let shop: TwoTargetWorld;
const digests: string[] = [];
beforeAll(async () => {
  shop = await startTwoTargetWorld({
    environments: {
      dev: {},
      "production-in": deploys,
      "production-eu": deploys,
      "production-in-rollback": { reviewers: ["night-shift"] },
      "production-eu-rollback": { reviewers: ["night-shift"] },
    },
    subjects: ["repo:acme@*/*:environment:production-*-rollback"],
  });
  for (const tag of ["v1.0.0", "v1.1.0"]) {
    await shop.version(tag);
    const released = await shop.push(tag);
    expect(errorsOf(released)).toEqual([]);
    digests.push(digestOf(released));
  }
});
afterAll(() => shop.close());

const rollBack = (
  inputs: Readonly<Record<string, string | boolean>> = {},
  { ref = "refs/heads/main", asked = [] as string[] } = {},
): Promise<RunResult> =>
  shop.run({
    workflow: "rollback",
    event: { name: "workflow_dispatch", ref, inputs: { environment: "production", ...inputs } },
    review: approving(asked),
  });

const serving = () => [shop.serving("in")[0], shop.serving("eu")[0]];
const writes = () => shop.cluster("in").count + shop.cluster("eu").count;

describe("a dry run on the tag that is wanted back", () => {
  it("says what would go from what to what, in each place, and changes nothing", async () => {
    const before = writes();
    const deployments = shop.world.github.deployments.length;
    const result = await rollBack({ to: "v1.0.0", "dry-run": true }, { ref: "refs/tags/v1.0.0" });
    expect(errorsOf(result)).toEqual([]);
    expect(result.name).toBe("Roll back production to v1.0.0, by mona");
    for (const target of ["in", "eu"]) {
      const { summary, log } = jobOf(result, `Dry run of production-${target}`);
      expect(log).toMatch(/From deploy #2 \(\w{7} of v1\.1\.0\) to deploy #1 \(\w{7} of v1\.0\.0\)/);
      expect(log).toContain(`${digests[1]} → ${digests[0]}`);
      expect(log).toMatch(/ConfigMap checkout-env: [\w-]+ → [\w-]+/);
      expect(summary).toContain("What would change");
    }
    expect(writes()).toBe(before);
    expect(shop.world.github.deployments).toHaveLength(deployments);
  });
});

describe("an environment that takes tags only", () => {
  it("lets nobody in from a branch", async () => {
    const before = writes();
    const result = await rollBack();
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result).join()).toContain("main");
    expect(writes()).toBe(before);
  });

  it("goes back on the tag: image, manifests and configuration, in all places", async () => {
    const asked: string[] = [];
    const start = shop.chat.messages().length;
    const result = await rollBack({}, { ref: "refs/tags/v1.0.0", asked });
    expect(errorsOf(result)).toEqual([]);
    expect(ranJobs(result)).toEqual([
      "Plan production: success",
      expect.stringMatching(/^Roll back production-(in|eu): success$/),
      expect.stringMatching(/^Roll back production-(in|eu): success$/),
      "Report: success",
    ]);
    expect(asked.toSorted()).toEqual(["production-eu", "production-in"]);
    expect(serving()).toEqual([digests[0], digests[0]]);
    expect([shop.greeting("in"), shop.greeting("eu")]).toEqual(["v1.0.0", "v1.0.0"]);
    expect(unusedPermissions(result)).toEqual([]);
    const { summary, environment } = jobOf(result, "Roll back production-eu");
    expect(summary).toContain("checkout → production-eu: rolled back to deploy #1");
    expect(environment).toMatchObject({ name: "production-eu", url: "https://eu.acme.example" });
    expect(jobOf(result, "Report").summary).toContain("production: success");
    const told = shop.chat.messages(start);
    expect(told[0]).toMatch(/^:rewind: /);
    expect(told.at(-1)).toMatch(/^:white_check_mark: /);
  });
});

describe("a rollback-environment", () => {
  beforeAll(() => shop.rules({ more: 'rollback-environment: "{environment}-{target}-rollback"' }));

  it("has reviewers of its own, and takes any ref; here one place alone, to a version", async () => {
    const asked: string[] = [];
    const result = await rollBack({ to: "v1.1.0", targets: "eu" }, { asked });
    expect(errorsOf(result)).toEqual([]);
    expect(asked).toEqual(["production-eu-rollback"]);
    expect(serving()).toEqual([digests[0], digests[1]]);
    expect(shop.greeting("eu")).toBe("v1.1.0");
  });

  it("is refused where a person says no", async () => {
    const before = writes();
    const result = await shop.run({
      workflow: "rollback",
      event: { name: "workflow_dispatch", ref: "main", inputs: { environment: "production" } },
      review: () => "rejected",
    });
    expect(result.conclusion).toBe("failure");
    expect(writes()).toBe(before);
  });

  it("that does not exist is refused by the plan", async () => {
    await shop.rules({ more: 'rollback-environment: "{environment}-night"' });
    const result = await rollBack();
    expect(ranJobs(result)).toEqual(["Plan production: failure", "Report: success"]);
    expect(errorsOf(result).join()).toContain("production-night");
  });
});

describe("a release that waits for its approval", () => {
  it("holds no rollback up, and goes on afterwards", async () => {
    await shop.rules({ more: 'rollback-environment: "{environment}-{target}-rollback"' });
    await shop.version("v1.2.0");
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    const { promise: answer, resolve: approve } = Promise.withResolvers<"approved">();
    const release = shop.push("v1.2.0", {
      review: ({ environment }) => {
        if (environment !== "production-eu") return "approved";
        isAsked();
        return answer;
      },
    });
    await asked;
    const rolledBack = await rollBack({ targets: "in" });
    expect(errorsOf(rolledBack)).toEqual([]);
    expect(shop.greeting("in")).toBe("v1.0.0");
    approve("approved");
    expect(errorsOf(await release)).toEqual([]);
    expect([shop.greeting("in"), shop.greeting("eu")]).toEqual(["v1.0.0", "v1.2.0"]);
  });
});

describe("what cannot be gone back to", () => {
  beforeAll(() => shop.rules());

  it("is a version that was never there: the records are listed", async () => {
    const before = writes();
    const result = await rollBack({ to: "v9.9.9", targets: "in" }, { ref: "refs/tags/v1.1.0" });
    expect(errorsOf(result)).toEqual([expect.stringMatching(/v9\.9\.9.*#2 \w{7} v1\.1\.0/)]);
    expect(writes()).toBe(before);
  });

  it("is what was before the first deploy", async () => {
    const result = await shop.run({
      workflow: "rollback",
      event: { name: "workflow_dispatch", ref: "main", inputs: { environment: "dev" } },
    });
    expect(errorsOf(result)).toEqual([expect.stringMatching(/^There is nothing to go back to: checkout/)]);
    expect(jobOf(result, "Report").summary).toContain("dev: failure");
  });
});

it("nothing secret is shown", () => {
  const shown = shop.runs.map(shownOf).join();
  for (const secret of [shop.chat.secret, configToken]) expect(shown).not.toContain(secret);
});
