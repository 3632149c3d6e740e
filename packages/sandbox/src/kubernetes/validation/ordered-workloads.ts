import type { Cause } from "../model/api-failure.ts";
import { isMap, type JsonMap, mapOf, same } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { forbiddenField, invalidValue, required, unsupported } from "./causes.ts";
import { checkAmount, checkCount, checkSelector, checkTemplate } from "./workloads.ts";

const STRATEGIES = ["RollingUpdate", "OnDelete"];

export function checkStatefulSet(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  return [
    ...checkManagement(spec.podManagementPolicy),
    ...checkPartition(mapOf(spec.updateStrategy)),
    ...checkSelector(spec, "statefulset"),
    ...checkTemplate(spec),
    ...checkCount("spec.replicas", spec.replicas),
    ...checkCount("spec.minReadySeconds", spec.minReadySeconds),
    ...checkCount("spec.revisionHistoryLimit", spec.revisionHistoryLimit),
  ];
}

function checkManagement(policy: unknown): Cause[] {
  if (policy === "OrderedReady" || policy === "Parallel") return [];
  return [invalidValue("spec.podManagementPolicy", policy, "must be 'OrderedReady' or 'Parallel'")];
}

function checkPartition(strategy: JsonMap): Cause[] {
  const field = "spec.updateStrategy.rollingUpdate";
  switch (strategy.type) {
    case "RollingUpdate":
      return checkCount(`${field}.partition`, mapOf(strategy.rollingUpdate).partition);
    case "OnDelete":
      return isMap(strategy.rollingUpdate)
        ? [invalidValue(field, strategy.rollingUpdate, "only allowed for updateStrategy 'RollingUpdate'")]
        : [];
    default:
      return [unsupported("spec.updateStrategy", strategy.type, STRATEGIES)];
  }
}

const CHANGEABLE = [
  "replicas",
  "ordinals",
  "template",
  "updateStrategy",
  "revisionHistoryLimit",
  "persistentVolumeClaimRetentionPolicy",
  "minReadySeconds",
];

export function checkStatefulSetUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  const fixed = (spec: JsonMap) =>
    Object.fromEntries(Object.entries(spec).filter(([field]) => !CHANGEABLE.includes(field)));
  if (same(fixed(mapOf(object.spec)), fixed(mapOf(old.spec)))) return [];
  const list = CHANGEABLE.map((field) => `'${field}'`);
  const allowed = `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
  return [
    forbiddenField("spec", `updates to statefulset spec for fields other than ${allowed} are forbidden`),
  ];
}

export function checkDaemonSet(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  return [
    ...checkSelector(spec, "daemonset"),
    ...checkTemplate(spec),
    ...checkDaemonStrategy(mapOf(spec.updateStrategy)),
    ...checkCount("spec.minReadySeconds", spec.minReadySeconds),
    ...checkCount("spec.revisionHistoryLimit", spec.revisionHistoryLimit),
  ];
}

function checkDaemonStrategy(strategy: JsonMap): Cause[] {
  const field = "spec.updateStrategy";
  if (strategy.type === "OnDelete") return [];
  if (strategy.type !== "RollingUpdate") return [unsupported(`${field}.type`, strategy.type, STRATEGIES)];
  const rolling = strategy.rollingUpdate;
  if (!isMap(rolling)) return [required(`${field}.rollingUpdate`)];
  const causes = ["maxUnavailable", "maxSurge"].flatMap((name) =>
    checkAmount(`${field}.rollingUpdate.${name}`, rolling[name]),
  );
  const isZero = (amount: unknown) => amount === 0 || amount === "0%";
  if (!isZero(rolling.maxUnavailable) || !isZero(rolling.maxSurge)) return causes;
  const detail = "cannot be 0 when maxSurge is 0";
  return [...causes, invalidValue(`${field}.rollingUpdate.maxUnavailable`, rolling.maxUnavailable, detail)];
}
