/**
 * Fields that are plain values with `omitempty` in Go: zero means "not said" and is not printed.
 * Everything else keeps its zero, either because it is a pointer (`replicas`, `immutable`) or always printed.
 */
const NUMBERS = new Set([
  "minReadySeconds",
  "nodePort",
  "hostPort",
  "initialDelaySeconds",
  "timeoutSeconds",
  "periodSeconds",
  "successThreshold",
  "failureThreshold",
  "generation",
  "observedGeneration",
  "readyReplicas",
  "updatedReplicas",
  "availableReplicas",
  "unavailableReplicas",
  "currentReplicas",
  "updatedNumberScheduled",
  "numberAvailable",
  "numberUnavailable",
  "active",
  "succeeded",
  "failed",
  "fullyLabeledReplicas",
  "count",
  "signal",
  "healthCheckNodePort",
]);

const BOOLEANS = new Set([
  "paused",
  "stdin",
  "stdinOnce",
  "tty",
  "readOnly",
  "hostNetwork",
  "hostPID",
  "hostIPC",
  "publishNotReadyAddresses",
  "unschedulable",
  "denied",
]);

/** Pointers to strings: an empty one is a value. */
const KEPT_STRINGS = new Set([
  "holderIdentity",
  "storageClassName",
  "reportingComponent",
  "reportingInstance",
]);

/** `replicas` is a pointer in most places, but not here. */
const PLAIN_REPLICAS = new Set(["DeploymentStatus", "ScaleSpec"]);

/** Printed always, though nothing requires them. */
const KEPT_NUMBERS = new Set(["StatefulSetStatus.availableReplicas"]);

export function isOmittedWhenZero(struct: string, field: string, value: unknown): boolean {
  if (KEPT_NUMBERS.has(`${struct}.${field}`)) return false;
  if (value === 0) return NUMBERS.has(field) || (field === "replicas" && PLAIN_REPLICAS.has(struct));
  if (value === false) return BOOLEANS.has(field);
  return value === "" && !KEPT_STRINGS.has(field);
}
