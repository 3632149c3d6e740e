import type { KubeObject } from "@towline/kernel";
import { changed, claim, each, entriesIn, filled, podSpec, podTemplate } from "./pod-defaults.ts";
import type { Entries } from "./shape.ts";

type Fill = (spec: Entries, object: KubeObject) => Entries;

/** A rolling update is spelled out; another strategy has no numbers. */
const strategy = (value: unknown, numbers: Entries): Entries => {
  const given = filled(value, { type: "RollingUpdate" });
  if (given.type !== "RollingUpdate") return given;
  return { ...given, rollingUpdate: filled(given.rollingUpdate, numbers) };
};

const deployment: Fill = (spec) => ({
  ...filled(spec, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 }),
  strategy: strategy(spec.strategy, { maxUnavailable: "25%", maxSurge: "25%" }),
  template: podTemplate(spec.template),
});

const claimTemplate = (value: unknown): Entries => ({
  ...claim(filled(value, { apiVersion: "v1", kind: "PersistentVolumeClaim" })),
  status: filled(entriesIn(value).status, { phase: "Pending" }),
});

const statefulSet: Fill = (spec) =>
  changed(
    {
      ...filled(spec, { replicas: 1, podManagementPolicy: "OrderedReady", revisionHistoryLimit: 10 }),
      updateStrategy: strategy(spec.updateStrategy, { partition: 0 }),
      persistentVolumeClaimRetentionPolicy: filled(spec.persistentVolumeClaimRetentionPolicy, {
        whenDeleted: "Retain",
        whenScaled: "Retain",
      }),
      template: podTemplate(spec.template),
    },
    { volumeClaimTemplates: each(claimTemplate) },
  );

const daemonSet: Fill = (spec) => ({
  ...filled(spec, { revisionHistoryLimit: 10 }),
  updateStrategy: strategy(spec.updateStrategy, { maxUnavailable: 1, maxSurge: 0 }),
  template: podTemplate(spec.template),
});

const job: Fill = (spec) => ({
  ...filled(spec, {
    completions: spec.parallelism === undefined ? 1 : undefined,
    parallelism: 1,
    backoffLimit: 6,
    completionMode: "NonIndexed",
    suspend: false,
    manualSelector: false,
    podReplacementPolicy: "TerminatingOrFailed",
  }),
  template: podTemplate(spec.template),
});

const cronJob: Fill = (spec) =>
  changed(
    filled(spec, {
      concurrencyPolicy: "Allow",
      suspend: false,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    }),
    {
      jobTemplate: (template) =>
        changed(entriesIn(template), {
          spec: (inner) => changed(entriesIn(inner), { template: podTemplate }),
        }),
    },
  );

const servicePort = (port: unknown): Entries =>
  filled(port, { protocol: "TCP", targetPort: entriesIn(port).port });

const service: Fill = (spec) => {
  const { type = "ClusterIP" } = spec;
  const isOutside = type === "NodePort" || type === "LoadBalancer";
  return changed(
    filled(spec, {
      sessionAffinity: "None",
      type,
      internalTrafficPolicy: type === "ExternalName" ? undefined : "Cluster",
      externalTrafficPolicy: isOutside ? "Cluster" : undefined,
      allocateLoadBalancerNodePorts: type === "LoadBalancer" ? true : undefined,
    }),
    { ports: each(servicePort) },
  );
};

const networkPolicy: Fill = (spec) =>
  filled(spec, { policyTypes: spec.egress === undefined ? ["Ingress"] : ["Ingress", "Egress"] });

const specs: Readonly<Record<string, Fill>> = {
  "apps/Deployment": deployment,
  "apps/StatefulSet": statefulSet,
  "apps/DaemonSet": daemonSet,
  "batch/Job": job,
  "batch/CronJob": cronJob,
  "/Pod": (spec) => filled(podSpec(spec), { enableServiceLinks: true }),
  "/Service": service,
  "/PersistentVolumeClaim": (spec) => filled(spec, { volumeMode: "Filesystem" }),
  "autoscaling/HorizontalPodAutoscaler": (spec) => filled(spec, { minReplicas: 1 }),
  "networking.k8s.io/NetworkPolicy": networkPolicy,
};

const inBase64 = (value: unknown): string => Buffer.from(String(value), "utf8").toString("base64");

/** What is given as text is kept in base64. */
const secret = ({ stringData, ...object }: KubeObject): KubeObject => {
  const texts = Object.entries(entriesIn(stringData)).map(([key, value]) => [key, inBase64(value)]);
  const data = { ...entriesIn(object.data), ...Object.fromEntries(texts) };
  return {
    ...(object as KubeObject),
    type: object.type ?? "Opaque",
    ...(Object.keys(data).length > 0 && { data }),
  };
};

const namespace = (object: KubeObject): KubeObject => ({
  ...object,
  metadata: {
    ...object.metadata,
    labels: { ...object.metadata.labels, "kubernetes.io/metadata.name": object.metadata.name },
  },
});

const groupOf = (apiVersion: string): string =>
  apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";

/** `object` with what the API server fills in where a manifest leaves it open. */
export const withDefaults = (object: KubeObject): KubeObject => {
  const key = `${groupOf(object.apiVersion)}/${object.kind}`;
  if (key === "/Secret") return secret(object);
  if (key === "/Namespace") return namespace(object);
  const fill = specs[key];
  return fill === undefined ? object : { ...object, spec: fill(entriesIn(object.spec), object) };
};
