import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const valid = { service: "checkout", namespace: "shop", path: "config/dev" };

const read = (record: Readonly<Record<string, string>>) =>
  parseInputs((name) => record[name] ?? "", readInputs);

describe("configmap inputs", () => {
  it("fills in what is not given", () => {
    expect(read(valid)).toEqual({
      ...valid,
      strategy: "versioned",
      dryRun: false,
      kubeconfig: undefined,
      aws: undefined,
    });
  });

  it("takes what is given", () => {
    expect(read({ ...valid, "dry-run": "true", kubeconfig: "/tmp/k" })).toMatchObject({
      dryRun: true,
      kubeconfig: "/tmp/k",
    });
  });

  it.each([
    [{ ...valid, service: "Checkout" }, 'Input service is "Checkout"'],
    [{ ...valid, service: "" }, "Input service is missing"],
    [{ ...valid, service: "x".repeat(64) }, `Input service is "${"x".repeat(64)}"`],
    [{ ...valid, namespace: "-shop" }, 'Input namespace is "-shop"'],
    [{ ...valid, path: "" }, "Input path is missing"],
    [{ ...valid, strategy: "mutable" }, 'Input strategy is "mutable"'],
    [{ ...valid, "dry-run": "maybe" }, 'Input dry-run is "maybe"'],
    [{ ...valid, "aws-region": "ap-south-1" }, "2 inputs are wrong"],
    [{}, "3 inputs are wrong"],
  ])("%j is refused", (record, message) => {
    expect(() => read(record)).toThrow(message);
  });
});
