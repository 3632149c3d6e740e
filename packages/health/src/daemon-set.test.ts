import { describe, expect, it } from "@jest/globals";
import { container, type Editable, edited, judge, only, recorded, signalsOf } from "./testviews.ts";
import type { WorkloadView } from "./types.ts";

const sinceEver = (name: string): ReadonlyMap<string, number> =>
  new Map(recorded(name).pods.map((pod) => [pod.metadata.uid ?? "", 0]));

/** Its one new pod, on its way, in another state. */
const midway = (status: object): WorkloadView =>
  edited(recorded("daemon-set-midway"), (view) => container(view.pods[0], status));

describe("a DaemonSet that is rolled out", () => {
  it("is ready when each node has a pod of the newest revision (recorded)", () => {
    expect(judge(recorded("daemon-set-done"), { readySince: sinceEver("daemon-set-done") })).toMatchObject({
      state: "ready",
      progress: { desired: 1, updated: 1, ready: 1, text: "1/1 updated" },
    });
  });

  it("is not before: the old pod goes first (recorded)", () => {
    expect(judge(recorded("daemon-set-begun"))).toMatchObject({ state: "progressing", signals: [] });
    expect(judge(recorded("daemon-set-midway")).progress.text).toBe("0/1 updated, 1 starting");
  });

  it("waits until its newest revision is seen", () => {
    const view = edited(recorded("daemon-set-done"), (each) => {
      each.revisions = [];
    });
    expect(judge(view).progress.text).toBe("waiting for the controller");
  });

  it("counts a pod of an earlier generation with the same template, as after an undo", () => {
    const view = edited(recorded("daemon-set-done"), (each) => {
      each.pods[0].metadata.labels["pod-template-generation"] = "1";
    });
    expect(judge(view, { readySince: sinceEver("daemon-set-done") }).state).toBe("ready");
  });

  it("has nothing to wait for where no node takes it, and says so", () => {
    const view = edited(recorded("daemon-set-done"), (each) => {
      each.pods = [];
      each.workload.status = {
        observedGeneration: 2,
        desiredNumberScheduled: 0,
        currentNumberScheduled: 0,
        numberMisscheduled: 0,
        numberReady: 0,
      };
    });
    expect(judge(view)).toMatchObject({ state: "ready", progress: { text: "no node takes it" } });
  });
});

describe("failures of a DaemonSet", () => {
  it("crashes", () => {
    const view = midway({
      restartCount: 2,
      state: { waiting: { reason: "CrashLoopBackOff", message: "back-off 20s" } },
      lastState: { terminated: { exitCode: 1, reason: "Error" } },
    });
    expect(signalsOf(view)[0]).toMatchObject({ id: "crash:app", graceMilliseconds: 0 });
    expect(signalsOf(view)[0]?.explanation.summary).toBe(
      "daemonset/agent: container app crashed 3 times with exit code 1",
    );
  });

  it("may not make its pods, and tells so by an event on itself", () => {
    const view = edited(recorded("daemon-set-midway"), (each: Editable) => {
      each.pods = [];
      each.workload.status.currentNumberScheduled = 0;
      each.events.push({
        metadata: { name: "agent.1" },
        involvedObject: { kind: "DaemonSet", name: "agent", uid: each.workload.metadata.uid },
        reason: "FailedCreate",
        message:
          'Error creating: pods "agent-" is forbidden: error looking up service account d1/agent: serviceaccount "agent" not found',
        lastTimestamp: "2026-11-21T09:32:00Z",
      });
    });
    expect(signalsOf(view)[0]).toMatchObject({ id: "denied:reference", graceMilliseconds: 2_000 });
  });

  it("does not take an update with OnDelete", () => {
    const view = edited(recorded("daemon-set-begun"), (each) => {
      each.workload.spec.updateStrategy = { type: "OnDelete" };
      delete each.pods[0].metadata.deletionTimestamp;
    });
    expect(only(view).explanation.summary).toContain("OnDelete, and 1 pod of an earlier version");
  });
});
