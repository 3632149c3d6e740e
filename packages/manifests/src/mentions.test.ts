import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { bareMentions } from "./mentions.ts";

const deployment: KubeObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "checkout", annotations: { "reloader/configmap": "other,checkout-config" } },
  spec: {
    template: {
      metadata: { annotations: { note: "checkout-env" } },
      spec: {
        containers: [
          {
            name: "app",
            args: ["serve", "--config-map=checkout-config", "--dir=/etc/checkout-config"],
            env: [
              { name: "A", value: "checkout-env" },
              { name: "B", valueFrom: { configMapKeyRef: { name: "checkout-env", key: "x" } } },
            ],
            volumeMounts: [{ name: "checkout-config", mountPath: "/etc/checkout-config" }],
          },
        ],
        volumes: [{ name: "checkout-config", configMap: { name: "checkout-config" } }],
      },
    },
  },
};

describe("bareMentions", () => {
  it("finds names where no reference is rewritten, and no others", () => {
    expect(bareMentions(deployment, ["checkout-config", "checkout-env"])).toEqual([
      { name: "checkout-config", field: "spec.template.spec.containers[0].args[1]" },
      { name: "checkout-env", field: "spec.template.spec.containers[0].env[0].value" },
      { name: "checkout-config", field: "metadata.annotations.reloader/configmap" },
      { name: "checkout-env", field: "spec.template.metadata.annotations.note" },
    ]);
  });

  it.each<[string, KubeObject, string]>([
    [
      "a custom resource",
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "ServiceMonitor",
        metadata: { name: "checkout-config" },
        spec: { endpoints: [{ basicAuth: { password: { name: "checkout-config", key: "password" } } }] },
      },
      "spec.endpoints[0].basicAuth.password.name",
    ],
    [
      "a volume of the cluster",
      {
        apiVersion: "v1",
        kind: "PersistentVolume",
        metadata: { name: "data" },
        spec: { csi: { nodeStageSecretRef: { name: "checkout-config", namespace: "shop" } } },
      },
      "spec.csi.nodeStageSecretRef.name",
    ],
    [
      "parameters of a driver",
      {
        apiVersion: "storage.k8s.io/v1",
        kind: "StorageClass",
        metadata: { name: "fast" },
        parameters: { "csi.storage.k8s.io/provisioner-secret-name": "checkout-config" },
      },
      "parameters.csi.storage.k8s.io/provisioner-secret-name",
    ],
  ])("finds names anywhere in %s", (_, object, field) => {
    expect(bareMentions(object, ["checkout-config"])).toEqual([{ name: "checkout-config", field }]);
  });

  it("finds names in RBAC rules", () => {
    const role: KubeObject = {
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "Role",
      metadata: { name: "reader" },
      rules: [
        { apiGroups: [""], resources: ["configmaps"], resourceNames: ["checkout-config"], verbs: ["get"] },
      ],
    };
    expect(bareMentions(role, ["checkout-config"])).toEqual([
      { name: "checkout-config", field: "rules[0].resourceNames[0]" },
    ]);
  });
});
