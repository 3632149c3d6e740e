import { describe, expect, it } from "@jest/globals";
import { refOf } from "@towline/kernel";
import { labelled, renderChanges } from "./index.ts";
import { containerOf, managersOf, useTestCluster } from "./testcluster.ts";

const {
  actionsOf,
  apply,
  byHand,
  cluster,
  configMap,
  deployment,
  live,
  namespace,
  notices,
  plan,
  setImage,
  writesOfTowline,
} = useTestCluster();

describe("other writers", () => {
  it("takes an object over from kubectl's client-side apply, and removes what is not in the manifest", async () => {
    const env = [
      { name: "A", value: "1" },
      { name: "OLD", value: "1" },
    ];
    const annotations = { "kubectl.kubernetes.io/last-applied-configuration": "{}" };
    const before = deployment({}, { env });
    await cluster().create(
      { ...before, metadata: { ...before.metadata, annotations } },
      { manager: "kubectl-client-side-apply" },
    );
    const after = deployment({}, { env: [{ name: "A", value: "1" }] });
    await apply(after);
    expect(notices).toEqual([
      "deployment/web was changed by kubectl-client-side-apply: Towline takes it over, and removes what is not in its manifest",
    ]);
    const object = await live(after);
    expect(containerOf(object).env).toEqual([{ name: "A", value: "1" }]);
    expect(object.metadata.annotations ?? {}).not.toHaveProperty(
      "kubectl.kubernetes.io/last-applied-configuration",
    );
    expect(managersOf(object)).toEqual(["towline/web Apply"]);
    expect(await actionsOf(after)).toEqual(["none"]);
  });

  it("leaves a restart by hand alone", async () => {
    await apply(deployment());
    const restartedAt = { "kubectl.kubernetes.io/restartedAt": "2026-11-21T09:00:00Z" };
    await byHand("kubectl-rollout", [
      { op: "add", path: "/spec/template/metadata/annotations", value: restartedAt },
    ]);
    expect(await actionsOf(deployment())).toEqual(["none"]);
    await setImage("kubectl-set", "example/web:9");
    await apply(deployment());
    const object = await live(deployment());
    expect(object.spec.template.metadata.annotations).toEqual(restartedAt);
    expect(containerOf(object).image).toBe("example/web:1");
  });

  it("undoes what kubectl set by hand, with a notice", async () => {
    await apply(deployment());
    await byHand("kubectl-edit", [
      { op: "replace", path: "/spec/template/spec/containers/0/image", value: "example/web:9" },
      { op: "add", path: "/spec/template/spec/containers/0/env", value: [{ name: "BY_HAND", value: "1" }] },
    ]);
    const [change] = await plan(deployment());
    expect(change).toMatchObject({ action: "update", takeOver: ["kubectl-edit"] });
    await apply(deployment());
    expect(containerOf(await live(deployment()))).toMatchObject({ image: "example/web:1" });
    expect(containerOf(await live(deployment()))).not.toHaveProperty("env");
    expect(managersOf(await live(deployment()))).toEqual(["towline/web Apply"]);
  });

  it("applies to an object whose owners nobody recorded", async () => {
    const env = [{ name: "OLD", value: "1" }];
    await cluster().create(deployment({}, { image: "example/web:9", env }), { manager: "old-tool" });
    await byHand("old-tool", [{ op: "replace", path: "/metadata/managedFields", value: [{}] }]);
    const [change] = await plan(deployment());
    expect(change).toMatchObject({ action: "update", takeOver: ["before-first-apply"] });
    await apply(deployment());
    expect(containerOf(await live(deployment())).image).toBe("example/web:1");
    expect(containerOf(await live(deployment()))).not.toHaveProperty("env");
    expect(managersOf(await live(deployment()))).toEqual(["towline/web Apply"]);
    expect(await actionsOf(deployment())).toEqual(["none"]);
  });

  it("does not touch another manager's fields: it names field, owner and ways out", async () => {
    await apply(deployment());
    await setImage("terraform", "example/web:9");
    const writes = writesOfTowline();
    await expect(plan(deployment())).rejects.toMatchObject({
      code: "kube-apply-conflict",
      message: 'deployment/web cannot be changed: "terraform" owns spec.template.spec.containers[app].image',
      hint: expect.stringContaining("kubectl apply --server-side --force-conflicts"),
    });
    expect(writesOfTowline()).toBe(writes);
    // and the way out that it names works
    await cluster().apply(deployment({ replicas: undefined }), { manager: "kubectl", force: true });
    await apply(deployment());
    expect(await actionsOf(deployment())).toEqual(["none"]);
  });

  it("names the autoscaler where the manifest sets replicas against it", async () => {
    await apply(deployment({ replicas: 1 }));
    await byHand("kube-controller-manager", [{ op: "replace", path: "/spec/replicas", value: 0 }]);
    await expect(plan(deployment({ replicas: 1 }))).rejects.toMatchObject({
      code: "kube-apply-conflict",
      hint: expect.stringContaining('remove "replicas"'),
    });
  });

  it("keeps the live replicas when the manifest leaves them to an autoscaler", async () => {
    await apply(deployment({ replicas: 3 }));
    const handedOver = deployment({ replicas: undefined, minReadySeconds: 1 });
    expect(renderChanges(await plan(handedOver))).toEqual([
      "~ deployment/web",
      "    spec.minReadySeconds: 1 (new)",
    ]);
    await apply(handedOver);
    expect((await live(handedOver)).spec.replicas).toBe(3);
    expect(await actionsOf(handedOver)).toEqual(["none"]);
    await apply(deployment({ replicas: 0 }));
    expect((await live(handedOver)).spec.replicas).toBe(0);
  });

  it("refuses another service's object, whatever it would change", async () => {
    await cluster().apply(labelled(configMap({ a: "1" }), "payments"), { manager: "towline/payments" });
    await expect(plan(configMap({ a: "1" }))).rejects.toMatchObject({
      code: "ownership-refused",
      message: `configmap/web-config in namespace "${namespace()}" belongs to service "payments"`,
    });
  });

  it("removes what Towline itself patched", async () => {
    await apply(configMap({ a: "1" }));
    const mark = { metadata: { annotations: { "towline.dev/unused-since": "2026-11-21T09:00:00Z" } } };
    await cluster().patch(refOf(configMap({})), mark, { type: "merge", manager: "towline/web" });
    await apply(configMap({ a: "1" }));
    expect((await live(configMap({}))).metadata.annotations ?? {}).toEqual({});
    expect(notices).toEqual([]);
    expect(await actionsOf(configMap({ a: "1" }))).toEqual(["none"]);
  });
});
