import { describe, expect, it } from "@jest/globals";
import type { KubeObject, ManagedFields, ObjectMeta } from "@towline/kernel";
import { adoptableManagers, adoptedFields, yields } from "./adopt.ts";
import { lossesOf } from "./conflicts.ts";
import { type FieldTree, fieldText } from "./field-set.ts";
import { ownerOf, refuseForeign } from "./owners.ts";
import { givesUpReplicas } from "./replicas.ts";

const ours = "towline/checkout";

const entry = (manager: string, fieldsV1: FieldTree, more: Partial<ManagedFields> = {}): ManagedFields => ({
  manager,
  operation: "Update",
  apiVersion: "apps/v1",
  fieldsType: "FieldsV1",
  fieldsV1,
  ...more,
});

const object = (metadata: Partial<ObjectMeta>, spec: object = {}): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "checkout", namespace: "shop", ...metadata },
  spec,
});

const container = (...fields: string[]): FieldTree => ({
  "f:spec": {
    "f:template": {
      "f:spec": {
        "f:containers": {
          'k:{"name":"app"}': { ".": {}, ...Object.fromEntries(fields.map((field) => [`f:${field}`, {}])) },
        },
      },
    },
  },
});

describe("ownerOf", () => {
  it.each<[string, Partial<ObjectMeta>, string | undefined]>([
    ["nobody's", {}, undefined],
    ["our own", { labels: { "towline.dev/service": "checkout" } }, undefined],
    ["another service's", { labels: { "towline.dev/service": "payments" } }, 'service "payments"'],
    [
      "Argo CD's by tracking",
      { annotations: { "argocd.argoproj.io/tracking-id": "shop:x" } },
      'Argo CD ("shop:x")',
    ],
    ["Argo CD's by manager", { managedFields: [entry("argocd-controller", {})] }, "Argo CD"],
    ["Flux's", { labels: { "kustomize.toolkit.fluxcd.io/name": "apps" } }, 'Flux ("apps")'],
    ["Helm's by release", { annotations: { "meta.helm.sh/release-name": "shop" } }, 'Helm ("shop")'],
    ["Helm's by label", { labels: { "app.kubernetes.io/managed-by": "Helm" } }, "Helm"],
    ["Helm's by manager", { managedFields: [entry("helm", {})] }, "Helm"],
    ["kubectl's", { managedFields: [entry("kubectl-client-side-apply", {})] }, undefined],
    [
      "handed over to us",
      { labels: { "towline.dev/service": "checkout" }, managedFields: [entry("helm", {})] },
      undefined,
    ],
    [
      "labelled as ours while Argo CD keeps tracking it",
      {
        labels: { "towline.dev/service": "checkout" },
        annotations: { "argocd.argoproj.io/tracking-id": "x" },
      },
      'Argo CD ("x")',
    ],
  ])("%s", (_, metadata, expected) => {
    expect(ownerOf(object(metadata), "checkout")?.name).toBe(expected);
  });

  it("names object, owner and the way to adopt", () => {
    const helm = object({ annotations: { "meta.helm.sh/release-name": "shop" } });
    expect(() => refuseForeign(helm, "checkout")).toThrow(
      expect.objectContaining({
        code: "ownership-refused",
        message: 'deployment/checkout in namespace "shop" belongs to Helm ("shop")',
        hint: expect.stringContaining(
          "kubectl label --namespace shop deployment/checkout towline.dev/service=checkout --overwrite",
        ),
      }),
    );
  });
});

describe("lossesOf", () => {
  it("says who would lose which fields", () => {
    const live = object({
      managedFields: [
        entry(ours, container("image"), { operation: "Apply" }),
        entry("kubectl-edit", container("image", "command")),
        entry("kube-controller-manager", { "f:status": { "f:replicas": {} } }, { subresource: "status" }),
      ],
    });
    const after = object({
      managedFields: [
        entry(ours, container("image"), { operation: "Apply" }),
        entry("kubectl-edit", container("command")),
      ],
    });
    const [loss, ...more] = lossesOf(live, after, ours);
    expect(more).toEqual([]);
    expect(loss?.manager).toBe("kubectl-edit");
    expect(loss?.fields.map(fieldText)).toEqual(["spec.template.spec.containers[app].image"]);
  });

  it("keeps entries of one manager apart by subresource", () => {
    const replicas = { "f:spec": { "f:replicas": {} } };
    const live = object({
      managedFields: [
        entry("kubectl", { "f:data": { "f:a": {} } }),
        entry("kubectl", replicas, { subresource: "scale" }),
      ],
    });
    const after = object({ managedFields: [entry("kubectl", { "f:data": { "f:a": {} } })] });
    expect(lossesOf(live, after, ours)).toEqual([
      { manager: "kubectl", subresource: "scale", fields: [["f:spec", "f:replicas"]] },
    ]);
  });
});

