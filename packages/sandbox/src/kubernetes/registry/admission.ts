import { refuseInDefinition } from "../custom/definition-rules.ts";
import { DEFINITION } from "../custom/definitions.ts";
import { kindNamed } from "../kinds/catalog.ts";
import { forbidden, notFound, notImplemented, type ResourceName } from "../model/api-failure.ts";
import { isMap, type JsonMap, listOf, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { randomSuffix } from "./lifecycle.ts";
import type { Store } from "./store.ts";

/** Objects can be made only in a namespace that is there and stays. */
export function admitToNamespace(
  store: Store,
  namespace: string,
  resource: ResourceName,
  name: string,
): void {
  const found = store.get(kindNamed("Namespace"), "", namespace);
  if (!found) throw notFound({ group: "", name: "namespaces" }, namespace);
  if (!found.metadata.deletionTimestamp) return;
  const why = `unable to create new content in namespace ${namespace} because it is being terminated`;
  const message = `namespace ${namespace} is being terminated`;
  throw forbidden(resource, name, why, [
    { reason: "NamespaceTerminating", message, field: "metadata.namespace" },
  ]);
}

/** What would change behaviour on a real cluster and does not here must not pass in silence. */
export function refuseUnsupported(object: KubeObject, foreignPrograms: "refuse" | "serve"): void {
  const labels = Object.keys(object.metadata.labels ?? {});
  if (
    object.kind === "Namespace" &&
    labels.some((label) => label.startsWith("pod-security.kubernetes.io/"))
  ) {
    throw notImplemented("PodSecurity (namespace label pod-security.kubernetes.io/…)");
  }
  if (object.kind === DEFINITION) refuseInDefinition(object);
  const podSpec = podSpecOf(object);
  refuseInWorkload(object.kind, mapOf(object.spec));
  if (!podSpec) return;
  const policies = listOf(podSpec.initContainers).map((each) => mapOf(each).restartPolicy);
  if (policies.some((policy) => policy !== undefined && policy !== "Always"))
    throw notImplemented("a restartPolicy of initContainers other than Always");
  if (listOf(podSpec.containers).some((each) => mapOf(each).restartPolicy !== undefined))
    throw notImplemented("restartPolicy of a single container");
  if (listOf(podSpec.ephemeralContainers).length > 0) throw notImplemented("ephemeralContainers");
  if (foreignPrograms === "serve") return;
  for (const field of ["priorityClassName", "runtimeClassName"]) {
    if (podSpec[field] !== undefined) throw notImplemented(`the pod field ${field}`);
  }
  for (const container of [...listOf(podSpec.initContainers), ...listOf(podSpec.containers)])
    refuseInContainer(mapOf(container));
}

function refuseInContainer(container: JsonMap): void {
  for (const field of ["lifecycle", "startupProbe"]) {
    if (isMap(container[field])) throw notImplemented(`the container field ${field}`);
  }
  for (const name of ["readinessProbe", "livenessProbe"]) {
    const probe = mapOf(container[name]);
    const handler = ["exec", "grpc"].find((each) => isMap(probe[each]));
    if (handler) throw notImplemented(`${handler} in a ${name}`);
  }
  for (const variable of listOf(container.env)) {
    const source = mapOf(mapOf(variable).valueFrom);
    const kind = ["resourceFieldRef", "fileKeyRef"].find((each) => isMap(source[each]));
    if (kind) throw notImplemented(`the source ${kind} of an environment variable`);
  }
}

function podSpecOf(object: KubeObject): JsonMap | undefined {
  const spec = mapOf(object.spec);
  if (object.kind === "Pod") return spec;
  if (object.kind === "CronJob") return mapOf(mapOf(mapOf(mapOf(spec.jobTemplate).spec).template).spec);
  return WITH_TEMPLATE.has(object.kind) ? mapOf(mapOf(spec.template).spec) : undefined;
}

const WITH_TEMPLATE = new Set(["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job"]);

const NOT_IN: Readonly<Record<string, readonly string[]>> = {
  StatefulSet: ["ordinals"],
  Job: ["podFailurePolicy", "successPolicy", "backoffLimitPerIndex", "maxFailedIndexes", "managedBy"],
};

function refuseInWorkload(kind: string, spec: JsonMap): void {
  const field = NOT_IN[kind]?.find((name) => spec[name] !== undefined);
  if (field) throw notImplemented(`the field ${field} of a ${kind}`);
  const rolling = mapOf(mapOf(spec.updateStrategy).rollingUpdate);
  if (kind === "StatefulSet" && rolling.maxUnavailable !== undefined)
    throw notImplemented("maxUnavailable of a StatefulSet");
  const retention = Object.values(mapOf(spec.persistentVolumeClaimRetentionPolicy));
  if (retention.includes("Delete")) throw notImplemented("persistentVolumeClaimRetentionPolicy Delete");
  if (kind === "DaemonSet" && ![undefined, 0, "0%"].includes(rolling.maxSurge as number | string | undefined))
    throw notImplemented("maxSurge of a DaemonSet");
  if (kind !== "Job") return;
  if (spec.completionMode === "Indexed") throw notImplemented("completionMode Indexed of a Job");
  if (spec.podReplacementPolicy === "Failed") throw notImplemented("podReplacementPolicy Failed of a Job");
  if (spec.manualSelector === true) throw notImplemented("manualSelector of a Job");
}

/** What the ServiceAccount, Priority and DefaultTolerationSeconds plugins add to a new Pod. */
export function admitPod(store: Store, pod: KubeObject): void {
  const spec = pod.spec as JsonMap;
  spec.serviceAccountName ??= "default";
  spec.serviceAccount = spec.serviceAccountName;
  const account = String(spec.serviceAccountName);
  const found = store.get(kindNamed("ServiceAccount"), pod.metadata.namespace ?? "", account);
  if (!found) {
    const why = `error looking up service account ${pod.metadata.namespace}/${account}: serviceaccount "${account}" not found`;
    throw forbidden({ group: "", name: "pods" }, pod.metadata.name, why);
  }
  if ((spec.automountServiceAccountToken ?? found.automountServiceAccountToken) !== false) mountToken(spec);
  const tolerated = new Set(listOf(spec.tolerations).map((each) => mapOf(each).key));
  const added = ["not-ready", "unreachable"].map(toleration).filter(({ key }) => !tolerated.has(key));
  spec.tolerations = [...listOf(spec.tolerations), ...added];
  spec.priority ??= 0;
  spec.preemptionPolicy ??= "PreemptLowerPriority";
}

function toleration(condition: string): JsonMap {
  return {
    key: `node.kubernetes.io/${condition}`,
    operator: "Exists",
    effect: "NoExecute",
    tolerationSeconds: 300,
  };
}

function mountToken(spec: JsonMap): void {
  const name = `kube-api-access-${randomSuffix()}`;
  const field = { apiVersion: "v1", fieldPath: "metadata.namespace" };
  const sources = [
    { serviceAccountToken: { expirationSeconds: 3607, path: "token" } },
    { configMap: { name: "kube-root-ca.crt", items: [{ key: "ca.crt", path: "ca.crt" }] } },
    { downwardAPI: { items: [{ path: "namespace", fieldRef: field }] } },
  ];
  spec.volumes = [...listOf(spec.volumes), { name, projected: { sources, defaultMode: 420 } }];
  for (const container of [...listOf(spec.initContainers), ...listOf(spec.containers)]) {
    if (!isMap(container)) continue;
    const mount = { name, readOnly: true, mountPath: "/var/run/secrets/kubernetes.io/serviceaccount" };
    container.volumeMounts = [...listOf(container.volumeMounts), mount];
  }
}
