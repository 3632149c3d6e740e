import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import { nonProductionAccount as account, defaultRoles, exampleRegion as region } from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

/** Two targets of one environment: independent of each other, each with its own cluster, role and configuration. */
const towline = `
build: { aws-region: ${region}, account: "111111111111", role-to-assume: towline-build }
config: { path: "{environment}/{target}/{service}" }
environments:
  staging:
    account: "${account}"
    aws-region: ${region}
    role-to-assume: towline-staging
    targets:
      in: { cluster: staging-in }
      eu: { cluster: staging-eu, runs-on: arc-eu }
`;

let world: World;
let result: RunResult;
beforeAll(async () => {
  const role = { name: "towline-staging", account, subjects: ["repo:acme@*/*:environment:staging-*"] };
  world = await startWorld({
    environments: ["staging-in", "staging-eu"],
    sandbox: {
      roles: [...defaultRoles.filter(({ name }) => name !== role.name), role],
      clusters: ["staging-in", "staging-eu"].map((name) => ({
        name,
        account,
        region,
        // the namespace is missing in eu
        namespaces: name === "staging-in" ? ["staging"] : [],
      })),
    },
  });
  await world.config.commit(
    {
      "towline.yaml": towline,
      "staging/in/checkout/.env": "GREETING=Namaste\n",
      "staging/in/checkout/app.properties": "currency=INR\n",
      "staging/eu/checkout/.env": "GREETING=Servus\n",
      "staging/eu/checkout/app.properties": "currency=EUR\n",
    },
    "Two targets",
  );
  result = await world.deploy({ environment: "staging" });
});
afterAll(() => world.close());

const leg = (environment: string): JobResult | undefined =>
  result.jobs.find(({ name }) => name === `deploy / Targets / Deploy to ${environment}`);

describe("an environment with two targets", () => {
  it("plans a job for each, with its own GitHub environment and runner", () => {
    expect(leg("staging-in")).toMatchObject({
      environment: { name: "staging-in" },
      runsOn: ["ubuntu-24.04"],
    });
    expect(leg("staging-eu")).toMatchObject({ environment: { name: "staging-eu" }, runsOn: ["arc-eu"] });
  });

  it("keeps a target's failure in that target", () => {
    expect(leg("staging-in")?.conclusion).toBe("success");
    expect(leg("staging-eu")?.conclusion).toBe("failure");
    expect(leg("staging-eu")?.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('namespace "staging"'),
    ]);
    expect(result.exitCode).toBe(1);
  });

  it("gives each target its own configuration", () => {
    const india = new ClusterHistory(world.cluster("staging-in"));
    expect(india.readyPods()).toHaveLength(2);
    const data = india.objects("ConfigMap").map((object) => object.data?.GREETING);
    expect(data).toContain("Namaste");
    expect(data).not.toContain("Servus");
  });

  it("builds once for both", () => {
    expect(result.jobs.filter(({ name }) => name === "deploy / Build")).toHaveLength(1);
  });
});
