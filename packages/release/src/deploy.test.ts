import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import type { Fault } from "@towline/sandbox";
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
    expect(line).toContain("Version aaaaaaa (deploy #1) is back and serves with all its pods");
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

describe("the way back", () => {
  const otherPort: typeof service = {
    ...service,
    spec: { ...service.spec, ports: [{ port: 81, targetPort: 8080 }] },
  };

  it("brings back objects that are no workloads too", async () => {
    await run();
    refuseOnce((_, path) => path.endsWith("/deployments?limit=500"), 403);
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

  it("restores what can be restored where one object cannot", async () => {
    await run();
    test.server.setFaults(({ method, path }) =>
      method === "PATCH" && path.includes("/services/") && !path.includes("dryRun") ? status(403) : undefined,
    );
    const report = await run({ image: "c", objects: [deployment(), otherPort], runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "failed" } });
    expect(await imageOf()).toContain(digestOf("a"));
    expect(await outcomes()).toEqual(["stuck", "good"]);
  });

  it("ends at once when the job is cancelled while it waits for the pods", async () => {
    await run();
    const controller = new AbortController();
    let rollOuts = 0;
    test.server.setFaults(({ path }) => {
      if (path.endsWith("/deployments?limit=500")) rollOuts += 1;
      if (rollOuts === 2) controller.abort(new TowlineError("cancelled", "The job was cancelled"));
      return undefined;
    });
    const report = await run({ image: "c", runId: 101 }, controller.signal);
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "applied" } });
    expect(await imageOf()).toContain(digestOf("a"));
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
        ? status(403)
        : undefined,
    );
    expect((await run({ image: "b", runId: 101 })).outcome).toBe("deployed");
    expect(test.lines.at(-1)).toContain("The lock was not given back");
  });

  it("is that it deployed, though something wrote into its record", async () => {
    await run();
    refuseOnce((method, path) => method === "PUT" && path.includes("/secrets/"), 409);
    expect((await run({ image: "b", runId: 101 })).outcome).toBe("deployed");
    expect(await outcomes()).toEqual(["good", "good"]);
  });

  it("is that it failed where somebody set another image while it rolled out", async () => {
    await run();
    const running = run({ image: "d", runId: 101 });
    await untilImageIs(digestOf("d"));
    const image = `registry.example/checkout@${digestOf("b")}`;
    const patch = [{ op: "replace", path: "/spec/template/spec/containers/0/image", value: image }];
    const ref = { apiVersion: "apps/v1", kind: "Deployment", namespace: "dev", name: "checkout" };
    await test.cluster.patch(ref, patch, { manager: "kubectl-set", type: "json" });
    const report = await running;
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(reportLine(report, requestOf())).toContain("deployment/checkout was changed by something else");
    expect(await imageOf()).toContain(digestOf("a"));
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
    await runAndKill("d");
    expect(await outcomes()).toEqual(["pending", "good"]);

    const report = await run({ image: "c", runId: 101, attempt: 2 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await imageOf()).toBe(`registry.example/checkout@${digestOf("a")}`);
  });

  it("finishes what a killed run of the same version began", async () => {
    await run();
    await runAndKill("b");
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

/** Run 101, killed as soon as its image is applied: it neither goes back nor gives its lock back. */
const runAndKill = async (image: "b" | "d"): Promise<void> => {
  const { ports, kill } = test.mortalPorts();
  void deploy(requestOf({ image, runId: 101 }), ports).catch(() => {});
  await untilImageIs(digestOf(image));
  kill();
};

const status = (code: number): Fault => ({ kind: "status", status: code });

/** The next request that `matches` is answered with `code`. */
const refuseOnce = (matches: (method: string, path: string) => boolean, code: number): void => {
  test.server.setFaults(({ method, path }) => {
    if (!matches(method, path)) return undefined;
    test.server.setFaults(undefined);
    return status(code);
  });
};

const until = async (condition: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("it did not come to that within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const untilImageIs = (digest: string) => until(async () => ((await imageOf()) ?? "").endsWith(digest));
