import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { observe, type RolloutResult } from "@towline/rollout";
import { InfoLines, ManualClock, ScriptedCluster, settle } from "../../packages/rollout/src/testcluster.ts";
import { epoch } from "../../packages/rollout/src/testobjects.ts";
import { name, ofOldRevision } from "./rollout/objects.ts";
import { type RolloutRow, rolloutRows } from "./rollout-rows.ts";

interface Observed {
  readonly cluster: ScriptedCluster;
  readonly clock: ManualClock;
  readonly result: Promise<RolloutResult>;
  readonly isDone: () => boolean;
}

const limitSeconds = 900;

const begin = async ({ begin: objects, workload }: RolloutRow): Promise<Observed> => {
  const cluster = new ScriptedCluster();
  const clock = new ManualClock(epoch);
  const ref = { apiVersion: "apps/v1", kind: "Deployment", ...workload, namespace: "shop", name };
  const kind = { apiVersion: ref.apiVersion, kind: ref.kind };
  let done = false;
  const result = observe({
    cluster,
    namespace: "shop",
    workloads: [{ ref: { ...kind, namespace: "shop", name }, generation: 2 }],
    ownConfiguration: ["ConfigMap/checkout-config-1a"],
    timeoutSeconds: limitSeconds,
    log: new InfoLines(),
    clock,
    signal: new AbortController().signal,
  }).finally(() => {
    done = true;
  });
  cluster.sync(objects);
  if (!objects.some((each) => each.kind === ref.kind)) cluster.syncKind(ref.kind);
  await settle();
  return { cluster, clock, result, isDone: () => done };
};

/** Plays what happens up to the moment at which the condition holds; answers when that was. */
const play = async (
  { cluster, clock, isDone }: Observed,
  holds: RolloutRow["holds"],
  change: (object: KubeObject) => KubeObject = (object) => object,
): Promise<number> => {
  for (const [afterSeconds, ...objects] of holds) {
    expect([afterSeconds, isDone()]).toEqual([afterSeconds, afterSeconds === 0 && isDone()]);
    await clock.advance(epoch + afterSeconds * 1000 - clock.now());
    for (const object of objects) cluster.change(change(object));
    await settle();
  }
  return clock.now();
};

const rows = rolloutRows.map((row) => [row.id, row] as const);
const healing = rows.filter(([, { heals }]) => heals !== undefined);
const ofPods = rows.filter(
  ([, { graceSeconds, workload, holds }]) =>
    graceSeconds === 0 &&
    workload === undefined &&
    holds.every(([, ...objects]) => objects.every(({ kind }) => kind === "Pod" || kind === "ReplicaSet")) &&
    holds.some(([, ...objects]) => objects.length > 0),
);

describe("a failure is told as soon as it is certain, and no earlier", () => {
  it.each(rows)("%s", async (_, row) => {
    const observed = await begin(row);
    const held = await play(observed, row.holds);
    if (row.graceSeconds > 0) {
      await observed.clock.advance(row.graceSeconds * 1000 - 1);
      expect(observed.isDone()).toBe(false);
      await observed.clock.advance(1);
    }
    expect(observed.isDone()).toBe(true);
    const result = await observed.result;
    if (result.outcome !== "failed") throw new Error("it must fail");
    expect(epoch + result.milliseconds - held).toBe(row.graceSeconds * 1000);
    expect(result.failures[0]?.summary).toContain(row.says);
    expect(result.failures[0]?.hint).not.toBe("");
  });
});

describe("what heals in time is no failure", () => {
  it.each(healing)("%s", async (_, row) => {
    const observed = await begin(row);
    await play(observed, row.holds);
    await observed.clock.advance(row.graceSeconds * 1000 - 1);
    expect(observed.isDone()).toBe(false);
    for (const object of row.heals ?? []) observed.cluster.change(object);
    await settle();
    await observed.clock.advance(5_000);
    expect((await observed.result).outcome).toBe("ready");
  });
});

describe("the same of the revision before does not fail the fix that replaces it", () => {
  it.each(ofPods)("%s", async (_, row) => {
    const observed = await begin(row);
    await play(observed, row.holds, ofOldRevision);
    await observed.clock.advance(60_000);
    expect(observed.isDone()).toBe(false);
  });
});

describe("the rows", () => {
  it("have ids of their own, and those that the sandbox shows are known to", () => {
    expect(new Set(rolloutRows.map(({ id }) => id)).size).toBe(rolloutRows.length);
    expect(rolloutRows.filter(({ onSandbox }) => onSandbox !== undefined).length).toBeGreaterThan(15);
  });
});
