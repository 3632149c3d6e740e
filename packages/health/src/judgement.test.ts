import { describe, expect, it } from "@jest/globals";
import {
  container,
  crashLoop,
  type Editable,
  edited,
  only,
  podEvent,
  recorded,
  update,
} from "./testviews.ts";
import type { AssessOptions, WorkloadView } from "./types.ts";

const waiting = (reason: string, message = "") => ({ state: { waiting: { reason, message } } });
const terminated = (exitCode: number, reason: string, message?: string) => ({
  terminated: {
    exitCode,
    reason,
    message,
    startedAt: "2026-11-21T09:31:58Z",
    finishedAt: "2026-11-21T09:31:59Z",
  },
});
const crashed = (count: number, exitCode: number, reason: string) => ({
  ...waiting("CrashLoopBackOff", "back-off 10s restarting failed container=app"),
  lastState: terminated(exitCode, reason),
  restartCount: count - 1,
});
const inState = (status: object): WorkloadView => update((pod) => container(pod, status));
const creating = (reason: string, message: string): WorkloadView =>
  update((pod, view) => {
    container(pod, waiting("ContainerCreating"));
    podEvent(view, reason, message);
  });
const firstInstall = (count: number): WorkloadView =>
  edited(crashLoop(), (view) => {
    view.pods[0].status.containerStatuses[0].restartCount = count - 1;
  });
/** Another pod of the new revision, as the first one is, and then changed. */
const beside = (view: WorkloadView, change: (pod: Editable) => void): WorkloadView =>
  edited(view, (copy) => {
    const pod = structuredClone(
      copy.pods.find((each: Editable) => each.metadata.name.startsWith("web-6fc6b8f7ff")),
    );
    pod.metadata.name += "2";
    pod.metadata.uid += "2";
    change(pod);
    copy.pods.push(pod);
  });
const becomesReady = (pod: Editable): void => {
  container(pod, { state: { running: {} }, ready: true });
  pod.status.conditions = [{ type: "Ready", status: "True" }];
};
const running = (more: object = {}): WorkloadView =>
  update((pod) => {
    pod.status.phase = "Running";
    container(pod, { state: { running: { startedAt: "2026-11-21T09:31:58Z" } } });
    Object.assign(pod.spec.containers[0], more);
    pod.status.conditions = [
      {
        type: "Ready",
        status: "False",
        reason: "ContainersNotReady",
        message: "containers with unready status: [app]",
      },
    ];
  });
const denied = (message: string): WorkloadView =>
  edited(recorded("denied"), (view) => {
    view.replicaSets[0].status.conditions[0].message = message;
  });
const unschedulable = (...events: (readonly [string, number])[]): WorkloadView =>
  update((pod, view) => {
    delete pod.spec.nodeName;
    delete pod.status.containerStatuses;
    pod.status.phase = "Pending";
    pod.status.conditions = recorded("unschedulable").pods[0]?.status.conditions;
    for (const [reason, seconds] of events) podEvent(view, reason, "pod triggered scale-up", seconds);
  });
const scalable = (maxUnavailable: number | string): WorkloadView =>
  edited(recorded("quota"), (view) => {
    view.workload.spec.strategy.rollingUpdate.maxUnavailable = maxUnavailable;
  });

const pullError = (words: string): WorkloadView => inState(waiting("ErrImagePull", words));
const limit = Number.POSITIVE_INFINITY;

interface Row {
  readonly name: string;
  readonly view: WorkloadView;
  readonly options?: Partial<AssessOptions>;
  readonly grace: number;
  readonly id: string;
  readonly says: string;
}

