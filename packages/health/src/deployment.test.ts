import { describe, expect, it } from "@jest/globals";
import {
  container,
  crashLoop,
  edited,
  judge,
  now,
  only,
  podEvent,
  recorded,
  signalsOf,
  update,
} from "./testviews.ts";

const settled = { readySince: new Map<string, number>() };

describe("ready", () => {
  it("means that every replica is of the new revision, and no old one is left (recorded)", () => {
    const states = ["update-begun", "update-midway", "update-done"].map((name) => judge(recorded(name)));
    expect(states.map((each) => [each.state, each.progress.text])).toEqual([
      ["progressing", "waiting for the controller"],
      ["progressing", "1/3 updated, 1 starting, 2 old left"],
      ["ready", "3/3 updated"],
    ]);
  });

  it("counts the generation that was applied, not an older one", () => {
    const view = recorded("update-done");
    expect(judge(view, { generation: 3 })).toMatchObject({ state: "progressing", signals: [] });
  });

  it("is never said of no pods where pods were asked for", () => {
    const view = edited(recorded("update-done"), (each) => {
      each.workload.status = { observedGeneration: 2, replicas: 0 };
      each.pods = [];
    });
    expect(judge(view)).toMatchObject({
      state: "progressing",
      progress: { desired: 3, ready: 0, text: "0/3 updated" },
    });
  });

  it("is not said of a status that counts another revision's pods", () => {
    const view = edited(recorded("update-done"), (each) => {
      each.pods = [];
    });
    expect(judge(view).state).toBe("progressing");
  });

  it("is not said while an old replica is left", () => {
    const view = edited(recorded("update-done"), (each) => {
      each.workload.status.replicas += 1;
    });
    expect(judge(view)).toMatchObject({
      state: "progressing",
      progress: { text: "3/3 updated, 1 old left" },
    });
  });

  it("is said of no pods where none were asked for", () => {
    const view = edited(recorded("update-done"), (each) => {
      each.workload.spec.replicas = 0;
      each.workload.status = { observedGeneration: 2 };
      each.pods = [];
    });
    expect(judge(view).state).toBe("ready");
  });

  it("waits a moment where there is no readiness probe, and not where there is one", () => {
    const fresh = (probe: object | undefined) =>
      edited(recorded("update-done"), (view) => {
        for (const pod of view.pods) {
          pod.spec.containers[0].readinessProbe = probe;
          for (const each of pod.status.conditions)
            if (each.type === "Ready") each.lastTransitionTime = new Date(now - 1000).toISOString();
        }
      });
    expect(judge(fresh(undefined), settled)).toMatchObject({
      state: "progressing",
      recheckAfterMilliseconds: 2000,
    });
    expect(judge(fresh({ httpGet: { path: "/" } }), settled).state).toBe("ready");
  });

  it("does not wait on a server's clock that is ahead", () => {
    const view = edited(recorded("update-done"), (each) => {
      for (const pod of each.pods)
        for (const condition of pod.status.conditions)
          condition.lastTransitionTime = new Date(now + 60_000).toISOString();
    });
    const readySince = new Map(view.pods.map((pod) => [pod.metadata.uid ?? "", now - 3000]));
    expect(judge(view, { readySince }).state).toBe("ready");
  });
});

describe("only the current revision counts", () => {
  it("a broken revision does not fail the fix that replaces it (recorded)", () => {
    expect(signalsOf(recorded("image-deadline")).map(({ id }) => id)).toEqual(["image:app", "deadline"]);
    expect(signalsOf(recorded("image-undone"))).toEqual([]);
    expect(judge(recorded("image-undone-done")).state).toBe("ready");
  });

  it("a deadline that an earlier revision missed is not this one's", () => {
    const stale = edited(recorded("image-undone-done"), (view) => {
      const message = 'ReplicaSet "web-6fc6b8f7ff" has timed out progressing.';
      view.workload.status.conditions = [
        { type: "Progressing", status: "False", reason: "ProgressDeadlineExceeded", message },
      ];
      view.workload.status.readyReplicas = 2;
    });
    expect(signalsOf(stale)).toEqual([]);
  });
});

