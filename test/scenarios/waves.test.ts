import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import {
  nonProductionAccount as account,
  buildAccount,
  defaultRepositories,
  exampleRegion,
} from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { errorsOf, jobOf, ranJobs } from "../world/results.ts";
import { configOf, type Mode, obeying } from "../world/two-targets.ts";
import { startWorld, type World } from "../world/world.ts";

const targets = ["a", "b", "c", "d", "e"];
const rules = `
build: { aws-region: ${exampleRegion}, account: "${buildAccount}", role-to-assume: towline-build }
config: { path: "{environment}/{target}/{service}" }
environments:
  production:
    account: "${account}"
    aws-region: ${exampleRegion}
    role-to-assume: towline-production
    cluster: production
    namespace: "{target}"
    rollback: release
    targets: { ${targets.map((target) => `${target}: {}`).join(", ")} }
    waves: [[a], [b, c], [d], [e]]
`;
const caller = `
name: Deploy
on: { workflow_dispatch: }
jobs:
  deploy:
    uses: towline/towline/.github/workflows/deploy.yml@v1
    permissions: { actions: read, contents: read, id-token: write }
    with: { environment: production }
    secrets: inherit
`;

/** Four waves, which are all that there are, in namespaces of one cluster. */
let world: World;
let cluster: ClusterHistory;
beforeAll(async () => {
  world = await startWorld({
    environments: targets.map((target) => `production-${target}`),
    enterprise: ["acme", "towline"],
    sandbox: {
      roles: [
        { name: "towline-build", account: buildAccount },
        { name: "towline-production", account, subjects: ["repo:acme@*/*:environment:production-*"] },
      ],
      repositories: defaultRepositories,
      clusters: [{ name: "production", account, region: exampleRegion, namespaces: targets }],
      timing: { podStart: 30, pull: 5, crashBackOff: 30, termination: 20, probeSecond: 20 },
    },
  });
  cluster = new ClusterHistory(world.cluster("production"));
  const deployment = await readFile(`${world.checkout.path}/k8s/deployment.yaml`, "utf8");
  await world.checkout.commit(
    { "k8s/deployment.yaml": obeying(deployment), ".github/workflows/own.yml": caller },
    "Obey",
  );
  await world.config.commit({ "towline.yaml": rules }, "Four waves");
});
afterAll(() => world.close());

const configure = async (greeting: string, modes: Readonly<Record<string, Mode>> = {}): Promise<void> => {
  const files = targets.map((target) => configOf(`production/${target}`, greeting, modes[target]));
  await world.config.commit(Object.assign({}, ...files), greeting);
};

const span = (result: RunResult, target: string): readonly [number, number] => {
  const { startedAt, finishedAt } = jobOf(result, `Deploy to production-${target}`);
  return [Date.parse(startedAt), Date.parse(finishedAt)];
};

/** What the ready pods of a target greet with. */
const greeting = (target: string): string | undefined => {
  const pod = cluster.readyPods().find(({ metadata }) => metadata.namespace === target);
  const name = pod?.spec.containers[0].envFrom[0].configMapRef.name;
  return cluster
    .objects("ConfigMap")
    .find(({ metadata }) => metadata.name === name && metadata.namespace === target)?.data?.GREETING;
};

describe("four waves", () => {
  it("of a deploy go one after the other, and the targets of one side by side", async () => {
    await configure("one");
    const result = await world.run({ workflow: "own", event: { name: "workflow_dispatch", ref: "main" } });
    expect(errorsOf(result)).toEqual([]);
    expect(result.conclusion).toBe("success");
    expect(jobOf(result, "Deploy to production-e").name).toBe("deploy / Wave 4 / Deploy to production-e");
    const [a, b, c, d, e] = targets.map((target) => span(result, target));
    expect([b?.[0], c?.[0]].every((start) => (start ?? 0) >= (a?.[1] ?? 0))).toBe(true);
    expect(b?.[0]).toBeLessThan(c?.[1] ?? 0);
    expect(c?.[0]).toBeLessThan(b?.[1] ?? 0);
    expect(d?.[0]).toBeGreaterThanOrEqual(Math.max(b?.[1] ?? 0, c?.[1] ?? 0));
    expect(e?.[0]).toBeGreaterThanOrEqual(d?.[1] ?? 0);
    expect(targets.map(greeting)).toEqual(["one", "one", "one", "one", "one"]);
  });

  it("of a release end where one fails, and the targets that were done are taken back", async () => {
    await configure("two", { d: "crash" });
    await world.checkout.git("tag", "v1.0.0");
    const result = await world.run({
      workflow: "release",
      event: { name: "push", ref: "refs/tags/v1.0.0" },
    });
    expect(result.conclusion).toBe("failure");
    const ran = ranJobs(result);
    expect(ran.filter((name) => name.startsWith("Deploy to")).toSorted()).toEqual([
      "Deploy to production-a: success",
      "Deploy to production-b: success",
      "Deploy to production-c: success",
      "Deploy to production-d: failure",
    ]);
    expect(ran.filter((name) => name.startsWith("Roll back")).toSorted()).toEqual(
      targets.map((target) => `Roll back production-${target}: success`),
    );
    expect(jobOf(result, "Roll back production-e").log).toContain("nothing to take back");
    expect(targets.map(greeting)).toEqual(["one", "one", "one", "one", "one"]);
  });

  it("of a release all succeed when it is run again, mended", async () => {
    await configure("three");
    const result = await world.run({
      workflow: "release",
      event: { name: "push", ref: "refs/tags/v1.0.0" },
    });
    expect(errorsOf(result)).toEqual([]);
    expect(jobOf(result, "Take back").conclusion).toBe("skipped");
    expect(targets.map(greeting)).toEqual(["three", "three", "three", "three", "three"]);
  });
});
