import { describe, expect, it } from "@jest/globals";
import { isTowlineError } from "@towline/kernel";
import type { FaultInjector } from "@towline/sandbox";
import { pushImage, pushIndex } from "./testing/images.ts";
import { abroad, elsewhere, startWorld, type World } from "./testing/world.ts";
import type { PromoteResult } from "./types.ts";

const targets = [abroad, elsewhere({ tags: ["v1.4.2"] })];

const prepare = (world: World) => {
  const old = pushImage(world.abroad, { tag: "1.4", note: "old" });
  const index = pushIndex(world.home, [pushImage(world.home)]);
  const signature = pushImage(world.home, { subject: index, note: "signature" });
  return { old: old.digest, digest: index.digest, all: world.home.images.length, signature };
};

type Prepared = ReturnType<typeof prepare>;

/** How a run ended, and that a failure was a clear one. */
const outcomeOf = async (run: () => Promise<PromoteResult>): Promise<"done" | "failed"> => {
  const errors = await run().then(
    (result) => result.targets.flatMap((each) => (each.outcome === "failed" ? [each.error] : [])),
    (error: unknown) => [error],
  );
  for (const error of errors) {
    if (!isTowlineError(error)) throw error;
    expect(error.code).not.toBe("internal");
    expect(error.hint ?? error.problems[0]?.hint).toBeTruthy();
  }
  return errors.length === 0 ? "done" : "failed";
};

const expectNoWrongTag = (world: World, { old, digest }: Prepared): void => {
  expect([digest, undefined]).toContain(world.abroad.find("v1.4.2")?.digest);
  expect([digest, undefined]).toContain(world.released.find("v1.4.2")?.digest);
  expect([digest, old]).toContain(world.abroad.find("1.4")?.digest);
  for (const repository of [world.abroad, world.released])
    if (repository.tagsOf(digest).length > 0) expect(repository.images.length).toBeGreaterThanOrEqual(3);
};

const expectComplete = (world: World, { digest, all }: Prepared): void => {
  expect(world.abroad.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
  expect(world.released.tagsOf(digest)).toEqual(["v1.4.2"]);
  expect(world.abroad.images).toHaveLength(all + 1);
  expect(world.released.images).toHaveLength(all);
};

/** One run with a fault at request `at`, then one without. */
const runTwice = async (at: number, faultAt: (at: number, world: World) => FaultInjector) => {
  const world = await startWorld();
  try {
    const prepared = prepare(world);
    world.cloud.traffic.setFaults(faultAt(at, world));
    const first = await outcomeOf(() => world.run({ digest: prepared.digest, targets }));
    const requests = world.mark;
    world.cloud.traffic.setFaults(undefined);
    expectNoWrongTag(world, prepared);
    if (first === "done") expectComplete(world, prepared);
    const second = await outcomeOf(() => world.run({ digest: prepared.digest, targets }));
    expect(second).toBe("done");
    expectComplete(world, prepared);
    return { first, requests };
  } finally {
    await world.stop();
  }
};

const once =
  (fault: ReturnType<FaultInjector>) =>
  (at: number): FaultInjector =>
  ({ number }) =>
    number === at ? fault : undefined;

const expiring =
  (what: (world: World) => void) =>
  (at: number, world: World): FaultInjector =>
  ({ number }) => {
    if (number === at) what(world);
    return undefined;
  };

const healing: readonly (readonly [string, (at: number, world: World) => FaultInjector])[] = [
  ["a reset connection", once({ kind: "reset" })],
  ["429", once({ kind: "status", status: 429, headers: { "retry-after": "0" } })],
  ["500", once({ kind: "status", status: 500 })],
  [
    "401 of a registry",
    (at) => (request) =>
      request.number === at && request.service === "registry" ? { kind: "status", status: 401 } : undefined,
  ],
  ["an expired registry password", expiring(({ cloud }) => cloud.ecr.expireTokens())],
  ["an expired session of AWS", expiring(({ cloud }) => cloud.sts.expireSessions())],
];

/** How many requests a run without faults sends. */
const requestsOfRun = async (): Promise<number> => (await runTwice(0, once(undefined))).requests;

describe("a fault at every request in turn", () => {
  it.each(healing)(
    "%s heals within the run",
    async (_, faultAt) => {
      const requests = await requestsOfRun();
      expect(requests).toBeGreaterThan(30);
      for (let at = 1; at <= requests; at++)
        expect([at, (await runTwice(at, faultAt)).first]).toEqual([at, "done"]);
    },
    120_000,
  );

  it("a network that goes away for good ends the run, and a rerun converges", async () => {
    const requests = await requestsOfRun();
    const goneFrom =
      (at: number): FaultInjector =>
      ({ number }) =>
        number >= at ? { kind: "reset" } : undefined;
    for (let at = 1; at <= requests; at += 2) {
      const { first, requests: seen } = await runTwice(at, goneFrom);
      expect([at, first]).toEqual([at, seen < at ? "done" : "failed"]);
    }
  }, 240_000);
});
