import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import { reportLine } from "./report.ts";
import {
  ClusterUnderTest,
  deployment,
  digestOf,
  type RequestOptions,
  requestOf,
  service,
} from "./testing/cluster-under-test.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options?: RequestOptions, signal?: AbortSignal) =>
  deploy(requestOf(options), test.ports(signal));
const place = { service: "checkout", namespace: "dev" };
const imageOf = async () =>
  (await test.get("Deployment", "checkout"))?.spec.template.spec.containers[0].image;
const readyPods = async () =>
  (await test.pods()).filter((pod) =>
    pod.status.conditions?.some(
      (one: { type: string; status: string }) => one.type === "Ready" && one.status === "True",
    ),
  );
const outcomes = async () => (await readRecords(test.cluster, place)).map(({ record }) => record.outcome);

describe("a deploy", () => {
  it("brings configuration, objects and pods up, and records it as good", async () => {
    const report = await run();
    expect(report.outcome).toBe("deployed");
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect(await readyPods()).toHaveLength(2);
    expect(await test.get("ConfigMap", "checkout-config-hello")).toBeDefined();
    expect(await outcomes()).toEqual(["good"]);
    expect((await test.get("Lease", "towline-checkout"))?.spec.holderIdentity ?? "").toBe("");
  });

  it("writes nothing when nothing changed, not even the Lease", async () => {
    await run();
    const writes = test.server.history.length;
    const report = await run({ runId: 101 });
    expect(report.outcome).toBe("unchanged");
    expect(test.server.history).toHaveLength(writes);
  });

  it("rolls the pods when only the configuration changed, and keeps the old one for those that still run", async () => {
    await run();
    const report = await run({ greeting: "servus", runId: 101 });
    expect(report.outcome).toBe("deployed");
    const pods = (await test.pods()).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    expect(pods.map((pod) => pod.spec.containers[0].envFrom[0].configMapRef.name)).toEqual([
      "checkout-config-servus",
      "checkout-config-servus",
    ]);
    expect(await test.get("ConfigMap", "checkout-config-hello")).toBeDefined();
  });

  it("shows what it would do in a dry run, and does none of it", async () => {
    const writes = test.server.history.length;
    const report = await deploy({ ...requestOf(), dryRun: true }, test.ports());
    expect(report.outcome).toBe("planned");
    expect(test.server.history).toHaveLength(writes);
  });
});

describe("a deploy that fails", () => {
  it("explains itself and brings the old version back with its configuration", async () => {
    await run();
    const request = requestOf({ image: "c", greeting: "broken", runId: 101 });
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    const line = reportLine(report, request);
    expect(line).toContain("checkout");
    expect(line).toContain("Version aaaaaaa (#1) is back and serves with all its pods");
    expect(test.lines.join("\n")).toContain("fatal: cannot reach the payment gateway (demo crash)");
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect(await readyPods()).toHaveLength(2);
    expect(await outcomes()).toEqual(["failed", "good"]);
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

describe("a deploy that ends early", () => {
  it("puts the old version back within 5 s when it is cancelled, and gives the lock back", async () => {
    await run();
    const controller = new AbortController();
    const running = run({ image: "d", runId: 101 }, controller.signal);
    await untilImageIs(digestOf("d"));
    const cancelled = Date.now();
    controller.abort(new TowlineError("cancelled", "The job was cancelled"));
    expect(await running).toMatchObject({ outcome: "failed", wayBack: { kind: "applied" } });
    expect(Date.now() - cancelled).toBeLessThan(5_000);
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect((await test.get("Lease", "towline-checkout"))?.spec.holderIdentity ?? "").toBe("");
    expect(await outcomes()).toEqual(["pending", "good"]);
  });

  it("goes back to what served last, not to what a killed run left", async () => {
    await run();
    // what a run killed in mid-rollout leaves: the new spec, a pending record, its lock
    const controller = new AbortController();
    const killed = deploy(requestOf({ image: "d", runId: 101 }), stopping(controller.signal));
    await untilImageIs(digestOf("d"));
    controller.abort(new TowlineError("lock-lost", "killed"));
    await expect(killed).rejects.toMatchObject({ code: "lock-lost" });
    expect(await outcomes()).toEqual(["pending", "good"]);

    const report = await run({ image: "c", runId: 101, attempt: 2 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("a")}`);
  });

  it("finishes what a killed run of the same version began", async () => {
    await run();
    const controller = new AbortController();
    const killed = deploy(requestOf({ image: "b", runId: 101 }), stopping(controller.signal));
    await untilImageIs(digestOf("b"));
    controller.abort(new TowlineError("lock-lost", "killed"));
    await killed.catch(() => {});
    const report = await run({ image: "b", runId: 101, attempt: 2 });
    expect(report.outcome).toBe("deployed");
    expect(await outcomes()).toEqual(["good", "pending", "good"]);
  });
});

describe("two deploys at once", () => {
  it("run one after the other, and both arrive", async () => {
    await run();
    const [first, second] = await Promise.all([
      run({ image: "b", runId: 101 }),
      run({ greeting: "x", runId: 102 }),
    ]);
    const kinds = [first, second].map(({ outcome }) => outcome);
    expect(kinds.filter((outcome) => outcome === "deployed").length).toBeGreaterThanOrEqual(1);
    for (const outcome of kinds) expect(["deployed", "superseded"]).toContain(outcome);
    expect((await outcomes()).includes("pending")).toBe(false);
  });

  it("ends the older run as superseded when it waited for the newer one", async () => {
    const newer = run({ image: "b", runId: 200 });
    await until(async () => (await test.get("Lease", "towline-checkout"))?.spec.holderIdentity === "200/1");
    const older = await run({ image: "a", runId: 150 });
    expect((await newer).outcome).toBe("deployed");
    expect(older).toMatchObject({ outcome: "superseded", by: { identity: { runId: "200" } } });
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("b")}`);
  });
});

it("refuses manifests in which no container takes the image, before anything is written", async () => {
  const other = deployment();
  other.spec.template.spec.containers[0].image = "nginx";
  const writes = test.server.history.length;
  await expect(run({ objects: [other] })).rejects.toMatchObject({ code: "manifest-invalid" });
  expect(test.server.history).toHaveLength(writes);
});

/** Ports of a run that stops dead: it neither goes back nor gives its lock back. */
const stopping = (signal: AbortSignal) => test.ports(signal);

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("it did not come to that within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const untilImageIs = (digest: string) => until(async () => ((await imageOf()) ?? "").endsWith(digest));
