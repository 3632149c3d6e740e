import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Clock, systemClock, TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { currentHolder, seeLease } from "./lease.ts";
import { reportLine } from "./report.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { deployment, digestOf, type RequestOptions, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options?: RequestOptions, signal?: AbortSignal) => test.deploy(options, signal);

describe("a deploy", () => {
  it("brings configuration, objects and pods up, and records it as good", async () => {
    const report = await run();
    expect(report.outcome).toBe("deployed");
    expect(await test.image()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect(await test.readyPods()).toHaveLength(2);
    expect(await test.get("ConfigMap", "checkout-config-hello")).toBeDefined();
    expect(await test.outcomes()).toEqual(["good"]);
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

describe("what a deploy reports", () => {
  it("is that it deployed, though its lock cannot be given back", async () => {
    await run();
    test.server.setFaults(({ method, path }) =>
      method === "PUT" &&
      path.includes("/leases/") &&
      test.server.requests.some(
        (one) => one.method === "PUT" && one.path.includes("/secrets/towline.checkout.2"),
      )
        ? { kind: "status", status: 403 }
        : undefined,
    );
    expect((await run({ image: "b", runId: 101 })).outcome).toBe("deployed");
    expect(test.lines.at(-1)).toContain("The lock was not given back");
  });

  it("is that it deployed, though something wrote into its record", async () => {
    await run();
    test.refuseOnce((method, path) => method === "PUT" && path.includes("/secrets/"), 409);
    expect((await run({ image: "b", runId: 101 })).outcome).toBe("deployed");
    expect(await test.outcomes()).toEqual(["good", "good"]);
  });

  it("is that it failed where somebody set another image while it rolled out", async () => {
    await run();
    const running = run({ image: "d", runId: 101 });
    await test.untilImageIs("d");
    const image = `registry.example/checkout@${digestOf("b")}`;
    const patch = [{ op: "replace", path: "/spec/template/spec/containers/0/image", value: image }];
    const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "dev", name: "checkout" };
    await test.cluster.patch(ref, patch, { manager: "kubectl-set", type: "json" });
    const report = await running;
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(reportLine(report, requestOf())).toContain("deployment/checkout was changed by something else");
    expect(await test.image()).toContain(digestOf("a"));
  });
});

describe("a deploy that ends early", () => {
  it("writes nothing when it is cancelled before it began", async () => {
    await run();
    const writes = test.server.history.length;
    const controller = new AbortController();
    test.server.setFaults(({ path }) => {
      if (path.includes("/pods?") && path.includes("dryRun"))
        controller.abort(new TowlineError("cancelled", "The job was cancelled"));
      return undefined;
    });
    await expect(run({ image: "b", runId: 101 }, controller.signal)).rejects.toMatchObject({
      code: "cancelled",
    });
    const kinds = test.server.history.slice(writes).map(({ object }) => object.kind);
    expect(new Set(kinds)).toEqual(new Set(["Lease"]));
  });

  it("puts the old version back within 5 s when it is cancelled, and gives the lock back", async () => {
    await run();
    const controller = new AbortController();
    const running = run({ image: "d", runId: 101 }, controller.signal);
    await test.untilImageIs("d");
    const cancelled = Date.now();
    controller.abort(new TowlineError("cancelled", "The job was cancelled"));
    expect(await running).toMatchObject({ outcome: "failed", wayBack: { kind: "applied" } });
    expect(Date.now() - cancelled).toBeLessThan(5_000);
    expect(await test.image()).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect((await test.get("Lease", "towline-checkout"))?.spec.holderIdentity ?? "").toBe("");
    expect(await test.outcomes()).toEqual(["pending", "good"]);
  });

  it("goes back to what served last, not to what a killed run left", async () => {
    await run();
    // what a run killed in mid-rollout leaves: the new spec, a pending record, its lock
    await runAndKill("d");
    expect(await test.outcomes()).toEqual(["pending", "good"]);

    const report = await run({ image: "c", runId: 101, attempt: 2 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await test.image()).toBe(`registry.example/checkout@${digestOf("a")}`);
  });

  it("finishes what a killed run of the same version began", async () => {
    await run();
    await runAndKill("b");
    const report = await run({ image: "b", runId: 101, attempt: 2 });
    expect(report.outcome).toBe("deployed");
    expect(await test.outcomes()).toEqual(["good", "pending", "good"]);
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
    expect((await test.outcomes()).includes("pending")).toBe(false);
  });

  it("compares again when the other one ended just before the lock was asked for", async () => {
    await run();
    const first = run({ image: "c", greeting: "one", runId: 101 });
    await test.untilImageIs("c");
    // the second compares in the middle of the first, and asks for the lock after its way back
    test.server.setFaults(({ method, path }) =>
      method === "GET" && path.includes("/leases/") ? { kind: "delay", milliseconds: 1_500 } : undefined,
    );
    const second = await run({ image: "c", greeting: "two", runId: 102 });
    expect((await first).outcome).toBe("failed");
    expect(second).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await test.image()).toContain(digestOf("a"));
  });

  it("leaves the cluster to whoever took its lock over", async () => {
    await run();
    const clock: Clock = {
      now: Date.now,
      sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 20, signal),
    };
    const robbed = deploy(requestOf({ image: "d", runId: 101 }), { ...test.ports(), clock });
    await test.untilImageIs("d");
    const ref = {
      apiVersion: "coordination.k8s.io/v1",
      kind: "Lease",
      namespace: "dev",
      name: "towline-checkout",
    };
    await test.cluster.patch(ref, { spec: { holderIdentity: "999/1" } }, { manager: "other", type: "merge" });
    await expect(robbed).rejects.toMatchObject({
      code: "lock-lost",
      message: expect.stringContaining("took over"),
    });
    expect(await test.image()).toContain(digestOf("d"));
    expect(currentHolder((await seeLease(test.cluster, requestOf().identity))?.live)).toBe("999/1");
  });

  it("ends the older run as superseded when it waited for the newer one", async () => {
    const newer = run({ image: "b", runId: 200 });
    await until(async () => (await test.get("Lease", "towline-checkout"))?.spec.holderIdentity === "200/1");
    const older = await run({ image: "a", runId: 150 });
    expect((await newer).outcome).toBe("deployed");
    expect(older).toMatchObject({ outcome: "superseded", by: { identity: { runId: "200" } } });
    expect(await test.image()).toBe(`registry.example/checkout@${digestOf("b")}`);
  });
});

it("refuses manifests in which no container takes the image, before anything is written", async () => {
  const other = deployment();
  other.spec.template.spec.containers[0].image = "nginx";
  const writes = test.server.history.length;
  await expect(run({ objects: [other] })).rejects.toMatchObject({ code: "manifest-invalid" });
  expect(test.server.history).toHaveLength(writes);
});

/** Run 101, killed as soon as its image is applied: it neither goes back nor gives its lock back. */
const runAndKill = async (image: "b" | "d"): Promise<void> => {
  const { ports, kill } = test.mortalPorts();
  void deploy(requestOf({ image, runId: 101 }), ports).catch(() => {});
  await test.untilImageIs(image);
  kill();
};
