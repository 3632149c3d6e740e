import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { type RequestOptions, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const namespace: KubeObject = { apiVersion: "v1", kind: "Namespace", metadata: { name: "fresh" } };
const at = { file: "k8s/namespace.yaml", line: 1, column: 1 };

const run = (options: RequestOptions, more: object = {}) => {
  const request = requestOf({ ...options, namespace: "fresh" });
  const manifests = [{ object: namespace, at }, ...request.manifests];
  return deploy({ ...request, manifests, timeoutSeconds: 15, ...more }, test.ports());
};

const isThere = async (): Promise<boolean> =>
  (await test.cluster.get({ apiVersion: "v1", kind: "Namespace", name: "fresh" })) !== undefined;

describe("a deploy whose manifests bring its namespace", () => {
  it("makes it before its lock, and then is a deploy like any other", async () => {
    expect(await run({}, { dryRun: true })).toMatchObject({ outcome: "planned" });
    expect(await isThere()).toBe(false);
    expect(await run({})).toMatchObject({ outcome: "deployed" });
    expect(await run({ runId: 101 })).toMatchObject({ outcome: "unchanged" });
  });

  it("leaves it where the first deploy fails, and goes on from there", async () => {
    expect(await run({ image: "c" }, { timeoutSeconds: 3 })).toMatchObject({ outcome: "failed" });
    expect(await isThere()).toBe(true);
    expect(await run({ runId: 101 })).toMatchObject({ outcome: "deployed" });
  });
});
