import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type Log, refOf, systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import {
  applyChanges,
  checkReferences,
  type Desired,
  labelled,
  planApply,
  podDryRun,
  renderChanges,
} from "./index.ts";

let server: KubernetesServer;
let cluster: Cluster;
let folder = "";
let namespace = "";
let notices: string[] = [];

const log: Log = {
  debug: () => undefined,
  info: () => undefined,
  notice: (message) => void notices.push(message),
  warning: () => undefined,
  error: () => undefined,
  group: (_, body) => body(),
  mask: () => undefined,
};

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
  });
  folder = await mkdtemp(join(tmpdir(), "towline-apply-"));
  const path = join(folder, "kubeconfig");
  await writeFile(path, server.adminKubeconfig());
  cluster = await connect({ kind: "kubeconfig", path }, { log, clock: systemClock });
});

afterAll(async () => {
  cluster.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Every test has a namespace of its own. */
beforeEach(async () => {
  notices = [];
  namespace = `shop-${server.history.length}`;
  await cluster.create(
    { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } },
    { manager: "test" },
  );
  const account = { apiVersion: "v1", kind: "ServiceAccount", namespace, name: "default" };
  while ((await cluster.get(account)) === undefined) await systemClock.sleep(5);
});

const deployment = (spec: object = {}, container: object = {}): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web", namespace },
  spec: {
    replicas: 0,
    selector: { matchLabels: { app: "web" } },
    template: {
      metadata: { labels: { app: "web" } },
      spec: { containers: [{ name: "app", image: "example/web:1", ...container }] },
    },
    ...spec,
  },
});

const configMap = (data: Readonly<Record<string, string>>): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "web-config", namespace },
  data,
});

const requestOf = (...objects: KubeObject[]) => ({
  cluster,
  service: "web",
  log,
  desired: objects.map(
    (object): Desired => ({
      object: labelled(object, "web"),
      at: { file: "k8s/web.yaml", line: 1, column: 1 },
    }),
  ),
});

const plan = (...objects: KubeObject[]) => planApply(requestOf(...objects));

const apply = async (...objects: KubeObject[]) => {
  const request = requestOf(...objects);
  return await applyChanges(request, await planApply(request));
};

const actionsOf = async (...objects: KubeObject[]) => (await plan(...objects)).map(({ action }) => action);

const live = async (object: KubeObject): Promise<KubeObject> => {
  const found = await cluster.get(refOf(object));
  if (found === undefined) throw new Error("is not there");
  return found;
};

const containerOf = (object: KubeObject) => object.spec.template.spec.containers[0];

const writesOfTowline = (): number =>
  server.history.filter(({ manager }) => manager.startsWith("towline/")).length;

/** The controllers have noticed everything. */
const settled = async (): Promise<void> => {
  for (let seen = -1; seen !== server.history.length; await systemClock.sleep(50))
    seen = server.history.length;
};

const managersOf = ({ metadata }: KubeObject): readonly string[] =>
  (metadata.managedFields ?? [])
    .filter(({ subresource, manager }) => subresource === undefined && manager !== "kube-controller-manager")
    .map(({ manager, operation }) => `${manager} ${operation}`)
    .toSorted();

const byHand = (manager: string, body: object) =>
  cluster.patch(refOf(deployment()), body as never, { manager, type: "json" });

const setImage = (manager: string, image: string) =>
  byHand(manager, [{ op: "replace", path: "/spec/template/spec/containers/0/image", value: image }]);

