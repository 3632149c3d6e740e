import type { Pod } from "../model/pods.ts";
import { conditionOf } from "./conditions.ts";

/** Chooses the Pods that are missed least: not assigned, not running, not ready, young. */
export function podsToDelete(pods: readonly Pod[], count: number): Pod[] {
  if (count <= 0) return [];
  return [...pods].sort(byWorth).slice(0, count);
}

function byWorth(left: Pod, right: Pod): number {
  const a = worth(left);
  const b = worth(right);
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function worth(pod: Pod): number[] {
  const ready = conditionOf(pod.status.conditions, "Ready");
  const restarts = (pod.status.containerStatuses ?? []).reduce(
    (most, status) => Math.max(most, status.restartCount),
    0,
  );
  return [
    pod.spec.nodeName ? 1 : 0,
    pod.status.phase === "Pending" ? 0 : 1,
    ready?.status === "True" ? 1 : 0,
    Number(pod.metadata.annotations?.["controller.kubernetes.io/pod-deletion-cost"] ?? 0),
    -Date.parse(ready?.lastTransitionTime ?? "1970-01-01T00:00:00Z"),
    -restarts,
    -Date.parse(pod.metadata.creationTimestamp ?? ""),
  ];
}
