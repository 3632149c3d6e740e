import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type KubeObject, labels, refOf } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { claim, configMap, named, reading, serviceAccount, serviceNamed } from "./testing/leftovers.ts";
import { requestWith } from "./testing/named-configuration.ts";
import { deployment, requestOf } from "./testing/requests.ts";
import type { DeployRequest } from "./types.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const web = deployment(1);
let runId = 100;

const requestFor = (objects: readonly KubeObject[], more: Partial<DeployRequest> = {}): DeployRequest => ({
  ...requestOf({ objects, runId: runId++ }),
  timeoutSeconds: 20,
  ...more,
});

const deployed = async (objects: readonly KubeObject[], more?: Partial<DeployRequest>) =>
  await deploy(requestFor(objects, more), test.ports());

const isThere = async (object: KubeObject): Promise<boolean> =>
  (await test.cluster.get(refOf(object))) !== undefined;

const included = (...include: readonly string[]) => ({ prune: { enabled: true, include } });

const told = (): string => test.lines.join("\n");

describe("kinds that hold data or objects of others", () => {
  it("stay, which is said once, until they are included by name", async () => {
    await deployed([web, claim("data")]);
    expect((await deployed([deployment(2)])).outcome).toBe("deployed");
    expect(told()).toContain(
      "persistentvolumeclaim/data is not in the manifests any more. It is left in place: deleting it would lose data or objects of others; delete it by hand, or add PersistentVolumeClaim to prune.include in towline.yaml",
    );
    expect(await deployed([deployment(2)], included("Namespace"))).toMatchObject({ outcome: "unchanged" });
    expect(await deployed([deployment(2)], included("PersistentVolumeClaim"))).toMatchObject({
      outcome: "deployed",
      pruned: [{ name: "data" }],
    });
    expect(await isThere(claim("data"))).toBe(false);
  });

  it("never are the namespace of the service itself", async () => {
    const dev = { apiVersion: "v1", kind: "Namespace", metadata: { name: "dev" } };
    const request = requestFor([web]);
    const at = { file: "k8s/namespace.yaml", line: 1, column: 1 };
    await deploy({ ...request, manifests: [...request.manifests, { object: dev, at }] }, test.ports());
    expect(await deployed([web], included("Namespace"))).toMatchObject({ outcome: "unchanged" });
    expect(told()).toContain("namespace/dev is not in the manifests any more");
    expect(told()).toContain("the service itself is deployed to it");
  });
});

describe("an object that is not this service's alone any more", () => {
  const leaves = async (why: string): Promise<void> => {
    expect((await deployed([web])).outcome).toBe("unchanged");
    expect(await isThere(serviceNamed("old"))).toBe(true);
    expect(told()).toContain(`service/old is not in the manifests any more. It is left in place: ${why}`);
  };

  const patched = async (metadata: Readonly<Record<string, Readonly<Record<string, string | null>>>>) =>
    await test.cluster.patch(
      refOf(serviceNamed("old")),
      { metadata },
      { type: "merge", manager: "kubectl-label" },
    );

  beforeEach(async () => {
    await deployed([web, serviceNamed("old")]);
  });

  it("belongs to another service", async () => {
    await patched({ labels: { [labels.service]: "cart" } });
    await leaves('it belongs to service "cart" by now');
  });

  it("belongs to a tool", async () => {
    await patched({ annotations: { "argocd.argoproj.io/tracking-id": "shop:/Service:dev/old" } });
    await leaves('it belongs to Argo CD ("shop:/Service:dev/old") by now');
  });

  it("has lost its label", async () => {
    await patched({ labels: { [labels.service]: null } });
    await leaves("it no longer has the label towline.dev/service=checkout");
  });

  it("is applied by somebody else too", async () => {
    await test.cluster.apply(serviceNamed("old"), { manager: "kubectl", force: true });
    await leaves('"kubectl" applies it too by now');
  });

  it("is managed by somebody else alone", async () => {
    const live = await test.cluster.get(refOf(serviceNamed("old")));
    const ours = { ...live, metadata: { ...live?.metadata, managedFields: [{}] } } as unknown as KubeObject;
    await test.cluster.replace(ours, { manager: "terraform" });
    await leaves("Towline manages none of its fields any more");
  });

  it("is forgotten then: deploys after that look at it no more", async () => {
    await patched({ labels: { [labels.service]: "cart" } });
    await deployed([deployment(2)]);
    test.lines.length = 0;
    expect((await deployed([deployment(2)])).outcome).toBe("unchanged");
    expect(told()).not.toContain("service/old");
    await patched({ labels: { [labels.service]: "checkout" } });
    expect((await deployed([deployment(2)])).outcome).toBe("unchanged");
  });
});

