import { seconds } from "../model/clock.ts";
import type { Condition } from "../model/objects.ts";

export function conditionOf(
  conditions: readonly Condition[] | undefined,
  type: string,
): Condition | undefined {
  return conditions?.find((condition) => condition.type === type);
}

/** A Deployment's condition, dated `now`. */
export function condition(
  type: string,
  status: Condition["status"],
  reason: string,
  message: string,
  now: number,
): Condition {
  return { type, status, lastUpdateTime: seconds(now), lastTransitionTime: seconds(now), reason, message };
}

/** Leaves a condition of the same status and reason alone; otherwise the new one goes to the end. */
export function withCondition(conditions: readonly Condition[] | undefined, next: Condition): Condition[] {
  const current = conditionOf(conditions, next.type);
  if (current && current.status === next.status && current.reason === next.reason)
    return [...(conditions ?? [])];
  const since = current?.status === next.status ? current.lastTransitionTime : next.lastTransitionTime;
  return [...withoutCondition(conditions, next.type), { ...next, lastTransitionTime: since }];
}

export function withoutCondition(conditions: readonly Condition[] | undefined, type: string): Condition[] {
  return (conditions ?? []).filter((condition) => condition.type !== type);
}
