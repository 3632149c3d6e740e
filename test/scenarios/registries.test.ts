import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import {
  nonProductionAccount as account,
  buildAccount,
  defaultClusters,
  defaultRepositories,
  defaultRoles,
} from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

/** Two targets of one environment, each with a registry of its own, and dev, which pulls from the build's. */
const india = "ap-south-1";
const europe = "eu-central-1";
const towline = (roleInEurope: string) => `
build: { aws-region: ${india}, account: "${buildAccount}", role-to-assume: towline-build }
config: { path: "{environment}/{service}" }
allowed-regions: [${india}, ${europe}]
environments:
  dev: { account: "${account}", aws-region: ${india}, cluster: dev, role-to-assume: towline-dev }
  staging:
    account: "${account}"
    role-to-assume: towline-staging
    registry: { role-to-assume: towline-promote }
    targets:
      in: { aws-region: ${india}, cluster: staging-in }
      eu: { aws-region: ${europe}, cluster: staging-eu, registry: { role-to-assume: ${roleInEurope} } }
`;

let world: World;
beforeAll(async () => {
  const subjects = ["repo:acme@*/*:environment:staging-*"];
  const place = (region: string) => ({ account, region });
  world = await startWorld({
    environments: ["dev", "staging-in", "staging-eu"],
    sandbox: {
      roles: [
        ...defaultRoles.filter(({ name }) => name !== "towline-staging"),
        { name: "towline-staging", account, subjects },
        { name: "towline-promote", account },
        { name: "may-not-push", account, denied: ["ecr:InitiateLayerUpload"] },
      ],
      repositories: [
        ...defaultRepositories,
        { name: "checkout", ...place(india) },
        { name: "checkout", ...place(europe), mutability: "IMMUTABLE" },
      ],
      clusters: [
        ...defaultClusters.filter(({ name }) => name === "dev"),
        { name: "staging-in", ...place(india), namespaces: ["staging"] },
        { name: "staging-eu", ...place(europe), namespaces: ["staging"] },
      ],
    },
  });
  await world.config.commit({ "towline.yaml": towline("towline-promote") }, "Registries of targets");
});
afterAll(() => world.close());

const jobOf = (result: RunResult, name: string): JobResult => {
  const found = result.jobs.find((one) => one.name.endsWith(` / ${name}`));
  if (found === undefined) throw new Error(`no job ${name} among ${result.jobs.map((one) => one.name)}`);
  return found;
};
const errorsOf = ({ annotations }: JobResult): readonly string[] =>
  annotations.filter(({ level }) => level === "error").map(({ message }) => message);
const digestOf = (result: RunResult): string =>
  JSON.parse(jobOf(result, "Build").outputs.digests ?? "{}").checkout ?? "";
const registryOf = (region: string) => world.sandbox.ecr.repository(account, region, "checkout");
const cluster = (target: string) => new ClusterHistory(world.cluster(`staging-${target}`));
const imagesOf = (target: string): readonly string[] =>
  cluster(target)
    .readyPods()
    .map((pod) => pod.spec.containers[0].image);
let first: RunResult;

describe("targets with registries of their own", () => {
  beforeAll(async () => {
    first = await world.deploy({ environment: "staging" });
  });

  it("get the image that was built, before they are deployed to", () => {
    expect(first.jobs.flatMap(errorsOf)).toEqual([]);
    expect(first).toMatchObject({ problems: [], conclusion: "success", exitCode: 0 });
    for (const region of [india, europe]) expect(registryOf(region)?.find(digestOf(first))).toBeDefined();
    expect(jobOf(first, "Promote").permissions).toEqual({
      contents: "read",
      "id-token": "write",
      metadata: "read",
    });
  });

  it.each([
    ["in", india],
    ["eu", europe],
  ])("pull from them: %s", async (target, region) => {
    const { host } = new URL(await world.sandbox.ecr.registryUrl(account, region));
    const image = `${host}/checkout@${digestOf(first)}`;
    expect(imagesOf(target)).toEqual([image, image]);
  });

  it("have the tags of the build; an immutable one none that moves", () => {
    const tags = (region: string) => registryOf(region)?.tagsOf(digestOf(first));
    const commit = expect.stringMatching(/^[0-9a-f]{40}$/);
    expect(tags(india)).toEqual([commit, "main", "staging"]);
    expect(tags(europe)).toEqual([commit]);
    expect(jobOf(first, "Promote").log).toContain("Tag staging is left out: checkout in eu-central-1");
  });

  it("are told in the plan's summary", () => {
    expect(jobOf(first, "Plan staging").summary).toContain(`checkout in ${europe} of account`);
  });
});