describe("an object that is still needed", () => {
  it("stays while an old revision reads it, and goes with that", async () => {
    await deployed([reading("files-1", 0), configMap("files-1")]);
    const report = await deployed([reading("files-2", 0), configMap("files-2")]);
    const pruned = "pruned" in report ? report.pruned : [];
    // without a history, the old revision is gone at the end of the roll-out or a moment later
    if (pruned.length === 0)
      await until(
        async () =>
          (await deployed([reading("files-2", 0), configMap("files-2")])).outcome === "deployed" ||
          !(await isThere(configMap("files-1"))),
      );
    expect(await isThere(configMap("files-1"))).toBe(false);

    await deployed([reading("files-3"), configMap("files-3")]);
    await deployed([reading("files-4"), configMap("files-4")]);
    expect((await deployed([reading("files-4"), configMap("files-4")])).outcome).toBe("unchanged");
    expect(await isThere(configMap("files-3"))).toBe(true);
    expect(told()).toMatch(/configmap\/files-3 is not .* replicaset\/checkout-\w+ still refers to it/);
  });

  it("stays where the manifests still refer to it", async () => {
    const own = structuredClone(web);
    own.spec.template.spec.serviceAccountName = "runner";
    await deployed([own, serviceAccount("runner")]);
    expect((await deployed([own])).outcome).toBe("unchanged");
    expect(told()).toContain(
      "serviceaccount/runner is not in the manifests any more. It is left in place: deployment/checkout still refers to it",
    );
    expect(await deployed([web])).toMatchObject({ outcome: "deployed", pruned: [{ name: "runner" }] });
  });

  it("stays where another service's workload refers to it", async () => {
    await deployed([web, configMap("shared")]);
    const other: KubeObject = { ...reading("shared"), metadata: { name: "other", namespace: "dev" } };
    other.spec.selector.matchLabels = other.spec.template.metadata.labels = { app: "other" };
    other.spec.template.spec.containers[0].image = `registry.example/other@sha256:${"a".repeat(64)}`;
    await test.cluster.create(other, { manager: "kubectl-create" });
    expect((await deployed([web])).outcome).toBe("unchanged");
    expect(told()).toContain("deployment/other still refers to it");
  });

  it("stays where it is a Secret of the manifests that a rollback would need", async () => {
    const secret = named("Secret", "token", { data: { TOKEN: "c2VjcmV0" } });
    await deployed([web, secret]);
    expect((await deployed([deployment(2)])).outcome).toBe("deployed");
    expect(await isThere(secret)).toBe(true);
    expect(told()).toContain("a rollback to deploy #1 needs its values, which no record holds");
    expect((await deployed([deployment(2)])).outcome).toBe("unchanged");
    for (let replicas = 3; replicas <= 11; replicas += 1) await deployed([deployment(replicas % 2)]);
    expect(await isThere(secret)).toBe(false);
  });
});

describe("configuration", () => {
  it("that kept its name stays when it gets versioned names: pods and old revisions may read it", async () => {
    await deploy(requestWith({ greeting: "one", strategy: "replace" }), test.ports());
    const report = await deploy(requestWith({ greeting: "two", runId: 101 }), test.ports());
    expect(report).toMatchObject({ outcome: "deployed", pruned: [] });
    expect(await test.get("ConfigMap", "checkout-config")).toBeDefined();
    expect(await test.get("ConfigMap", "checkout-config-one")).toBeDefined();
    expect(told()).not.toContain("not in the manifests any more");
  });
});

