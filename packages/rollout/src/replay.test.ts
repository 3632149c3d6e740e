import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { observe } from "./observe.ts";
import { InfoLines, ManualClock, ScriptedCluster, settle } from "./testcluster.ts";
import type { RolloutResult } from "./types.ts";

interface Recorded {
  readonly ms: number;
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  readonly object: KubeObject;
}

const read = (name: string): readonly Recorded[] =>
  JSON.parse(readFileSync(new URL(`testdata/${name}.json`, import.meta.url), "utf8"));

interface Replayed {
  readonly result: RolloutResult;
  /** When the observer returned, in the recording's milliseconds. */
  readonly ms: number;
  readonly lines: readonly string[];
}

/** Replays what the watches of a real server sent, from the moment `from`, to an observer of generation `generation`. */
const replay = async (
  name: string,
  from: number,
  generation: number,
  workload = { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
): Promise<Replayed> => {
  const recorded = read(name);
  const namespace = recorded[0]?.object.metadata.namespace ?? "";
  const born = Math.min(...recorded.map(({ object }) => Date.parse(object.metadata.creationTimestamp ?? "")));
  const clock = new ManualClock(born + from);
  const log = new InfoLines();
  const cluster = new ScriptedCluster();
  const there = new Map<string | undefined, KubeObject>();
  for (const { ms, type, object } of recorded)
    if (ms <= from && type === "DELETED") there.delete(object.metadata.uid);
    else if (ms <= from) there.set(object.metadata.uid, object);
  cluster.sync([...there.values()]);
  let result: RolloutResult | undefined;
  const ref = { ...workload, namespace };
  const { signal } = new AbortController();
  const request = {
    cluster,
    clock,
    log,
    namespace,
    signal,
    timeoutSeconds: 900,
    workloads: [{ ref, generation }],
  };
  const observing = observe(request).then((value) => {
    result = value;
  });
  await settle();
  let ms = from;
  const until = async (moment: number): Promise<void> => {
    while (ms < moment && result === undefined) {
      const step = Math.min(50, moment - ms);
      ms += step;
      await clock.advance(step);
    }
  };
  for (const event of recorded.filter((each) => each.ms > from)) {
    await until(event.ms);
    if (result !== undefined) break;
    cluster.change(event.object, event.type);
    await settle();
  }
  await until(ms + 10_000);
  if (result === undefined) throw new Error("the observer did not return");
  await observing;
  return { result, ms, lines: log.lines };
};

describe("what a real server sent", () => {
  it("an update is ready when its last old pod is gone, and not before", async () => {
    const { result, ms, lines } = await replay("update", 640, 2);
    expect(result.outcome).toBe("ready");
    // no readiness probe: 3 s after the last pod became Ready, by the server's clock of whole seconds
    expect(ms).toBeGreaterThan(1_650 + 2_000);
    expect(ms).toBeLessThan(1_790 + 3_100);
    expect(lines.at(-1)).toBe("web 3/3 updated: ready");
  });

  it("an image that cannot be pulled fails with the missed progress deadline, and tells the image", async () => {
    const { result, ms } = await replay("bad-image", 645, 2);
    expect(result).toMatchObject({
      outcome: "failed",
      failures: [
        {
          summary:
            "deployment/web: image example/never-pull:2 of container app does not exist in its registry (no progress for 6 s)",
          pod: "web-6fc6b8f7ff-vfhms",
        },
      ],
    });
    expect(ms).toBe(7_088);
  });

  it("the way back from it is ready at once, whatever the broken revision still does", async () => {
    const { result, ms } = await replay("bad-image", 7_095, 3);
    expect(result.outcome).toBe("ready");
    expect(ms).toBe(7_129);
  });

  const statefulSet = { apiVersion: "apps/v1", kind: "StatefulSet", name: "db" };

  it("a StatefulSet's pods come one after another, and it is ready with the last", async () => {
    const { result, ms, lines } = await replay("stateful-set", 220, 1, statefulSet);
    expect(result.outcome).toBe("ready");
    expect(ms).toBeGreaterThan(861);
    expect(lines.at(-1)).toBe("db 2/2 updated: ready");
  });

  it("a StatefulSet that was put back waits for its crashing pod, until somebody deletes it", async () => {
    const { result, ms, lines } = await replay("stateful-set", 4_460, 3, statefulSet);
    expect(result.outcome).toBe("ready");
    expect(ms).toBeGreaterThan(7_488);
    expect(lines[0]).toBe("db 1/2 updated, 1 old left");
    expect(lines.at(-1)).toBe("db 2/2 updated: ready");
  });

  it("a Job has failed the moment it says so", async () => {
    const { result, ms } = await replay("job", 220, 1, { apiVersion: "batch/v1", kind: "Job", name: "bad" });
    expect(result).toMatchObject({
      outcome: "failed",
      failures: [{ summary: "job/bad: it failed: container app ended with exit code 1", pod: "bad-5wbvn" }],
    });
    expect(ms).toBe(1_231);
  });

  it("a quota that leaves no way out fails after 5 s", async () => {
    const { result, ms } = await replay("quota", 636, 2);
    expect(result).toMatchObject({ outcome: "failed", failures: [{ reason: "FailedCreate" }] });
    expect(ms).toBeGreaterThan(5_600);
    expect(ms).toBeLessThan(5_800);
  });
});
