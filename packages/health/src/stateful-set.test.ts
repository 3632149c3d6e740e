import { describe, expect, it } from "@jest/globals";
import { container, type Editable, edited, judge, only, recorded, signalsOf } from "./testviews.ts";
import type { WorkloadView } from "./types.ts";

const limit = Number.POSITIVE_INFINITY;
const second = 1_000;

const newest = (view: Editable): Editable =>
  view.pods.find(
    (pod: Editable) =>
      pod.metadata.labels["controller-revision-hash"] === view.workload.status.updateRevision,
  );

const crash = (change: (pod: Editable, view: Editable) => void = () => {}): WorkloadView =>
  edited(recorded("stateful-set-crash"), (view) => change(newest(view), view));

const crashedTimes = (count: number): WorkloadView =>
  crash((pod) => {
    pod.status.containerStatuses[0].restartCount = count - 1;
  });

/** An event on the StatefulSet itself, in the controller's words. */
const say = (view: Editable, reason: string, message: string, seconds = 0): void => {
  const { name, uid } = view.workload.metadata;
  view.events.push({
    metadata: { name: `${name}.${view.events.length}` },
    involvedObject: { kind: "StatefulSet", name, uid },
    reason,
    message,
    lastTimestamp: new Date(Date.parse("2026-11-21T09:32:00Z") + seconds * second).toISOString(),
  });
};

describe("a StatefulSet that is rolled out", () => {
  it("is ready when every pod is of the update revision (recorded)", () => {
    expect(
      judge(recorded("stateful-set-done"), { readySince: sinceEver("stateful-set-done") }),
    ).toMatchObject({
      state: "ready",
      progress: { desired: 2, updated: 2, ready: 2, text: "2/2 updated" },
    });
  });

  it("is not while old pods are left (recorded)", () => {
    expect(judge(recorded("stateful-set-begun"))).toMatchObject({
      state: "progressing",
      progress: { text: "0/2 updated, 2 old left" },
      signals: [],
    });
  });

  it("waits for the controller to see a new generation", () => {
    const view = recorded("stateful-set-done");
    expect(judge(view, { generation: 4 }).progress.text).toBe("waiting for the controller");
  });

  it("lets a pod without readiness probe run for a moment first", () => {
    const readySince = new Map(
      recorded("stateful-set-done").pods.map((pod) => [pod.metadata.uid ?? "", now - 1_000]),
    );
    const view = edited(recorded("stateful-set-done"), (each) => {
      for (const pod of each.pods)
        for (const one of pod.status.conditions) one.lastTransitionTime = "2026-11-21T09:32:00Z";
    });
    expect(judge(view, { readySince })).toMatchObject({
      state: "progressing",
      recheckAfterMilliseconds: 2_000,
    });
  });
});

const now = Date.parse("2026-11-21T09:32:00Z");
const sinceEver = (name: string): ReadonlyMap<string, number> =>
  new Map(recorded(name).pods.map((pod) => [pod.metadata.uid ?? "", 0]));

describe("a partition", () => {
  const partitioned = (partition: number): WorkloadView =>
    edited(recorded("stateful-set-begun"), (view) => {
      view.workload.spec.updateStrategy.rollingUpdate.partition = partition;
      const { status } = view.workload;
      Object.assign(status, {
        updatedReplicas: 1,
        currentReplicas: 1,
        readyReplicas: 2,
        availableReplicas: 2,
      });
      const last = view.pods.find((pod: Editable) => pod.metadata.name === "db-1");
      delete last.metadata.deletionTimestamp;
      last.metadata.labels["controller-revision-hash"] = status.updateRevision;
    });

  it("is reached when the pods from it on are updated", () => {
    const everReady = sinceEver("stateful-set-begun");
    expect(judge(partitioned(1), { readySince: everReady })).toMatchObject({
      state: "ready",
      progress: { text: "1/2 updated, 1 old left (partition 1)" },
    });
  });

  it("of all replicas updates nothing, and that is no success", () => {
    const view = edited(recorded("stateful-set-begun"), (each) => {
      each.workload.spec.updateStrategy.rollingUpdate.partition = 2;
      for (const pod of each.pods) delete pod.metadata.deletionTimestamp;
    });
    expect(only(view)).toMatchObject({ id: "partition", graceMilliseconds: 0 });
    expect(only(view).explanation.summary).toBe(
      "statefulset/db: its partition of 2 keeps all 2 pods at the earlier version",
    );
  });
});

