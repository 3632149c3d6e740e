import type { Cause } from "../model/api-failure.ts";
import { isMap, type JsonMap, listOf, mapOf, same, textOf } from "../model/json.ts";
import type { KubeObject, LabelSelector } from "../model/objects.ts";
import { matchesSelector } from "../select/labels.ts";
import { forbiddenField, invalidValue, required, unsupported } from "./causes.ts";
import { checkLabels } from "./names.ts";
import { checkPodSpec } from "./pod-spec.ts";

export function checkDeployment(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  return [
    ...checkSelector(spec, "deployment"),
    ...checkTemplate(spec),
    ...checkCount("spec.replicas", spec.replicas),
    ...checkStrategy(mapOf(spec.strategy)),
    ...checkCount("spec.minReadySeconds", spec.minReadySeconds),
    ...checkCount("spec.revisionHistoryLimit", spec.revisionHistoryLimit),
    ...checkDeadline(spec),
  ];
}

export function checkReplicaSet(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  return [
    ...checkSelector(spec, "replicaset"),
    ...checkTemplate(spec),
    ...checkCount("spec.replicas", spec.replicas),
    ...checkCount("spec.minReadySeconds", spec.minReadySeconds),
  ];
}

export function checkSelectorUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  const selector = mapOf(object.spec).selector;
  if (same(selector, mapOf(old.spec).selector)) return [];
  return [invalidValue("spec.selector", selector, "field is immutable")];
}

export function checkSelector(spec: JsonMap, kind: string): Cause[] {
  if (!isMap(spec.selector)) return [required("spec.selector")];
  const empty =
    Object.keys(mapOf(spec.selector.matchLabels)).length === 0 &&
    !Array.isArray(spec.selector.matchExpressions);
  if (empty) return [invalidValue("spec.selector", {}, `empty selector is invalid for ${kind}`)];
  return checkLabels("spec.selector.matchLabels", spec.selector.matchLabels);
}

export function checkTemplate(spec: JsonMap): Cause[] {
  const template = mapOf(spec.template);
  const labels = mapOf(template.metadata).labels;
  const podSpec = mapOf(template.spec);
  const claimed = listOf(spec.volumeClaimTemplates).map((claim) => textOf(mapOf(mapOf(claim).metadata).name));
  const causes: Cause[] = [];
  const selects = isMap(spec.selector) && matchesSelector(spec.selector as LabelSelector, mapOf(labels));
  if (!selects) {
    causes.push(
      invalidValue("spec.template.metadata.labels", labels, "`selector` does not match template `labels`"),
    );
  }
  causes.push(
    ...checkLabels("spec.template.labels", labels),
    ...checkPodSpec("spec.template.spec", podSpec, claimed),
  );
  if (podSpec.restartPolicy !== "Always") {
    causes.push(unsupported("spec.template.spec.restartPolicy", podSpec.restartPolicy, ["Always"]));
  }
  return causes;
}

export function checkCount(field: string, count: unknown): Cause[] {
  if (typeof count !== "number" || count >= 0) return [];
  return [invalidValue(field, count, "must be greater than or equal to 0")];
}

function checkDeadline(spec: JsonMap): Cause[] {
  const deadline = spec.progressDeadlineSeconds;
  const ready = typeof spec.minReadySeconds === "number" ? spec.minReadySeconds : 0;
  if (typeof deadline !== "number" || deadline > ready)
    return checkCount("spec.progressDeadlineSeconds", deadline);
  return [invalidValue("spec.progressDeadlineSeconds", deadline, "must be greater than minReadySeconds")];
}

function checkStrategy(strategy: JsonMap): Cause[] {
  if (strategy.type === "Recreate") {
    const detail = "may not be specified when strategy `type` is 'Recreate'";
    return isMap(strategy.rollingUpdate) ? [forbiddenField("spec.strategy.rollingUpdate", detail)] : [];
  }
  if (strategy.type !== "RollingUpdate")
    return [unsupported("spec.strategy.type", strategy.type, ["Recreate", "RollingUpdate"])];
  const rolling = mapOf(strategy.rollingUpdate);
  const isZero = (amount: unknown) => amount === 0 || amount === "0%";
  const field = "spec.strategy.rollingUpdate";
  const causes = ["maxUnavailable", "maxSurge"].flatMap((name) =>
    checkAmount(`${field}.${name}`, rolling[name]),
  );
  if (isZero(rolling.maxUnavailable) && isZero(rolling.maxSurge)) {
    causes.push(
      invalidValue(`${field}.maxUnavailable`, rolling.maxUnavailable, "may not be 0 when `maxSurge` is 0"),
    );
  }
  return causes;
}

export function checkAmount(field: string, amount: unknown): Cause[] {
  if (typeof amount !== "string") return checkCount(field, amount);
  if (/^[0-9]+%$/.test(amount)) return [];
  const detail =
    "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')";
  return [invalidValue(field, amount, detail)];
}
