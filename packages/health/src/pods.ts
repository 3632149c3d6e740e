import type { KubeObject } from "@towline/kernel";
import { recoveredMilliseconds } from "./grace.ts";
import type { AssessOptions } from "./types.ts";
import {
  type ContainerSpec,
  type ContainerState,
  type ContainerStatus,
  eventTime,
  isTrue,
  type Terminated,
} from "./wire.ts";

export interface ContainerFacts {
  readonly pod: string;
  readonly name: string;
  /** `init` runs to its end before the others start; a `main` container (or a sidecar) should never end. */
  readonly role: "main" | "init";
  readonly spec: ContainerSpec;
  readonly ready: boolean;
  readonly waiting: NonNullable<ContainerState["waiting"]> | undefined;
  readonly running: boolean;
  /** How the last instance ended, whether or not another one runs by now. */
  readonly ended: Terminated | undefined;
  /** How often it ended; 0 again once it has run for long enough. */
  readonly terminations: number;
}

export interface PodFacts {
  readonly object: KubeObject;
  readonly name: string;
  readonly uid: string;
  readonly ready: boolean;
  readonly everReady: boolean;
  readonly node: string | undefined;
  readonly containers: readonly ContainerFacts[];
  /** Oldest first. */
  readonly events: readonly KubeObject[];
}

const isSidecar = (spec: ContainerSpec): boolean => spec.restartPolicy === "Always";

const hasRecovered = (status: ContainerStatus | undefined, now: number): boolean => {
  const startedAt = status?.state?.running?.startedAt;
  return startedAt !== undefined && now - Date.parse(startedAt) >= recoveredMilliseconds;
};

/** The restart count lags by one while a container that ended waits for its next start. */
const terminationsOf = (status: ContainerStatus | undefined, completed: boolean, now: number): number => {
  if (status === undefined || completed || hasRecovered(status, now)) return 0;
  const isDown =
    status.state?.terminated !== undefined || status.state?.waiting?.reason === "CrashLoopBackOff";
  return (status.restartCount ?? 0) + (isDown ? 1 : 0);
};

const containerFacts = (
  pod: KubeObject,
  spec: ContainerSpec,
  isInit: boolean,
  now: number,
): ContainerFacts => {
  const statuses: readonly ContainerStatus[] =
    (isInit ? pod.status?.initContainerStatuses : pod.status?.containerStatuses) ?? [];
  const status = statuses.find(({ name }) => name === spec.name);
  const role = isInit && !isSidecar(spec) ? "init" : "main";
  const endsByItself = role === "init" || (pod.spec?.restartPolicy ?? "Always") !== "Always";
  const completed = endsByItself && status?.state?.terminated?.exitCode === 0;
  return {
    pod: pod.metadata.name,
    name: spec.name,
    role,
    spec,
    ready: status?.ready ?? false,
    waiting: status?.state?.waiting,
    running: status?.state?.running !== undefined,
    ended: completed ? undefined : (status?.state?.terminated ?? status?.lastState?.terminated),
    terminations: terminationsOf(status, completed, now),
  };
};

export const podFacts = (
  pod: KubeObject,
  events: readonly KubeObject[],
  options: AssessOptions,
  now: number,
): PodFacts => {
  const uid = pod.metadata.uid ?? "";
  const containers: readonly ContainerSpec[] = pod.spec?.containers ?? [];
  const initContainers: readonly ContainerSpec[] = pod.spec?.initContainers ?? [];
  const ready = isTrue(pod, "Ready");
  return {
    object: pod,
    name: pod.metadata.name,
    uid,
    ready,
    everReady: ready || (options.everReady?.has(uid) ?? false),
    node: pod.spec?.nodeName,
    containers: [
      ...initContainers.map((spec) => containerFacts(pod, spec, true, now)),
      ...containers.map((spec) => containerFacts(pod, spec, false, now)),
    ],
    events: events
      .filter((event) => event.involvedObject?.uid === uid)
      .toSorted((a, b) => eventTime(a) - eventTime(b)),
  };
};

/** The pod's newest event of one of `reasons`. */
export const latestEvent = (pod: Pick<PodFacts, "events">, ...reasons: string[]): KubeObject | undefined =>
  pod.events.findLast((event) => reasons.includes(event.reason));

/** Why the last pull failed. The kubelet sends two more events of this reason after it, which say nothing. */
export const lastPullFailure = (pod: Pick<PodFacts, "events">): KubeObject | undefined =>
  pod.events.findLast(
    (event) => event.reason === "Failed" && String(event.message).startsWith("Failed to pull image"),
  );

/** Its log, and that of the instance before where there was one. */
export const logsOf = ({
  pod,
  name,
  ended,
}: ContainerFacts): readonly {
  readonly pod: string;
  readonly container: string;
  readonly previous: boolean;
}[] => [
  { pod, container: name, previous: false },
  ...(ended === undefined ? [] : [{ pod, container: name, previous: true }]),
];

/** No container has begun to run: volumes, network or images are still being prepared. */
export const isBeingCreated = (pod: PodFacts): boolean =>
  pod.node !== undefined &&
  pod.containers.every(
    ({ running, ended, waiting }) =>
      !running &&
      ended === undefined &&
      [undefined, "ContainerCreating", "PodInitializing"].includes(waiting?.reason),
  );

/** The kubelet says so by an event; the state stays `ContainerCreating`. */
export const isPulling = (pod: PodFacts): boolean =>
  isBeingCreated(pod) && latestEvent(pod, "Pulling", "Pulled", "Failed")?.reason === "Pulling";
