import type { KubeObject } from "@towline/kernel";

interface Status {
  readonly name: string;
  readonly restartCount: number;
  readonly state?: { readonly waiting?: { readonly reason: string }; readonly running?: object };
}

const statusesOf = (object: KubeObject): readonly Status[] =>
  object.kind === "Pod"
    ? [...(object.status?.initContainerStatuses ?? []), ...(object.status?.containerStatuses ?? [])]
    : [];

/** A container of a pod waits for this reason. */
export const isWaiting =
  (...reasons: readonly string[]) =>
  (object: KubeObject): boolean =>
    statusesOf(object).some(({ state }) => reasons.includes(state?.waiting?.reason ?? ""));

/** A container has ended so often: the restart count lags by one until it is started again. */
export const hasEnded =
  (times: number) =>
  (object: KubeObject): boolean =>
    statusesOf(object).some(
      ({ restartCount, state }) =>
        restartCount >= times || (restartCount === times - 1 && state?.running === undefined),
    );

/** Every container of a pod runs, and it is not ready. */
export const isRunningUnready = (object: KubeObject): boolean => {
  const statuses = statusesOf(object);
  return statuses.length > 0 && statuses.every(({ state }) => state?.running !== undefined);
};

export const isCondition =
  (kind: string, type: string, reason?: string) =>
  (object: KubeObject): boolean =>
    object.kind === kind &&
    (object.status?.conditions ?? []).some(
      (each: { readonly type: string; readonly reason?: string }) =>
        each.type === type && (reason === undefined || each.reason === reason),
    );

export const isEvent =
  (reason: string) =>
  (object: KubeObject): boolean =>
    object.kind === "Event" && object.reason === reason;