describe("a missed progress deadline", () => {
  it("is final, and tells the cause (recorded)", () => {
    const signal = signalsOf(recorded("image-deadline")).find(({ id }) => id === "deadline");
    expect(signal?.graceMilliseconds).toBe(0);
    expect(signal?.explanation.summary).toContain(
      "image example/never-pull:2 of container app does not exist",
    );
    expect(signal?.explanation.summary).toContain("(no progress for 6 s)");
    expect(signal?.explanation.evidence.join("\n")).toContain("has timed out progressing");
  });

  it("is suspended while an image is being pulled, a registry is busy or a node is added", () => {
    const late = (change: Parameters<typeof update>[0]) =>
      signalsOf(
        update((pod, view) => {
          view.workload.status.conditions = recorded("image-deadline").workload.status.conditions;
          change(pod, view);
        }),
      ).find(({ id }) => id === "deadline")?.graceMilliseconds;
    const creating = { state: { waiting: { reason: "ContainerCreating" } } };
    expect(late((pod) => container(pod, creating))).toBe(0);
    expect(
      late((pod, view) => {
        container(pod, creating);
        podEvent(view, "Pulling", 'Pulling image "big"');
      }),
    ).toBe(Number.POSITIVE_INFINITY);
    expect(
      late((pod) => container(pod, { state: { waiting: { reason: "ErrImagePull", message: "429" } } })),
    ).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("what is no signal", () => {
  it.each([
    [
      "a configuration that the kubelet has not seen yet",
      "failed to sync configmap cache: timed out waiting for the condition",
    ],
  ])("%s", (_, message) => {
    const view = update((pod) =>
      container(pod, { state: { waiting: { reason: "CreateContainerConfigError", message } } }),
    );
    expect(signalsOf(view)).toEqual([]);
  });

  it("a mount that failed before, once the container runs", () => {
    const view = update((pod, all) => {
      container(pod, { state: { running: {} }, ready: true });
      podEvent(all, "FailedMount", 'secret "x" not found');
    });
    expect(signalsOf(view).map(({ id }) => id)).not.toContain("configuration:Secret/x does not exist");
  });

  it("an init container that succeeded at last", () => {
    const view = update((pod) => {
      pod.spec.initContainers = [{ name: "migrate" }];
      pod.status.initContainerStatuses = [
        {
          name: "migrate",
          restartCount: 3,
          state: { terminated: { exitCode: 0 } },
          lastState: { terminated: { exitCode: 1 } },
        },
      ];
      container(pod, { state: { waiting: { reason: "PodInitializing" } } });
    });
    expect(signalsOf(view)).toEqual([]);
  });

  it("a container that has run for long since its crashes", () => {
    const view = update((pod) =>
      container(pod, {
        restartCount: 5,
        lastState: { terminated: { exitCode: 1 } },
        state: { running: { startedAt: new Date(now - 61_000).toISOString() } },
      }),
    );
    expect(signalsOf(view).map(({ id }) => id)).toEqual(["unready"]);
  });

  it("a start that failed before, once the container runs", () => {
    const view = update((pod) =>
      container(pod, {
        state: { running: {} },
        lastState: { terminated: { exitCode: 128, reason: "StartError", message: "permission denied" } },
      }),
    );
    expect(signalsOf(view).map(({ id }) => id)).toEqual(["unready"]);
  });

  it("pods on their way out", () => {
    const view = edited(recorded("image-pull"), (each) => {
      for (const pod of each.pods) pod.metadata.deletionTimestamp = "2026-11-21T09:32:00Z";
    });
    expect(signalsOf(view)).toEqual([]);
  });
});

describe("an explanation", () => {
  it("of a crash asks for the logs of both instances and names the pod (recorded)", () => {
    const { explanation } = only(crashLoop());
    expect(explanation).toEqual({
      workload: { apiVersion: "apps/v1", kind: "Deployment", namespace: "r4", name: "web" },
      summary: "deployment/web: container app crashed 3 times with exit code 1",
      reason: "CrashLoopBackOff",
      pod: "web-7b7dc45cc5-k6dx4",
      container: "app",
      evidence: [
        "CrashLoopBackOff: back-off 10s restarting failed container=app",
        "Last end: Error, exit code 1",
        "The only pod of this revision is affected",
      ],
      hint: "Its last log lines say why: correct the program or its configuration",
      logs: [
        { pod: "web-7b7dc45cc5-k6dx4", container: "app", previous: false },
        { pod: "web-7b7dc45cc5-k6dx4", container: "app", previous: true },
      ],
    });
  });

  it("of a crash of several pods counts them", () => {
    const view = edited(crashLoop(), (each) => {
      const [pod] = each.pods;
      for (const more of ["2", "3"]) {
        const copy = structuredClone(pod);
        copy.metadata.name += more;
        copy.metadata.uid += more;
        each.pods.push(copy);
      }
    });
    expect(only(view).explanation.evidence).toContain("All 3 pods of this revision are affected");
  });

  it("of a crash while the container runs again is still the crash", () => {
    const view = update((pod) =>
      container(pod, {
        restartCount: 3,
        ready: true,
        state: { running: { startedAt: new Date(now - 1000).toISOString() } },
        lastState: { terminated: { exitCode: 2, reason: "Error" } },
      }),
    );
    const crash = signalsOf(view).find(({ id }) => id === "crash:app");
    expect(crash?.graceMilliseconds).toBe(0);
    expect(crash?.explanation.summary).toContain("crashed 3 times with exit code 2");
  });

  it("never shows who the registry thinks we are", () => {
    const message =
      "toomanyrequests: You have reached your pull rate limit as 'acme-ci': dckr_jti_abc123. User: arn:aws:sts::111111111111:assumed-role/node/i-0 https://blobs.example/x?X-Amz-Signature=abc";
    const view = update((pod) => container(pod, { state: { waiting: { reason: "ErrImagePull", message } } }));
    const text = JSON.stringify(only(view).explanation);
    for (const secret of ["acme-ci", "dckr_jti", "111111111111", "i-0", "X-Amz"])
      expect(text).not.toContain(secret);
    expect(text).toContain("You have reached your pull rate limit");
  });

  it("shows what a probe said", () => {
    const view = update((pod, all) => {
      pod.status.phase = "Running";
      container(pod, { state: { running: {} } });
      podEvent(all, "Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 503");
    });
    expect(only(view).explanation.evidence).toContain(
      "Event Unhealthy: Readiness probe failed: HTTP probe failed with statuscode: 503",
    );
  });
});
