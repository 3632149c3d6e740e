const second = 1_000;
const minute = 60 * second;

/** How long each signal must hold before it is a verdict, in milliseconds. Table tests pin every row. */
export const grace = {
  /** It cannot heal. */
  final: 0,
  /** Another operator may be about to make it. */
  foreignConfiguration: minute,
  imageNotFound: minute,
  pullRefused: 30 * second,
  pullUnexplained: minute,
  startProblem: minute,
  crashOnFirstInstall: 2 * minute,
  /** The event that a later pod could be made is written after it: an old refusal must not be taken for a new one. */
  eventsBehind: 2 * second,
  webhookUnreachable: minute,
  creationProblem: minute,
  /** Nothing terminates and nothing can be scaled down: no place will become free. */
  quotaDeadlock: 5 * second,
  quota: minute,
  unschedulable: 2 * minute,
  scalingUp: 10 * minute,
  autoscalerRefused: 30 * second,
  volumeAttachedElsewhere: 8 * minute,
  notReadyAtLeast: minute,
  /** A broken pod of an earlier version that keeps a StatefulSet from going on; it might come back. */
  blocked: 5 * second,
  /** A Job failed, and the watch of its pods has not shown yet how they ended. */
  podsBehind: 500,
  /** What Deployments have by default, for kinds that have no progress deadline. */
  stalled: 10 * minute,
  /** No verdict by itself: the progress deadline or the overall limit decides. */
  limit: Number.POSITIVE_INFINITY,
} as const;

/** Terminations that make a crash certain. */
export const crashes = { onUpdate: 3, outOfMemory: 2, onFirstInstall: 5 } as const;

/** A container that has run this long since its last crash counts as recovered. */
export const recoveredMilliseconds = minute;

/** Without a readiness probe a pod is Ready the moment it starts; a crash at once must not pass for success. */
export const settleMilliseconds = 3 * second;

/** A pod that should be gone by its own grace period may need a moment more: containers are killed, volumes unmounted. */
export const stoppingMilliseconds = 30 * second;

/** How long the conditions of a custom resource are waited for, if there are none. */
export const unconditionalMilliseconds = 10 * second;
