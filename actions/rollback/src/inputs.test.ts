import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { TowlineError } from "@towline/kernel";
import { readInputs } from "./inputs.ts";

const commit = "a".repeat(40);
const plan = {
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit,
  ref: "refs/heads/main",
  services: ["checkout"],
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  pins: { "acme/checkout": commit },
  extends: [],
};
const planned = { plan: JSON.stringify(plan), target: "default", token: "t" };
const named = { service: "checkout", namespace: "dev" };

const read = (inputs: Record<string, string>) => parseInputs((name) => inputs[name] ?? "", readInputs);

const problemsOf = (inputs: Record<string, string>): readonly string[] => {
  try {
    read(inputs);
    return [];
  } catch (error) {
    return error instanceof TowlineError ? error.problems.map(({ message }) => message) : [String(error)];
  }
};

describe("readInputs", () => {
  it("takes the place from a plan", () => {
    expect(read(planned)).toEqual({
      place: {
        kind: "planned",
        plan,
        target: "default",
        token: "t",
        configToken: undefined,
        credentials: "oidc",
      },
      to: "previous",
      secrets: "fresh",
      timeoutSeconds: undefined,
      dryRun: false,
      confirmedPrunes: [],
      webhook: undefined,
    });
  });

  it("takes the place by name", () => {
    expect(read({ ...named, to: "12", secrets: "recorded", timeout: "60" })).toMatchObject({
      place: { kind: "named", ...named, kubeconfig: undefined, aws: undefined },
      to: "12",
      secrets: "recorded",
      timeoutSeconds: 60,
    });
  });

  it.each([
    [{}, ["Input service is missing", "Input namespace is missing"]],
    [{ ...planned, target: "" }, ["Input target is missing"]],
    [{ ...planned, plan: "{}" }, ["Input plan is not what the earlier step wrote"]],
    [{ ...planned, namespace: "dev" }, ["Inputs plan and namespace cannot both be given"]],
    [{ ...named, target: "default" }, ["Input target is given without a plan"]],
    [{ ...named, secrets: "old" }, ['Input secrets is "old"']],
    [{ ...named, timeout: "0" }, ['Input timeout is "0"']],
    [
      { ...named, "aws-region": "ap-south-1" },
      ["Input role-to-assume is missing", "Input account is missing"],
    ],
  ])("refuses %#", (inputs, messages) => {
    expect(problemsOf(inputs as Record<string, string>)).toEqual(messages);
  });
});
