import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { deployment, type RequestOptions, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const definition: KubeObject = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "topics.queue.example" },
  spec: {
    group: "queue.example",
    scope: "Namespaced",
    names: { kind: "Topic", plural: "topics" },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
        subresources: { status: {} },
      },
    ],
  },
};

/** As people write it: without its namespace. */
const topic = (partitions: number): KubeObject => ({
  apiVersion: "queue.example/v1",
  kind: "Topic",
  metadata: { name: "orders" },
  spec: { partitions },
});

const ref = { apiVersion: "queue.example/v1", kind: "Topic", namespace: "dev", name: "orders" };

const topicNow = async (): Promise<KubeObject | undefined> => {
  const { items } = await test.cluster
    .list({ apiVersion: ref.apiVersion, kind: ref.kind, namespace: "dev" })
    .catch(() => ({ items: [] as readonly KubeObject[] }));
  return items[0];
};

/** What the kind's controller does, once the topic has so many partitions. */
const reports = async (partitions: number, condition: object): Promise<void> => {
  await until(async () => (await topicNow())?.spec.partitions === partitions);
  const live = await topicNow();
  const status = { conditions: [{ ...condition, observedGeneration: live?.metadata.generation }] };
  test.server.writeAs("queues", "/apis/queue.example/v1/namespaces/dev/topics/orders/status", { status });
};

const ready = { type: "Ready", status: "True", reason: "Created" };
const refused = { type: "Stalled", status: "True", reason: "QuotaExceeded", message: "no partitions left" };

const at = { file: "k8s/all.yaml", line: 1, column: 1 };

const run = (options: RequestOptions, ...objects: KubeObject[]) => {
  const manifests = objects.map((object) => ({ object, at }));
  return deploy({ ...requestOf(options), manifests, timeoutSeconds: 15 }, test.ports());
};

describe("a custom resource whose kind comes with the deploy", () => {
  it("is waited for as its controller reports, kept where nothing changes, and put back with the rest", async () => {
    const first = run({}, deployment(1), definition, topic(1));
    await reports(1, ready);
    expect(await first).toMatchObject({ outcome: "deployed" });
    expect(test.lines.join("\n")).toContain("topic/orders");
    expect(await run({ runId: 101 }, deployment(1), definition, topic(1))).toMatchObject({
      outcome: "unchanged",
    });

    const second = run({ image: "b", runId: 102 }, deployment(1), definition, topic(9));
    await reports(9, refused);
    await reports(1, ready);
    const report = await second;
    expect(report).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(test.lines.join("\n")).toContain("no partitions left");
    expect((await topicNow())?.spec.partitions).toBe(1);
    expect(await test.image()).toContain("@sha256:aaa");
  });
});

it("one that never says how it is delays the deploy that brings it, and none after that", async () => {
  const timed = async (...given: Parameters<typeof run>): Promise<number> => {
    const report = await run(...given);
    if (report.outcome !== "deployed") throw new Error(report.outcome);
    return report.milliseconds;
  };
  expect(await timed({}, deployment(1), definition, topic(1))).toBeGreaterThan(9_000);
  const second = await timed({ image: "b", runId: 101 }, deployment(1), definition, topic(1));
  expect(second).toBeLessThan(9_000);
});
