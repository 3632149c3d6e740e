import { describe, expect, it } from "@jest/globals";
import { type KubeObject, refOf } from "@towline/kernel";
import { applyChanges, checkReferences, podDryRun, renderChanges } from "./index.ts";
import { useTestCluster } from "./testcluster.ts";

const {
  actionsOf,
  apply,
  configMap,
  deployment,
  live,
  namespace,
  notices,
  plan,
  requestOf,
  server,
  settled,
  writesOfTowline,
} = useTestCluster();

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
    const kinds = server()
      .history.map(({ object }) => object as KubeObject)
      .filter(({ metadata }) => metadata.namespace === namespace() && metadata.name.startsWith("web"))
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
    const requests = server().requests.length;
    expect(await actionsOf(...changed)).toEqual(["none", "none"]);
    expect(server().requests.length - requests).toBe(4);
    await apply(...changed);
    expect(writesOfTowline()).toBe(writes);
  });

  it("begins nothing more once it is cancelled", async () => {
    const controller = new AbortController();
    const desired = [configMap({ a: "1" }), deployment()];
    const request = { ...requestOf(...desired), signal: controller.signal };
    const changes = await plan(...desired);
    server().setFaults(({ method, path }) => {
      if (method === "PATCH" && path.includes(namespace())) controller.abort(new Error("cancelled"));
      return undefined;
    });
    await expect(applyChanges(request, changes)).rejects.toThrow("cancelled");
    server().setFaults(undefined);
    expect(await request.cluster.get(refOf(configMap({})))).toBeDefined();
    expect(await request.cluster.get(refOf(deployment()))).toBeUndefined();
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

  const podSpec = (more: object = {}) => ({
    restartPolicy: "Never",
    containers: [{ name: "app", image: "example/web:1" }],
    ...more,
  });
  const templateOf = (spec: object) => ({ metadata: { labels: { app: "web" } }, spec });
  const kinds: Readonly<Record<string, (spec: object) => object>> = {
    Job: (spec) => ({ template: templateOf(spec) }),
    CronJob: (spec) => ({ schedule: "0 4 * * *", jobTemplate: { spec: { template: templateOf(spec) } } }),
    StatefulSet: (spec) => ({
      serviceName: "web",
      selector: { matchLabels: { app: "web" } },
      template: templateOf({ ...spec, restartPolicy: "Always" }),
    }),
    DaemonSet: (spec) => ({
      selector: { matchLabels: { app: "web" } },
      template: templateOf({ ...spec, restartPolicy: "Always" }),
    }),
  };
  const workload = (kind: string, spec: object): KubeObject => ({
    apiVersion: kind.endsWith("Job") ? "batch/v1" : "apps/v1",
    kind,
    metadata: { name: "web", namespace: namespace() },
    spec: kinds[kind]?.(spec),
  });

  it.each(Object.keys(kinds))("tries a pod of every template out: %s", async (kind) => {
    const object = workload(kind, podSpec({ serviceAccountName: "missing" }));
    await expect(podDryRun(requestOf(object))).rejects.toMatchObject({
      code: "kube-forbidden",
      message: expect.stringContaining('serviceaccount "missing" not found'),
    });
    await podDryRun(requestOf(workload(kind, podSpec())));
  });

  it("tries a StatefulSet's pod out with the claims that it would get", async () => {
    const set = workload("StatefulSet", {
      containers: [
        { name: "app", image: "example/web:1", volumeMounts: [{ name: "data", mountPath: "/data" }] },
      ],
    });
    const claim = {
      metadata: { name: "data" },
      spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
    };
    await podDryRun(requestOf({ ...set, spec: { ...set.spec, volumeClaimTemplates: [claim] } }));
    await expect(podDryRun(requestOf(set))).rejects.toMatchObject({ code: "kube-invalid" });
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