const rows: readonly Row[] = [
  // images
  {
    name: "invalid image name",
    view: inState(waiting("InvalidImageName", 'Failed to apply default image tag "A:b:c"')),
    grace: 0,
    id: "image:app",
    says: "is no valid image name",
  },
  {
    name: "image not found (recorded)",
    view: recorded("image-pull"),
    grace: 60_000,
    id: "image:app",
    says: "image example/never-pull:2 of container app does not exist in its registry",
  },
  {
    name: "the same while backing off: the cause stands in the event (recorded)",
    view: recorded("image-back-off"),
    grace: 60_000,
    id: "image:app",
    says: "does not exist in its registry",
  },
  {
    name: "the same after the events that say nothing",
    view: edited(recorded("image-back-off"), (view) => {
      for (const message of ["Error: ErrImagePull", "Error: ImagePullBackOff"])
        view.events.push({ ...view.events[0], message });
    }),
    grace: 60_000,
    id: "image:app",
    says: "does not exist in its registry",
  },
  {
    name: "the same from a kubelet that repeats the cause",
    view: inState(waiting("ImagePullBackOff", 'Back-off pulling image "x": ErrImagePull: manifest unknown')),
    grace: 60_000,
    id: "image:app",
    says: "does not exist in its registry",
  },
  {
    name: "image absent with pull policy Never",
    view: inState(waiting("ErrImageNeverPull")),
    grace: 60_000,
    id: "image:app",
    says: "imagePullPolicy is Never",
  },
  {
    name: "pull refused, all pods",
    view: pullError("failed to authorize: unexpected status: 403 Forbidden"),
    grace: 30_000,
    id: "image:app",
    says: "may not be pulled by the nodes",
  },
  {
    name: "pull refused, one pod beside a Ready one",
    view: beside(pullError("failed to authorize: 403 Forbidden"), becomesReady),
    grace: limit,
    id: "image:app",
    says: "may not be pulled",
  },
  {
    name: "pull 429",
    view: pullError("toomanyrequests: Rate exceeded"),
    grace: limit,
    id: "image:app",
    says: "the registry is busy",
  },
  {
    name: "pull 5xx",
    view: pullError("unexpected status code 503 Service Unavailable"),
    grace: limit,
    id: "image:app",
    says: "the registry is busy",
  },
  {
    name: "an image whose name reads like a cause",
    view: edited(pullError('failed to pull "shop/denied:404-not-found": manifest unknown'), (view) => {
      for (const pod of view.pods) pod.spec.containers[0].image = "shop/denied:404-not-found";
    }),
    grace: 60_000,
    id: "image:app",
    says: "does not exist in its registry",
  },
  {
    name: "a registry that does not exist",
    view: pullError("failed to do request: dial tcp: lookup registry.acme on 10.0.0.2:53: no such host"),
    grace: 60_000,
    id: "image:app",
    says: "cannot be pulled",
  },
  // configuration
  {
    name: "our own ConfigMap missing",
    view: inState(waiting("CreateContainerConfigError", 'configmap "checkout-config-1a" not found')),
    options: { ownConfiguration: new Set(["ConfigMap/checkout-config-1a"]) },
    grace: 0,
    id: "configuration:ConfigMap/checkout-config-1a does not exist",
    says: "ConfigMap/checkout-config-1a does not exist, and container app needs it",
  },
  {
    name: "a key of our own missing",
    view: inState(
      waiting("CreateContainerConfigError", "couldn't find key TAX in ConfigMap r3/checkout-config-1a"),
    ),
    options: { ownConfiguration: new Set(["ConfigMap/checkout-config-1a"]) },
    grace: 0,
    id: "configuration:ConfigMap/checkout-config-1a has no key TAX",
    says: "ConfigMap/checkout-config-1a has no key TAX",
  },
  {
    name: "somebody else's Secret missing",
    view: inState(waiting("CreateContainerConfigError", 'secret "database" not found')),
    grace: 60_000,
    id: "configuration:Secret/database does not exist",
    says: "Secret/database does not exist",
  },
  {
    name: "a user that may not be root",
    view: inState(
      waiting(
        "CreateContainerConfigError",
        'container has runAsNonRoot and image will run as root (pod: "x", container: app)',
      ),
    ),
    grace: 0,
    id: "configuration:app",
    says: "container has runAsNonRoot and image will run as root",
  },
  {
    name: "a mount whose Secret is missing",
    view: creating(
      "FailedMount",
      'MountVolume.SetUp failed for volume "tls" : secret "checkout-tls" not found',
    ),
    grace: 60_000,
    id: "configuration:Secret/checkout-tls does not exist",
    says: "Secret/checkout-tls does not exist, and the pod needs it",
  },
  {
    name: "a mount whose key is missing",
    view: edited(
      creating(
        "FailedMount",
        'MountVolume.SetUp failed for volume "c" : configmap references non-existent config key: app.yaml',
      ),
      (view) => {
        for (const pod of view.pods) pod.spec.volumes = [{ name: "c", configMap: { name: "checkout" } }];
      },
    ),
    options: { ownConfiguration: new Set(["ConfigMap/checkout"]) },
    grace: 0,
    id: "configuration:ConfigMap/checkout has no key app.yaml",
    says: "ConfigMap/checkout has no key app.yaml",
  },
  {
    name: "a volume attached elsewhere",
    view: creating(
      "FailedAttachVolume",
      'Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) web-0',
    ),
    grace: 480_000,
    id: "volume",
    says: "still attached to another node",
  },
  {
    name: "another mount that fails",
    view: creating("FailedMount", "MountVolume.MountDevice failed: rpc error"),
    grace: limit,
    id: "volume",
    says: "a volume cannot be mounted",
  },
  // start
  {
    name: "executable not found",
    view: inState({
      ...waiting(
        "RunContainerError",
        'failed to create containerd task: exec: "/app/srv": stat /app/srv: no such file or directory',
      ),
      restartCount: 1,
    }),
    grace: 0,
    id: "start:app",
    says: "its program is not in the image",
  },
  {
    name: "the same once the kubelet backs off",
    view: inState({
      ...waiting("CrashLoopBackOff", "back-off 20s restarting failed container"),
      lastState: terminated(128, "StartError", 'exec: "srv": executable file not found in $PATH'),
      restartCount: 2,
    }),
    grace: 0,
    id: "start:app",
    says: "its program is not in the image",
  },
  {
    name: "container not created",
    view: inState(waiting("CreateContainerError", "context deadline exceeded")),
    grace: 60_000,
    id: "start:app",
    says: "container app cannot be started",
  },
  // crashes
  {
    name: "first crash of an update",
    view: inState(crashed(1, 1, "Error")),
    grace: limit,
    id: "crash:app",
    says: "container app crashed once with exit code 1",
  },
  {
    name: "second crash of an update",
    view: inState(crashed(2, 1, "Error")),
    grace: limit,
    id: "crash:app",
    says: "crashed 2 times",
  },
  {
    name: "third crash of an update",
    view: inState(crashed(3, 1, "Error")),
    grace: 0,
    id: "crash:app",
    says: "crashed 3 times with exit code 1",
  },
  {
    name: "third end, seen before the back-off",
    view: inState({ state: terminated(1, "Error"), restartCount: 2 }),
    grace: 0,
    id: "crash:app",
    says: "crashed 3 times",
  },
  {
    name: "first OOM of an update",
    view: inState(crashed(1, 137, "OOMKilled")),
    grace: limit,
    id: "crash:app",
    says: "(OOMKilled)",
  },
  {
    name: "second OOM of an update",
    view: inState(crashed(2, 137, "OOMKilled")),
    grace: 0,
    id: "crash:app",
    says: "was killed 2 times for using more memory",
  },
  {
    name: "exit 0 of a container that should run",
    view: inState(crashed(3, 0, "Completed")),
    grace: 0,
    id: "crash:app",
    says: "ended 3 times with exit code 0, although it should keep running",
  },
  {
    name: "the same where the kubelet restarts it for its liveness probe",
    view: update((pod, view) => {
      container(pod, crashed(3, 0, "Completed"));
      podEvent(view, "Killing", "Container app failed liveness probe, will be restarted");
    }),
    grace: 0,
    id: "crash:app",
    says: "container app was restarted 3 times because its livenessProbe failed",
  },
  {
    name: "a crash beside a container that fails its probe",
    view: update((pod, view) => {
      container(pod, crashed(3, 1, "Error"));
      podEvent(view, "Killing", "Container app-proxy failed liveness probe, will be restarted");
    }),
    grace: 0,
    id: "crash:app",
    says: "crashed 3 times with exit code 1",
  },
  {
    name: "one crashing pod beside a Ready one",
    view: beside(inState(crashed(4, 1, "Error")), becomesReady),
    grace: limit,
    id: "crash:app",
    says: "crashed 4 times",
  },
  {
    name: "third crash of a first install (recorded)",
    view: crashLoop(),
    grace: limit,
    id: "crash:app",
    says: "crashed 3 times",
  },
  {
    name: "fifth crash of a first install",
    view: firstInstall(5),
    grace: 120_000,
    id: "crash:app",
    says: "crashed 5 times",
  },
  {
    name: "the same of a pod that has tried for longer than that before anybody looked",
    view: edited(firstInstall(5), (view) => {
      for (const pod of view.pods) pod.metadata.creationTimestamp = "2026-11-21T09:29:00Z";
    }),
    grace: 0,
    id: "crash:app",
    says: "crashed 5 times",
  },
  // the controller is refused
  {
    name: "PodSecurity (recorded)",
    view: recorded("denied"),
    grace: 0,
    id: "denied:policy",
    says: 'violates PodSecurity "restricted:latest"',
  },
  {
    name: "a webhook's denial",
    view: denied('admission webhook "policy.acme" denied the request: no latest'),
    grace: 0,
    id: "denied:policy",
    says: "no latest",
  },
  {
    name: "a missing ServiceAccount (recorded)",
    view: recorded("no-service-account"),
    grace: 0,
    id: "denied:reference",
    says: 'serviceaccount "missing" not found',
  },
  {
    name: "a webhook that does not answer",
    view: denied(
      'Internal error occurred: failed calling webhook "mutate.acme": connect: connection refused',
    ),
    grace: 60_000,
    id: "denied:webhook-down",
    says: "an admission webhook does not answer",
  },
  {
    name: "quota in a deadlock (recorded)",
    view: recorded("quota"),
    grace: 5_000,
    id: "quota:0:3",
    says: "exceeded quota: q, requested: pods=1, used: pods=3, limited: pods=3",
  },
  {
    name: "quota where old pods can go",
    view: scalable("34%"),
    grace: 60_000,
    id: "quota:0:3",
    says: "exceeded quota",
  },
  {
    name: "quota while a pod terminates",
    view: edited(recorded("quota"), (view) => {
      view.pods[0].metadata.deletionTimestamp = "2026-11-21T09:32:00Z";
    }),
    grace: 60_000,
    id: "quota:0:3",
    says: "exceeded quota",
  },
  // nodes
  {
    name: "unschedulable (recorded)",
    view: recorded("unschedulable"),
    grace: 120_000,
    id: "unschedulable:silent",
    says: "didn't match Pod's node affinity/selector",
  },
  {
    name: "a node is being added",
    view: unschedulable(["NotTriggerScaleUp", 0], ["TriggeredScaleUp", 1]),
    grace: 600_000,
    id: "unschedulable:scaling",
    says: "no node takes its pods",
  },
  {
    name: "Karpenter nominated a node",
    view: unschedulable(["Nominated", 0]),
    grace: 600_000,
    id: "unschedulable:scaling",
    says: "no node takes its pods",
  },
  {
    name: "the autoscaler refused",
    view: unschedulable(["TriggeredScaleUp", 0], ["NotTriggerScaleUp", 1]),
    grace: 30_000,
    id: "unschedulable:refused",
    says: "no node takes its pods",
  },
  // readiness
  {
    name: "running, not ready",
    view: running(),
    grace: 60_000,
    id: "unready",
    says: "container app runs, but does not become ready",
  },
  {
    name: "running, not ready, with slow probes",
    view: running({
      startupProbe: { periodSeconds: 5, failureThreshold: 30 },
      readinessProbe: { initialDelaySeconds: 10 },
    }),
    grace: 380_000,
    id: "unready",
    says: "does not become ready",
  },
  {
    name: "not ready beside a Ready one",
    view: beside(running(), becomesReady),
    grace: limit,
    id: "unready",
    says: "does not become ready",
  },
  {
    name: "not ready any more",
    view: running(),
    options: { everReady: new Set(running().pods.map((pod) => pod.metadata.uid ?? "")) },
    grace: limit,
    id: "unready",
    says: "does not become ready",
  },
  {
    name: "a readiness gate",
    view: edited(running(), (view) => {
      for (const pod of view.pods)
        for (const each of pod.status.conditions)
          if (each.status === "False") each.reason = "ReadinessGatesNotReady";
    }),
    grace: 60_000,
    id: "unready",
    says: "one of its readiness gates stays closed",
  },
  {
    name: "paused",
    view: edited(recorded("update-midway"), (view) => {
      view.workload.spec.paused = true;
    }),
    grace: 0,
    id: "paused",
    says: "it is paused",
  },
];

describe("the judgement table", () => {
  it.each(rows)("$name", ({ view, options, grace, id, says }) => {
    const signal = only(view, options);
    expect([signal.id, signal.graceMilliseconds]).toEqual([id, grace]);
    expect(signal.explanation.summary).toMatch(/^deployment\/\w+: /);
    expect(signal.explanation.summary).toContain(says);
    expect(signal.explanation.hint).not.toBe("");
  });
});
