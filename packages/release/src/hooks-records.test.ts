import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import { reportLine } from "./report.ts";
import { rollback } from "./rollback.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { creations, fails, hookJob, hookJobs } from "./testing/hooks.ts";
import { requestWith } from "./testing/named-configuration.ts";
import { deployment, digestOf, type RequestOptions, requestOf, service } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options: RequestOptions = {}, ...more: readonly KubeObject[]) =>
  test.deploy({ objects: [deployment(1), service, hookJob(), ...more], ...options });

const rollBack = (runId: number) =>
  rollback(
    {
      identity: { ...requestOf({ runId }).identity },
      to: "previous",
      secrets: "fresh",
      timeoutSeconds: 20,
      dryRun: false,
    },
    { ...test.ports(), resolveSecrets: async () => ({ entries: [] }) },
  );

describe("records of hooks", () => {
  it("say what ran, and are no objects of the manifests", async () => {
    await run();
    const [stored] = await readRecords(test.cluster, requestOf().identity);
    const [job] = await hookJobs(test);
    expect(stored?.record.hooks).toEqual([
      {
        phase: "pre-deploy",
        name: "migrate",
        job: job?.metadata.name,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(stored?.record.objects.map(({ kind }) => kind)).not.toContain("Job");
  });

  it("let a rollback run none, and the deploy of what it went back to neither", async () => {
    await run();
    await run({ image: "b", runId: 101 });
    const since = test.server.history.length;
    expect((await rollBack(102)).report.outcome).toBe("deployed");
    expect(test.lines).toContain("Hooks are not run on the way back: job/migrate");
    expect(await test.image()).toContain(digestOf("a"));
    expect((await run({ runId: 103 })).outcome).toBe("unchanged");
    expect(creations(test, since).filter((name) => name.startsWith("Job/"))).toEqual([]);
    expect((await run({ image: "b", runId: 104 })).outcome).toBe("deployed");
    expect(creations(test, since).filter((name) => name.startsWith("Job/"))).toHaveLength(1);
  });

  it("of a deploy that failed do not count: the same hook runs again", async () => {
    await run();
    const broken = hookJob({ name: "smoke", phase: "post-deploy", args: fails });
    expect((await run({ runId: 101 }, broken)).outcome).toBe("failed");
    expect((await run({ runId: 102 }, broken)).outcome).toBe("failed");
    expect(await test.outcomes()).toEqual(["failed", "failed", "good"]);
  });
});

it("takes back what was put there for a hook that failed: configuration in place, a changed account", async () => {
  const account = (purpose: string): KubeObject => ({
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: "migrate", namespace: "dev", annotations: { purpose } },
  });
  const pod = { serviceAccountName: "migrate" };
  const withHook = (greeting: string, runId: number, args?: readonly string[]) => {
    const objects = [deployment(1), service, hookJob({ pod, args }), account(greeting)];
    return requestWith({ objects, greeting, strategy: "replace", runId });
  };
  expect((await deploy(withHook("hello", 100), test.ports())).outcome).toBe("deployed");
  const request = withHook("servus", 101, fails);
  const report = await deploy(request, test.ports());
  expect(reportLine(report, request)).toContain("serves on, nothing of the new one was rolled out");
  expect((await test.get("ConfigMap", "checkout-config"))?.data).toEqual({ GREETING: "hello" });
  expect((await test.get("ServiceAccount", "migrate"))?.metadata.annotations).toMatchObject({
    purpose: "hello",
  });
});

it("refuses what the server would not take, and what its pod lacks, before anything is written", async () => {
  const writes = test.server.history.length;
  const negative = hookJob({ spec: { backoffLimit: -1 } });
  await expect(test.deploy({ objects: [deployment(1), service, negative] })).rejects.toMatchObject({
    code: "kube-invalid",
    at: { file: "k8s/all.yaml", line: 3 },
  });
  const lost = hookJob({ pod: { volumes: [{ name: "x", configMap: { name: "nowhere" } }] } });
  await expect(test.deploy({ objects: [deployment(1), service, lost] })).rejects.toMatchObject({
    message: expect.stringContaining('job/migrate refers to ConfigMap "nowhere"'),
  });
  const strange = hookJob({ pod: { serviceAccountName: "nobody" } });
  await expect(test.deploy({ objects: [deployment(1), service, strange] })).rejects.toMatchObject({
    message: expect.stringContaining("job/migrate: the cluster would refuse its pods"),
  });
  const other = hookJob();
  const { image: _, ...served } = deployment(1).spec.template.spec.containers[0];
  const workload = deployment(1);
  workload.spec.template.spec.containers[0] = { ...served, image: "nginx" };
  await expect(test.deploy({ objects: [workload, service, other] })).rejects.toMatchObject({
    message: 'No container in the manifests takes the image "checkout": they have nginx',
  });
  const kinds = test.server.history.slice(writes).map(({ object }) => object.kind);
  expect(kinds.filter((kind) => kind !== "Lease")).toEqual([]);
});

it("does not pile up the Jobs of deploys that fail one after the other", async () => {
  const broken = hookJob({ args: fails });
  const request = (runId: number) => ({ objects: [deployment(1), service, broken], runId });
  for (const runId of [100, 101, 102]) expect((await test.deploy(request(runId))).outcome).toBe("failed");
  expect((await hookJobs(test)).map(({ metadata }) => metadata.name)).toEqual([
    expect.stringMatching(/^migrate-2-/),
    expect.stringMatching(/^migrate-3-/),
  ]);
});

it("waits for a pod of an earlier hook that takes its time to end, and says so when it does not", async () => {
  await run();
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: "migrate-0-lost",
      namespace: "dev",
      labels: { "towline.dev/service": "checkout", "towline.dev/hook-name": "migrate" },
    },
    spec: {
      containers: [{ name: "app", image: `registry.example/checkout@${digestOf("a")}`, args: ["serve"] }],
    },
  };
  await test.cluster.create(pod, { manager: "test" });
  const request = requestOf({ objects: [deployment(1), service, hookJob()], image: "b", runId: 101 });
  const report = await deploy({ ...request, timeoutSeconds: 1 }, test.ports());
  expect(reportLine(report, request)).toContain(
    "pod/migrate-0-lost, of a hook of an earlier deploy, is still there after 1 s. Two migrations must not run at once",
  );
  const running = deploy(
    requestOf({ objects: [deployment(1), service, hookJob()], image: "b", runId: 102 }),
    test.ports(),
  );
  await until(async () => test.lines.includes("Waiting until pod/migrate-0-lost has ended"));
  await test.cluster.delete({ apiVersion: "v1", kind: "Pod", namespace: "dev", name: "migrate-0-lost" });
  expect((await running).outcome).toBe("deployed");
});