describe("failures of a StatefulSet", () => {
  it.each([
    [2, limit],
    [3, 0],
  ])("crashes %i times on an update", (count, grace) => {
    const [signal] = signalsOf(crashedTimes(count));
    expect(signal).toMatchObject({ id: "crash:app", graceMilliseconds: grace });
    expect(signal?.explanation).toMatchObject({
      pod: "db-1",
      logs: [
        { pod: "db-1", container: "app", previous: false },
        { pod: "db-1", container: "app", previous: true },
      ],
    });
  });

  it("repeats nothing: the missing progress is told only once ten minutes have passed", () => {
    const stalled = signalsOf(crashedTimes(2)).find(({ id }) => id.startsWith("deadline"));
    expect(stalled).toMatchObject({ graceMilliseconds: 600 * second });
    expect(stalled?.explanation.summary).toMatch(
      /^statefulset\/db: container app crashed .*no progress for 600 s/,
    );
  });

  it("has an image that does not exist", () => {
    const view = crash((pod) =>
      container(pod, { state: { waiting: { reason: "ErrImagePull", message: "manifest unknown" } } }),
    );
    expect(signalsOf(view)[0]).toMatchObject({ id: "image:app", graceMilliseconds: 60 * second });
  });

  it("has an init container that crashes", () => {
    const view = crash((pod) => {
      pod.spec.initContainers = [{ name: "migrate" }];
      const waiting = {
        reason: "CrashLoopBackOff",
        message: "back-off 40s restarting failed container=migrate",
      };
      pod.status.initContainerStatuses = [
        {
          name: "migrate",
          restartCount: 2,
          state: { waiting },
          lastState: { terminated: { exitCode: 4, reason: "Error" } },
        },
      ];
      container(pod, { state: { waiting: { reason: "PodInitializing" } } });
    });
    const [signal] = signalsOf(view);
    expect(signal).toMatchObject({ id: "crash:migrate", graceMilliseconds: 0 });
    expect(signal?.explanation.summary).toBe(
      "statefulset/db: container migrate crashed 3 times with exit code 4",
    );
  });

  it.each([
    [
      'create Pod db-1 in StatefulSet db failed error: pods "db-1" is forbidden: error looking up service account s1/db: serviceaccount "db" not found',
      "denied:reference",
      2 * second,
      "its pods refer to something that does not exist",
    ],
    [
      'create Pod db-1 in StatefulSet db failed error: pods "db-1" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true',
      "denied:policy",
      2 * second,
      "a policy of the cluster refuses its pods: violates PodSecurity",
    ],
    [
      'create Pod db-1 in StatefulSet db failed error: pods "db-1" is forbidden: exceeded quota: q, requested: pods=1, used: pods=1, limited: pods=1',
      "quota:0:1",
      5 * second,
      "its pods do not fit into the namespace's quota: exceeded quota: q",
    ],
  ])("may not make its pods: %s", (message, id, grace, says) => {
    const view = edited(recorded("stateful-set-begun"), (each) => {
      each.pods = each.pods.filter((pod: Editable) => pod.metadata.name === "db-0");
      Object.assign(each.workload.status, { replicas: 1, readyReplicas: 1, updatedReplicas: 0 });
      say(each, "SuccessfulCreate", "create Pod db-1 in StatefulSet db successful", -60);
      say(each, "FailedCreate", message);
    });
    const [signal] = signalsOf(view);
    expect(signal).toMatchObject({ id, graceMilliseconds: grace });
    expect(signal?.explanation.summary).toContain(`statefulset/db: ${says}`);
  });

  it.each([
    "0/2 nodes are available: pod has unbound immediate PersistentVolumeClaims. no new claims to deallocate, preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.",
    '0/2 nodes are available: persistentvolumeclaim "data-db-1" not found. no new claims to deallocate, preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.',
    "0/2 nodes are available: 2 node(s) had volume node affinity conflict. no new claims to deallocate, preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.",
  ])("has a volume that no node can get: %s", (message) => {
    const view = crash((pod) => {
      delete pod.spec.nodeName;
      delete pod.status.containerStatuses;
      pod.status.conditions = [{ type: "PodScheduled", status: "False", reason: "Unschedulable", message }];
    });
    const [signal] = signalsOf(view);
    expect(signal).toMatchObject({ id: "unschedulable:silent", graceMilliseconds: 120 * second });
    expect(signal?.explanation.hint).toContain("Look at its PersistentVolumeClaims");
  });

  it("may not make the claim of a pod", () => {
    const view = edited(recorded("stateful-set-begun"), (each) => {
      each.pods = [];
      each.workload.status.replicas = 0;
      const why =
        'persistentvolumeclaims "data-db-0" is forbidden: exceeded quota: q, requested: requests.storage=1Gi, used: requests.storage=9Gi, limited: requests.storage=9Gi';
      say(each, "FailedCreate", `create Claim data-db-0 for Pod db-0 in StatefulSet db failed error: ${why}`);
    });
    expect(signalsOf(view)[0]?.explanation.summary).toContain(
      "exceeded quota: q, requested: requests.storage=1Gi",
    );
  });

  it("is no failure any more once a later pod was made", () => {
    const view = edited(recorded("stateful-set-begun"), (each) => {
      each.workload.status.replicas = 1;
      say(each, "FailedCreate", "create Pod db-1 in StatefulSet db failed error: x");
      say(each, "SuccessfulCreate", "create Pod db-1 in StatefulSet db successful", 1);
    });
    expect(signalsOf(view)).toEqual([]);
  });

  it("does not take an update with OnDelete", () => {
    const view = edited(recorded("stateful-set-begun"), (each) => {
      each.workload.spec.updateStrategy = { type: "OnDelete" };
      for (const pod of each.pods) delete pod.metadata.deletionTimestamp;
    });
    expect(only(view)).toMatchObject({ id: "on-delete", graceMilliseconds: 0 });
    expect(only(view).explanation.summary).toContain("OnDelete, and 2 pods of an earlier version run on");
  });
});

