import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Fault } from "@towline/sandbox";
import { pushImage } from "../promote/testing/images.ts";
import { critical, type ScanWorld, startScanWorld } from "./testing/world.ts";

let world: ScanWorld;
beforeEach(async () => {
  world = await startScanWorld();
});
afterEach(() => world.stop());

const faults: readonly (readonly [string, Fault])[] = [
  ["a reset connection", { kind: "reset" }],
  ["429", { kind: "status", status: 429, headers: { "retry-after": "0" } }],
  ["500", { kind: "status", status: 500 }],
];

/** An image whose scan has to be started and waited for. */
const prepare = (): string => {
  const { digest } = pushImage(world.repository);
  world.repository.setScan(digest, {
    kind: "basic",
    waitsForStart: true,
    pendingReads: 1,
    findings: [critical],
  });
  return digest;
};

describe("a fault at every request in turn", () => {
  const seen = (): number => world.cloud.traffic.requests.length;

  it.each(faults)(
    "%s heals, and what is grave still fails",
    async (_, fault) => {
      await world.run(prepare());
      const requests = seen();
      expect(requests).toBeGreaterThan(5);
      for (let at = 1; at <= requests; at++) {
        const start = seen();
        world.cloud.traffic.setFaults(({ number }) => (number === start + at ? fault : undefined));
        expect([at, (await world.run(prepare())).outcome]).toEqual([at, "failed"]);
      }
    },
    60_000,
  );

  it("a network that goes away for good is a clear failure, and never a pass", async () => {
    await world.run(prepare());
    const start = seen();
    world.cloud.traffic.setFaults(({ number }) => (number >= start + 3 ? { kind: "reset" } : undefined));
    await expect(world.run(prepare())).rejects.toMatchObject({
      code: expect.stringMatching(/^aws-/),
      message: expect.stringContaining("ecr:DescribeImageScanFindings"),
      hint: expect.any(String),
    });
  });
});
