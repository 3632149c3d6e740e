import type { Facts } from "./facts.ts";
import { isBeingCreated, isPulling, type PodFacts } from "./pods.ts";
import { isGated, isUnschedulable } from "./signals/scheduling.ts";
import type { Progress } from "./types.ts";

/** What a pod that is not ready is busy with, for people. */
const activityOf = (pod: PodFacts): string => {
  if (isUnschedulable(pod)) return "without a node";
  if (isGated(pod)) return "held by a gate";
  if (isPulling(pod)) return "pulling image";
  const waiting = pod.containers.map((container) => container.waiting?.reason ?? "");
  if (waiting.some((reason) => /ImagePull|InvalidImageName/.test(reason))) return "cannot pull image";
  if (pod.containers.some(({ terminations }) => terminations > 0)) return "crashing";
  const stuck = waiting.find((reason) => reason.endsWith("Error"));
  if (stuck !== undefined) return stuck;
  if (pod.node === undefined || isBeingCreated(pod)) return "starting";
  return pod.containers.some(({ role, running }) => role === "init" && running)
    ? "initializing"
    : "not ready yet";
};

const counted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].map((word) => `${words.filter((each) => each === word).length} ${word}`);

/** `2/3 updated, 1 pulling image, 1 old left`: updated are those of the new revision that are ready. */
export const podProgress = (
  { pods }: Facts,
  counts: { readonly desired: number; readonly updated: number; readonly old: number },
): Progress => {
  const { desired, updated, old } = counts;
  const ready = pods.filter((pod) => pod.ready).length;
  const parts = [
    desired === 0 ? "scaled to 0" : `${ready}/${desired} updated`,
    ...activities(pods),
    ...(old <= 0 ? [] : [`${old} old left`]),
  ];
  return { desired, updated, ready, text: parts.join(", ") };
};

/** `1 pulling image`, for each thing that pods which are not ready are busy with. */
export const activities = (pods: readonly PodFacts[]): readonly string[] =>
  counted(pods.filter((pod) => !pod.ready).map(activityOf));