describe("the same again", () => {
  it("moves nothing", async () => {
    const contents = () => [india, europe].map((region) => registryOf(region)?.images);
    const before = structuredClone(contents());
    const result = await world.deploy({ environment: "staging" });
    expect(result.conclusion).toBe("success");
    expect(jobOf(result, "Promote").log.match(/: unchanged \(/g)).toHaveLength(2);
    expect(contents()).toEqual(before);
  });
});

describe("an environment that pulls from the build's registry", () => {
  it("starts no runner to promote, and is deployed to", async () => {
    const result = await world.deploy({ environment: "dev" });
    expect(result.conclusion).toBe("success");
    expect(jobOf(result, "Promote").conclusion).toBe("skipped");
    expect(jobOf(result, "Deploy to dev").conclusion).toBe("success");
  });
});

describe("a registry that refuses", () => {
  it("fails its own target, before anything changes there; the other is deployed to", async () => {
    await world.config.commit({ "towline.yaml": towline("may-not-push") }, "A lesser role");
    const dockerfile = await world.checkout.git("show", "HEAD:Dockerfile");
    await world.checkout.commit({ Dockerfile: dockerfile.replace("1.0.0", "1.1.0") }, "Next version");
    const europeBefore = cluster("eu").count;

    const result = await world.deploy({ environment: "staging" });

    const digest = digestOf(result);
    expect(digest).not.toBe(digestOf(first));
    expect(result.exitCode).toBe(1);
    expect(errorsOf(jobOf(result, "Promote"))).toEqual([
      expect.stringContaining("The registry denied ecr:InitiateLayerUpload to"),
    ]);
    expect(jobOf(result, "Deploy to staging-in").conclusion).toBe("success");
    expect(imagesOf("in").every((image) => image.endsWith(digest))).toBe(true);
    expect(errorsOf(jobOf(result, "Deploy to staging-eu"))).toEqual([
      `ECR repository "checkout" in eu-central-1 of account ${account}, this target's registry, has no image ${digest}. The job Promote brings it there: mend what it says, then run the failed jobs again. Nothing was changed here`,
    ]);
    expect(cluster("eu").writes(europeBefore)).toEqual([]);
    expect(imagesOf("eu").every((image) => image.endsWith(digestOf(first)))).toBe(true);
  });
});

describe("a dry run of what was built and not promoted yet", () => {
  it("shows the difference, and leaves the registries as they are", async () => {
    await world.config.commit({ "towline.yaml": towline("towline-promote") }, "The right role");
    const dockerfile = await world.checkout.git("show", "HEAD:Dockerfile");
    await world.checkout.commit({ Dockerfile: dockerfile.replace("1.1.0", "1.2.0") }, "Next version");
    const digest = digestOf(await world.deploy({ environment: "dev" }));

    const result = await world.deploy({ environment: "staging", inputs: { "dry-run": true } });

    expect(result.jobs.flatMap(errorsOf)).toEqual([]);
    expect(jobOf(result, "Promote").conclusion).toBe("skipped");
    for (const target of ["in", "eu"]) {
      const { summary, annotations } = jobOf(result, `Dry run of staging-${target}`);
      expect(summary).toContain(`checkout@${digest}`);
      expect(annotations.map(({ message }) => message).join()).toContain(
        "yet to be promoted into checkout in",
      );
    }
    expect(registryOf(india)?.find(digest)).toBeUndefined();
  });
});
