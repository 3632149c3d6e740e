import type { KubeObject } from "@towline/kernel";
import { deployment, epoch, pod as madePod, replicaSet } from "../../../packages/rollout/src/testobjects.ts";

export const name = "checkout";
const uid = `p-${name}-1`;
const at = (seconds: number): string => new Date(epoch + seconds * 1000).toISOString();

/** A pod of the new revision whose one container is as the kubelet says. */
export const pod = (status: object, more: object = {}): KubeObject => ({
  ...madePod(name, 1, { status: { ready: false, restartCount: 0, ...status } }),
  ...more,
});

export const waiting = (reason: string, message = ""): object => ({
  state: { waiting: { reason, message } },
});

export const crashed = (count: number, exitCode: number, reason = "Error"): object => ({
  ...waiting("CrashLoopBackOff", `back-off 20s restarting failed container=app pod=${name}-2-1_shop(${uid})`),
  restartCount: count - 1,
  lastState: { terminated: { exitCode, reason, startedAt: at(0), finishedAt: at(1) } },
});

const running = { state: { running: { startedAt: at(0) } } };
export const unready = (): KubeObject => pod(running);

/** Without a node, as the scheduler says. */
export const unscheduled = (message: string, status: object = {}, spec: object = {}): KubeObject => {
  const made = madePod(name, 1, "starting");
  const { nodeName: _, ...rest } = made.spec;
  const scheduled = { type: "PodScheduled", status: "False", reason: "Unschedulable", message };
  return {
    ...made,
    spec: { ...rest, ...spec },
    status: { phase: "Pending", conditions: message === "" ? [] : [scheduled], ...status },
  };
};

export const event = (
  reason: string,
  message: string,
  about: { readonly kind: string; readonly name: string; readonly uid: string } = {
    kind: "Pod",
    name: `${name}-2-1`,
    uid,
  },
): KubeObject => ({
  apiVersion: "v1",
  kind: "Event",
  metadata: { name: `${about.name}.${reason}`, namespace: "shop", uid: `e-${reason}` },
  type: "Warning",
  involvedObject: { ...about, namespace: "shop" },
  reason,
  message,
  lastTimestamp: at(10),
});

/** The ReplicaSet of the new revision, which may not make its pods. */
export const refused = (message: string): KubeObject => ({
  ...replicaSet(name, 2),
  status: {
    conditions: [{ type: "ReplicaFailure", status: "True", reason: "FailedCreate", message }],
  },
});

export const serving = (spec: object = {}): KubeObject => {
  const made = deployment(name, { updated: 1, old: 2 });
  return { ...made, spec: { ...made.spec, ...spec } };
};

export const late = (): KubeObject => deployment(name, { updated: 1, old: 2, missedDeadline: true });

const old = { ...replicaSet(name, 1), spec: { replicas: 2 } };

/** An update on its way: two old pods serve, the new ReplicaSet has made its first pod or is about to. */
export const update: readonly KubeObject[] = [serving(), old, replicaSet(name, 2)];
/** The first version that there ever was. */
export const firstInstall: readonly KubeObject[] = [deployment(name, { updated: 1 }), replicaSet(name, 2)];

/** Everything as it is in the end where what was wrong has healed. */
export const healed: readonly KubeObject[] = [
  replicaSet(name, 2),
  madePod(name, 1, "ready"),
  madePod(name, 2, "ready"),
  deployment(name, { updated: 2, ready: 2 }),
];

/** The same of the revision before: it is being replaced, and no concern of the new one. */
export const ofOldRevision = (object: KubeObject): KubeObject => {
  if (object.kind === "ReplicaSet") return { ...old, status: object.status };
  const owner = { apiVersion: "apps/v1", kind: "ReplicaSet", name: `${name}-1`, uid: `r-${name}-1` };
  const metadata = { ...object.metadata, ownerReferences: [{ ...owner, controller: true }] };
  return { ...object, metadata };
};
