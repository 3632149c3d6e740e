import { seconds } from "../../model/clock.ts";
import type { Condition } from "../../model/objects.ts";
import type { Job, JobStatus } from "../../model/workloads.ts";
import { conditionOf } from "../conditions.ts";

/** How a Job will end, decided before its last Pods are gone. */
export interface JobEnd {
  readonly kind: "succeeded" | "failed";
  readonly reason: string;
  readonly message: string;
}

const isTrue = (status: JobStatus, type: string): boolean =>
  conditionOf(status.conditions, type)?.status === "True";

/** The end that was decided in an earlier pass. */
export function endOf(status: JobStatus): JobEnd | undefined {
  const kinds = [
    ["SuccessCriteriaMet", "succeeded"],
    ["FailureTarget", "failed"],
  ] as const;
  for (const [type, kind] of kinds) {
    const { reason = "", message = "" } = conditionOf(status.conditions, type) ?? {};
    if (isTrue(status, type)) return { kind, reason, message };
  }
  return undefined;
}

export function resultOf(status: JobStatus): "Complete" | "Failed" | undefined {
  return (["Complete", "Failed"] as const).find((type) => isTrue(status, type));
}

export function suspended({ spec }: Job): boolean {
  return spec.suspend === true;
}

/** A Job's condition has a probe time too, and is replaced in place. */
export function withJobCondition(
  conditions: readonly Condition[] | undefined,
  {
    type,
    status = "True",
    reason,
    message,
  }: Pick<Condition, "type" | "reason" | "message"> & Partial<Condition>,
  now: number,
): Condition[] {
  const time = seconds(now);
  const next: Condition = { type, status, lastProbeTime: time, lastTransitionTime: time, reason, message };
  const others = (conditions ?? []).filter((each) => each.type !== type);
  return conditionOf(conditions, type)?.status === status ? [...(conditions ?? [])] : [...others, next];
}
