import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const digest = `sha256:${"a".repeat(64)}`;
const commit = "b".repeat(40);
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
  extends: [],
  pins: { "acme/checkout": commit },
};
const planned = { digest, plan: JSON.stringify(plan), token: "t" };
const explicit = {
  digest,
  "aws-region": "ap-south-1",
  account: "012345678901",
  "role-to-assume": "towline-build",
  repository: "checkout",
};
const read = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);

describe("inputs of scan", () => {
  it("of the least", () => {
    expect(read(explicit)).toEqual({
      place: {
        kind: "explicit",
        aws: {
          region: "ap-south-1",
          account: "012345678901",
          roleToAssume: "towline-build",
          credentials: "oidc",
        },
        repository: "checkout",
        allowedRegions: [],
      },
      digests: new Map([["checkout", digest]]),
      rules: { failOn: undefined, onlyFixable: undefined, allowList: undefined, onNotScanned: undefined },
      timeoutSeconds: 300,
      sarifFile: undefined,
      uploadSarif: false,
      token: "",
      dockerfile: undefined,
    });
  });

  it("with everything said", () => {
    const inputs = read({
      ...explicit,
      "fail-on": "medium",
      "only-fixable": "true",
      "allow-list": ".towline/allow.yaml",
      "timeout-minutes": "0",
      "on-not-scanned": "warn",
      "sarif-file": "scan.sarif",
      dockerfile: "docker/Dockerfile",
      "allowed-regions": "ap-south-1, eu-central-1",
    });
    expect(inputs).toMatchObject({
      place: { allowedRegions: ["ap-south-1", "eu-central-1"] },
      rules: {
        failOn: "medium",
        onlyFixable: true,
        allowList: ".towline/allow.yaml",
        onNotScanned: "warn",
      },
      timeoutSeconds: 0,
      sarifFile: "scan.sarif",
      dockerfile: "docker/Dockerfile",
    });
  });

  it("with a plan", () => {
    expect(read({ ...planned, "config-token": "c", credentials: "runner" }).place).toEqual({
      kind: "planned",
      plan,
      token: "t",
      configToken: "c",
      credentials: "runner",
    });
  });

  it("of several services", () => {
    const both = JSON.stringify({ ...plan, services: ["cart", "shop"] });
    const digests = JSON.stringify({ cart: digest, shop: digest });
    expect([...read({ plan: both, token: "t", digests }).digests.keys()]).toEqual(["cart", "shop"]);
    expect([...read({ plan: both, token: "t", digests, service: "shop" }).digests.keys()]).toEqual(["shop"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no token for an upload", { ...explicit, "upload-sarif": "true" }, "Input token is missing"],
    ["no digest", { ...explicit, digest: "" }, "Input digest is missing"],
    ["a tag for a digest", { ...explicit, digest: "v1" }, 'Input digest is "v1"'],
    ["no repository", { ...explicit, repository: "" }, "Input repository is missing"],
    [
      "a registry in the repository",
      { ...explicit, repository: "1.dkr:1/x" },
      'Input repository is "1.dkr:1/x"',
    ],
    ["no region", { ...explicit, "aws-region": "" }, "Input aws-region is missing"],
    ["no role", { ...explicit, "role-to-assume": "" }, "Input role-to-assume is missing"],
    ["no account", { ...explicit, account: "" }, "Input account is missing"],
    ["a severity that is none", { ...explicit, "fail-on": "severe" }, 'Input fail-on is "severe"'],
    ["a flag that is none", { ...explicit, "only-fixable": "yes" }, 'Input only-fixable is "yes"'],
    ["a time without end", { ...explicit, "timeout-minutes": "61" }, 'Input timeout-minutes is "61"'],
    ["half a minute", { ...explicit, "timeout-minutes": "0.5" }, 'Input timeout-minutes is "0.5"'],
    ["a wish to pass", { ...explicit, "on-not-scanned": "pass" }, 'Input on-not-scanned is "pass"'],
    [
      "a region that is none",
      { ...explicit, "allowed-regions": "europe" },
      'Input allowed-regions has "europe"',
    ],
    [
      "a place beside a plan",
      { ...planned, repository: "x" },
      "Inputs plan and repository cannot both be given",
    ],
    [
      "regions beside a plan",
      { ...planned, "allowed-regions": "eu-west-1" },
      "Inputs plan and allowed-regions",
    ],
    ["a plan that was changed", { ...planned, plan: "{}" }, "Input plan is not what the earlier step wrote"],
  ])("refuses %s", (_, record, message) => {
    expect(() => read(record)).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: expect.stringContaining(message),
        hint: expect.any(String),
      }),
    );
  });

  it("reports everything that is wrong at once", () => {
    expect(() => read({ ...explicit, digest: "x", "fail-on": "x", "timeout-minutes": "x" })).toThrow(
      expect.objectContaining({ message: "3 inputs are wrong" }),
    );
  });
});
