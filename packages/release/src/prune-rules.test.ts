import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { onRecord } from "./prune-candidates.ts";
import { type JudgeContext, judge } from "./prune-judge.ts";
import { needsOf } from "./prune-needs.ts";
import { isLarge } from "./prune-words.ts";
import { named, worker } from "./testing/leftovers.ts";
import type { DeployRecord } from "./types.ts";

const ref = (kind: string, name: string, apiVersion = "v1") => ({
  apiVersion,
  kind,
  name,
  namespace: "dev",
});

const recordOf = (number: number, record: Partial<DeployRecord>): DeployRecord =>
  ({ number, outcome: "good", config: {}, objects: [], ...record }) as DeployRecord;

const candidateNames = (records: readonly DeployRecord[], ...wanted: ReturnType<typeof ref>[]) =>
  onRecord(records, wanted).candidates.map(({ ref: { name }, fresh }) => `${name}${fresh ? " fresh" : ""}`);

describe("what is on record", () => {
  const first = recordOf(1, { objects: [ref("Service", "one"), ref("Service", "two")], left: [] });

  it("is what the last good deploy applied or left, and what came after it", () => {
    const second = recordOf(2, { objects: [ref("Service", "three")], left: [ref("Service", "two")] });
    const third = recordOf(3, { outcome: "failed", objects: [ref("Service", "four")], left: [] });
    expect(candidateNames([third, second, first])).toEqual(["four", "three fresh", "two"]);
    expect(candidateNames([third, second, first], ref("Service", "three"))).toEqual(["four", "two"]);
  });

  it("is all that there is where an earlier Towline wrote the records", () => {
    const second = recordOf(2, { objects: [ref("Service", "three")] });
    const { left: _, ...old } = first;
    expect(candidateNames([second, old])).toEqual(["three fresh", "one", "two"]);
  });

  it("leaves configuration out, under its versioned names and under its own", () => {
    const objects = [
      ref("ConfigMap", "app-1a2b"),
      ref("ConfigMap", "app"),
      ref("Secret", "app"),
      ref("ConfigMap", "own"),
    ];
    const config = { "ConfigMap/app": "app-1a2b" };
    expect(candidateNames([recordOf(1, { objects, config })])).toEqual(["app fresh", "own fresh"]);
  });

  it("is the same object whatever version it was recorded under", () => {
    const records = [recordOf(1, { objects: [ref("Deployment", "web", "apps/v1beta1")] })];
    expect(candidateNames(records, ref("Deployment", "web", "apps/v1"))).toEqual([]);
    expect(candidateNames(records, ref("Deployment", "web", "example.com/v1"))).toEqual(["web fresh"]);
  });
});

