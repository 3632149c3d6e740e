import { describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { type KubeObject, labels, refOf, TowlineError } from "@towline/kernel";
import { applyChanges, inTheirScope, labelled, planApply, podDryRun, renderChanges } from "./index.ts";
import { useTestCluster } from "./testcluster.ts";

const { cluster, deployment, namespace, notices, requestOf, server, settled } = useTestCluster();

const definition = (kind: string, scope = "Namespaced", property = "size"): KubeObject => {
  const plural = `${kind.toLowerCase()}s`;
  const spec = { type: "object", properties: { [property]: { type: "integer" } } };
  const status = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
  const openAPIV3Schema = { type: "object", properties: { spec, status } };
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.example.com` },
    spec: {
      group: "example.com",
      scope,
      names: { kind, plural },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema },
          subresources: { status: {} },
        },
      ],
    },
  };
};

const resource = (kind: string, name: string, metadata: object = {}): KubeObject => ({
  apiVersion: "example.com/v1",
  kind,
  metadata: { name, ...metadata },
  spec: { size: 1 },
});

const placed = async (...objects: KubeObject[]) => {
  const request = requestOf(...objects);
  return { ...request, desired: await inTheirScope(request.desired, namespace(), cluster()) };
};

const deployed = async (...objects: KubeObject[]) => {
  const request = await placed(...objects);
  const changes = await planApply(request);
  return { changes, applied: await applyChanges(request, changes) };
};

describe("one deploy", () => {
  it("makes a namespace, a kind and objects of both, in the order in which they need each other", async () => {
    const other = `${namespace()}-new`;
    const inOther = { namespace: other };
    const objects = [
      { ...deployment(), metadata: { name: "web", ...inOther } },
      resource("Lamp", "desk", inOther),
      definition("Lamp"),
      { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "c", ...inOther }, data: { a: "1" } },
      { apiVersion: "v1", kind: "Namespace", metadata: { name: other } },
    ];
    const request = {
      ...requestOf(...objects),
      desired: await inTheirScope(requestOf(...objects).desired, other, cluster()),
    };
    const changes = await planApply(request);
    await podDryRun(request);
    expect(renderChanges(changes)).toEqual([
      "+ deployment/web",
      "+ lamp/desk",
      "+ customresourcedefinition/lamps.example.com",
      "+ configmap/c",
      `+ namespace/${other}`,
    ]);
    expect(notices).toEqual([
      `deployment/web could not be checked: it needs namespace/${other}, which this deploy makes first`,
      "lamp/desk could not be checked: it needs customresourcedefinition/lamps.example.com, which this deploy makes first",
      `configmap/c could not be checked: it needs namespace/${other}, which this deploy makes first`,
    ]);
    await applyChanges(request, changes);
    const made = server()
      .history.filter(({ manager, verb }) => manager === "towline/web" && verb === "create")
      .map(({ object }) => object.kind);
    expect(made).toEqual(["Namespace", "CustomResourceDefinition", "ConfigMap", "Lamp", "Deployment"]);
    await settled();
    expect((await planApply(request)).map(({ action }) => action)).toEqual(objects.map(() => "none"));
  });

  it("that is cancelled waits for no kind any more", async () => {
    const request = await placed(definition("Torch"), resource("Torch", "desk"));
    const changes = await planApply(request);
    server().setFaults(({ method, path }) =>
      method === "PATCH" && path.includes("/torchs/") ? { kind: "status", status: 404 } : undefined,
    );
    const cancelled = new AbortController();
    const applying = applyChanges({ ...request, signal: cancelled.signal }, changes);
    setTimeout(() => cancelled.abort(new Error("cancelled")), 1_000);
    const begin = Date.now();
    await expect(applying).rejects.toThrow();
    server().setFaults(undefined);
    expect(Date.now() - begin).toBeLessThan(3_000);
  }, 40_000);

  it("waits until a kind is served, although the server is slow to say so", async () => {
    let looks = 0;
    server().setFaults(({ method, path }) =>
      method === "GET" && path === "/apis/example.com/v1" && ++looks <= 3
        ? { kind: "status", status: 404 }
        : undefined,
    );
    try {
      const { applied } = await deployed(resource("Chair", "a"), definition("Chair"));
      expect(applied.map(({ action }) => action)).toEqual(["create", "create"]);
      expect(looks).toBeGreaterThan(3);
    } finally {
      server().setFaults(undefined);
    }
  });

  it("brings another version of a kind that is served already", async () => {
    await deployed(definition("Table"));
    const next = definition("Table");
    const [v1] = next.spec.versions;
    const both = { ...next, spec: { ...next.spec, versions: [v1, { ...v1, name: "v2", storage: false }] } };
    const newer = { ...resource("Table", "t"), apiVersion: "example.com/v2" };
    const { applied } = await deployed(newer, both);
    expect(applied.map(({ action, object }) => [action, object.apiVersion])).toEqual([
      ["create", "example.com/v2"],
      ["update", "apiextensions.k8s.io/v1"],
    ]);
  });

  it("stops where another definition has the names", async () => {
    const taken = {
      type: "NamesAccepted",
      status: "False",
      message: '"lamps" is already in use',
    };
    const crd = definition("Sofa");
    const request = requestOf(crd);
    const refusing = {
      ...request,
      cluster: {
        ...cluster(),
        apply: async (object: KubeObject) => ({ ...object, status: { conditions: [taken] } }),
      } satisfies Cluster,
    };
    const create = { action: "create", ref: refOf(crd), desired: { object: crd } } as const;
    await expect(applyChanges(refusing, [create])).rejects.toMatchObject({
      code: "kube-invalid",
      message: 'customresourcedefinition/sofas.example.com is not served: "lamps" is already in use',
    });
  });
});

describe("inTheirScope", () => {
  it("asks the manifests' definitions, else the cluster, where a custom resource lives", async () => {
    await deployed(definition("Floor", "Cluster"), definition("Door"));
    const { desired } = await placed(
      definition("Roof", "Cluster"),
      resource("Roof", "r", { namespace: namespace() }),
      resource("Floor", "f", { namespace: namespace() }),
      resource("Door", "d"),
      resource("Nobody", "n"),
      deployment(),
    );
    expect(desired.map(({ object }) => [object.kind, object.metadata.namespace])).toEqual([
      ["CustomResourceDefinition", undefined],
      ["Roof", undefined],
      ["Floor", undefined],
      ["Door", namespace()],
      ["Nobody", undefined],
      ["Deployment", namespace()],
    ]);
  });

  it("leaves a kind that nobody knows to the comparison, which names it", async () => {
    const request = await placed(resource("Nobody", "n"));
    await expect(planApply(request)).rejects.toMatchObject({
      code: "kube-not-found",
      message: expect.stringContaining('knows no kind "Nobody" of apiVersion "example.com/v1"'),
      at: { file: "k8s/web.yaml", line: 1, column: 1 },
    });
  });

  it("applies objects of the cluster with their labels, and other services' stay theirs", async () => {
    await deployed(definition("Wall", "Cluster"));
    const { applied } = await deployed(resource("Wall", "north"));
    expect(applied[0]?.object.metadata).toMatchObject({ labels: { [labels.service]: "web" }, generation: 1 });
    await cluster().apply(labelled(resource("Wall", "south"), "payments"), { manager: "towline/payments" });
    const error: unknown = await deployed(resource("Wall", "south")).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TowlineError);
    expect(error).toMatchObject({ message: 'wall/south belongs to service "payments"' });
  });
});

describe("a custom resource", () => {
  it("is changed, kept, and refused by its schema, each with its place", async () => {
    await deployed(definition("Lid"), resource("Lid", "a"));
    const wider = { ...resource("Lid", "a"), spec: { size: 2 } };
    expect(renderChanges((await deployed(wider)).changes)).toEqual(["~ lid/a", "    spec.size: 1 → 2"]);
    const wrong = { ...resource("Lid", "a"), spec: { size: "wide", colour: "red" } };
    await expect(deployed(wrong)).rejects.toMatchObject({
      code: "kube-invalid",
      problems: [
        expect.objectContaining({ message: expect.stringContaining("spec.size must be a number") }),
        expect.objectContaining({ message: expect.stringContaining("there is no field spec.colour") }),
      ],
    });
  });
});
