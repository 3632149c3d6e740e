import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { deployment, digestOf, type RequestOptions, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options?: RequestOptions) => test.deploy(options);

const unscaled = (): KubeObject => {
  const object = deployment();
  delete object.spec.replicas;
  return object;
};

const autoscaler: KubeObject = {
  apiVersion: "autoscaling/v2",
  kind: "HorizontalPodAutoscaler",
  metadata: { name: "checkout", namespace: "dev" },
  spec: { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "checkout" }, maxReplicas: 9 },
};

/** As the autoscaler of a real cluster does: by the scale subresource. */
const autoscale = (replicas: number): void =>
  test.server.writeAs("kube-controller-manager", "/apis/apps/v1/namespaces/dev/deployments/checkout/scale", {
    spec: { replicas },
  });

/** Every number of replicas that the Deployment ever had, without repetition. */
const replicasSeen = (): readonly number[] => {
  const seen = test.server.history
    .map(({ object }) => object as KubeObject)
    .filter(({ kind, metadata }) => kind === "Deployment" && metadata.name === "checkout")
    .map(({ spec }) => spec.replicas as number);
  return seen.filter((replicas, at) => replicas !== seen[at - 1]);
};

describe("the replicas of a workload", () => {
  it("never dip when an autoscaler comes with a deploy, nor in the way back from one that fails", async () => {
    await run();
    const failing = run({ image: "c", objects: [unscaled(), autoscaler], runId: 101 });
    await until(async () => ((await test.image()) ?? "").endsWith(digestOf("c")));
    autoscale(4);
    expect(await failing).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    // the deploy took its autoscaler with it; how many it found needed serve on
    expect(replicasSeen()).toEqual([2, 4]);
    expect(await run({ runId: 102 })).toMatchObject({ outcome: "deployed" });
    expect(replicasSeen()).toEqual([2, 4, 2]);
  });

  it("go back to what they were where a deploy that fails had set them anew", async () => {
    await run();
    await run({ objects: [unscaled()], image: "b", runId: 101 });
    const scaled = deployment(3);
    expect(await run({ image: "c", objects: [scaled], runId: 102 })).toMatchObject({ outcome: "failed" });
    expect(replicasSeen()).toEqual([2, 3, 2]);
    expect(await run({ objects: [unscaled()], image: "b", runId: 103 })).toMatchObject({
      outcome: "unchanged",
    });
  });

  it("stay an autoscaler's in a rollback to a version whose manifests set them", async () => {
    await run();
    await run({ objects: [unscaled(), autoscaler], image: "b", runId: 101 });
    autoscale(4);
    await until(async () => (await test.readyPods()).length === 4);
    // what a rollback deploys: the manifests of before, beside an autoscaler that only the cluster has
    const back = { ...requestOf({ runId: 102 }), rollbackOf: 1 };
    expect(await deploy(back, test.ports())).toMatchObject({ outcome: "deployed" });
    expect(replicasSeen()).toEqual([2, 4]);
    expect(test.lines.join("\n")).toContain("horizontalpodautoscaler/checkout scales it");
  });
});
