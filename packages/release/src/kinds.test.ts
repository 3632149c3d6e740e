import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, type KubeObject, TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { digestOf, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const workload = (kind: string, name: string, spec: object, podSpec: object = {}): KubeObject => ({
  apiVersion: kind === "Job" ? "batch/v1" : "apps/v1",
  kind,
  metadata: { name, namespace: "dev" },
  spec: {
    ...(kind === "Job" ? {} : { selector: { matchLabels: { app: name } } }),
    ...spec,
    template: {
      metadata: { labels: { app: name } },
      spec: {
        containers: [
          {
            name: "app",
            image: "checkout",
            envFrom: [{ configMapRef: { name: "checkout-config" } }],
            ...(kind === "Job"
              ? {}
              : { readinessProbe: { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1 } }),
          },
        ],
        ...podSpec,
      },
    },
  },
});
const statefulSet = (spec: object = {}) =>
  workload("StatefulSet", "db", { replicas: 2, serviceName: "db", ...spec });
const daemonSet = (spec: object = {}) => workload("DaemonSet", "agent", spec);
const job = (args: readonly string[], name = "migrate"): KubeObject => {
  const made = workload("Job", name, { backoffLimit: 0 }, { restartPolicy: "Never" });
  Object.assign(made.spec.template.spec.containers[0], {
    args,
    image: `registry.example/tool@${digestOf("a")}`,
  });
  return made;
};

const podsOf = async (name: string): Promise<readonly KubeObject[]> =>
  (await test.readyPods()).filter(({ metadata }) => metadata.name.startsWith(`${name}-`));
const imageOf = (pod: KubeObject): string => pod.spec.containers[0].image;
const digests = async (name: string): Promise<readonly string[]> =>
  (await podsOf(name)).map((pod) => imageOf(pod).split("@")[1] ?? "");

describe("a StatefulSet", () => {
  it("is rolled out, and unchanged after it", async () => {
    const objects = [statefulSet()];
    expect((await test.deploy({ objects })).outcome).toBe("deployed");
    const report = await test.deploy({ objects, image: "b", runId: 101 });
    expect(report.outcome).toBe("deployed");
    expect(await digests("db")).toEqual([digestOf("b"), digestOf("b")]);
    expect(test.lines.join("\n")).toContain(
      "statefulset/db: each of its pods is stopped before the new one of its name starts",
    );
    expect((await test.deploy({ objects, image: "b", runId: 102 })).outcome).toBe("unchanged");
  });

  it("that crashes is put back, and the pod that would stay in the way is deleted", async () => {
    const objects = [statefulSet()];
    await test.deploy({ objects });
    const report = await test.deploy({ objects, image: "c", greeting: "broken", runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(test.lines.join("\n")).toContain("Deleted pod db-1, which kept statefulset/db from going on");
    expect(await digests("db")).toEqual([digestOf("a"), digestOf("a")]);
    expect(await test.outcomes()).toEqual(["failed", "good"]);
  });

  it("that nobody could put back is healed by the next version", async () => {
    await test.deploy({ objects: [statefulSet()] });
    const ref = { apiVersion: "apps/v1", kind: "StatefulSet", namespace: "dev", name: "db" };
    const image = `registry.example/checkout@${digestOf("c")}`;
    const body = [{ op: "replace", path: "/spec/template/spec/containers/0/image", value: image }];
    await test.cluster.patch(ref, body, { manager: "towline/checkout", type: "json" });
    await until(async () =>
      (await test.pods()).some((pod) => pod.status.containerStatuses?.[0]?.restartCount > 0),
    );
    const report = await test.deploy({ objects: [statefulSet()], image: "b", runId: 101 });
    expect(report.outcome).toBe("deployed");
    expect(await digests("db")).toEqual([digestOf("b"), digestOf("b")]);
  });

  it("whose deploy is cancelled goes back by itself, though nobody watches it", async () => {
    const objects = [statefulSet()];
    await test.deploy({ objects });
    const controller = new AbortController();
    const deploying = test.deploy({ objects, image: "d", runId: 101 }, controller.signal);
    const isNew = (pod: KubeObject) => imageOf(pod).endsWith(digestOf("d"));
    await until(async () =>
      (await test.pods()).some((pod) => isNew(pod) && pod.status.containerStatuses?.[0]?.state.running),
    );
    controller.abort(new TowlineError("cancelled", "The job was cancelled"));
    const started = Date.now();
    expect(await deploying).toMatchObject({ outcome: "failed", wayBack: { kind: "applied" } });
    expect(Date.now() - started).toBeLessThan(2_000);
    await until(async () => (await digests("db")).join() === `${digestOf("a")},${digestOf("a")}`);
  });

  it("with claims is rolled out; a claim is not taken away with a deploy that fails", async () => {
    const claim = (name: string, storageClassName: string) => ({
      metadata: { name },
      spec: { storageClassName, accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
    });
    const own = { apiVersion: "v1", kind: "PersistentVolumeClaim", ...claim("spare", "gp3") };
    own.metadata = Object.assign(own.metadata, { namespace: "dev" });
    const objects = [statefulSet({ volumeClaimTemplates: [claim("data", "gp3")] })];
    expect((await test.deploy({ objects })).outcome).toBe("deployed");
    const report = await test.deploy({ objects: [...objects, own], image: "c", runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    const { items } = await test.cluster.list({
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      namespace: "dev",
    });
    expect(items.map(({ metadata, status }) => [metadata.name, status.phase])).toEqual([
      ["data-db-0", "Bound"],
      ["data-db-1", "Bound"],
      ["spare", "Bound"],
    ]);
  });

  it("with OnDelete is refused before anything is changed, where its pods would stay", async () => {
    const objects = [statefulSet({ updateStrategy: { type: "OnDelete" } })];
    expect((await test.deploy({ objects })).outcome).toBe("deployed");
    const writes = test.server.history.length;
    const refused = await test.deploy({ objects, image: "b", runId: 101 }).catch((error: unknown) => error);
    expect(isTowlineError(refused, "manifest-invalid")).toBe(true);
    expect(refused).toMatchObject({ at: { file: "k8s/all.yaml", line: 1 } });
    expect(String(refused)).toContain("statefulset/db: its update strategy is OnDelete");
    const since = test.server.history.slice(writes).map(({ object }) => object.kind);
    expect(since.filter((kind) => kind === "StatefulSet" || kind === "ConfigMap")).toEqual([]);
  });
});

it("refuses a patience that cannot be read, where it stands", async () => {
  const impatient = statefulSet();
  Object.assign(impatient.metadata, { annotations: { "towline.dev/patience": "soon" } });
  await expect(test.deploy({ objects: [impatient] })).rejects.toMatchObject({
    code: "manifest-invalid",
    at: { file: "k8s/all.yaml", line: 1 },
  });
});

describe("a DaemonSet", () => {
  it("is rolled out on every node, and unchanged after it", async () => {
    const objects = [daemonSet()];
    await test.deploy({ objects });
    expect((await test.deploy({ objects, image: "b", runId: 101 })).outcome).toBe("deployed");
    expect(await digests("agent")).toEqual([digestOf("b"), digestOf("b")]);
    expect((await test.deploy({ objects, image: "b", runId: 102 })).outcome).toBe("unchanged");
  });

  it("that crashes is put back on every node", async () => {
    const objects = [daemonSet()];
    await test.deploy({ objects });
    const report = await test.deploy({ objects, image: "c", greeting: "broken", runId: 101 });
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await digests("agent")).toEqual([digestOf("a"), digestOf("a")]);
  });
});

describe("a Job", () => {
  it("is waited for beside what serves", async () => {
    const report = await test.deploy({ objects: [statefulSet(), job(["exit", "0"])] });
    expect(report).toMatchObject({ outcome: "deployed" });
    expect(report.outcome === "deployed" && report.workloads.map(({ progress }) => progress.text)).toEqual(
      expect.arrayContaining(["1/1 completed", "2/2 updated"]),
    );
  });

  it("that fails undoes the deploy, but not itself: its failure can be looked at, and it is told again", async () => {
    await test.deploy({ objects: [statefulSet()] });
    const objects = [statefulSet(), job(["exit", "3"])];
    const request = requestOf({ objects, image: "b", runId: 101 });
    const report = await deploy(request, test.ports());
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(test.lines.join("\n")).toContain("job/migrate: it failed: container app ended with exit code 3");
    expect(test.lines.join("\n")).toContain("job/migrate: what it does is not undone if this deploy fails");
    expect(await digests("db")).toEqual([digestOf("a"), digestOf("a")]);
    const ref = { apiVersion: "batch/v1", kind: "Job", namespace: "dev", name: "migrate" };
    expect(await test.cluster.get(ref)).toBeDefined();
    expect((await test.deploy({ objects, image: "b", runId: 102 })).outcome).toBe("failed");
  });
});
