import { readFileSync } from "node:fs";
import type { KubeObject } from "@towline/kernel";
import { assess } from "./assess.ts";
import type { Assessment, AssessOptions, Signal, WorkloadView } from "./types.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests change recorded objects at will
export type Editable = any;

export const recorded = (name: string): WorkloadView =>
  JSON.parse(readFileSync(new URL(`testdata/${name}.json`, import.meta.url), "utf8"));

/** A copy of a recorded view, changed. */
export const edited = (view: WorkloadView, change: (view: Editable) => void): WorkloadView => {
  const copy = structuredClone(view);
  change(copy);
  return copy;
};

/** The recorded crash loop, of a Deployment that has more than the recorded 5 s for it. */
export const crashLoop = (): WorkloadView =>
  edited(recorded("crash-third"), (view) => {
    view.workload.status.conditions = [];
  });

/** The one pod of the new revision in the recorded update to a bad image. */
const isNewPod = (pod: KubeObject): boolean => pod.metadata.name.startsWith("web-6fc6b8f7ff");

/** An update whose new pod is as `change` makes it; its three old pods serve. */
export const update = (change: (pod: Editable, view: Editable) => void): WorkloadView =>
  edited(recorded("image-pull"), (view) => {
    view.events = [];
    for (const pod of view.pods) if (isNewPod(pod)) change(pod, view);
  });

/** Sets the state of the container `app` of a pod. */
export const container = (pod: Editable, status: object): void => {
  pod.status.containerStatuses = [
    { name: "app", restartCount: 0, ready: false, lastState: {}, state: {}, ...status },
  ];
};

/** An event on the new pod, in the words of whoever sends it. */
export const podEvent = (view: Editable, reason: string, message: string, seconds = 0): void => {
  const pod = view.pods.find(isNewPod);
  view.events.push({
    apiVersion: "v1",
    kind: "Event",
    metadata: { name: `${pod.metadata.name}.${view.events.length}` },
    involvedObject: { kind: "Pod", name: pod.metadata.name, uid: pod.metadata.uid },
    reason,
    message,
    lastTimestamp: new Date(now + seconds * 1000).toISOString(),
  });
};

export const now = Date.parse("2026-11-21T09:32:00Z");

export const judge = (view: WorkloadView, options: Partial<AssessOptions> = {}): Assessment =>
  assess(view, now, { generation: view.workload.metadata.generation ?? 0, ...options });

export const signalsOf = (view: WorkloadView, options: Partial<AssessOptions> = {}): readonly Signal[] => {
  const assessment = judge(view, options);
  return assessment.state === "ready" ? [] : assessment.signals;
};

/** The one signal of a view; fails where there are more or none. */
export const only = (view: WorkloadView, options: Partial<AssessOptions> = {}): Signal => {
  const [signal, ...more] = signalsOf(view, options);
  if (signal === undefined || more.length > 0)
    throw new Error(`expected one signal, got ${[signal, ...more].map((each) => each?.id).join(", ")}`);
  return signal;
};
