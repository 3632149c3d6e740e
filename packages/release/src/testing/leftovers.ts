import type { KubeObject } from "@towline/kernel";
import { deployment } from "./requests.ts";

/** Objects that a version of the service has and another has not. */
export const named = (kind: string, name: string, more: object = {}): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name, namespace: "dev" },
  ...more,
});

export const annotated = (object: KubeObject, annotations: Readonly<Record<string, string>>): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, annotations },
});

/** A second Deployment of the same image, with one pod. */
export const worker = (name = "worker"): KubeObject => {
  const object = structuredClone(deployment(1));
  const labels = { app: name };
  return {
    ...object,
    metadata: { ...object.metadata, name },
    spec: {
      ...object.spec,
      selector: { matchLabels: labels },
      template: { ...object.spec.template, metadata: { labels } },
    },
  };
};

export const serviceNamed = (name: string): KubeObject =>
  named("Service", name, { spec: { selector: { app: name }, ports: [{ port: 80 }] } });

export const configMap = (name: string): KubeObject => named("ConfigMap", name, { data: { A: "1" } });

export const serviceAccount = (name: string): KubeObject => named("ServiceAccount", name);

export const claim = (name: string): KubeObject =>
  named("PersistentVolumeClaim", name, {
    spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
  });

/** The Deployment of the tests, which reads `name` besides. */
export const reading = (name: string, revisionHistoryLimit = 10): KubeObject => {
  const object = structuredClone(deployment(1));
  object.spec.template.spec.containers[0].envFrom.push({ configMapRef: { name } });
  return { ...object, spec: { ...object.spec, revisionHistoryLimit } };
};
