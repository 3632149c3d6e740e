import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Strategy } from "@towline/config";
import { messageOf } from "@towline/kernel";
import type { Fault } from "@towline/sandbox";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { requestWith } from "./testing/named-configuration.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const faults: readonly Fault[] = [
  { kind: "reset" },
  { kind: "status", status: 500 },
  { kind: "status", status: 409 },
  { kind: "status", status: 503 },
];

const makeByHand = async (): Promise<void> => {
  const of = (kind: string, name: string, data: object) =>
    test.cluster.create(
      { apiVersion: "v1", kind, metadata: { name, namespace: "dev" }, immutable: true, data },
      { manager: "kubectl-create" },
    );
  await of("ConfigMap", "checkout-config", { GREETING: "hand" });
  await of("Secret", "checkout-secrets", { PASSWORD: "aGFuZA==" });
};

const contents = async (): Promise<readonly unknown[]> => {
  const secret = await test.get("Secret", "checkout-secrets");
  const config = await test.get("ConfigMap", "checkout-config");
  return [Buffer.from(secret?.data.PASSWORD ?? "", "base64").toString(), config?.data?.GREETING];
};
const of = (value: string) => [`secret-value-${value}`, value];

const run = async (value: string, strategy: Strategy, image: "a" | "b" | "c", runId: number) => {
  const request = requestWith({ strategy, secret: value, greeting: value, image, runId });
  return await deploy(request, test.ports()).then(
    ({ outcome }) => outcome,
    (error: unknown) => `threw ${messageOf(error)}`,
  );
};

/** Every request has had its turn with every fault once; these are some of them, those of the writes above all. */
const places = [3, 12, 17, 19, 20, 21, 22, 23, 24, 26, 34, 38];

describe.each(["replace", "recreate"] as const)("%s", (strategy) => {
  it.each(places)(
    "is whole after a fault at request %i: the new content serves, or the one before",
    async (place) => {
      if (strategy === "recreate") await makeByHand();
      expect(await run("one", strategy, "a", 100)).toBe("deployed");
      let count = 0;
      test.server.setFaults(({ path }) => {
        if (path.includes("watch=")) return undefined;
        count += 1;
        return count === place ? faults[place % faults.length] : undefined;
      });
      const outcome = await run("two", strategy, place % 2 === 0 ? "c" : "b", 101);
      test.server.setFaults(undefined);
      expect(await contents()).toEqual(of(outcome === "deployed" ? "two" : "one"));
      expect(await run("three", strategy, "b", 102)).toBe("deployed");
      expect(await contents()).toEqual(of("three"));
    },
    30_000,
  );
});
