import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { configReferences, referencesOf, rewriteReferences } from "./references.ts";
import type { Manifest } from "./types.ts";

const podSpec = {
  initContainers: [{ name: "migrate", image: "i", envFrom: [{ secretRef: { name: "db" } }] }],
  containers: [
    {
      name: "app",
      image: "i",
      env: [
        { name: "PLAIN", value: "checkout-config" },
        { name: "A", valueFrom: { configMapKeyRef: { name: "checkout-env", key: "A" } } },
        { name: "B", valueFrom: { secretKeyRef: { name: "tokens", key: "b", optional: true } } },
      ],
      envFrom: [{ configMapRef: { name: "checkout-env" } }, { prefix: "X_" }],
    },
  ],
  ephemeralContainers: [{ name: "debug", image: "i", envFrom: [{ configMapRef: { name: "debug" } }] }],
  volumes: [
    { name: "a", configMap: { name: "checkout-config", items: [{ key: "app.json", path: "app.json" }] } },
    { name: "b", secret: { secretName: "tls" } },
    { name: "c", projected: { sources: [{ configMap: { name: "p1" } }, { secret: { name: "p2" } }] } },
    { name: "d", persistentVolumeClaim: { claimName: "data" } },
    { name: "e", emptyDir: {} },
  ],
  imagePullSecrets: [{ name: "pull" }],
};

const wrapped: Readonly<Record<string, (spec: unknown) => object>> = {
  Pod: (spec) => ({ spec }),
  Deployment: (spec) => ({ spec: { template: { spec } } }),
  StatefulSet: (spec) => ({ spec: { template: { spec } } }),
  DaemonSet: (spec) => ({ spec: { template: { spec } } }),
  ReplicaSet: (spec) => ({ spec: { template: { spec } } }),
  Job: (spec) => ({ spec: { template: { spec } } }),
  ReplicationController: (spec) => ({ spec: { template: { spec } } }),
  PodTemplate: (spec) => ({ template: { spec } }),
  CronJob: (spec) => ({ spec: { jobTemplate: { spec: { template: { spec } } } } }),
  ControllerRevision: (spec) => ({ data: { spec: { template: { spec } } } }),
};

const objectOf = (kind: string): KubeObject => ({
  apiVersion: "apps/v1",
  kind,
  metadata: { name: "checkout" },
  ...wrapped[kind]?.(podSpec),
});

const manifestOf = (object: KubeObject): Manifest => ({
  object,
  at: { file: "k8s/a.yaml", line: 1, column: 1 },
});

describe("references", () => {
  it.each(Object.keys(wrapped))("finds every ConfigMap and Secret of a %s", (kind) => {
    const found = configReferences(objectOf(kind)).map(({ kind: of, name }) => `${of}/${name}`);
    expect(found.toSorted()).toEqual(
      [
        "ConfigMap/checkout-config",
        "ConfigMap/checkout-env",
        "ConfigMap/checkout-env",
        "ConfigMap/debug",
        "ConfigMap/p1",
        "Secret/db",
        "Secret/p2",
        "Secret/pull",
        "Secret/tls",
        "Secret/tokens",
      ].toSorted(),
    );
  });

  it("says where, which keys, and whether the pods start without it", () => {
    const references = referencesOf(objectOf("Deployment"));
    expect(references).toContainEqual({
      kind: "ConfigMap",
      name: "checkout-env",
      pointer: "/spec/template/spec/containers/0/env/1/valueFrom/configMapKeyRef/name",
      optional: false,
      keys: ["A"],
    });
    expect(references).toContainEqual({
      kind: "ConfigMap",
      name: "checkout-config",
      pointer: "/spec/template/spec/volumes/0/configMap/name",
      optional: false,
      keys: ["app.json"],
    });
    expect(references.find(({ name }) => name === "tokens")?.optional).toBe(true);
    expect(references.find(({ name }) => name === "pull")?.optional).toBe(true);
    expect(references.find(({ name }) => name === "data")?.kind).toBe("PersistentVolumeClaim");
  });

  it("lets the certificate of an Ingress come later", () => {
    const ingress: KubeObject = {
      apiVersion: "networking.k8s.io/v1",
      kind: "Ingress",
      metadata: { name: "web" },
      spec: { tls: [{ hosts: ["shop.example"], secretName: "web-tls" }] },
    };
    expect(configReferences(ingress)).toEqual([
      { kind: "Secret", name: "web-tls", pointer: "/spec/tls/0/secretName", optional: true, keys: [] },
    ]);
  });

  it("survives specs of a wrong shape", () => {
    const odd = {
      ...objectOf("Pod"),
      spec: { containers: "none", volumes: [null, 3], imagePullSecrets: {} },
    };
    expect(referencesOf(odd)).toEqual([]);
  });
});