describe("an object by itself", () => {
  const context: JudgeContext = {
    service: "checkout",
    namespace: "dev",
    settings: { enabled: true, include: [] },
    isRollback: false,
    wantedUids: new Set(["wanted"]),
  };
  const ours = { manager: "towline/checkout", operation: "Apply" } as const;
  const live = (object: KubeObject, metadata: object = {}): KubeObject => ({
    ...object,
    metadata: {
      ...object.metadata,
      uid: "1",
      labels: { "towline.dev/service": "checkout" },
      managedFields: [ours],
      ...metadata,
    },
  });
  const judged = (object: KubeObject | undefined, more: Partial<JudgeContext> = {}) =>
    judge({}, object, { ...context, ...more }).kind;
  const service = named("Service", "old");
  const store = (whenDeleted: string): KubeObject => ({
    ...named("StatefulSet", "store", { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted } } }),
    apiVersion: "apps/v1",
  });
  const include = { settings: { enabled: true, include: ["PersistentVolumeClaim"] } };

  it.each([
    ["one of ours", live(service), {}, "delete"],
    ["one that is gone", undefined, {}, "nothing"],
    ["one that is going", live(service, { deletionTimestamp: "2026-11-21T17:00:00Z" }), {}, "nothing"],
    ["a wanted one under another group", live(service, { uid: "wanted" }), {}, "nothing"],
    [
      "versioned configuration",
      live(named("ConfigMap", "a-1"), { labels: { "towline.dev/config-name": "a" } }),
      {},
      "nothing",
    ],
    [
      "one that only keeps replicas of ours",
      live(service, { managedFields: [{ ...ours, manager: "towline/checkout/replicas" }] }),
      {},
      "delete",
    ],
    [
      "one with fields of a controller",
      live(service, { managedFields: [ours, { manager: "hpa", operation: "Update" }] }),
      {},
      "delete",
    ],
    [
      "one whose status another applies",
      live(service, { managedFields: [ours, { manager: "x", operation: "Apply", subresource: "status" }] }),
      {},
      "delete",
    ],
    [
      "one that a person applied since",
      live(service, {
        managedFields: [
          { ...ours, time: "2026-11-21T17:00:00Z" },
          { manager: "kubectl-client-side-apply", operation: "Update", time: "2026-11-21T18:00:00Z" },
        ],
      }),
      {},
      "stay",
    ],
    [
      "one that a person applied before",
      live(service, {
        managedFields: [
          { ...ours, time: "2026-11-21T17:00:00Z" },
          { manager: "kubectl-client-side-apply", operation: "Update", time: "2026-11-21T16:00:00Z" },
        ],
      }),
      {},
      "delete",
    ],
    ["one without any manager", live(service, { managedFields: undefined }), {}, "stay"],
    ["a Job", live(named("Job", "migrate")), {}, "delete"],
    ["a Job, of a rollback", live(named("Job", "migrate")), { isRollback: true }, "stay"],
    ["a claim", live(named("PersistentVolumeClaim", "data")), {}, "stay"],
    ["a claim that is asked for", live(named("PersistentVolumeClaim", "data")), include, "delete"],
    [
      "a claim that is asked for, of a rollback",
      live(named("PersistentVolumeClaim", "data")),
      { ...include, isRollback: true },
      "stay",
    ],
    ["a StatefulSet that keeps its claims", live(store("Retain")), {}, "delete"],
    ["a StatefulSet that deletes its claims", live(store("Delete")), {}, "stay"],
    ["a StatefulSet that deletes its claims, as asked for", live(store("Delete")), include, "delete"],
    [
      "one that is annotated otherwise",
      live(service, { annotations: { "towline.dev/prune": "Keep" } }),
      {},
      "stay",
    ],
    [
      "one of a chart that says nothing",
      live(service, { annotations: { "helm.sh/resource-policy": "" } }),
      {},
      "delete",
    ],
  ])("%s", (_, object, more, kind) => {
    expect(judged(object, more)).toBe(kind);
  });
});

describe("what an object needs", () => {
  const backend = (name: string) => ({ backend: { service: { name } } });
  it.each([
    ["pods", worker(), ["ConfigMap/checkout-config"]],
    [
      "a StatefulSet",
      named("StatefulSet", "s", {
        spec: {
          serviceName: "peers",
          template: { spec: { serviceAccountName: "runner", priorityClassName: "high" } },
        },
      }),
      ["ServiceAccount/runner", "PriorityClass/high", "Service/peers"],
    ],
    [
      "an Ingress",
      named("Ingress", "i", {
        spec: {
          ingressClassName: "nginx",
          defaultBackend: backend("a").backend,
          rules: [{ http: { paths: [backend("b")] } }, {}],
        },
      }),
      ["Service/a", "Service/b", "IngressClass/nginx"],
    ],
    [
      "a RoleBinding",
      named("RoleBinding", "r", { roleRef: { kind: "Role", name: "reader" } }),
      ["Role/reader"],
    ],
    [
      "an autoscaler",
      named("HorizontalPodAutoscaler", "h", {
        spec: { scaleTargetRef: { kind: "Deployment", name: "web" } },
      }),
      ["Deployment/web"],
    ],
    [
      "a pod that mounts what a driver fetches, and a claim of its own",
      named("Pod", "p", {
        spec: {
          serviceAccount: "runner",
          volumes: [
            { name: "a", csi: { volumeAttributes: { secretProviderClass: "vault" } } },
            { name: "b", ephemeral: { volumeClaimTemplate: { spec: { storageClassName: "fast" } } } },
          ],
        },
      }),
      ["ServiceAccount/runner", "SecretProviderClass/vault", "StorageClass/fast"],
    ],
    [
      "a claim, and a StatefulSet's",
      named("StatefulSet", "s", {
        spec: { volumeClaimTemplates: [{ spec: { storageClassName: "fast" } }] },
      }),
      ["StorageClass/fast"],
    ],
    ["a Service", named("Service", "s", { spec: { selector: { app: "web" } } }), []],
  ])("%s", (_, object, needs) => {
    expect(needsOf(object).map(({ kind, name }) => `${kind}/${name}`)).toEqual(needs);
  });
});

describe("a prune is large", () => {
  it.each([
    [1, 1, false],
    [2, 2, false],
    [2, 3, false],
    [3, 6, false],
    [3, 5, true],
    [10, 20, false],
    [11, 500, true],
  ])("%i of %i objects: %s", (deletions, recorded, large) => {
    expect(isLarge(deletions, recorded)).toBe(large);
  });
});