describe("a StatefulSet that was put back while a pod crashed (recorded)", () => {
  it("is blocked by that pod, and says how to go on", () => {
    const [signal] = signalsOf(recorded("stateful-set-blocked"));
    const pod = recorded("stateful-set-blocked").pods.find(({ metadata }) => metadata.name === "db-1");
    expect(signal).toMatchObject({
      reason: "Blocked",
      graceMilliseconds: 5 * second,
      blockedBy: { name: "db-1", uid: pod?.metadata.uid },
      explanation: { hint: "Delete it, and the StatefulSet goes on: kubectl delete pod db-1 --namespace s1" },
    });
    expect(signal?.explanation.summary).toContain("pod db-1 of an earlier version is not ready");
  });

  it("is blocked for good where its partition keeps that pod: deleting it would not help", () => {
    const view = edited(recorded("stateful-set-blocked"), (each) => {
      each.workload.spec.replicas = 3;
      each.workload.spec.updateStrategy.rollingUpdate.partition = 2;
    });
    const [signal] = signalsOf(view);
    expect(signal).toMatchObject({ reason: "Blocked", graceMilliseconds: 60 * second });
    expect(signal?.blockedBy).toBeUndefined();
    expect(signal?.explanation.summary).toContain(
      "pod db-1, which its partition of 2 keeps at an earlier version, is not ready",
    );
  });

  it("is not where pods are managed in parallel: there it goes on by itself", () => {
    const view = edited(recorded("stateful-set-blocked"), (each) => {
      each.workload.spec.podManagementPolicy = "Parallel";
    });
    expect(signalsOf(view)).toEqual([]);
  });

  it("gives a pod that runs the time that its probes allow", () => {
    const view = edited(recorded("stateful-set-blocked"), (each) => {
      const pod = each.pods.find(({ metadata }: Editable) => metadata.name === "db-1");
      pod.spec.containers[0].readinessProbe = { periodSeconds: 10, failureThreshold: 6 };
      container(pod, { state: { running: { startedAt: "2026-11-21T09:31:59Z" } } });
    });
    expect(signalsOf(view)[0]).toMatchObject({ nature: "slow", graceMilliseconds: 120 * second });
  });
});