describe("applying", () => {
  it("makes what is missing, then changes what differs, then writes nothing at all", async () => {
    expect(renderChanges(await plan(deployment(), configMap({ a: "1" })))).toEqual([
      "+ deployment/web",
      "+ configmap/web-config",
    ]);
    const applied = await apply(deployment(), configMap({ a: "1" }));
    expect(applied.map(({ ref, object }) => [ref.kind, object.metadata.generation])).toEqual([
      ["Deployment", 1],
      ["ConfigMap", undefined],
    ]);
    const kinds = server.history
      .map(({ object }) => object as KubeObject)
      .filter(({ metadata }) => metadata.namespace === namespace && metadata.name.startsWith("web"))
      .map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["ConfigMap", "Deployment"]);

    const changed = [deployment({}, { image: "example/web:2" }), configMap({ a: "1", b: "2" })];
    expect(renderChanges(await plan(...changed))).toEqual([
      "~ deployment/web",
      '    spec.template.spec.containers[app].image: "example/web:1" → "example/web:2"',
      "~ configmap/web-config",
      '    data.b: "2" (new)',
    ]);
    await apply(...changed);

    const writes = writesOfTowline();
    await settled();
    const requests = server.requests.length;
    expect(await actionsOf(...changed)).toEqual(["none", "none"]);
    expect(server.requests.length - requests).toBe(4);
    await apply(...changed);
    expect(writesOfTowline()).toBe(writes);
  });

  it("checks what can be checked when the namespace is made by the same deploy", async () => {
    const other = "made-here";
    const inOther = (object: KubeObject): KubeObject => ({
      ...object,
      metadata: { ...object.metadata, namespace: other },
    });
    const objects = [
      { apiVersion: "v1", kind: "Namespace", metadata: { name: other } },
      inOther(configMap({ a: "1" })),
      inOther(deployment()),
    ];
    expect(await actionsOf(...objects)).toEqual(["create", "create", "create"]);
    expect(notices).toHaveLength(2);
    await podDryRun(requestOf(...objects));
    await apply(...objects);
    expect(await actionsOf(...objects)).toEqual(["none", "none", "none"]);
  });

  it("reports every invalid object, with its place", async () => {
    const wrong = deployment({ selector: { matchLabels: { app: "other" } } });
    await expect(plan(wrong, configMap({ "a b": "1" }))).rejects.toMatchObject({
      message: "2 objects cannot be applied",
      problems: expect.arrayContaining([
        expect.objectContaining({ at: { file: "k8s/web.yaml", line: 1, column: 1 } }),
      ]),
    });
  });

  it("turns a rolling Deployment into a recreating one and back", async () => {
    const recreate = deployment({ strategy: { type: "Recreate" } });
    const rolling = deployment({ strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 2 } } });
    await apply(deployment());
    expect(renderChanges(await plan(recreate))[1]).toContain("spec.strategy");
    await apply(recreate);
    expect((await live(recreate)).spec.strategy).toEqual({ type: "Recreate" });
    expect(await actionsOf(recreate)).toEqual(["none"]);
    await apply(rolling);
    expect((await live(rolling)).spec.strategy).toMatchObject({
      type: "RollingUpdate",
      rollingUpdate: { maxSurge: 2 },
    });
    expect(await actionsOf(rolling)).toEqual(["none"]);
  });
});

describe("other writers", () => {
  it("takes an object over from kubectl's client-side apply, and removes what is not in the manifest", async () => {
    const env = [
      { name: "A", value: "1" },
      { name: "OLD", value: "1" },
    ];
    const annotations = { "kubectl.kubernetes.io/last-applied-configuration": "{}" };
    const before = deployment({}, { env });
    await cluster.create(
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
    await cluster.apply(deployment({ replicas: undefined }), { manager: "kubectl", force: true });
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
    await cluster.apply(labelled(configMap({ a: "1" }), "payments"), { manager: "towline/payments" });
    await expect(plan(configMap({ a: "1" }))).rejects.toMatchObject({
      code: "ownership-refused",
      message: `configmap/web-config in namespace "${namespace}" belongs to service "payments"`,
    });
  });

  it("removes what Towline itself patched", async () => {
    await apply(configMap({ a: "1" }));
    const mark = { metadata: { annotations: { "towline.dev/unused-since": "2026-11-21T09:00:00Z" } } };
    await cluster.patch(refOf(configMap({})), mark, { type: "merge", manager: "towline/web" });
    await apply(configMap({ a: "1" }));
    expect((await live(configMap({}))).metadata.annotations ?? {}).toEqual({});
    expect(notices).toEqual([]);
    expect(await actionsOf(configMap({ a: "1" }))).toEqual(["none"]);
  });
});

describe("checks before the first write", () => {
  it("says which workload's pods would be refused, and why", async () => {
    const object = deployment();
    object.spec.template.spec.serviceAccountName = "missing";
    await expect(podDryRun(requestOf(object, configMap({})))).rejects.toMatchObject({
      code: "kube-forbidden",
      message: expect.stringMatching(
        /^deployment\/web: the cluster would refuse its pods\. .*serviceaccount "missing" not found/,
      ),
    });
    await expect(podDryRun(requestOf(deployment()))).resolves.toBeUndefined();
  });

  it("finds what is referred to in the cluster", async () => {
    const user = deployment({}, { envFrom: [{ configMapRef: { name: "web-config" } }] });
    await expect(checkReferences(requestOf(user), { comingNames: [] })).rejects.toMatchObject({
      code: "manifest-invalid",
      at: { file: "k8s/web.yaml", line: 1, column: 1 },
    });
    await apply(configMap({}));
    await expect(checkReferences(requestOf(user), { comingNames: [] })).resolves.toBeUndefined();
  });
});
