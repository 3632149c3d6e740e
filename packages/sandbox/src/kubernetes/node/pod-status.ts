import { conditionOf } from "../controllers/conditions.ts";
import { seconds } from "../model/clock.ts";
import type { Condition } from "../model/objects.ts";
import { type ContainerStatus, isSidecar, type Pod, type PodStatus } from "../model/pods.ts";

/** The status that a kubelet reports for containers in these states. */
export function podStatus(
  pod: Pod,
  containers: readonly ContainerStatus[],
  inits: readonly ContainerStatus[],
  address: string | undefined,
): PodStatus {
  const now = seconds(Date.now());
  const phase = phaseOf(pod, containers, inits);
  const incomplete = inits.filter(isIncomplete(pod)).map((container) => container.name);
  const observedGeneration = pod.metadata.generation;
  const sidecars = inits.filter(isSidecarOf(pod));
  const unready = [...sidecars, ...containers]
    .filter((container) => !container.ready)
    .map((container) => container.name);
  const ready = unready.length === 0 ? undefined : reasonFor(phase, unready);
  const next = (type: string, failing: { reason: string; message: string } | undefined): Condition =>
    dated(pod.status.conditions, {
      type,
      observedGeneration,
      status: failing ? "False" : "True",
      lastProbeTime: null,
      lastTransitionTime: now,
      ...failing,
    });
  const sandboxReady = hasBegun([...inits, ...containers]);
  return {
    ...pod.status,
    observedGeneration,
    phase,
    conditions: [
      { ...next("PodReadyToStartContainers", undefined), status: sandboxReady ? "True" : "False" },
      next("Initialized", incomplete.length > 0 ? notInitialized(incomplete) : undefined),
      next("Ready", ready),
      next("ContainersReady", ready),
      ...scheduled(pod.status.conditions),
    ],
    hostIP: "127.0.0.1",
    hostIPs: [{ ip: "127.0.0.1" }],
    ...(address ? { podIP: address, podIPs: [{ ip: address }] } : {}),
    startTime: pod.status.startTime ?? now,
    ...(inits.length > 0 ? { initContainerStatuses: [...inits] } : {}),
    containerStatuses: [...containers],
  };
}

const isSidecarOf =
  (pod: Pod) =>
  ({ name }: ContainerStatus): boolean =>
    (pod.spec.initContainers ?? []).some((container) => container.name === name && isSidecar(container));

/** What keeps the next from starting: an init container that has not succeeded, a sidecar that has not started. */
const isIncomplete = (pod: Pod) => (status: ContainerStatus) =>
  isSidecarOf(pod)(status) ? !status.started && !hasEnded(status) : !status.ready;

/** With its Pod, or to be started again: others have gone on before. */
const hasEnded = ({ state, lastState }: ContainerStatus): boolean =>
  (state.terminated ?? lastState.terminated) !== undefined;

/** Some container has got beyond waiting for its turn. */
export function hasBegun(containers: readonly ContainerStatus[]): boolean {
  return containers.some(
    ({ state }) => !["ContainerCreating", "PodInitializing"].includes(state.waiting?.reason ?? ""),
  );
}

function notInitialized(incomplete: readonly string[]): { reason: string; message: string } {
  const message = `containers with incomplete status: [${incomplete.join(" ")}]`;
  return { reason: "ContainersNotInitialized", message };
}

function phaseOf(
  pod: Pod,
  containers: readonly ContainerStatus[],
  inits: readonly ContainerStatus[],
): PodStatus["phase"] {
  const restarts = pod.spec.restartPolicy ?? "Always";
  const isBeside = isSidecarOf(pod);
  const brokenOff = inits.some((init) => !isBeside(init) && (init.state.terminated?.exitCode ?? 0) !== 0);
  if (restarts === "Never" && brokenOff) return "Failed";
  if (inits.some(isIncomplete(pod))) return "Pending";
  const ended = containers.every((container) => container.state.terminated !== undefined);
  const failed = containers.some((container) => container.state.terminated?.exitCode !== 0);
  if (ended && restarts !== "Always" && !(failed && restarts === "OnFailure"))
    return failed ? "Failed" : "Succeeded";
  const started = containers.some(
    (container) => container.state.running ?? container.state.terminated ?? container.lastState.terminated,
  );
  return started ? "Running" : "Pending";
}

function reasonFor(
  phase: PodStatus["phase"],
  unready: readonly string[],
): { reason: string; message: string } {
  if (phase === "Succeeded") return { reason: "PodCompleted", message: "" };
  if (phase === "Failed") return { reason: "PodFailed", message: "" };
  return { reason: "ContainersNotReady", message: `containers with unready status: [${unready.join(" ")}]` };
}

/** The time of transition stays where the status stays. */
function dated(old: readonly Condition[] | undefined, next: Condition): Condition {
  const before = conditionOf(old, next.type);
  return before?.status === next.status ? { ...next, lastTransitionTime: before.lastTransitionTime } : next;
}

function scheduled(old: readonly Condition[] | undefined): Condition[] {
  const found = conditionOf(old, "PodScheduled");
  return found ? [found] : [];
}
