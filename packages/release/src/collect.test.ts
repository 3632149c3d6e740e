import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { annotations } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const markOf = async (greeting: string) =>
  (await test.get("ConfigMap", `checkout-config-${greeting}`))?.metadata.annotations?.[
    annotations.unusedSince
  ];

/** Deploys another content of the configuration; `later` moves the clock, in milliseconds. */
const reconfigure = async (greeting: string, runId: number, later = 0): Promise<void> => {
  const ports = test.ports();
  const clock = { ...ports.clock, now: () => Date.now() + later };
  const report = await deploy(requestOf({ greeting, runId, replicas: 1 }), { ...ports, clock });
  expect(report.outcome).toBe("deployed");
};

it("keeps what the last ten deploys and the revision history refer to; marks the rest, and deletes it an hour later", async () => {
  for (let number = 1; number <= 12; number += 1) await reconfigure(`v${number}`, 100 + number);
  expect(
    (await readRecords(test.cluster, { service: "checkout", namespace: "dev" })).map(
      ({ record }) => record.number,
    ),
  ).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  // v1 fell out of the Deployment's ten old ReplicaSets, and out of the records
  expect(await markOf("v1")).toMatch(/^\d{4}-.+Z$/);
  expect(await markOf("v2")).toBeUndefined();
  expect(await test.get("ConfigMap", "checkout-config-v2")).toBeDefined();

  await reconfigure("v13", 113, 3_700_000);
  expect(await test.get("ConfigMap", "checkout-config-v1")).toBeUndefined();
  expect(await markOf("v2")).toBeDefined();
  expect(test.lines.join("\n")).not.toContain("were not cleaned up");
});

it("unmarks what is used again", async () => {
  for (let number = 1; number <= 12; number += 1) await reconfigure(`v${number}`, 100 + number);
  await reconfigure("v1", 113);
  expect(await markOf("v1")).toBeUndefined();
});
