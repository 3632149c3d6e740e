import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import type { RepositoryReader } from "@towline/kernel";
import { readInputs } from "./inputs.ts";
import { plannedPromotionsOf } from "./planned.ts";

const commit = "a".repeat(40);
const digest = `sha256:${"b".repeat(64)}`;
const plan = {
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit,
  ref: "refs/tags/v1.4.2",
  services: ["checkout"],
  environment: "production",
  targets: ["in", "eu"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": commit },
};

const read = (change: Record<string, string> = {}) => {
  const record: Record<string, string> = { plan: JSON.stringify(plan), digest, token: "t", ...change };
  const inputs = parseInputs(
    (name) => record[name] ?? "",
    (input) => readInputs(input, "session"),
  );
  if (inputs.kind === "explicit") throw new Error("these inputs hold a plan");
  return inputs;
};

const requestOf = async (registry: string, more = "", planned: object = plan) => {
  const spec = `
service: checkout
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build${more} }
allowed-regions: [ap-south-1, eu-central-1]
environments:
  production:
    account: "333333333333"
    role-to-assume: towline-production
    ${registry}
    targets:
      in: { aws-region: ap-south-1, cluster: prod-in }
      eu: { aws-region: eu-central-1, cluster: prod-eu }
`;
  const reader: RepositoryReader = {
    resolve: () => Promise.resolve({ commit, branch: "main" }),
    read: (_, path) => Promise.resolve(path === "towline.yaml" ? spec : undefined),
  };
  const [promotion] = await plannedPromotionsOf(read({ plan: JSON.stringify(planned) }), "session", reader);
  expect(promotion?.service).toBe("checkout");
  return promotion?.request;
};

const identity = {
  region: "ap-south-1",
  account: "111111111111",
  roleToAssume: "towline-build",
  credentials: "oidc",
  sessionName: "session",
};

describe("what a plan promotes", () => {
  it("is nothing where all targets pull from the build's registry", async () => {
    expect(await requestOf("namespace: shop")).toBeUndefined();
  });

  it("goes from the build's repository to each registry, by a role there", async () => {
    const request = await requestOf("registry: { role-to-assume: towline-promote }");
    const tagging = {
      tags: [commit, "v1.4.2", "1.4.2", "1.4", "1", "production"],
      lenient: { moving: ["1.4", "1", "production"], spare: `${commit}-bbbbbbbbbbbb` },
    };
    const there = { ...identity, account: "333333333333", roleToAssume: "towline-promote" };
    const target = { account: "333333333333", repository: "checkout", ...tagging };
    expect(request).toEqual({
      digest,
      source: { account: "111111111111", repository: "checkout", identity },
      targets: [
        { ...target, identity: there },
        { ...target, identity: { ...there, region: "eu-central-1" } },
      ],
      allowedRegions: ["ap-south-1", "eu-central-1"],
      independent: true,
    });
  });

  it("is reached as the build's registry is, where no role is named", async () => {
    const request = await requestOf('registry: { aws-region: eu-central-1, repository: "mirror/{service}" }');
    expect(request?.targets).toMatchObject([
      {
        account: "333333333333",
        repository: "mirror/checkout",
        identity: { ...identity, region: "eu-central-1" },
      },
    ]);
  });

  it("has the kinds of tags that the build makes, or one of its own where that is none", async () => {
    const request = await requestOf("registry: {}", ", tag-kinds: [semver], latest: true");
    expect(request?.targets[0]?.tags).toEqual(["1.4.2", "1.4", "1", "latest"]);
    const branch = { ...plan, ref: "refs/heads/main" };
    const untagged = await requestOf("registry: {}", ", tag-kinds: [semver]", branch);
    expect(untagged?.targets[0]?.tags).toEqual([`${commit}-bbbbbbbbbbbb`]);
  });
});

describe("inputs of promote with a plan", () => {
  it.each<[string, Record<string, string>, string]>([
    ["a plan that is none", { plan: "{}" }, "Input plan"],
    ["no digest", { digest: "" }, "Input digest is missing"],
    ["no token", { token: "" }, "Input token is missing"],
    ["targets beside it", { targets: "tags=a" }, "Inputs plan and targets cannot both be given"],
    ["a region beside it", { "aws-region": "ap-south-1" }, "Inputs plan and aws-region cannot both be given"],
    [
      "allowed regions beside it",
      { "allowed-regions": "ap-south-1" },
      "Inputs plan and allowed-regions cannot both be given",
    ],
  ])("refuse %s", (_, change, message) => {
    expect(() => read(change)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });
});

it("promotes the image of each of several services", async () => {
  const spec = `
services:
  cart: { path: cart }
  shop: { path: shop }
build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build }
environments:
  production: { account: "333333333333", aws-region: eu-central-1, cluster: eu, role-to-assume: p, registry: {} }
`;
  const reader: RepositoryReader = {
    resolve: () => Promise.resolve({ commit, branch: "main" }),
    read: () => Promise.resolve(spec),
  };
  const other = `sha256:${"c".repeat(64)}`;
  const many = { ...plan, services: ["cart", "shop"], targets: ["default"] };
  const given = {
    plan: JSON.stringify(many),
    digest: "",
    digests: JSON.stringify({ cart: digest, shop: other }),
  };
  const both = await plannedPromotionsOf(read(given), "session", reader);
  expect(both.map(({ request }) => [request?.digest, request?.targets[0]?.repository])).toEqual([
    [digest, "cart"],
    [other, "shop"],
  ]);
  const one = await plannedPromotionsOf(read({ ...given, service: "shop" }), "session", reader);
  expect(one.map(({ service }) => service)).toEqual(["shop"]);
});