describe("objects outside of the service's own namespace", () => {
  const inShared = (object: KubeObject): KubeObject => ({
    ...object,
    metadata: { ...object.metadata, namespace: "shared" },
  });
  const helper = inShared(serviceAccount("helper"));
  const deployTo = async (namespace: string, ...more: readonly KubeObject[]) => {
    const request = requestOf({ replicas: 1 + more.length, namespace, runId: runId++ });
    const at = { file: "k8s/shared.yaml", line: 1, column: 1 };
    const manifests = [...request.manifests, ...more.map((object) => ({ object, at }))];
    return await deploy({ ...request, manifests, timeoutSeconds: 20 }, test.ports());
  };

  beforeEach(async () => {
    for (const name of ["shared", "staging"])
      await test.cluster.create(
        { apiVersion: "v1", kind: "Namespace", metadata: { name } },
        { manager: "kubectl-create" },
      );
  });

  it("are deleted there", async () => {
    await deployTo("dev", helper);
    expect(await deployTo("dev")).toMatchObject({ outcome: "deployed", pruned: [{ namespace: "shared" }] });
    expect(await isThere(helper)).toBe(false);
  });

  it("stay while the deploy to another namespace has them", async () => {
    await deployTo("dev", helper);
    await deployTo("staging", helper);
    expect(await deployTo("dev")).toMatchObject({ outcome: "deployed", pruned: [] });
    expect(told()).toContain(
      "serviceaccount/helper in namespace shared is not in the manifests any more. It is left in place: the deploy of checkout to namespace staging applied it too",
    );
    expect(await isThere(helper)).toBe(true);
    expect(await deployTo("staging")).toMatchObject({ pruned: [{ name: "helper" }] });
    expect((await deployTo("dev")).outcome).toBe("unchanged");
  });

  it("stay where this job may not see what other namespaces hold", async () => {
    await deployTo("dev", helper);
    test.server.setFaults(({ path }) =>
      path.startsWith("/api/v1/secrets") ? { kind: "status", status: 403 } : undefined,
    );
    expect(await deployTo("dev")).toMatchObject({ outcome: "deployed", pruned: [] });
    expect(told()).toContain("this job may not see (list secrets in the whole cluster)");
  });
});

describe("an object under another API", () => {
  /** As if an earlier deploy had recorded it so. */
  const recordedAs = async (object: KubeObject): Promise<void> => {
    const { createRecord } = await import("./record.ts");
    const [last] = await readRecords(test.cluster, { service: "checkout", namespace: "dev" });
    if (last === undefined) throw new Error("nothing was deployed");
    const { record } = last;
    const objects = [...record.objects, refOf(object)];
    await createRecord(test.cluster, { ...record, number: record.number + 1, objects, left: [] });
  };

  it.each([
    ["an older version of the same group", "apps/v1beta1"],
    ["a group that is gone", "extensions/v1beta1"],
  ])("is not deleted as what it is now: %s", async (_, apiVersion) => {
    await deployed([web]);
    await recordedAs({ ...web, apiVersion });
    expect((await deployed([web])).outcome).toBe("unchanged");
    expect(await isThere(web)).toBe(true);
  });

  it("that the cluster no longer serves is named, and looked for once", async () => {
    await deployed([web]);
    await recordedAs(named("HorizontalPodAutoscaler", "old", { apiVersion: "autoscaling/v2beta2" }));
    await deployed([deployment(2)]);
    expect(told()).toContain(
      "horizontalpodautoscaler/old is not in the manifests any more. It is left in place: the cluster no longer serves the apiVersion it was recorded with",
    );
    test.lines.length = 0;
    await deployed([web]);
    expect(told()).not.toContain("horizontalpodautoscaler/old");
  });
});
