import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildAccount, exampleRegion } from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { digestOf, errorsOf, jobOf, ranJobs, unusedPermissions } from "../world/results.ts";
import { startWorld, type World } from "../world/world.ts";

/** Several people and one environment: the scenarios build on each other. */
let world: World;
let dev: ClusterHistory;
let dockerfile = "";
beforeAll(async () => {
  world = await startWorld({ sandbox: { timing: { podStart: 30, termination: 20, probeSecond: 20 } } });
  dev = new ClusterHistory(world.cluster("dev"));
  dockerfile = await world.checkout.git("show", "HEAD:Dockerfile");
});
afterAll(() => world.close());

const branch = async (name: string, version: string): Promise<void> => {
  await world.checkout.git("checkout", "--quiet", "main");
  await world.checkout.branch(name);
  await world.checkout.commit({ Dockerfile: dockerfile.replace("1.0.0", version) }, `Make ${version}`);
};
const registryWrites = () =>
  world.sandbox.requests.filter(
    ({ service, method, path }) =>
      (service === "registry" && !["GET", "HEAD"].includes(method)) || /^ecr:(Put|Create|Upload)/.test(path),
  ).length;

describe("a dry run of what was never built", () => {
  it("shows what would change, and writes nothing: no image, no object, no Deployment of GitHub", async () => {
    const result = await world.deploy({ inputs: { "dry-run": true } });
    expect(errorsOf(result)).toEqual([]);
    expect(ranJobs(result)).toEqual([
      "Plan dev: success",
      "Build: success",
      "Dry run of dev: success",
      "Report: success",
    ]);
    expect(jobOf(result, "Dry run of dev").summary).toMatch(/^\+ deployment\/checkout$/m);
    expect(jobOf(result, "Dry run of dev").environment).toMatchObject({ name: "dev", deployment: false });
    expect(registryWrites()).toBe(0);
    expect(world.sandbox.ecr.repository(buildAccount, exampleRegion, "checkout")?.images).toEqual([]);
    const { history } = world.cluster("dev");
    expect(history.filter(({ user }) => !user.startsWith("system:"))).toEqual([]);
    expect(world.github.deployments).toEqual([]);
  });
});

describe("a deploy", () => {
  it("says in its title what goes where and who asked, and uses every permission", async () => {
    const result = await world.deploy();
    expect(errorsOf(result)).toEqual([]);
    expect(result.name).toBe("Deploy main to dev, by mona");
    expect(result.jobs.filter(({ conclusion }) => conclusion === "success").map(({ name }) => name)).toEqual([
      "deploy / Plan dev",
      "deploy / Build",
      "deploy / Targets / Deploy to dev",
      "deploy / Report",
    ]);
    expect(unusedPermissions(result)).toEqual([]);
    expect(world.github.deployments).toEqual([
      expect.objectContaining({ environment: "dev", ref: "main", creator: "mona" }),
    ]);
  });

  it("dry, of what was built but not deployed, shows the difference", async () => {
    await branch("feature/y", "1.1.0");
    const writes = dev.count;
    const result = await world.deploy({ branch: "feature/y", inputs: { "dry-run": true } });
    expect(errorsOf(result)).toEqual([]);
    expect(jobOf(result, "Dry run of dev").summary).toMatch(/^~ deployment\/checkout$/m);
    expect(dev.count).toBe(writes);
  });

  it("says whose deploy it replaces", async () => {
    const result = await world.run({
      workflow: "deploy",
      event: { name: "workflow_dispatch", ref: "refs/heads/feature/y", inputs: { environment: "dev" } },
      actor: "octocat",
    });
    expect(errorsOf(result)).toEqual([]);
    const words = /replaces main, deployed \d\d:\d\d UTC by mona/;
    expect(jobOf(result, "Deploy to dev").log).toMatch(words);
    expect(
      jobOf(result, "Deploy to dev").annotations.filter(({ message }) => words.test(message)),
    ).toHaveLength(1);
    expect(digestOf(result)).toBe(dev.readyPods()[0]?.spec.containers[0].image.split("@")[1]);
  });

  it("of a branch that may not go there is refused by the rule, its file, line and commit", async () => {
    const commit = (await world.config.git("rev-parse", "--short=7", "HEAD")).slice(0, 7);
    const writes = registryWrites();
    const result = await world.deploy({ branch: "feature/y", environment: "staging" });
    expect(ranJobs(result)).toEqual(["Plan staging: failure", "Report: success"]);
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        new RegExp(
          `feature/y may not be deployed to staging.*staging.*acme/config@${commit}:towline\\.yaml, line 19`,
        ),
      ),
    ]);
    expect(registryWrites()).toBe(writes);
    expect(jobOf(result, "Report").summary).toContain("The plan failed: nothing was changed");
  });
});
