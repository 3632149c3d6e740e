import { describe, expect, it } from "@jest/globals";
import type { LogsQuery } from "@towline/cluster";
import { isTowlineError, type KubeObject, TowlineError } from "@towline/kernel";
import { observe } from "./observe.ts";
import { InfoLines, ManualClock, ScriptedCluster, settle } from "./testcluster.ts";
import { crashed, deployment, epoch, noImage, pod, replicaSet, unprobed } from "./testobjects.ts";
import type { RolloutRequest, RolloutResult } from "./types.ts";

interface Running {
  readonly cluster: ScriptedCluster;
  readonly clock: ManualClock;
  readonly log: InfoLines;
  readonly controller: AbortController;
  readonly result: Promise<RolloutResult>;
  /** Whether the observer has returned by now. */
  readonly isDone: () => boolean;
}

const expectation = (name: string) => ({
  ref: { apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name },
  generation: 2,
});

const begin = async (
  names: readonly string[],
  objects: readonly KubeObject[],
  more: {
    readonly request?: Partial<RolloutRequest>;
    readonly readLog?: (query: LogsQuery) => string | Promise<string>;
  } = {},
): Promise<Running> => {
  const cluster = new ScriptedCluster(more.readLog);
  const clock = new ManualClock(epoch);
  const log = new InfoLines();
  const controller = new AbortController();
  const request = {
    cluster,
    clock,
    log,
    signal: controller.signal,
    namespace: "shop",
    workloads: names.map(expectation),
    timeoutSeconds: 900,
    ...more.request,
  };
  let done = false;
  const result = observe(request).finally(() => {
    done = true;
  });
  result.catch(() => {});
  cluster.sync(objects);
  await settle();
  return { cluster, clock, log, controller, result, isDone: () => done };
};

const base = (name: string): readonly KubeObject[] => [replicaSet(name, 1), replicaSet(name, 2)];

