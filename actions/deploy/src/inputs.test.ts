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
const good = {
  plan: JSON.stringify(plan),
  target: "default",
  digest: `sha256:${"0".repeat(64)}`,
  token: "t",
};

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
  it("fills the conventions in", () => {
    expect(read(good)).toEqual({
      plan,
      target: "default",
      digest: good.digest,
      token: "t",
      configToken: undefined,
      path: ".",
      configPath: undefined,
      credentials: "oidc",
      dryRun: false,
      confirmedPrunes: [],
      allowOlder: false,
      takeOver: false,
      webhook: undefined,
    });
    expect(read({ ...good, "confirm-prune": "12, 7" }).confirmedPrunes).toEqual([12, 7]);
  });

  it.each([
    [{ ...good, plan: "" }, "Input plan is missing"],
    [{ ...good, plan: '{"version":2}' }, "Input plan is not what the earlier step wrote"],
    [{ ...good, digest: "latest" }, 'Input digest is "latest"'],
    [{ ...good, digest: "" }, "Input digest is missing"],
    [{ ...good, credentials: "keys" }, 'Input credentials is "keys"'],
    [{ ...good, "dry-run": "perhaps" }, 'Input dry-run is "perhaps"'],
    [{ ...good, "confirm-prune": "true" }, 'Input confirm-prune has "true"'],
    [{ ...good, "confirm-prune": "12 0" }, 'Input confirm-prune has "0"'],
  ])("refuses %#", (inputs, message) => {
    expect(problemsOf(inputs)).toEqual([message]);
  });
});
