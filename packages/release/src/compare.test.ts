import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { TowlineError } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { requestOf } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

it("tells the same of several failures, however late it came", async () => {
  // the records are refused at once; the dry runs too, but their objects are slow to be read
  test.server.setFaults(({ method, path }) => {
    if (method === "PATCH" || path.includes("/secrets")) return { kind: "status", status: 403 };
    return path.includes("/deployments/") ? { kind: "delay", milliseconds: 300 } : undefined;
  });
  const refused = deploy(requestOf(), test.ports());
  const error = await refused.catch((reason: unknown) => reason);
  const { code, message, problems } = error as TowlineError;
  const told = [message, ...problems.map((problem) => problem.message)].join("\n");
  expect({ code, told }).toEqual({
    code: "kube-forbidden",
    told: expect.stringContaining("deployment/checkout"),
  });
  expect(told).not.toContain("secrets");
});
