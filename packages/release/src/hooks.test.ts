import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Clock, type KubeObject, systemClock, TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { raiseFailure, reportLine } from "./report.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { creations, fails, type HookOptions, hangs, hookJob, hookJobs, talks } from "./testing/hooks.ts";
import { deployment, digestOf, type RequestOptions, requestOf, service } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const objects = (...hooks: readonly (HookOptions | KubeObject)[]): readonly KubeObject[] => [
  deployment(1),
  service,
  ...hooks.map((hook) => ("apiVersion" in hook ? (hook as KubeObject) : hookJob(hook as HookOptions))),
];

const run = (
  hooks: readonly (HookOptions | KubeObject)[],
  options: RequestOptions = {},
  signal?: AbortSignal,
) => test.deploy({ objects: objects(...hooks), ...options }, signal);

const smoke = { name: "smoke", phase: "post-deploy" };

describe("a deploy with hooks", () => {
  it("migrates with the new image and configuration before anything else, and tests what serves", async () => {
    const begin = test.server.history.length;
    const report = await run([{}, smoke]);
    expect(report.outcome).toBe("deployed");
    const [migrate, tested] = await hookJobs(test);
    const made = creations(test, begin).filter((name) => !/^(Pod|ReplicaSet)\//.test(name));
    expect(made).toEqual([
      "ConfigMap/checkout-config-hello",
      `Job/${migrate?.metadata.name}`,
      "Service/checkout",
      "Deployment/checkout",
      `Job/${tested?.metadata.name}`,
    ]);
    expect(migrate?.metadata.name).toMatch(/^migrate-1-[0-9a-f]{5}$/);
    const [container] = migrate?.spec.template.spec.containers ?? [];
    expect(container.image).toBe(`registry.example/checkout@${digestOf("a")}`);
    expect(container.envFrom[0].configMapRef.name).toBe("checkout-config-hello");
  });

  it("prints what they write, line by line, while they write it", async () => {
    const running = run([{ args: ["crash", "--after", "3s", "--exit", "0"] }]);
    await until(async () => test.lines.includes("migrate │ checkout starting"));
    expect(test.lines).not.toContain("migrate │ fatal: cannot reach the payment gateway (demo crash)");
    expect((await running).outcome).toBe("deployed");
    expect(test.lines.filter((line) => line.startsWith("migrate │"))).toEqual([
      "migrate │ checkout starting",
      "migrate │ fatal: cannot reach the payment gateway (demo crash)",
    ]);
  });

  it("masks what it may print of Secrets that are not the deploy's own, before its first line", async () => {
    const secret: KubeObject = {
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "database", namespace: "dev" },
      data: { PASSWORD: Buffer.from("tr0ub4dor-and-3").toString("base64") },
    };
    await test.cluster.create(secret, { manager: "external-secrets" });
    const container = { name: "app", image: "checkout", args: talks };
    const pod = { containers: [{ ...container, envFrom: [{ secretRef: { name: "database" } }] }] };
    const ports = test.ports();
    const mask = (value: string) => void test.lines.push(`mask ${value}`);
    const request = requestOf({ objects: objects({ pod }) });
    await deploy(request, { ...ports, log: { ...ports.log, mask } });
    const [masked, first] = ["mask tr0ub4dor-and-3", "migrate │ checkout starting"];
    expect(test.lines.filter((line) => line === masked || line === first)).toEqual([masked, first]);
  });

  it("runs several in the order of the manifests, one after the other", async () => {
    await run([
      { name: "second", args: talks },
      { name: "first", args: talks },
    ]);
    const [one, other] = test.lines.filter((line) => line.endsWith("(demo crash)"));
    expect([one, other]).toEqual([expect.stringContaining("second │"), expect.stringContaining("first │")]);
    const [starts, ends] = [
      "first │ checkout starting",
      "second │ fatal: cannot reach the payment gateway (demo crash)",
    ];
    expect(test.lines.indexOf(starts ?? "")).toBeGreaterThan(test.lines.indexOf(ends ?? ""));
  });

  it("names the container where there are several, and the pod where several run at once", async () => {
    const wait = { name: "wait", image: "checkout", args: [...talks] };
    await run([
      { args: talks, pod: { initContainers: [wait] } },
      { name: "load", args: talks, spec: { parallelism: 2, completions: 2 } },
    ]);
    const starts = test.lines.filter((line) => line.endsWith("│ checkout starting"));
    expect(starts).toEqual([
      "migrate/wait │ checkout starting",
      "migrate/app │ checkout starting",
      expect.stringMatching(/^load [a-z0-9]{5} │/),
      expect.stringMatching(/^load [a-z0-9]{5} │/),
    ]);
    expect(starts[2]).not.toBe(starts[3]);
  });

  it("runs none when nothing changed, and each anew in the next deploy, keeping the last Job of each", async () => {
    await run([{}, smoke]);
    const writes = test.server.history.length;
    expect((await run([{}, smoke], { runId: 101 })).outcome).toBe("unchanged");
    expect(test.server.history).toHaveLength(writes);
    expect((await run([{}, smoke], { image: "b", runId: 102 })).outcome).toBe("deployed");
    const names = (await hookJobs(test)).map(({ metadata }) => metadata.name);
    expect(names).toEqual([expect.stringMatching(/^migrate-2-/), expect.stringMatching(/^smoke-2-/)]);
  });

  it("runs them when a hook alone changed", async () => {
    await run([{}]);
    const report = await run([{ args: talks }], { runId: 101 });
    expect(report.outcome).toBe("deployed");
    expect(test.lines).toContain("migrate │ checkout starting");
  });

  it("deletes the Jobs of hooks that left the manifests", async () => {
    await run([{}, smoke]);
    await run([smoke], { image: "b", runId: 101 });
    expect((await hookJobs(test)).map(({ metadata }) => metadata.name)).toEqual([
      expect.stringMatching(/^smoke-2-/),
    ]);
  });

  it("says in a dry run which would run, and runs none", async () => {
    const request = requestOf({ objects: objects({}, smoke) });
    const report = await deploy({ ...request, dryRun: true }, test.ports());
    expect(reportLine(report, request)).toBe(
      "Dry run: 3 objects would change; hooks that would run: migrate, smoke",
    );
    expect(test.lines).toContain("pre-deploy hook job/migrate would run");
    expect(await hookJobs(test)).toEqual([]);
    await run([{}, smoke]);
    const again = await deploy({ ...request, dryRun: true }, test.ports());
    expect(reportLine(again, request)).toBe("Dry run: 0 objects would change");
  });

  it("makes what a hook's pod needs first: account, rights, claim", async () => {
    const account = {
      apiVersion: "v1",
      kind: "ServiceAccount",
      metadata: { name: "migrate", namespace: "dev" },
    };
    const claim = {
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: { name: "dumps", namespace: "dev" },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
    };
    const pod = {
      serviceAccountName: "migrate",
      volumes: [{ name: "dumps", persistentVolumeClaim: { claimName: "dumps" } }],
    };
    expect((await run([hookJob({ pod }), account, claim])).outcome).toBe("deployed");
    const made = creations(test);
    const at = (pattern: RegExp) => made.findIndex((name) => pattern.test(name));
    expect(at(/^ServiceAccount\/migrate/)).toBeLessThan(at(/^Job\//));
    expect(at(/^PersistentVolumeClaim\/dumps/)).toBeLessThan(at(/^Job\//));
    expect(at(/^Service\//)).toBeGreaterThan(at(/^Job\//));
  });

  it("leaves Jobs without the annotation as they are", async () => {
    const { metadata, ...job } = hookJob();
    const { annotations: _, ...plain } = metadata;
    expect((await run([{ ...job, metadata: plain } as KubeObject])).outcome).toBe("deployed");
    expect(await hookJobs(test)).toEqual([]);
    expect(creations(test)).toContain("Job/migrate");
  });
});

describe("a hook that fails", () => {
  it("before the deploy stops it: nothing was rolled out, and the line says why", async () => {
    await run([{}]);
    const writes = test.server.history.length;
    const request = {
      objects: objects({ args: fails }),
      image: "b",
      greeting: "servus",
      runId: 101,
    } as const;
    const report = await test.deploy(request);
    expect(report).toMatchObject({ outcome: "failed", hook: "pre-deploy", wayBack: { kind: "restored" } });
    expect(reportLine(report, requestOf(request))).toMatch(
      /^Pre-deploy hook job\/migrate-2-[0-9a-f]{5}: it failed: container app ended with exit code 1: "fatal: cannot reach the payment gateway \(demo crash\)"\. Its last log lines say why\. A hook runs anew in every deploy: there is nothing to delete\. Version aaaaaaa \(deploy #1\) serves on, nothing of the new one was rolled out$/,
    );
    expect(() => raiseFailure(report, requestOf(request))).toThrow(
      expect.objectContaining({ code: "hook-failed" }),
    );
    const touched = test.server.history.slice(writes).map(({ object }) => object.kind);
    expect(touched).not.toContain("Deployment");
    expect(await test.image()).toContain(digestOf("a"));
    expect(await test.outcomes()).toEqual(["failed", "good"]);
  });

  it("after it puts the old version back, and keeps both Jobs for their logs", async () => {
    await run([{}, smoke]);
    const report = await run([{}, { ...smoke, args: fails }], { image: "b", runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", hook: "post-deploy", wayBack: { kind: "restored" } });
    expect(reportLine(report, requestOf({ image: "b" }))).toMatch(
      /^Post-deploy hook job\/smoke-2-.*demo crash.*Version aaaaaaa \(deploy #1\) is back and serves with all its pods$/,
    );
    expect(await test.image()).toContain(digestOf("a"));
    expect((await hookJobs(test)).map(({ metadata }) => metadata.name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^smoke-2-/), expect.stringMatching(/^migrate-2-/)]),
    );
    // the next one mends it, though the migration is the same
    expect((await run([{}, smoke], { image: "b", runId: 102 })).outcome).toBe("deployed");
  });

  it("on the first deploy leaves nothing serving, and the next one begins anew", async () => {
    const report = await run([{ args: fails }]);
    expect(reportLine(report, requestOf())).toContain("This was the first deploy: nothing serves yet");
    expect(await test.image()).toBeUndefined();
    expect((await run([{}], { runId: 101 })).outcome).toBe("deployed");
  });

  it("at its own deadline is told with the lines that it wrote, though its pod is gone", async () => {
    const report = await run([{ args: hangs, spec: { activeDeadlineSeconds: 1 } }]);
    expect(reportLine(report, requestOf())).toMatch(
      /took longer than its activeDeadlineSeconds of 1.*: "greeting=hello"\. Give it more time by its activeDeadlineSeconds/,
    );
  });

  it("gets the timeout of the deploy as its deadline where it has none of its own", async () => {
    const request = requestOf({ objects: objects({ args: hangs }) });
    const report = await deploy({ ...request, timeoutSeconds: 1 }, test.ports());
    expect(reportLine(report, request)).toContain('("timeout" counts where it has none)');
    const [job] = await hookJobs(test);
    expect(job?.spec.activeDeadlineSeconds).toBe(1);
  });

  it("with retries left is retried, each pod with its lines", async () => {
    const report = await run([{ args: fails, spec: { backoffLimit: 1 } }]);
    expect(report).toMatchObject({ outcome: "failed", hook: "pre-deploy" });
    expect(test.lines.filter((line) => line === "migrate │ checkout starting")).toHaveLength(2);
    expect(test.lines.filter((line) => line.startsWith("migrate: another pod, migrate-1-"))).toHaveLength(1);
  });

  it("because it can never start is explained, and its Job deleted", async () => {
    const pod = { initContainers: [{ name: "wait", image: "Wait:1:2" }] };
    const report = await run([{ pod }]);
    expect(report).toMatchObject({ outcome: "failed", hook: "pre-deploy" });
    expect(reportLine(report, requestOf())).toMatch(
      /^Pre-deploy hook job\/migrate-1-[0-9a-f]{5}: image Wait:1:2 of container wait is no valid image name\. Correct "image"/,
    );
    expect(await hookJobs(test)).toEqual([]);
  });
});

describe("a log that breaks", () => {
  it("is read on behind its last line", async () => {
    let cuts = 0;
    test.server.setFaults(({ path }) => {
      if (!path.includes("/log?") || cuts === 2) return undefined;
      cuts += 1;
      return { kind: "cut", afterMilliseconds: 60 };
    });
    await run([{ args: ["crash", "--after", "2s", "--exit", "0"] }]);
    expect(cuts).toBe(2);
    expect(test.lines.filter((line) => line.startsWith("migrate │"))).toEqual([
      "migrate │ checkout starting",
      "migrate │ fatal: cannot reach the payment gateway (demo crash)",
    ]);
  });

  it("or may not be read at all fails no deploy", async () => {
    test.server.setFaults(({ path }) =>
      path.includes("/log?") ? { kind: "status", status: 403 } : undefined,
    );
    expect((await run([{ args: talks }])).outcome).toBe("deployed");
    expect(test.lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^The log of app in pod migrate-1-.* cannot be shown/)]),
    );
  });
});

describe("a deploy that ends while a hook runs", () => {
  const isHanging = async (): Promise<boolean> => test.lines.includes("migrate │ greeting=hello");

  it("by a cancellation deletes the Job and its pods within 5 s", async () => {
    await run([]);
    const controller = new AbortController();
    const running = run([{ args: hangs }], { image: "b", runId: 101 }, controller.signal);
    await until(isHanging);
    const cancelled = Date.now();
    controller.abort(new TowlineError("cancelled", "The job was cancelled"));
    const report = await running;
    expect(report).toMatchObject({ outcome: "failed", hook: "pre-deploy", wayBack: { kind: "applied" } });
    expect(reportLine(report, requestOf())).toContain("serves on, nothing of the new one was rolled out");
    expect(await hookJobs(test)).toEqual([]);
    await until(async () => (await hookPods()).length === 0);
    expect(Date.now() - cancelled).toBeLessThan(5_000);
    expect((await test.get("Lease", "towline-checkout"))?.spec.holderIdentity ?? "").toBe("");
    expect((await run([{}], { image: "b", runId: 102 })).outcome).toBe("deployed");
  });

  it("by death leaves it to the next deploy, which ends it before it runs its own", async () => {
    await run([]);
    const { ports, kill } = test.mortalPorts();
    const request = { objects: objects({ args: hangs }), image: "b", runId: 101 } as const;
    void deploy(requestOf(request), ports).catch(() => {});
    await until(isHanging);
    kill();
    const [orphan] = await hookJobs(test);
    const report = await run([{}], { image: "b", runId: 101, attempt: 2 });
    expect(report.outcome).toBe("deployed");
    expect(test.lines).toContain(
      `job/${orphan?.metadata.name}, a hook of a deploy that did not end, still ran: it is deleted`,
    );
    expect(overlaps()).toEqual([]);
    expect((await hookJobs(test)).map(({ metadata }) => metadata.name)).toEqual([
      expect.stringMatching(/^migrate-3-/),
    ]);
  });

  it("by a lost lock touches nothing any more", async () => {
    await run([]);
    const clock: Clock = {
      now: Date.now,
      sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 20, signal),
    };
    const robbed = deploy(requestOf({ objects: objects({ args: hangs }), image: "b", runId: 101 }), {
      ...test.ports(),
      clock,
    });
    await until(isHanging);
    const ref = {
      apiVersion: "coordination.k8s.io/v1",
      kind: "Lease",
      namespace: "dev",
      name: "towline-checkout",
    };
    await test.cluster.patch(ref, { spec: { holderIdentity: "999/1" } }, { manager: "other", type: "merge" });
    await expect(robbed).rejects.toMatchObject({ code: "lock-lost" });
    expect(await hookJobs(test)).toHaveLength(1);
  });
});

const hookPods = async (): Promise<readonly KubeObject[]> =>
  (await test.pods()).filter(({ metadata }) => metadata.labels?.["towline.dev/hook-name"] !== undefined);

const phaseOf = (object: object): unknown => (object as { status?: { phase?: unknown } }).status?.phase;

/** Pods of hooks that were there while one of another Job was made. */
const overlaps = (): readonly string[] => {
  const alive = new Map<string, string>();
  return test.server.history.flatMap(({ verb, object }) => {
    const { name, labels = {}, ownerReferences } = object.metadata;
    if (object.kind !== "Pod" || labels["towline.dev/hook-name"] === undefined) return [];
    const owner = ownerReferences?.[0]?.name ?? "";
    const others = [...alive].filter(([, job]) => job !== owner).map(([pod]) => pod);
    if (verb === "delete" || ["Succeeded", "Failed"].includes(String(phaseOf(object)))) alive.delete(name);
    else alive.set(name, owner);
    return verb === "create" ? others : [];
  });
};
