import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { closeRecord, createRecord, readRecords, trimRecords } from "./record.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { requestOf } from "./testing/requests.ts";
import type { DeployRecord } from "./types.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

/** Incompressible, so that it takes more than one Secret. */
const large = (): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "large", namespace: "dev" },
  data: { noise: randomBytes(1_200_000).toString("base64") },
});

const { identity, image } = requestOf();
const recordOf = (number: number, manifests: readonly KubeObject[]): DeployRecord => ({
  version: 1,
  number,
  outcome: "pending",
  identity,
  image,
  config: {},
  source: { reference: image.reference, manifests, strategies: {} },
  objects: [],
  snapshot: [],
  startedAt: "2026-11-21T16:00:00.000Z",
});

const place = { service: "checkout", namespace: "dev" };
const secretNames = async (): Promise<readonly string[]> => {
  const { items } = await test.cluster.list({ apiVersion: "v1", kind: "Secret", namespace: "dev" });
  return items.map(({ metadata }) => metadata.name).sort();
};

describe("a record that one Secret cannot hold", () => {
  it("stands in pieces, is closed, read whole, and deleted with them", async () => {
    const record = recordOf(1, [large()]);
    const stored = await createRecord(test.cluster, record);
    const closed = await closeRecord(test.cluster, stored, "good", Date.now());
    expect(await secretNames()).toEqual([
      "towline.checkout.1",
      "towline.checkout.1.1",
      "towline.checkout.1.2",
    ]);
    const [read] = await readRecords(test.cluster, place);
    expect(read?.record).toEqual(closed.record);
    expect(read?.record.source).toEqual(record.source);

    const later = Array.from({ length: 11 }, (_, index) => ({
      ...closed,
      record: { ...closed.record, number: 12 - index },
    }));
    await trimRecords(test.cluster, [...later, closed]);
    expect(await secretNames()).toEqual([]);
  });

  it("takes the place of pieces that a killed deploy left", async () => {
    const record = recordOf(1, [large()]);
    await createRecord(test.cluster, recordOf(1, [large()]));
    await test.cluster.delete({ apiVersion: "v1", kind: "Secret", ...place, name: "towline.checkout.1" });
    await createRecord(test.cluster, record);
    const [read] = await readRecords(test.cluster, place);
    expect(read?.record).toEqual(record);
  });

  it("is told by the piece that is gone", async () => {
    await createRecord(test.cluster, recordOf(1, [large()]));
    await test.cluster.delete({ apiVersion: "v1", kind: "Secret", ...place, name: "towline.checkout.1.2" });
    await expect(readRecords(test.cluster, place)).rejects.toMatchObject({
      code: "kube-invalid",
      message: "secret/towline.checkout.1.2, a piece of a deploy record, is gone",
    });
  });
});

it("keeps the last two good records, whatever failed since", async () => {
  for (let number = 1; number <= 13; number += 1) {
    const stored = await createRecord(test.cluster, recordOf(number, []));
    await closeRecord(test.cluster, stored, number === 1 || number === 13 ? "good" : "failed", Date.now());
  }
  await trimRecords(test.cluster, await readRecords(test.cluster, place));
  const left = (await readRecords(test.cluster, place)).map(({ record }) => record.number);
  expect(left).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 1]);
});
