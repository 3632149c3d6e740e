import { checkDefinition } from "../custom/definition-rules.ts";
import type { Cause } from "../model/api-failure.ts";
import { listOf, mapOf, same } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { forbiddenField, invalidValue, required, unsupported } from "./causes.ts";
import { checkClaim, checkClaimUnchanged } from "./claims.ts";
import { checkConfigMap, checkImmutable, checkSecret } from "./configuration.ts";
import { checkCronJob, checkJob, checkJobUnchanged } from "./jobs.ts";
import { checkMetadata } from "./names.ts";
import { checkDaemonSet, checkStatefulSet, checkStatefulSetUnchanged } from "./ordered-workloads.ts";
import { checkPodSpec } from "./pod-spec.ts";
import { checkDeployment, checkReplicaSet, checkSelectorUnchanged } from "./workloads.ts";

const CHECKS: Readonly<Record<string, (object: KubeObject) => Cause[]>> = {
  ConfigMap: checkConfigMap,
  Secret: checkSecret,
  Deployment: checkDeployment,
  ReplicaSet: checkReplicaSet,
  StatefulSet: checkStatefulSet,
  DaemonSet: checkDaemonSet,
  Job: checkJob,
  CronJob: checkCronJob,
  PersistentVolumeClaim: checkClaim,
  Pod: (object) => checkPodSpec("spec", mapOf(object.spec)),
  Service: checkService,
  CustomResourceDefinition: checkDefinition,
  HorizontalPodAutoscaler: checkAutoscaler,
};

const CHANGE_CHECKS: Readonly<Record<string, (object: KubeObject, old: KubeObject) => Cause[]>> = {
  ConfigMap: checkImmutable,
  Secret: checkImmutable,
  Deployment: checkSelectorUnchanged,
  ReplicaSet: checkSelectorUnchanged,
  StatefulSet: checkStatefulSetUnchanged,
  DaemonSet: checkSelectorUnchanged,
  Job: checkJobUnchanged,
  ControllerRevision: checkDataUnchanged,
  PersistentVolumeClaim: checkClaimUnchanged,
  Pod: checkPodUnchanged,
};

/** What is wrong with a new object, in the texts of Kubernetes. */
export function validateNew(object: KubeObject): Cause[] {
  return [...checkMetadata(object), ...(CHECKS[object.kind]?.(object) ?? [])];
}

export function validateChange(object: KubeObject, old: KubeObject): Cause[] {
  const causes = [
    ...(CHECKS[object.kind]?.(object) ?? []),
    ...(CHANGE_CHECKS[object.kind]?.(object, old) ?? []),
  ];
  return [...checkMetadata(object), ...checkIdentity(object, old), ...causes];
}

function checkIdentity(object: KubeObject, old: KubeObject): Cause[] {
  const fields = ["name", "namespace", "uid", "creationTimestamp"] as const;
  return fields
    .filter((field) => object.metadata[field] !== old.metadata[field])
    .map((field) => invalidValue(`metadata.${field}`, object.metadata[field], "field is immutable"));
}

function checkService(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  const types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];
  if (!types.includes(String(spec.type))) return [unsupported("spec.type", spec.type, types)];
  const ports = listOf(spec.ports).map(mapOf);
  if (ports.length === 0 && spec.type !== "ExternalName" && spec.clusterIP !== "None")
    return [required("spec.ports")];
  return ports.flatMap((port, index) => {
    const at = `spec.ports[${index}]`;
    const number = port.port;
    const valid = typeof number === "number" && number >= 1 && number <= 65535;
    const causes = valid
      ? []
      : [invalidValue(`${at}.port`, number ?? 0, "must be between 1 and 65535, inclusive")];
    return ports.length > 1 && !port.name ? [required(`${at}.name`), ...causes] : causes;
  });
}

function checkAutoscaler(object: KubeObject): Cause[] {
  const { scaleTargetRef, minReplicas, maxReplicas } = mapOf(object.spec);
  const { kind, name } = mapOf(scaleTargetRef);
  const causes = [
    ...(kind ? [] : [required("spec.scaleTargetRef.kind")]),
    ...(name ? [] : [required("spec.scaleTargetRef.name")]),
  ];
  if (Number(maxReplicas ?? 0) < 1)
    return [...causes, invalidValue("spec.maxReplicas", maxReplicas ?? 0, "must be greater than 0")];
  if (Number(maxReplicas) >= Number(minReplicas)) return causes;
  const why = "must be greater than or equal to `minReplicas`";
  return [...causes, invalidValue("spec.maxReplicas", maxReplicas, why)];
}

function checkDataUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  return same(object.data, old.data) ? [] : [invalidValue("data", object.data, "field is immutable")];
}

/** The long text of Kubernetes ends in a Go diff, which is left out here. */
function checkPodUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  const fixed = (pod: KubeObject) => {
    const {
      activeDeadlineSeconds: _a,
      terminationGracePeriodSeconds: _t,
      tolerations: _o,
      containers,
      ...rest
    } = mapOf(pod.spec);
    return { ...rest, containers: listOf(containers).map((each) => ({ ...mapOf(each), image: "" })) };
  };
  if (same(fixed(object), fixed(old))) return [];
  const allowed =
    "`spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)";
  return [forbiddenField("spec", `pod updates may not change fields other than ${allowed}`)];
}
