import { describe, expect, it } from "@jest/globals";
import { container, type Editable, edited, judge, only, recorded, signalsOf } from "./testviews.ts";

describe("a Job", () => {
  it("is done when it is complete, not when it has started (recorded)", () => {
    expect(judge(recorded("job-running"))).toMatchObject({
      state: "progressing",
      progress: { text: "0/1 completed, 1 running" },
      signals: [],
    });
    expect(judge(recorded("job-complete"))).toMatchObject({
      state: "ready",
      progress: { desired: 1, ready: 1, text: "1/1 completed" },
    });
  });

  it.each(["job-failing", "job-failed"])("has failed for good (recorded: %s)", (name) => {
    const signal = only(recorded(name));
    expect(signal).toMatchObject({ id: "job", reason: "BackoffLimitExceeded", graceMilliseconds: 0 });
    expect(signal.explanation).toMatchObject({
      summary: "job/bad: it failed: container app ended with exit code 1",
      pod: "bad-5wbvn",
      evidence: [
        "BackoffLimitExceeded: Job has reached the specified backoff limit",
        "Last end: Error, exit code 1",
      ],
      logs: [{ pod: "bad-5wbvn", container: "app", previous: false }],
    });
  });

  it("gives the watch of its pods a moment to show how they ended", () => {
    const view = edited(recorded("job-failed"), (each) => {
      each.pods = [];
    });
    expect(only(view)).toMatchObject({
      graceMilliseconds: 500,
      explanation: { summary: "job/bad: it failed" },
    });
  });

  it("took too long", () => {
    const view = edited(recorded("job-failed"), (each) => {
      each.workload.spec.activeDeadlineSeconds = 60;
      each.pods = [];
      for (const condition of each.workload.status.conditions)
        Object.assign(condition, {
          reason: "DeadlineExceeded",
          message: "Job was active longer than specified deadline",
        });
    });
    expect(only(view).explanation.summary).toBe(
      "job/bad: it took longer than its activeDeadlineSeconds of 60",
    );
  });

  it("may crash as often as its backoffLimit allows, and take as long as it likes to become ready", () => {
    const view = edited(recorded("job-running"), (each: Editable) => {
      each.pods[0].spec.restartPolicy = "OnFailure";
      container(each.pods[0], {
        restartCount: 5,
        state: { waiting: { reason: "CrashLoopBackOff", message: "back-off 40s" } },
        lastState: { terminated: { exitCode: 1, reason: "Error" } },
      });
      each.pods[0].status.conditions = [{ type: "Ready", status: "False" }];
    });
    expect(signalsOf(view)).toEqual([]);
    expect(judge(view).progress.text).toBe("0/1 completed, 1 crashing");
  });

  it("is not broken by a container that ended well beside one that still runs", () => {
    const view = edited(recorded("job-running"), (each: Editable) => {
      const [pod] = each.pods;
      pod.spec.containers.push({ name: "fetch" });
      pod.status.containerStatuses.push({
        name: "fetch",
        state: { terminated: { exitCode: 0, reason: "Completed" } },
      });
    });
    expect(judge(view)).toMatchObject({ progress: { text: "0/1 completed, 1 running" }, signals: [] });
  });

  it("cannot pull its image", () => {
    const view = edited(recorded("job-running"), (each: Editable) =>
      container(each.pods[0], {
        state: { waiting: { reason: "ErrImagePull", message: "manifest unknown" } },
      }),
    );
    expect(only(view)).toMatchObject({ id: "image:app", graceMilliseconds: 60_000 });
  });

  it("that is suspended never runs, unless a queue has suspended it", () => {
    const suspended = edited(recorded("job-running"), (each) => {
      each.workload.spec.suspend = true;
      each.pods = [];
    });
    expect(only(suspended)).toMatchObject({ id: "suspended", graceMilliseconds: 0 });
    const queued = edited(suspended, (each) => {
      each.workload.metadata.labels["kueue.x-k8s.io/queue-name"] = "batch";
    });
    expect(signalsOf(queued)).toEqual([]);
  });
});
