import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import { defaultClusters, defaultRoles, exampleRegion as region } from "@towline/sandbox";
import { parseAllDocuments } from "yaml";
import { errorsOf, jobOf } from "../world/results.ts";
import { startWorld, type World } from "../world/world.ts";

const account = "333333333333";
const rights = join(import.meta.dirname, "../../examples/rights");
const principal = (role: string): string => `arn:aws:iam::${account}:role/${role}`;

/** What a planner may do, as the example says. */
const planner = parseAllDocuments(readFileSync(join(rights, "kubernetes/planner.yaml"), "utf8")).map((each) =>
  each.toJS(),
);
const policies = ["plan", "plan-secrets"].map((file) =>
  JSON.parse(readFileSync(join(rights, `aws/${file}.json`), "utf8")),
);

let world: World;
beforeAll(async () => {
  const production = {
    name: "production",
    account,
    region,
    namespaces: ["production"],
    access: [
      { principal: principal("towline-production"), groups: ["system:masters"] },
      { principal: principal("towline-plan"), groups: ["towline-planners"] },
    ],
    rbac: planner,
  };
  const plan = { name: "towline-plan", account, subjects: ["repo:acme@*/*:ref:refs/*"], policies };
  world = await startWorld({
    environments: { production: { reviewers: ["octocat"], tags: ["v*"] } },
    sandbox: {
      roles: [...defaultRoles, plan],
      clusters: [...defaultClusters.filter(({ name }) => name !== production.name), production],
    },
  });
  world.sandbox.secrets.put({
    account,
    region,
    name: "production/checkout",
    value: { password: "hunter22-of-production" },
  });
  const towline = readFileSync(`${world.config.path}/towline.yaml`, "utf8");
  await world.config.commit(
    {
      "towline.yaml": towline.replace(
        "role-to-assume: towline-production",
        "role-to-assume: towline-production\n    plan-role: towline-plan",
      ),
      "production/checkout/secrets.yaml": "PASSWORD: aws-secretsmanager:production/checkout#password\n",
    },
    "Show the difference first",
  );
});
afterAll(() => world.close());

interface Released {
  readonly result: RunResult;
  readonly preview: JobResult;
  /** How many writes the cluster had seen when the approval was asked for, beyond those of before. */
  readonly writesWhenAsked: number;
  readonly askedAt: string;
}

/** Starts a workflow; who is asked to approve looks at the cluster and the clock. */
const run = async (request: Parameters<World["run"]>[0]): Promise<Released> => {
  const cluster = world.cluster("production");
  // old pods may still be ending, which is the controllers' work
  const ourWrites = () => cluster.history.filter(({ userAgent }) => !/^kube|system:/.test(userAgent)).length;
  const before = ourWrites();
  let [writesWhenAsked, askedAt] = [-1, ""];
  const result = await world.run({
    ...request,
    review: () => {
      writesWhenAsked = ourWrites() - before;
      askedAt = new Date().toISOString();
      world.cluster("production").setFaults(undefined);
      return "approved";
    },
  });
  return { result, preview: jobOf(result, "Difference"), writesWhenAsked, askedAt };
};

const release = async (tag: string): Promise<Released> => {
  await world.checkout.git("tag", tag);
  return await run({ workflow: "release", event: { name: "push", ref: `refs/tags/${tag}` } });
};

/** The plan role's part is told before the approval, and nothing is written for it. */
const expectToldFirst = ({ result, preview, writesWhenAsked, askedAt }: Released): void => {
  expect(errorsOf(result)).toEqual([]);
  expect(preview.annotations).toEqual([]);
  expect(result.conclusion).toBe("success");
  expect(writesWhenAsked).toBe(0);
  expect(preview.finishedAt <= askedAt).toBe(true);
};

describe("production with a plan role and reviewers", () => {
  it("shows a first release, before the approval", async () => {
    const released = await release("v1.0.0");
    expectToldFirst(released);
    const { summary } = released.preview;
    expect(summary).toContain("production: 5 objects would change");
    for (const line of ["+ deployment/checkout", "+ service/checkout"]) expect(summary).toContain(line);
  });

  it("shows image, manifests, configuration and secrets of the next, and what a dry run by hand would", async () => {
    const deployment = readFileSync(`${world.checkout.path}/k8s/deployment.yaml`, "utf8");
    await world.checkout.commit(
      { "k8s/deployment.yaml": deployment.replace(/replicas: \d+/, "replicas: 3") },
      "A third replica",
    );
    await world.config.commit({ "production/checkout/.env": "GREETING=Servus\n" }, "Greet in Austrian");
    world.sandbox.secrets.put({
      account,
      region,
      name: "production/checkout",
      value: { password: "another-of-production" },
    });
    const released = await release("v1.1.0");
    expectToldFirst(released);
    const { summary, log } = released.preview;
    for (const part of ["v1.0.0 (deploy #1) → ", "spec.replicas: 2 → 3", 'data.GREETING: "', '→ "Servus"'])
      expect(summary).toContain(part);
    expect(summary).toMatch(/data\.PASSWORD: hmac:[0-9a-f]{8} → hmac:[0-9a-f]{8}/);
    for (const text of [summary, log]) expect(text).not.toMatch(/(hunter22|another)-of-production/);
  });

  it("says that nothing would change where that is so", async () => {
    const released = await release("v1.1.1");
    expectToldFirst(released);
    expect(released.preview.summary).toContain("production: nothing would change");
  });

  it("says from what to what a rollback goes", async () => {
    const released = await run({
      workflow: "rollback",
      event: { name: "workflow_dispatch", ref: "refs/tags/v1.0.0", inputs: { environment: "production" } },
    });
    expectToldFirst(released);
    const { summary } = released.preview;
    for (const part of [
      "From deploy \\#2",
      "to deploy \\#1",
      "The registry still has the image",
      "Its configuration is still there",
      "its values are read afresh",
      "spec.replicas: 3 → 2",
    ])
      expect(summary).toContain(part);
  });

  it("goes on without, where the role may not look", async () => {
    // until somebody approves, and so nobody but the planner has asked
    world
      .cluster("production")
      .setFaults(({ method }) => (method === "GET" ? { kind: "status", status: 403 } : undefined));
    const { result, preview } = await release("v1.2.0");
    expect(errorsOf(result)).toEqual([]);
    expect(preview.conclusion).toBe("success");
    expect(preview.annotations).toEqual([
      expect.objectContaining({ level: "warning", message: expect.stringContaining("could not be told") }),
    ]);
    expect(preview.summary).toContain("what would change could not be told");
  });
});
