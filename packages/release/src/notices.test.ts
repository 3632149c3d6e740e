import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { deployment, requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const secret = (value: string): KubeObject => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "checkout-secrets", namespace: "dev" },
  data: { PASSWORD: Buffer.from(value).toString("base64") },
});

describe("a Secret in the manifests", () => {
  it("never has its values in a record, and its change is said to have no way back", async () => {
    await deploy(requestOf({ objects: [deployment(1), secret("old-secret-value")] }), test.ports());
    await deploy(
      requestOf({ objects: [deployment(1), secret("new-secret-value")], runId: 101 }),
      test.ports(),
    );
    const { items } = await test.cluster.list({ apiVersion: "v1", kind: "Secret", namespace: "dev" });
    const records = items.flatMap(({ data }) =>
      data?.record === undefined ? [] : [gunzipSync(Buffer.from(data.record, "base64")).toString()],
    );
    expect(records).toHaveLength(2);
    for (const value of ["old-secret-value", "new-secret-value"]) {
      expect(records.join()).not.toContain(value);
      expect(records.join()).not.toContain(Buffer.from(value).toString("base64"));
      expect(test.lines.join()).not.toContain(value);
    }
    expect(test.lines.join("\n")).toContain("secret/checkout-secrets is changed in place");
  });
});
