import { defaultDefinition } from "../custom/definition-rules.ts";
import { ensureMap, isMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { defaultPodSpec } from "./pod-template.ts";

/** Fills in what the client left open, as the real server does on every write. */
export function applyDefaults(object: KubeObject): void {
  DEFAULTS[object.kind]?.(object);
}

const DEFAULTS: Readonly<Record<string, (object: KubeObject) => void>> = {
  Deployment: defaultDeployment,
  ReplicaSet: defaultReplicaSet,
  StatefulSet: defaultStatefulSet,
  DaemonSet: defaultDaemonSet,
  Job: (object) => defaultJobSpec(ensureMap(object, "spec")),
  CronJob: defaultCronJob,
  PersistentVolumeClaim: defaultClaim,
  Pod: defaultPod,
  Secret: defaultSecret,
  Service: defaultService,
  Namespace: defaultNamespace,
  CustomResourceDefinition: defaultDefinition,
  HorizontalPodAutoscaler: (object) => {
    ensureMap(object, "spec").minReplicas ??= 1;
  },
  NetworkPolicy: defaultNetworkPolicy,
};

function defaultNetworkPolicy(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.policyTypes ??= spec.egress === undefined ? ["Ingress"] : ["Ingress", "Egress"];
}

function defaultDeployment(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.replicas ??= 1;
  const strategy = ensureMap(spec, "strategy");
  strategy.type ??= "RollingUpdate";
  if (strategy.type === "RollingUpdate") {
    const rolling = ensureMap(strategy, "rollingUpdate");
    rolling.maxUnavailable ??= "25%";
    rolling.maxSurge ??= "25%";
  }
  spec.revisionHistoryLimit ??= 10;
  spec.progressDeadlineSeconds ??= 600;
  defaultPodSpec(ensureMap(ensureMap(spec, "template"), "spec"));
}

function defaultReplicaSet(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.replicas ??= 1;
  const template = ensureMap(spec, "template");
  const labels = mapOf(mapOf(template.metadata).labels);
  if (!isMap(spec.selector) && Object.keys(labels).length > 0) spec.selector = { matchLabels: { ...labels } };
  defaultPodSpec(ensureMap(template, "spec"));
}

function defaultStatefulSet(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.replicas ??= 1;
  spec.podManagementPolicy ??= "OrderedReady";
  const strategy = ensureMap(spec, "updateStrategy");
  strategy.type ??= "RollingUpdate";
  if (strategy.type === "RollingUpdate") ensureMap(strategy, "rollingUpdate").partition ??= 0;
  spec.revisionHistoryLimit ??= 10;
  const retention = ensureMap(spec, "persistentVolumeClaimRetentionPolicy");
  retention.whenDeleted ??= "Retain";
  retention.whenScaled ??= "Retain";
  for (const claim of listOf(spec.volumeClaimTemplates)) if (isMap(claim)) defaultClaimTemplate(claim);
  defaultPodSpec(ensureMap(ensureMap(spec, "template"), "spec"));
}

function defaultClaim(object: KubeObject): void {
  ensureMap(object, "spec").volumeMode ??= "Filesystem";
}

function defaultClaimTemplate(claim: JsonMap): void {
  claim.apiVersion ??= "v1";
  claim.kind ??= "PersistentVolumeClaim";
  ensureMap(claim, "spec").volumeMode ??= "Filesystem";
  ensureMap(claim, "status").phase ??= "Pending";
}

function defaultDaemonSet(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  const strategy = ensureMap(spec, "updateStrategy");
  strategy.type ??= "RollingUpdate";
  if (strategy.type === "RollingUpdate") {
    const rolling = ensureMap(strategy, "rollingUpdate");
    rolling.maxUnavailable ??= 1;
    rolling.maxSurge ??= 0;
  }
  spec.revisionHistoryLimit ??= 10;
  defaultPodSpec(ensureMap(ensureMap(spec, "template"), "spec"));
}

function defaultJobSpec(spec: JsonMap): void {
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= 6;
  spec.completionMode ??= "NonIndexed";
  spec.suspend ??= false;
  spec.manualSelector ??= false;
  spec.podReplacementPolicy ??= "TerminatingOrFailed";
  defaultPodSpec(ensureMap(ensureMap(spec, "template"), "spec"));
}

/** Of the Jobs that it would make, only their Pods are filled in: the rest is done when one is made. */
function defaultCronJob(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.concurrencyPolicy ??= "Allow";
  spec.suspend ??= false;
  spec.successfulJobsHistoryLimit ??= 3;
  spec.failedJobsHistoryLimit ??= 1;
  const template = ensureMap(ensureMap(ensureMap(spec, "jobTemplate"), "spec"), "template");
  defaultPodSpec(ensureMap(template, "spec"));
}

function defaultPod(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  defaultPodSpec(spec);
  spec.enableServiceLinks ??= true;
}

function defaultSecret(object: KubeObject): void {
  object.type ??= "Opaque";
  if (!isMap(object.stringData)) return;
  const data = ensureMap(object, "data");
  for (const [key, value] of Object.entries(object.stringData)) {
    data[key] = Buffer.from(textOf(value), "utf8").toString("base64");
  }
  delete object.stringData;
}

function defaultService(object: KubeObject): void {
  const spec = ensureMap(object, "spec");
  spec.sessionAffinity ??= "None";
  spec.type ??= "ClusterIP";
  for (const port of listOf(spec.ports)) if (isMap(port)) defaultServicePort(port);
  if (spec.type !== "ExternalName") spec.internalTrafficPolicy ??= "Cluster";
  if (spec.type === "NodePort" || spec.type === "LoadBalancer") spec.externalTrafficPolicy ??= "Cluster";
  if (spec.type === "LoadBalancer") spec.allocateLoadBalancerNodePorts ??= true;
}

function defaultServicePort(port: JsonMap): void {
  port.protocol ??= "TCP";
  if (port.targetPort === undefined || port.targetPort === "") port.targetPort = port.port;
}

function defaultNamespace(object: KubeObject): void {
  const labels = ensureMap(object.metadata as unknown as JsonMap, "labels");
  if (object.metadata.name) labels["kubernetes.io/metadata.name"] = object.metadata.name;
}
