import { seconds } from "../../model/clock.ts";
import type { Condition } from "../../model/objects.ts";
import type { Pod } from "../../model/pods.ts";
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

const DONE: JobEnd = {
  kind: "succeeded",
  reason: "CompletionsReached",
  message: "Reached expected number of succeeded pods",
};

const TOO_OFTEN: JobEnd = {
  kind: "failed",
  reason: "BackoffLimitExceeded",
  message: "Job has reached the specified backoff limit",
};

export const TOO_LATE: JobEnd = {
  kind: "failed",
  reason: "DeadlineExceeded",
  message: "Job was active longer than specified deadline",
};

/** What its Pods decide: `done` and `lost` count those that succeeded and failed. */
export function targetOf(
  { completions, backoffLimit, template }: Job["spec"],
  running: readonly Pod[],
  done: number,
  lost: number,
): JobEnd | undefined {
  if (completions === undefined ? done > 0 && running.length === 0 : done >= completions) return DONE;
  const restarts = template.spec.restartPolicy === "OnFailure" ? restartsOf(running) : 0;
  const restartsTooOften = restarts > 0 && (backoffLimit === 0 || restarts >= backoffLimit);
  return lost > backoffLimit || restartsTooOften ? TOO_OFTEN : undefined;
}

function restartsOf(pods: readonly Pod[]): number {
  const statuses = pods.flatMap(({ status }) => [
    ...(status.initContainerStatuses ?? []),
    ...(status.containerStatuses ?? []),
  ]);
  return statuses.reduce((sum, { restartCount }) => sum + restartCount, 0);
}
