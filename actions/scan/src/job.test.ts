import { describe, expect, it } from "@jest/globals";
import type { RepositoryReader } from "@towline/kernel";
import type { Plan } from "@towline/spec";
import { type Job, jobsOf } from "./job.ts";

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

const digest = `sha256:${"b".repeat(64)}`;
const unsaid = { failOn: undefined, onlyFixable: undefined, allowList: undefined, onNotScanned: undefined };
const said = { digests: new Map([["checkout", digest]]), rules: unsaid, dockerfile: undefined };

const jobOf = async (...given: Parameters<typeof jobsOf>): Promise<Job> => {
  const [job] = await jobsOf(...given);
  if (job === undefined) throw new Error("no job");
  return job;
};

describe("jobsOf", () => {
  it("takes place, regions and Dockerfile from towline.yaml as the plan pinned it", async () => {
    const inputs = { ...said, place: planned };
    expect(await jobOf(inputs, "session", () => reader)).toEqual({
      service: "checkout",
      digest,
      policy: { failOn: "critical", onlyFixable: false },
      allowList: undefined,
      onNotScanned: "fail",
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
    const { dockerfile } = await jobOf(
      { ...said, place: planned, dockerfile: "other" },
      "session",
      () => reader,
    );
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
    const job = await jobOf({ ...said, digests: new Map([["shop", digest]]), place }, "session", () => {
      throw new Error("no reader is needed");
    });
    expect(job).toMatchObject({
      place: { account: "333333333333", repository: "shop", identity: { account: "333333333333" } },
      allowedRegions: ["ap-south-1"],
      dockerfile: "Dockerfile",
    });
  });

  it("takes the rules of towline.yaml, each unless the step says another", async () => {
    const ruled: RepositoryReader = {
      ...reader,
      read: () =>
        Promise.resolve(
          `${spec}scan: { fail-on: high, only-fixable: true, allow-list: allow.yaml, on-not-scanned: warn }\n`,
        ),
    };
    const rules = {
      policy: { failOn: "high", onlyFixable: true },
      allowList: "allow.yaml",
      onNotScanned: "warn",
    };
    expect(await jobOf({ ...said, place: planned }, "session", () => ruled)).toMatchObject(rules);
    const step = {
      ...said,
      place: planned,
      rules: { ...unsaid, failOn: "low", onNotScanned: "fail" } as const,
    };
    expect(await jobOf(step, "session", () => ruled)).toMatchObject({
      policy: { failOn: "low", onlyFixable: true },
      onNotScanned: "fail",
    });
  });

  it("is one for each service that there is an image of", async () => {
    const services = spec.replace(
      "service: checkout",
      "services: { cart: { path: cart }, shop: { path: shop } }",
    );
    const many: RepositoryReader = { ...reader, read: () => Promise.resolve(services) };
    const place = { ...planned, plan: { ...plan, services: ["cart", "shop"] } };
    const digests = new Map([["shop", digest]]);
    const jobs = await jobsOf({ ...said, digests, place }, "session", () => many);
    expect(jobs.map(({ service, place: { repository } }) => [service, repository])).toEqual([
      ["shop", "shop"],
    ]);
  });
});
