import { describe, expect, it } from "@jest/globals";
import type { RepositoryReader } from "@towline/kernel";
import type { Plan } from "@towline/spec";
import { jobOf } from "./job.ts";

const commit = "a".repeat(40);
const spec = `
service: checkout
allowed-regions: [ap-south-1]
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build, dockerfile: docker/Dockerfile }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev, role-to-assume: towline-dev }
`;
const reader: RepositoryReader = {
  resolve: () => Promise.resolve({ commit, branch: "main" }),
  read: (_, path) => Promise.resolve(path === "towline.yaml" ? spec : undefined),
};
const plan: Plan = {
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
const planned = {
  kind: "planned",
  plan,
  service: undefined,
  token: "t",
  configToken: undefined,
  credentials: "oidc",
} as const;

describe("jobOf", () => {
  it("takes place, regions and Dockerfile from towline.yaml as the plan pinned it", async () => {
    const inputs = { place: planned, dockerfile: undefined };
    expect(await jobOf(inputs, "session", () => reader)).toEqual({
      place: {
        account: "111111111111",
        repository: "checkout",
        identity: {
          region: "ap-south-1",
          account: "111111111111",
          roleToAssume: "towline-build",
          credentials: "oidc",
          sessionName: "session",
        },
      },
      allowedRegions: ["ap-south-1"],
      dockerfile: "docker/Dockerfile",
    });
  });

  it("shows findings where the step says", async () => {
    const { dockerfile } = await jobOf({ place: planned, dockerfile: "other" }, "session", () => reader);
    expect(dockerfile).toBe("other");
  });

  it("takes the account of a role by ARN, and reads no repository", async () => {
    const aws = {
      region: "ap-south-1",
      account: undefined,
      roleToAssume: "arn:aws:iam::333333333333:role/scan",
      credentials: "oidc",
    } as const;
    const place = { kind: "explicit", aws, repository: "shop", allowedRegions: ["ap-south-1"] } as const;
    const job = await jobOf({ place, dockerfile: undefined }, "session", () => {
      throw new Error("no reader is needed");
    });
    expect(job).toMatchObject({
      place: { account: "333333333333", repository: "shop", identity: { account: "333333333333" } },
      allowedRegions: ["ap-south-1"],
      dockerfile: "Dockerfile",
    });
  });
});