/**
 * Every place of a Pod spec that names a ConfigMap or Secret, as the published schema of 1.36 has them; `X` stands for
 * the name, and `*` for each list of containers.
 */
const configMapPlaces: readonly object[] = [
  { "*": [{ name: "c", env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "X", key: "k" } } }] }] },
  { "*": [{ name: "c", envFrom: [{ configMapRef: { name: "X" } }] }] },
  { volumes: [{ name: "v", configMap: { name: "X" } }] },
  { volumes: [{ name: "v", projected: { sources: [{ configMap: { name: "X" } }] } }] },
];
const secretPlaces: readonly object[] = [
  { "*": [{ name: "c", env: [{ name: "A", valueFrom: { secretKeyRef: { name: "X", key: "k" } } }] }] },
  { "*": [{ name: "c", envFrom: [{ secretRef: { name: "X" } }] }] },
  { imagePullSecrets: [{ name: "X" }] },
  { volumes: [{ name: "v", secret: { secretName: "X" } }] },
  { volumes: [{ name: "v", projected: { sources: [{ secret: { name: "X" } }] } }] },
  { volumes: [{ name: "v", csi: { driver: "d", nodePublishSecretRef: { name: "X" } } }] },
  { volumes: [{ name: "v", azureFile: { secretName: "X", shareName: "s" } }] },
  ...["cephfs", "cinder", "flexVolume", "iscsi", "rbd", "scaleIO", "storageos"].map((source) => ({
    volumes: [{ name: "v", [source]: { secretRef: { name: "X" } } }],
  })),
];

const inEachList = (place: object): readonly object[] =>
  "*" in place
    ? ["containers", "initContainers", "ephemeralContainers"].map((list) => ({ [list]: place["*"] }))
    : [place];

const asText = (place: object): string => JSON.stringify(place);

describe("every place that names configuration", () => {
  const inPods = (kind: "ConfigMap" | "Secret", places: readonly object[]) =>
    places.flatMap(inEachList).map((place) => [kind, asText(place)] as const);

  it.each([...inPods("ConfigMap", configMapPlaces), ...inPods("Secret", secretPlaces)])(
    "%s in %s is renamed, whatever the pods are made by",
    (kind, place) => {
      for (const [owner, wrap] of Object.entries(wrapped)) {
        const at = (name: string) =>
          manifestOf({
            apiVersion: "v1",
            kind: owner,
            metadata: { name: "X" },
            ...wrap(JSON.parse(place.replaceAll('"X"', JSON.stringify(name)))),
          });
        const rename = (of: string, name: string) => (of === kind ? `${name}-1` : undefined);
        expect(rewriteReferences([at("X")], rename)).toEqual([at("X-1")]);
      }
    },
  );

  it.each<[string, object]>([
    ["Ingress", { spec: { tls: [{ secretName: "X" }] } }],
    ["ServiceAccount", { secrets: [{ name: "X" }] }],
    ["ServiceAccount", { imagePullSecrets: [{ name: "X" }] }],
  ])("a Secret of a %s is renamed: %j", (kind, content) => {
    const at = (name: string) =>
      manifestOf({
        apiVersion: "v1",
        kind,
        metadata: { name: "X" },
        ...JSON.parse(asText(content).replaceAll('"X"', JSON.stringify(name))),
      });
    expect(rewriteReferences([at("X")], () => "X-1")).toEqual([at("X-1")]);
  });
});

describe("rewriteReferences", () => {
  const rename = (kind: string, name: string) =>
    kind === "ConfigMap" && name.startsWith("checkout-") ? `${name}-1234567890` : undefined;

  it.each(Object.keys(wrapped))(
    "renames in a %s, wherever the name is a reference, and only there",
    (kind) => {
      const before = manifestOf(objectOf(kind));
      const copy = structuredClone(before);
      const [after] = rewriteReferences([before], rename);
      const names = configReferences(after?.object as KubeObject).map(({ name }) => name);
      expect(names.filter((name) => name.endsWith("-1234567890"))).toHaveLength(3);
      expect(names).not.toContain("checkout-env");
      expect(JSON.stringify(after)).toContain('"value":"checkout-config"');
      expect(before).toEqual(copy);
    },
  );

  it("keeps an object without such references the same object", () => {
    const before = manifestOf({ apiVersion: "v1", kind: "Service", metadata: { name: "checkout-env" } });
    expect(rewriteReferences([before], rename)[0]).toBe(before);
  });
});
