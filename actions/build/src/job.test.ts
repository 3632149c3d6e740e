import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { buildDefaults, sourceDefaults } from "@towline/image";
import type { RepositoryReader } from "@towline/kernel";
import { readInputs } from "./inputs.ts";
import { type JobPlace, jobOf } from "./job.ts";

const commit = "a".repeat(40);
const other = "b".repeat(40);
const place: JobPlace = {
  run: { repository: "acme/checkout", commit, ref: "refs/heads/main", runId: "7" },
  workspace: "/work",
  checkedOut: commit,
  serverUrl: "https://github.com",
};
const spec = `
service: checkout
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build, args: { MODE: fast } }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev, role-to-assume: towline-dev }
`;
const reader: RepositoryReader = {
  resolve: () => Promise.resolve({ commit, branch: "main" }),
  read: (_, path) => Promise.resolve(path === "towline.yaml" ? spec : undefined),
};
const plan = JSON.stringify({
  version: 1,
  repository: "acme/checkout",
  commit,
  ref: "refs/heads/main",
  service: "checkout",
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": commit },
});
const inputsOf = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);
const explicit = inputsOf({
  "aws-region": "ap-south-1",
  account: "111111111111",
  credentials: "runner",
  repository: "shop",
  "build-args": "A=1",
});

describe("jobOf", () => {
  it("takes settings from towline.yaml as the plan pinned it", async () => {
    const inputs = inputsOf({ plan, token: "t", tags: "extra" });
    expect(await jobOf(inputs, place, () => reader)).toEqual({
      identity: {
        region: "ap-south-1",
        account: "111111111111",
        roleToAssume: "towline-build",
        credentials: "oidc",
        sessionName: "towline-build-7",
      },
      request: {
        ...buildDefaults,
        source: {
          ...sourceDefaults,
          workspace: "/work",
          context: ".",
          dockerfile: "Dockerfile",
          target: undefined,
          platforms: ["linux/amd64"],
          args: { MODE: "fast" },
          labels: {},
        },
        repository: "checkout",
        tags: { commit, ref: "refs/heads/main", environment: "dev", extra: ["extra"] },
        sourceUrl: "https://github.com/acme/checkout",
        lineage: { kind: "branch", name: "refs/heads/main" },
      },
    });
  });

  it("refuses to build another commit than the plan's", async () => {
    const inputs = inputsOf({ plan, token: "t" });
    await expect(jobOf(inputs, { ...place, checkedOut: other }, () => reader)).rejects.toMatchObject({
      code: "input-invalid",
      message: "The workspace is at commit bbbbbbb, but the plan names aaaaaaa of acme/checkout",
    });
  });

  it("takes settings from the step, and reads no repository", async () => {
    const job = await jobOf(explicit, place, () => {
      throw new Error("no reader is needed");
    });
    expect(job).toMatchObject({
      identity: { credentials: "runner", account: "111111111111" },
      request: { repository: "shop", source: { args: { A: "1" } }, tags: { commit, ref: "refs/heads/main" } },
    });
  });

  it("names what is checked out where a step builds another ref than the run's", async () => {
    const { request } = await jobOf(explicit, { ...place, checkedOut: other }, () => reader);
    expect(request.tags).toEqual({ commit: other, ref: undefined, extra: [] });
  });
});
