import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import type { Plan } from "@towline/spec";
import { readInputs } from "./inputs.ts";

const plan: Plan = {
  version: 1,
  repository: "acme/checkout",
  commit: "a".repeat(40),
  ref: "refs/heads/main",
  service: "checkout",
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": "a".repeat(40) },
};
const planned = { plan: JSON.stringify(plan), token: "t" };
const explicit = {
  "aws-region": "ap-south-1",
  account: "012345678901",
  "role-to-assume": "towline-build",
  repository: "checkout",
};
const read = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);

describe("inputs of build", () => {
  it("with a plan", () => {
    expect(read({ ...planned, "config-token": "c", "force-build": "true", tags: "v1\nlatest" })).toEqual({
      settings: { kind: "planned", plan, token: "t", configToken: "c", credentials: "oidc" },
      path: ".",
      tags: ["v1", "latest"],
      force: true,
    });
  });

  it("explicit, with defaults", () => {
    expect(read(explicit).settings).toEqual({
      kind: "explicit",
      aws: {
        region: "ap-south-1",
        account: "012345678901",
        roleToAssume: "towline-build",
        credentials: "oidc",
      },
      repository: "checkout",
      context: ".",
      file: "Dockerfile",
      target: undefined,
      platforms: [],
      args: {},
      labels: {},
    });
  });

  it("explicit, with everything", () => {
    const inputs = read({
      ...explicit,
      context: "services/checkout/",
      target: "run",
      platforms: "linux/amd64, linux/arm64\nlinux/arm/v7",
      "build-args": "A=1=2\nB=",
      labels: "team=shop",
    });
    expect(inputs.settings).toMatchObject({
      file: "services/checkout/Dockerfile",
      target: "run",
      platforms: ["linux/amd64", "linux/arm64", "linux/arm/v7"],
      args: { A: "1=2", B: "" },
      labels: { team: "shop" },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ["no repository", { ...explicit, repository: "" }, "Input repository is missing"],
    [
      "a registry in the repository",
      { ...explicit, repository: "1.dkr.ecr/Checkout" },
      "Input repository is",
    ],
    ["no region", { ...explicit, "aws-region": "" }, "Input aws-region is missing"],
    ["a zone", { ...explicit, "aws-region": "ap-south-1a" }, 'Input aws-region is "ap-south-1a"'],
    ["an account that lost its zero", { ...explicit, account: "12345678901" }, "Input account is"],
    ["no role", { ...explicit, "role-to-assume": "" }, "Input role-to-assume is missing"],
    ["a bare role without account", { ...explicit, account: "" }, "Input account is missing"],
    ["unknown credentials", { ...explicit, credentials: "default" }, 'Input credentials is "default"'],
    ["a context elsewhere", { ...explicit, context: "https://example.org/a.git" }, "Input context is"],
    ["a context from stdin", { ...explicit, context: "-" }, 'Input context is "-"'],
    ["settings beside a plan", { ...planned, target: "run" }, "Inputs plan and target cannot both be given"],
    ["a plan that was changed", { ...planned, plan: "{}" }, "Input plan is not what the earlier step wrote"],
    ["a tag of ours", { ...planned, tags: "src-1" }, 'Input tags has "src-1"'],
    ["a tag that is a commit", { ...planned, tags: "b".repeat(40) }, "Input tags has"],
    ["no tag at all", { ...planned, tags: "a b" }, 'Input tags has "a b"'],
  ])("refuses %s", (_, record, message) => {
    expect(() => read(record)).toThrow(
      expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(message) }),
    );
  });

  it("needs no role for the runner's own identity, but the account to expect", () => {
    const { settings } = read({ ...explicit, "role-to-assume": "", credentials: "runner" });
    expect(settings).toMatchObject({ aws: { roleToAssume: undefined, credentials: "runner" } });
  });
});