describe("a rollout that succeeds", () => {
  it("is followed to its end with one line per change", async () => {
    const run = await begin(["checkout"], [deployment("checkout", { observed: 1 }), ...base("checkout")]);
    const step = async (...objects: KubeObject[]) => {
      for (const object of objects) run.cluster.change(object);
      await settle();
      await run.clock.advance(2_000);
    };
    await run.clock.advance(2_000);
    await step(deployment("checkout", { updated: 1, old: 2 }), pod("checkout", 1, "starting"));
    await step(pod("checkout", 1, "starting"));
    await step(pod("checkout", 1, "ready"), deployment("checkout", { updated: 1, ready: 1, old: 1 }));
    await step(pod("checkout", 2, "ready"), deployment("checkout", { updated: 2, ready: 2 }));
    expect(await run.result).toEqual({
      outcome: "ready",
      workloads: [
        {
          ref: expectation("checkout").ref,
          progress: { desired: 2, updated: 2, ready: 2, text: "2/2 updated" },
        },
      ],
      live: [
        expect.objectContaining({ kind: "Deployment", metadata: expect.objectContaining({ generation: 2 }) }),
      ],
      milliseconds: 8_000,
    });
    expect(run.log.lines).toEqual([
      "checkout waiting for the controller",
      "checkout 0/2 updated, 1 starting, 2 old left",
      "checkout 1/2 updated, 1 old left",
      "checkout 2/2 updated: ready",
    ]);
    expect(run.cluster.ended).toBe(4);
    expect(run.clock.sleeping).toBe(0);
  });

  it("needs four watches, however many workloads there are", async () => {
    const names = ["a", "b", "c"];
    const run = await begin(
      names,
      names.flatMap((name) => [
        ...base(name),
        deployment(name, { updated: 2, ready: 2 }),
        pod(name, 1, "ready"),
        pod(name, 2, "ready"),
      ]),
    );
    expect((await run.result).outcome).toBe("ready");
    expect(run.cluster.watches.map(({ kind, namespace }) => `${namespace}/${kind}`)).toEqual([
      "shop/Deployment",
      "shop/ReplicaSet",
      "shop/Pod",
      "shop/Event",
    ]);
  });

  it("asks nothing where there is nothing to wait for", async () => {
    const run = await begin([], []);
    expect(await run.result).toEqual({ outcome: "ready", workloads: [], live: [], milliseconds: 0 });
    expect(run.cluster.watches).toEqual([]);
  });

  it("says at once that it is ready", async () => {
    const run = await begin(["checkout"], [deployment("checkout"), ...base("checkout")]);
    for (const index of [1, 2]) run.cluster.change(pod("checkout", index, "ready"));
    run.cluster.change(deployment("checkout", { updated: 2, ready: 2 }));
    await settle();
    expect(run.log.lines).toEqual(["checkout 2/2 updated: ready"]);
  });

  it("looks again by itself where a pod without readiness probe has only just started", async () => {
    const good = deployment("checkout", { replicas: 1, updated: 1, ready: 1 });
    const run = await begin(
      ["checkout"],
      [good, ...base("checkout"), unprobed(pod("checkout", 1, "ready"), 0)],
    );
    await run.clock.advance(2_000);
    run.cluster.change(pod("checkout", 1, crashed(1)));
    await settle();
    run.cluster.change(unprobed(pod("checkout", 1, "ready"), 2));
    await settle();
    await run.clock.advance(2_999);
    expect(run.isDone()).toBe(false);
    await run.clock.advance(1);
    expect(await run.result).toMatchObject({ outcome: "ready", milliseconds: 5_000 });
  });

  it("never floods: of many changes in a second the last is shown", async () => {
    const run = await begin(["checkout"], [deployment("checkout", { replicas: 50 }), ...base("checkout")]);
    for (let index = 0; index < 40; index += 1) {
      run.cluster.change(pod("checkout", index, "ready"), "ADDED");
      await settle();
      await run.clock.advance(10);
    }
    for (let index = 40; index < 49; index += 1) {
      await run.clock.advance(200);
      run.cluster.change(pod("checkout", index, "ready"), "ADDED");
      await settle();
    }
    await run.clock.advance(1_000);
    expect(run.log.lines).toEqual([
      "checkout 40/50 updated",
      "checkout 45/50 updated",
      "checkout 49/50 updated",
    ]);
    run.controller.abort(new Error("done"));
    await expect(run.result).rejects.toThrow("done");
  });
});

