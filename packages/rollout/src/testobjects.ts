import type { KubeObject } from "@towline/kernel";

/** Objects as a controller makes them, reduced to what an observer reads. */
export const epoch = Date.parse("2026-11-21T09:30:00Z");

const owned = (kind: string, name: string, uid: string) => ({
  ownerReferences: [{ apiVersion: "apps/v1", kind, name, uid, controller: true }],
});

const revision = (number: number) => ({ "deployment.kubernetes.io/revision": String(number) });

export interface DeploymentState {
  readonly replicas?: number;
  readonly generation?: number;
  readonly observed?: number;
  /** Of the current revision. */
  readonly updated?: number;
  readonly ready?: number;
  readonly old?: number;
  readonly missedDeadline?: boolean;
}

/** At its second revision, as after one update. */
export const deployment = (name: string, state: DeploymentState = {}): KubeObject => {
  const { replicas = 2, generation = 2, observed = generation, updated = 0, ready = 0, old = 0 } = state;
  const message = `ReplicaSet "${name}-2" has timed out progressing.`;
  const late = { type: "Progressing", status: "False", reason: "ProgressDeadlineExceeded", message };
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace: "shop", uid: `d-${name}`, generation, annotations: revision(2) },
    spec: { replicas },
    status: {
      observedGeneration: observed,
      replicas: updated + old,
      updatedReplicas: updated,
      readyReplicas: ready + old,
      availableReplicas: ready + old,
      conditions: state.missedDeadline ? [late] : [],
    },
  };
};

export const replicaSet = (name: string, number: number): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "ReplicaSet",
  metadata: {
    name: `${name}-${number}`,
    namespace: "shop",
    uid: `r-${name}-${number}`,
    annotations: revision(number),
    ...owned("Deployment", name, `d-${name}`),
  },
  spec: { replicas: 1 },
  status: {},
});

const states = {
  ready: {
    status: {
      ready: true,
      restartCount: 0,
      state: { running: { startedAt: new Date(epoch).toISOString() } },
    },
  },
  unready: {
    status: {
      ready: false,
      restartCount: 0,
      state: { running: { startedAt: new Date(epoch).toISOString() } },
    },
  },
  starting: {
    status: { ready: false, restartCount: 0, state: { waiting: { reason: "ContainerCreating" } } },
  },
} as const;

export const pod = (
  name: string,
  index: number,
  state: keyof typeof states | { readonly status: object },
): KubeObject => {
  const { status } = typeof state === "string" ? states[state] : state;
  const isReady = state === "ready";
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: `${name}-2-${index}`,
      namespace: "shop",
      uid: `p-${name}-${index}`,
      ...owned("ReplicaSet", `${name}-2`, `r-${name}-2`),
    },
    spec: { nodeName: "node-1", containers: [{ name: "app", image: "shop/app:2", readinessProbe: {} }] },
    status: {
      phase: "Running",
      conditions: [{ type: "Ready", status: isReady ? "True" : "False", reason: "ContainersNotReady" }],
      containerStatuses: [{ name: "app", ...status }],
    },
  };
};

/** The same pod without readiness probe, and Ready since `seconds` after the epoch by the server's clock. */
export const unprobed = (ready: KubeObject, seconds: number): KubeObject => ({
  ...ready,
  spec: { ...ready.spec, containers: [{ name: "app", image: "shop/app:2" }] },
  status: {
    ...ready.status,
    conditions: [
      { type: "Ready", status: "True", lastTransitionTime: new Date(epoch + seconds * 1000).toISOString() },
    ],
  },
});

/** A container that has crashed `count` times and waits for its next start. */
export const crashed = (count: number) => ({
  status: {
    ready: false,
    restartCount: count - 1,
    state: { waiting: { reason: "CrashLoopBackOff", message: "back-off restarting failed container" } },
    lastState: { terminated: { exitCode: 3, reason: "Error" } },
  },
});

export const noImage = {
  status: {
    ready: false,
    restartCount: 0,
    state: { waiting: { reason: "ErrImagePull", message: "manifest unknown" } },
  },
};