describe("adoption", () => {
  it.each([
    ["kubectl", true],
    ["kubectl-client-side-apply", true],
    ["before-first-apply", true],
    ["towline/checkout/replicas", true],
    ["towline/checkout", true],
    ["towline/payments", false],
    ["helm", false],
    ["kube-controller-manager", false],
    ["kubectlish", false],
  ])("%s yields: %s", (manager, expected) => {
    expect(yields(manager, object({}), ours)).toBe(expected);
  });

  it("makes what kubectl set ours, and leaves the others and all subresources alone", () => {
    const status = entry("kubectl-edit", { "f:status": {} }, { subresource: "status" });
    const hpa = entry(
      "kube-controller-manager",
      { "f:spec": { "f:replicas": {} } },
      { subresource: "scale" },
    );
    const live = object({
      managedFields: [
        entry(ours, container("image"), { operation: "Apply" }),
        entry("kubectl-edit", container("command")),
        status,
        hpa,
      ],
    });
    expect(adoptableManagers(live, ours)).toEqual(["kubectl-edit"]);
    expect(adoptedFields(live, object({}, { replicas: 2 }), ours)).toEqual([
      entry(ours, container("image", "command"), { operation: "Apply" }),
      status,
      hpa,
    ]);
  });

  it("makes what we patched ourselves an apply's, so that an apply can remove it again", () => {
    const patched = entry(ours, { "f:metadata": { "f:annotations": { "f:a": {} } } });
    const live = object({
      managedFields: [entry(ours, container("image"), { operation: "Apply" }), patched],
    });
    expect(adoptedFields(live, object({}), ours)).toEqual([
      entry(
        ours,
        { ...container("image"), "f:metadata": { "f:annotations": { "f:a": {} } } },
        { operation: "Apply" },
      ),
    ]);
    expect(lossesOf(live, object({}), ours).map(({ manager }) => manager)).toEqual([ours]);
  });

  it("leaves kubectl a restart's time stamp, and replicas and the brake that the manifest does not set", () => {
    const restart = { "f:annotations": { "f:kubectl.kubernetes.io/restartedAt": {} } };
    const live = object({
      managedFields: [
        entry("kubectl", {
          "f:spec": {
            "f:replicas": {},
            "f:paused": {},
            "f:minReadySeconds": {},
            "f:template": { "f:metadata": restart },
          },
        }),
      ],
    });
    const left = (desired: KubeObject) => adoptedFields(live, desired, ours);
    const template = { "f:template": { "f:metadata": restart } };
    expect(left(object({}))).toEqual([
      entry(ours, { "f:spec": { "f:minReadySeconds": {} } }, { operation: "Apply" }),
      entry("kubectl", { "f:spec": { ...template, "f:replicas": {}, "f:paused": {} } }),
    ]);
    const ourSpec = { "f:replicas": {}, "f:paused": {}, "f:minReadySeconds": {} };
    expect(left(object({}, { replicas: 1, paused: false }))).toEqual([
      entry(ours, { "f:spec": ourSpec }, { operation: "Apply" }),
      entry("kubectl", { "f:spec": template }),
    ]);
  });
});

describe("givesUpReplicas", () => {
  const replicas = { "f:spec": { "f:replicas": {} } };
  const live = (...managers: string[]) =>
    object({ managedFields: managers.map((manager) => entry(manager, replicas)) }, { replicas: 3 });

  it.each([
    ["we alone own them", live(ours), object({}), true],
    ["the manifest sets them", live(ours), object({}, { replicas: 3 }), false],
    ["an autoscaler owns them too", live(ours, "kube-controller-manager"), object({}), false],
    ["we never owned them", live("kubectl"), object({}), false],
  ])("%s", (_, before, desired, expected) => {
    expect(givesUpReplicas(before, desired, ours)).toBe(expected);
  });
});