describe("a verdict", () => {
  const crashing = [deployment("checkout", { updated: 1, old: 2 }), ...base("checkout")];

  it("comes at once with the third crash, with the last lines of the container that crashed", async () => {
    const readLog = ({ previous }: LogsQuery) => {
      if (!previous) throw new TowlineError("kube-invalid", "container app is waiting to start");
      return `${Array.from({ length: 30 }, (_, line) => `line ${line}`).join("\n")}\n\u001b[31mboom\u001b[0m\n`;
    };
    const run = await begin(["checkout"], [...crashing, pod("checkout", 1, crashed(2))], { readLog });
    await run.clock.advance(60_000);
    expect(run.isDone()).toBe(false);
    run.cluster.change(pod("checkout", 1, crashed(3)));
    await settle();
    const result = await run.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(result.milliseconds).toBe(60_000);
    const [failure, ...more] = result.failures;
    expect(more).toEqual([]);
    expect(failure?.summary).toBe("deployment/checkout: container app crashed 3 times with exit code 3");
    expect(failure?.containerLogs).toHaveLength(1);
    expect(failure?.containerLogs[0]).toMatchObject({
      pod: "checkout-2-1",
      container: "app",
      previous: true,
    });
    expect(failure?.containerLogs[0]?.lines).toHaveLength(20);
    expect(failure?.containerLogs[0]?.lines.at(-1)).toBe("boom");
    expect(run.cluster.logQueries.every(({ tailLines }) => tailLines === 20)).toBe(true);
  });

  it("is told once, also where the progress deadline was missed for the same cause", async () => {
    const readLog = () => "the same instance\n";
    const late = deployment("checkout", { updated: 1, old: 2, missedDeadline: true });
    const run = await begin(["checkout"], [late, ...base("checkout"), pod("checkout", 1, crashed(3))], {
      readLog,
    });
    const result = await run.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(result.failures.map(({ reason }) => reason)).toEqual(["CrashLoopBackOff"]);
    expect(result.failures[0]?.containerLogs).toHaveLength(1);
  });

  it("comes when a grace has passed, though nothing else happens", async () => {
    const run = await begin(["checkout"], [...crashing, pod("checkout", 1, noImage)]);
    await run.clock.advance(59_999);
    expect(run.isDone()).toBe(false);
    await run.clock.advance(1);
    expect(await run.result).toMatchObject({
      outcome: "failed",
      milliseconds: 60_000,
      failures: [{ reason: "ErrImagePull", pod: "checkout-2-1" }],
    });
  });

  it("does not come where the signal goes away in time; its grace then begins anew", async () => {
    const run = await begin(["checkout"], [...crashing, pod("checkout", 1, noImage)]);
    await run.clock.advance(50_000);
    run.cluster.change(pod("checkout", 1, "starting"));
    await settle();
    await run.clock.advance(5_000);
    run.cluster.change(pod("checkout", 1, noImage));
    await settle();
    await run.clock.advance(50_000);
    expect(run.isDone()).toBe(false);
    await run.clock.advance(10_000);
    expect((await run.result).outcome).toBe("failed");
  });

  it("tells what the other workloads say by then", async () => {
    const run = await begin(
      ["good", "bad", "worse"],
      [
        deployment("good", { updated: 1, old: 2 }),
        ...base("good"),
        pod("good", 1, "unready"),
        deployment("bad", { updated: 1, old: 2 }),
        ...base("bad"),
        pod("bad", 1, crashed(1)),
        deployment("worse", { updated: 1, old: 2 }),
        ...base("worse"),
        pod("worse", 1, crashed(3)),
      ],
    );
    const result = await run.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(result.failures.map(({ summary }) => summary)).toEqual([
      "deployment/worse: container app crashed 3 times with exit code 3",
      "deployment/bad: container app crashed once with exit code 3",
    ]);
    expect(result.workloads.map(({ progress }) => progress.text)).toEqual([
      "0/2 updated, 1 not ready yet, 2 old left",
      "0/2 updated, 1 crashing, 2 old left",
      "0/2 updated, 1 crashing, 2 old left",
    ]);
  });

  it("brings the logs of every container that breaks, of the instance before too", async () => {
    const app = crashed(3).status;
    const proxy = { ...crashed(2).status, name: "proxy", state: { running: {} } };
    const both = pod("checkout", 1, { status: app });
    both.spec.containers.push({ name: "proxy", image: "shop/proxy:1" });
    both.status.containerStatuses.push(proxy);
    const readLog = ({ container, previous }: LogsQuery) => `${container} ${previous ? "before" : "now"}\n`;
    const run = await begin(["checkout"], [...crashing, both], { readLog });
    const result = await run.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(result.failures.map(({ container }) => container)).toEqual(["app", "proxy"]);
    expect(
      result.failures.flatMap(({ containerLogs }) => containerLogs.flatMap(({ lines }) => lines)),
    ).toEqual(["app now", "app before", "proxy now", "proxy before"]);
  });

  it("comes at once for a workload that is not there, or that disappears", async () => {
    const missing = await begin(["typo"], []);
    expect(await missing.result).toMatchObject({
      outcome: "failed",
      failures: [{ summary: "deployment/typo: does not exist in namespace shop" }],
    });
    const gone = await begin(["checkout"], [...crashing, pod("checkout", 1, "unready")]);
    gone.cluster.change(deployment("checkout"), "DELETED");
    await settle();
    expect((await gone.result).outcome).toBe("failed");
  });

  it("knows configuration that this deploy provides", async () => {
    const message = 'configmap "checkout-config-1a" not found';
    const state = { waiting: { reason: "CreateContainerConfigError", message } };
    const objects = [...crashing, pod("checkout", 1, { status: { restartCount: 0, state } })];
    const request = { ownConfiguration: ["ConfigMap/checkout-config-1a"] };
    expect((await (await begin(["checkout"], objects, { request })).result).outcome).toBe("failed");
    const patient = await begin(["checkout"], objects);
    expect(patient.isDone()).toBe(false);
    patient.controller.abort(new Error("done"));
    await expect(patient.result).rejects.toThrow("done");
  });

  it("says when logs may not be read", async () => {
    const readLog = () => {
      throw new TowlineError("kube-forbidden", "Cannot read the logs", { hint: "Allow pods/log" });
    };
    const run = await begin(["checkout"], [...crashing, pod("checkout", 1, crashed(3))], { readLog });
    expect(await run.result).toMatchObject({
      failures: [
        { containerLogs: [], evidence: expect.arrayContaining(["Cannot read the logs. Allow pods/log"]) },
      ],
    });
  });
});

