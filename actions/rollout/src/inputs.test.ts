import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const valid = { namespace: "shop", workloads: "deployment/checkout" };
const checkout = { apiVersion: "apps/v1", kind: "Deployment", name: "checkout", generation: undefined };

const read = (record: Readonly<Record<string, string>>) =>
  parseInputs((name) => record[name] ?? "", readInputs);

describe("rollout inputs", () => {
  it("fills in what is not given", () => {
    expect(read(valid)).toEqual({
      namespace: "shop",
      workloads: [checkout],
      command: "status",
      timeoutSeconds: 900,
      kubeconfig: undefined,
    });
  });

  it.each([
    ["deploy/checkout\n\n# a comment\nDeployment/checkout", [checkout, checkout]],
    ["sts/db", [{ ...checkout, kind: "StatefulSet", name: "db" }]],
    ['[{"kind":"Deployment","name":"checkout","generation":4}]', [{ ...checkout, generation: 4 }]],
    [
      "cert-manager.io/v1/Certificate/shop",
      [{ ...checkout, apiVersion: "cert-manager.io/v1", kind: "Certificate", name: "shop" }],
    ],
    ["[]", []],
  ])("takes %j", (workloads, expected) => {
    expect(read({ ...valid, workloads }).workloads).toEqual(expected);
  });

  it("takes labels instead of names", () => {
    const selected = read({ namespace: "shop", selector: "app=checkout", command: "restart" });
    expect(selected).toMatchObject({ workloads: { selector: "app=checkout" }, command: "restart" });
  });

  it.each([
    [{ ...valid, selector: "app=checkout" }, "Inputs workloads and selector are both given"],
    [{ ...valid, command: "roll" }, 'Input command is "roll"'],
    [{ ...valid, namespace: "" }, "Input namespace is missing"],
    [{ ...valid, workloads: "" }, "Input workloads is missing"],
    [{ ...valid, workloads: "checkout" }, 'Input workloads names "checkout"'],
    [{ ...valid, workloads: "service/checkout" }, 'Input workloads names "service/checkout"'],
    [{ ...valid, workloads: "deployment/a/b" }, 'Input workloads names "deployment"'],
    [{ ...valid, workloads: '[{"kind":1}]' }, "Input workloads is not what the earlier step wrote"],
    [{ ...valid, timeout: "0" }, 'Input timeout is "0"'],
    [{ ...valid, timeout: "5m" }, 'Input timeout is "5m"'],
    [{}, "2 inputs are wrong"],
  ])("%j is refused", (record, message) => {
    expect(() => read(record)).toThrow(message);
  });
});
