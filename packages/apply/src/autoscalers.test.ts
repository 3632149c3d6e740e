import { describe, expect, it } from "@jest/globals";
import { type KubeObject, refOf, TowlineError } from "@towline/kernel";
import { planApply, renderChanges } from "./index.ts";
import { useTestCluster } from "./testcluster.ts";

const {
  actionsOf,
  apply,
  autoscale,
  byHand,
  cluster,
  deployment,
  live,
  namespace,
  notices,
  plan,
  replicasSeen,
  requestOf,
  server,
  setImage,
  settled,
  warnings,
  writesOfTowline,
} = useTestCluster();

const autoscaler = (changes: object = {}): KubeObject => ({
  apiVersion: "autoscaling/v2",
  kind: "HorizontalPodAutoscaler",
  metadata: { name: "web-hpa", namespace: namespace() },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
    minReplicas: 2,
    maxReplicas: 9,
    ...changes,
  },
});

const unscaled = (container: object = {}) => deployment({ replicas: undefined }, container);
const beside =
  'deployment/web sets "replicas", but horizontalpodautoscaler/web-hpa scales it: the autoscaler\'s number counts. Remove "replicas" from the manifest';

const replicasOf = async (): Promise<number> => (await live(deployment())).spec.replicas;

describe("replicas and an autoscaler", () => {
  it("are handed over without a dip when both come in one deploy", async () => {
    await apply(deployment({ replicas: 3 }));
    await apply(unscaled({ image: "example/web:2" }), autoscaler());
    autoscale(5);
    await apply(unscaled({ image: "example/web:3" }), autoscaler());
    expect(replicasSeen()).toEqual([3, 5]);
    await settled();
    const writes = writesOfTowline();
    expect(await actionsOf(unscaled({ image: "example/web:3" }), autoscaler())).toEqual(["none", "none"]);
    expect(writesOfTowline()).toBe(writes);
    expect(warnings).toEqual([]);
  });

  it("stay the autoscaler's although the manifest sets them, which is said", async () => {
    await apply(deployment({ replicas: 3 }), autoscaler());
    expect(await replicasOf()).toBe(3);
    autoscale(6);
    warnings.length = 0;
    expect(await actionsOf(deployment({ replicas: 3 }), autoscaler())).toEqual(["none", "none"]);
    expect(warnings).toEqual([beside]);
    await apply(deployment({ replicas: 4 }, { image: "example/web:2" }), autoscaler());
    expect(replicasSeen()).toEqual([3, 6]);
  });

  it("stay those of an autoscaler that only the cluster knows", async () => {
    await apply(deployment({ replicas: 3 }));
    await cluster().create(autoscaler(), { manager: "kubectl-create" });
    expect(await actionsOf(deployment({ replicas: 3 }))).toEqual(["none"]);
    // nobody has scaled yet: what the manifest asks for would be the first thing to be undone
    expect(renderChanges(await plan(deployment({ replicas: 7 })))).toEqual(["= deployment/web"]);
    autoscale(5);
    await apply(deployment({ replicas: 3 }, { image: "example/web:2" }));
    expect(replicasSeen()).toEqual([3, 5]);
    expect(warnings).toEqual([beside, beside]);
    expect(notices).toEqual([]);
  });

  it("asks for the autoscalers of a namespace once, and not at all where nothing changes", async () => {
    await apply(deployment({ replicas: 3 }));
    await settled();
    const asked = () => server().requests.filter(({ path }) => path.includes("horizontalpod")).length;
    const before = asked();
    await actionsOf(deployment({ replicas: 3 }));
    expect(asked()).toBe(before);
    await actionsOf(deployment({ replicas: 4 }));
    expect(asked()).toBe(before + 1);
  });

  it("are ours again when the autoscaler is gone, although its name still stands on them", async () => {
    await apply(unscaled(), autoscaler());
    autoscale(5);
    await cluster().delete(refOf(autoscaler()));
    await apply(deployment({ replicas: 2 }));
    expect(await replicasOf()).toBe(2);
    expect(await actionsOf(deployment({ replicas: 2 }))).toEqual(["none"]);
  });

  it("are handed over in the middle of what kubectl did by hand, too", async () => {
    await apply(deployment({ replicas: 3 }));
    await setImage("kubectl-set", "example/web:9");
    autoscale(4);
    await apply(deployment({ replicas: 3 }), autoscaler());
    await byHand("kubectl-edit", [{ op: "add", path: "/spec/minReadySeconds", value: 1 }]);
    await apply(unscaled(), autoscaler());
    expect(replicasSeen()).toEqual([3, 4]);
  });

  it("count as an autoscaler's where this job may not list autoscalers", async () => {
    await apply(deployment({ replicas: 3 }));
    const request = requestOf(deployment({ replicas: 3 }));
    const list = async () => {
      throw new TowlineError("kube-forbidden", "This job may not list horizontalpodautoscalers");
    };
    const blind = { ...request, cluster: { ...request.cluster, list } };
    expect(await planApply(blind)).toMatchObject([{ action: "none" }]);
    autoscale(5);
    expect(await planApply(blind)).toMatchObject([{ action: "none", scaledBy: "an autoscaler" }]);
  });

  it.each([
    [
      "another Deployment's",
      { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "other" } },
    ],
    ["a StatefulSet's", { scaleTargetRef: { apiVersion: "apps/v1", kind: "StatefulSet", name: "web" } }],
  ])("are not %s", async (_, spec) => {
    await apply(deployment({ replicas: 3 }), autoscaler(spec));
    await apply(deployment({ replicas: 4 }), autoscaler(spec));
    expect(replicasSeen()).toEqual([3, 4]);
    expect(warnings).toEqual([]);
  });
});
