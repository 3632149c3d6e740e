import type { KubeObject } from "@towline/kernel";
import type { Facts } from "./facts.ts";
import { isBeingCreated, isPulling, type PodFacts } from "./pods.ts";
import { isUnschedulable } from "./signals/scheduling.ts";
import type { Progress } from "./types.ts";

export const desiredReplicas = (deployment: KubeObject): number => deployment.spec.replicas ?? 1;

/** What a pod that is not ready is busy with, for people. */
const activityOf = (pod: PodFacts): string => {
  if (isUnschedulable(pod)) return "without a node";
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

/** While the controller has not caught up nothing is known of the new revision. */
export const waitingProgress = (deployment: KubeObject): Progress => {
  const desired = desiredReplicas(deployment);
  return { desired, updated: 0, ready: 0, text: "waiting for the controller" };
};

/** `2/3 updated, 1 pulling image, 1 old left`: updated are those of the new revision that are ready. */
export const progressOf = ({ deployment, pods }: Facts): Progress => {
  const desired = desiredReplicas(deployment);
  const { updatedReplicas = 0, replicas = 0 } = deployment.status ?? {};
  const ready = pods.filter((pod) => pod.ready).length;
  const old = Math.max(replicas - updatedReplicas, 0);
  const parts = [
    `${ready}/${desired} updated`,
    ...counted(pods.filter((pod) => !pod.ready).map(activityOf)),
    ...(old === 0 ? [] : [`${old} old left`]),
  ];
  return { desired, updated: updatedReplicas, ready, text: parts.join(", ") };
};
