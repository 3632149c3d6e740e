import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { reportLine } from "./report.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { deployment, digestOf, type RequestOptions, requestOf, service } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options?: RequestOptions, signal?: AbortSignal) => test.deploy(options, signal);

describe("a deploy that fails", () => {
  it("explains itself and brings the old version back with its configuration", async () => {
    await run();
    const request = requestOf({ image: "c", greeting: "broken", runId: 101 });
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    const line = reportLine(report, request);
    expect(line).toContain("checkout");
    expect(line).toContain("Version aaaaaaa (deploy #1) is back and serves with all its pods");
    expect(test.lines.join("\n")).toContain("fatal: cannot reach the payment gateway (demo crash)");
    expect(await test.image()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect(await test.readyPods()).toHaveLength(2);
    expect(await test.outcomes()).toEqual(["failed", "good"]);
  });

  it("reuses the old ReplicaSet on the way back", async () => {
    await run();
    await run({ image: "c", runId: 101 });
    const sets = await test.cluster.list({ apiVersion: "apps/v1", kind: "ReplicaSet", namespace: "dev" });
    expect(sets.items).toHaveLength(2);
  });

  it("deploys nothing new after it: the version that is back is unchanged", async () => {
    await run();
    await run({ image: "c", runId: 101 });
    expect((await run({ runId: 102 })).outcome).toBe("unchanged");
  });

  it("deletes what it had added, and never the configuration", async () => {
    await run({ objects: [deployment()] });
    const report = await run({ image: "c", greeting: "new", objects: [deployment(), service], runId: 101 });
    expect(report.outcome).toBe("failed");
    expect(await test.get("Service", "checkout")).toBeUndefined();
    expect(await test.get("ConfigMap", "checkout-config-new")).toBeDefined();
  });

  it("has nothing to go back to at the first deploy, and says so", async () => {
    const request = { ...requestOf({ image: "c" }), timeoutSeconds: 3 };
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "nothing-before" } });
    expect(reportLine(report, request)).toContain("This was the first deploy");
  });

  it("leaves the replicas of an autoscaler alone on the way back", async () => {
    const scaled = deployment();
    delete scaled.spec.replicas;
    await run({ objects: [scaled] });
    const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "dev", name: "checkout" };
    await test.cluster.patch(ref, { spec: { replicas: 3 } }, { manager: "hpa", type: "merge" });
    await run({ image: "c", objects: [scaled], runId: 101 });
    expect((await test.get("Deployment", "checkout"))?.spec.replicas).toBe(3);
  });
});

describe("the way back", () => {
  const otherPort: typeof service = {
    ...service,
    spec: { ...service.spec, ports: [{ port: 81, targetPort: 8080 }] },
  };

  it("brings back objects that are no workloads too", async () => {
    await run();
    test.refuseOnce((_, path) => path.includes("/deployments?watch=true&sendInitialEvents=true"), 403);
    const report = await run({ objects: [deployment(), otherPort], runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect((await test.get("Service", "checkout"))?.spec.ports[0].port).toBe(80);
  });

  it("does not take the ruins of a failed first deploy for a version to go back to", async () => {
    const broken = (runId: number) => ({ ...requestOf({ image: "c", runId }), timeoutSeconds: 2 });
    await deploy(broken(100), test.ports());
    const report = await deploy(broken(101), test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "nothing-before" } });
    expect((await run({ image: "b", runId: 102 })).outcome).toBe("deployed");
  });

  it.each(["Recreate", "RollingUpdate"])("brings back the strategy %s", async (type) => {
    const withStrategy = (strategy: string) => {
      const { spec, ...rest } = deployment();
      return { ...rest, spec: { ...spec, strategy: { type: strategy } } };
    };
    await run({ objects: [withStrategy(type)] });
    const other = type === "Recreate" ? "RollingUpdate" : "Recreate";
    const report = await run({ image: "c", objects: [withStrategy(other)], runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect((await test.get("Deployment", "checkout"))?.spec.strategy.type).toBe(type);
    expect((await run({ objects: [withStrategy(type)], runId: 102 })).outcome).toBe("unchanged");
  });

  it("restores what can be restored where one object cannot", async () => {
    await run();
    test.server.setFaults(({ method, path }) =>
      method === "PATCH" && path.includes("/services/") && !path.includes("dryRun")
        ? { kind: "status", status: 403 }
        : undefined,
    );
    const report = await run({ image: "c", objects: [deployment(), otherPort], runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "failed" } });
    expect(await test.image()).toContain(digestOf("a"));
    expect(await test.outcomes()).toEqual(["stuck", "good"]);
  });

  it("ends at once when the job is cancelled while it waits for the pods", async () => {
    await run();
    const controller = new AbortController();
    let rollOuts = 0;
    test.server.setFaults(({ path }) => {
      if (path.includes("/deployments?watch=true&sendInitialEvents=true")) rollOuts += 1;
      if (rollOuts === 2) controller.abort(new TowlineError("cancelled", "The job was cancelled"));
      return undefined;
    });
    const report = await run({ image: "c", runId: 101 }, controller.signal);
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "applied" } });
    expect(await test.image()).toContain(digestOf("a"));
  });
});
