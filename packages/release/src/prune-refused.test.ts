import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type KubeObject, refOf } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { configMap, worker } from "./testing/leftovers.ts";
import { deployment, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

let runId = 100;
const deployed = async (...objects: readonly KubeObject[]) =>
  await deploy(
    { ...requestOf({ objects: [deployment(1), ...objects], runId: runId++ }), timeoutSeconds: 20 },
    test.ports(),
  );

const isThere = async (object: KubeObject): Promise<boolean> =>
  (await test.cluster.get(refOf(object))) !== undefined;

const reader = (): KubeObject => {
  const object = worker();
  object.spec.template.spec.containers[0].envFrom.push({ configMapRef: { name: "queue" } });
  return object;
};

const isItsDeletion = (method: string, path: string): boolean =>
  method === "DELETE" && path.includes("/deployments/worker");

const refuse = (matches: (method: string, path: string) => boolean): void =>
  test.server.setFaults(({ method, path }) =>
    matches(method, path) ? { kind: "status", status: 403 } : undefined,
  );

describe("a workload that cannot be deleted keeps what its pods read", () => {
  beforeEach(async () => {
    await deployed(reader(), configMap("queue"));
  });

  it("where the server says so beforehand", async () => {
    refuse(isItsDeletion);
    await deployed();
    expect([await isThere(reader()), await isThere(configMap("queue"))]).toEqual([true, true]);
    expect(test.lines.join("\n")).toContain(
      "configmap/queue is not in the manifests any more. It is left in place: deployment/worker still refers to it",
    );
    test.server.setFaults(undefined);
    await deployed();
    expect([await isThere(reader()), await isThere(configMap("queue"))]).toEqual([false, false]);
  });

  it("where it comes out at the deletion alone", async () => {
    refuse((method, path) => isItsDeletion(method, path) && !path.includes("dryRun"));
    await deployed();
    expect([await isThere(reader()), await isThere(configMap("queue"))]).toEqual([true, true]);
    expect(test.lines).toContain(
      "Left until then, since what could not be deleted may need it: configmap/queue",
    );
  });
});