describe("the overall limit", () => {
  it("fails with what was still missing", async () => {
    const request = { timeoutSeconds: 30 };
    const objects = [
      deployment("slow", { updated: 1, old: 2 }),
      ...base("slow"),
      pod("slow", 1, "unready"),
      deployment("idle"),
      ...base("idle"),
    ];
    const run = await begin(["slow", "idle"], objects, { request });
    await run.clock.advance(30_000);
    const result = await run.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(result.failures.map(({ summary, reason }) => [summary, reason])).toEqual([
      [
        "deployment/slow: container app runs, but does not become ready; not ready after 30 s (0/2 updated, 1 not ready yet, 2 old left)",
        "Timeout",
      ],
      ["deployment/idle: not ready after 30 s (0/2 updated)", "Timeout"],
    ]);
  });
});

describe("what ends it otherwise", () => {
  it("a cancelled job", async () => {
    const run = await begin(["checkout"], [deployment("checkout"), ...base("checkout")]);
    const reason = new TowlineError("cancelled", "The job was cancelled");
    run.controller.abort(reason);
    await expect(run.result).rejects.toBe(reason);
    expect(run.cluster.ended).toBe(4);
    expect(run.clock.sleeping).toBe(0);
  });

  it("a cancelled job, while it waits for logs that do not come", async () => {
    const readLog = () => new Promise<never>(() => {});
    const objects = [deployment("checkout", { updated: 1, old: 2 }), ...base("checkout")];
    const run = await begin(["checkout"], [...objects, pod("checkout", 1, crashed(3))], { readLog });
    const reason = new TowlineError("cancelled", "The job was cancelled");
    run.controller.abort(reason);
    await expect(run.result).rejects.toBe(reason);
    expect(run.clock.sleeping).toBe(0);
  });

  it("a watch that the cluster refuses", async () => {
    const refused = new TowlineError("kube-forbidden", "no");
    const cluster = new ScriptedCluster();
    const request = {
      cluster: { ...cluster, name: "dev-in", watch: () => failing(refused) },
      clock: new ManualClock(epoch),
      log: new InfoLines(),
      signal: new AbortController().signal,
      namespace: "shop",
      workloads: [expectation("checkout")],
      timeoutSeconds: 30,
    };
    await expect(observe(request)).rejects.toBe(refused);
  });

  it("a kind that cannot be observed, before anything is asked", async () => {
    const ref = { apiVersion: "apps/v1", kind: "ReplicaSet", namespace: "shop", name: "db" };
    const run = await begin([], [], { request: { workloads: [{ ref, generation: 1 }] } });
    const error = await run.result.catch((thrown: unknown) => thrown);
    expect(isTowlineError(error, "manifest-invalid")).toBe(true);
    expect(run.cluster.watches).toEqual([]);
  });
});

// biome-ignore lint/correctness/useYield: it fails before it has anything to yield
async function* failing(error: Error): AsyncGenerator<never> {
  throw error;
}
