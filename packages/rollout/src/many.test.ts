import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { observe } from "./observe.ts";
import { InfoLines, ManualClock, ScriptedCluster, settle } from "./testcluster.ts";
import { crashed, deployment, epoch, pod, replicaSet } from "./testobjects.ts";
import type { RolloutResult } from "./types.ts";

const refTo = (name: string) => ({ apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name });
const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `service-${index}`);

interface Running {
  readonly cluster: ScriptedCluster;
  readonly clock: ManualClock;
  readonly log: InfoLines;
  readonly result: Promise<RolloutResult>;
}

const begin = async (names: readonly string[]): Promise<Running> => {
  const cluster = new ScriptedCluster();
  const clock = new ManualClock(epoch);
  const log = new InfoLines();
  const workloads = names.map((name) => ({ ref: refTo(name), generation: 2 }));
  const signal = new AbortController().signal;
  const result = observe({ cluster, clock, log, signal, namespace: "shop", workloads, timeoutSeconds: 900 });
  cluster.sync(
    names.flatMap((name) => [
      deployment(name, { updated: 1, old: 2 }),
      replicaSet(name, 1),
      replicaSet(name, 2),
    ]),
  );
  await settle();
  return { cluster, clock, log, result };
};

/** Everything that happens to the pods of one service until it is done. */
const lifeOf = (name: string): readonly KubeObject[] => [
  pod(name, 1, "starting"),
  pod(name, 1, "unready"),
  pod(name, 1, "ready"),
  pod(name, 2, "ready"),
  deployment(name, { updated: 2, ready: 2 }),
];

describe("400 workloads at once", () => {
  it("are told in one line that changes, and never in a flood", async () => {
    const names = namesOf(400);
    const { cluster, clock, log, result } = await begin(names);
    const changes = names.map(lifeOf);
    for (let step = 0; step < 5; step += 1)
      for (let from = 0; from < names.length; from += 40) {
        for (const life of changes.slice(from, from + 40))
          for (const change of life.slice(step, step + 1)) cluster.change(change);
        await clock.advance(500);
      }
    expect((await result).outcome).toBe("ready");
    expect(log.lines.length).toBeLessThan(20);
    expect(log.lines.at(-1)).toBe("400/400 workloads ready");
    expect(log.lines).toContain("0/400 workloads ready, 400 on their way");
    expect(cluster.watches).toHaveLength(4);
  }, 30_000);

  it("get a line of their own where they are in trouble, the first ten of them", async () => {
    const names = namesOf(400);
    const { cluster, clock, log, result } = await begin(names);
    for (const name of names.slice(0, 30)) cluster.change(pod(name, 1, crashed(1)));
    await clock.advance(3_000);
    await clock.advance(3_000);
    const troubled = log.lines.filter((line) => line.includes("crashing"));
    expect(troubled).toHaveLength(10);
    expect(troubled[0]).toBe("deployment/service-0 0/2 updated, 1 crashing, 2 old left");
    expect(log.lines.at(-1)).toBe("0/400 workloads ready, 400 on their way, 30 in trouble");
    cluster.change(pod("service-7", 1, crashed(3)));
    await settle();
    expect((await result).outcome).toBe("failed");
    expect(new Set(cluster.logQueries.map(({ pod: name }) => name)).size).toBe(20);
  }, 30_000);

  it("cost as much for one change as one workload does", async () => {
    const costOf = async (count: number): Promise<number> => {
      const names = namesOf(count);
      const { cluster, clock, result } = await begin(names);
      const started = process.cpuUsage();
      for (let index = 0; index < 300; index += 1) {
        cluster.change(pod(names[index % 20] ?? "", 1, index % 2 === 0 ? "unready" : "starting"));
        await new Promise(setImmediate);
      }
      const { user } = process.cpuUsage(started);
      for (const name of names) for (const change of lifeOf(name)) cluster.change(change);
      await clock.advance(5_000);
      await result;
      return user;
    };
    await costOf(40);
    const few = await costOf(40);
    // what grows with their number is a look at each, not a judgement of each
    expect(await costOf(400)).toBeLessThan(few * 5 + 100_000);
  }, 60_000);
});

describe("custom resources among workloads", () => {
  const groups = ["cert-manager.io/v1 Certificate", "external-secrets.io/v1 ExternalSecret"] as const;
  const resource = (group: string, name: string, status: string): KubeObject => {
    const [apiVersion = "", kind = ""] = group.split(" ");
    const conditions = [{ type: "Ready", status, reason: "Issuing", message: "" }];
    const metadata = { name, namespace: "shop", uid: `${kind}-${name}`, generation: 2 };
    return { apiVersion, kind, metadata, status: { conditions } };
  };

  it("cost one watch for each of their kinds, however many there are, and are waited for with the others", async () => {
    const names = namesOf(15);
    const customs = groups.flatMap((group) => names.map((name) => resource(group, name, "False")));
    const cluster = new ScriptedCluster();
    const workloads = [
      ...names.map((name) => ({ ref: refTo(name), generation: 2 })),
      ...customs.map(({ apiVersion, kind, metadata: { name } }) => ({
        ref: { apiVersion, kind, namespace: "shop", name },
        generation: 2,
      })),
    ];
    const log = new InfoLines();
    const clock = new ManualClock(epoch);
    const { signal } = new AbortController();
    const result = observe({
      cluster,
      clock,
      log,
      signal,
      namespace: "shop",
      workloads,
      timeoutSeconds: 900,
    });
    cluster.sync([...names.flatMap((name) => [deployment(name), replicaSet(name, 2)]), ...customs]);
    await settle();
    expect(cluster.watches.map(({ kind }) => kind).sort()).toEqual([
      "Certificate",
      "Deployment",
      "Event",
      "ExternalSecret",
      "Pod",
      "ReplicaSet",
    ]);
    for (const name of names) for (const change of lifeOf(name)) cluster.change(change);
    await clock.advance(5_000);
    await clock.advance(5_000);
    expect(log.lines.at(-1)).toBe("15/45 workloads ready, 30 on their way");
    for (const group of groups) for (const name of names) cluster.change(resource(group, name, "True"));
    await clock.advance(5_000);
    expect((await result).outcome).toBe("ready");
  });
});

describe("one workload that flaps", () => {
  it("has fewer lines the longer it does", async () => {
    const { cluster, clock, log, result } = await begin(["checkout"]);
    for (let second = 0; second < 600; second += 1) {
      cluster.change(pod("checkout", 1, second % 2 === 0 ? "unready" : "starting"));
      await clock.advance(1_000);
    }
    expect(log.lines.length).toBeGreaterThan(20);
    expect(log.lines.length).toBeLessThan(60);
    for (const change of lifeOf("checkout")) cluster.change(change);
    await clock.advance(1_000);
    expect((await result).outcome).toBe("ready");
  }, 30_000);
});
