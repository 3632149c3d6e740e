import { describe, expect, it } from "@jest/globals";
import { checkoutAt, type Known, type Repositories, readerOf, sharedFile } from "../test/repositories.ts";
import { buildSettings } from "./build-settings.ts";
import { loadPlanned, loadPlannedServices, loadServices } from "./load.ts";
import { makePlan, type PlanRequest } from "./plan.ts";
import { targetSettings } from "./settings.ts";

const list = `extends: acme/config
services:
  cart: { path: services/cart/ }
  cart-api:
    build: { dockerfile: "docker/Dockerfile.{service}", platforms: [linux/arm64] }
    manifests: { path: "deploy/{service}" }
    config: { path: settings }
build: { platforms: [linux/amd64], args: { A: a } }
`;

const repositories = (own: string, feature?: string, shared = sharedFile): Repositories => ({
  "acme/checkout": {
    main: { "towline.yaml": own },
    ...(feature === undefined ? {} : { feature: { "towline.yaml": feature } }),
  },
  "acme/config": { main: { "towline.yaml": shared } },
});

const prepare = async (
  { ref = "main", own = list, feature = own, shared = sharedFile }: Record<string, string | undefined>,
  request: Partial<PlanRequest> = {},
  known?: Known,
) => {
  const reader = readerOf(repositories(own, feature, shared), known);
  const loaded = await loadServices(checkoutAt(ref), reader);
  const deploy = {
    purpose: "deploy",
    environment: "dev",
    ref: `refs/heads/${ref}`,
    runsOn: "large",
  } as const;
  return { ...(await makePlan(loaded, { ...deploy, ...request }, reader)), loaded, reader };
};

const production = { purpose: "release", environment: "production" } as const;

describe("a list of services", () => {
  it("gives each the conventions of its folder", async () => {
    const { services } = (await prepare({})).loaded;
    const [cart, api] = services;
    expect(services.map(({ spec }) => spec.service)).toEqual(["cart", "cart-api"]);
    if (cart === undefined || api === undefined) throw new Error("two services are listed");
    expect(buildSettings(cart).source).toMatchObject({
      context: "services/cart",
      dockerfile: "services/cart/Dockerfile",
      platforms: ["linux/amd64"],
      args: { A: "a" },
    });
    expect(buildSettings(cart).repository).toBe("cart");
    expect(targetSettings(cart, "production", "eu")).toMatchObject({
      service: "cart",
      manifests: { folders: ["services/cart/k8s/overlays/production", "services/cart/k8s"] },
      config: { from: { repository: "acme/config" }, path: "production/eu/cart" },
    });
  });

  it("lets each say otherwise, over what stands at the top", async () => {
    const [, api] = (await prepare({})).loaded.services;
    if (api === undefined) throw new Error("two services are listed");
    expect(buildSettings(api).source).toMatchObject({
      context: "cart-api",
      dockerfile: "docker/Dockerfile.cart-api",
      platforms: ["linux/arm64"],
      args: { A: "a" },
    });
    expect(targetSettings(api, "dev", "default")).toMatchObject({
      manifests: { folders: ["deploy/cart-api"] },
      config: { from: undefined, path: "settings" },
    });
  });

  it("has a leg for each service and target, named after both", async () => {
    const { jobs, plan } = await prepare({}, { environment: "production", ref: "refs/tags/v1.0.0" });
    expect(plan.services).toEqual(["cart", "cart-api"]);
    expect(jobs.waves.map((legs) => legs.map(({ title }) => title))).toEqual([
      [
        "production-in (cart)",
        "production-in (cart-api)",
        "production-eu (cart)",
        "production-eu (cart-api)",
      ],
    ]);
  });

  it("tells where a field of one service is written", async () => {
    const { services } = (await prepare({})).loaded;
    const lines = services.map(({ locate }) => locate(["build", "platforms"]).line);
    expect(lines).toEqual([8, 5]);
    expect(services[0]?.locate(["environments", "production", "tags"])).toMatchObject({
      file: "acme/config@6d61696:towline.yaml",
      line: 12,
    });
  });

  it("is read once in a later job, which asks for one service or all", async () => {
    const { plan } = await prepare({});
    const reader = readerOf(repositories(list));
    expect((await loadPlanned(plan, reader, "cart-api")).spec.path).toBe("cart-api");
    expect(reader.requests).toHaveLength(2);
    expect((await loadPlannedServices(plan, reader)).map(({ spec }) => spec.service)).toEqual(plan.services);
    expect(reader.requests).toHaveLength(4);
    await expect(loadPlanned(plan, reader)).rejects.toThrow("The plan has 2 services");
  });
});

describe("the services of a run", () => {
  const servicesOf = async (request: Partial<PlanRequest>) => (await prepare({}, request)).plan.services;

  it.each([
    ["all of a branch", {}, ["cart", "cart-api"]],
    ["all of a tag", { ref: "refs/tags/v1.0.0" }, ["cart", "cart-api"]],
    ["the one of its tag", { ref: "refs/tags/cart-v1.0.0" }, ["cart"]],
    ["the longest name in a tag", { ref: "refs/tags/cart-api-v1.0.0" }, ["cart-api"]],
    [
      "those that are named, in the order of the file",
      { services: ["cart-api", "cart"] },
      ["cart", "cart-api"],
    ],
    ["one that is named", { services: ["cart-api"] }, ["cart-api"]],
    [
      "all of a build",
      { purpose: "build", environment: undefined, ref: "refs/pull/7/merge" },
      ["cart", "cart-api"],
    ],
  ] as const)("are %s", async (_, request, services) => {
    expect(await servicesOf(request)).toEqual(services);
  });

  it("are refused where there is none of the name", async () => {
    await expect(servicesOf({ services: ["crat"] })).rejects.toMatchObject({
      code: "not-allowed",
      message: 'towline.yaml has no service "crat"',
      hint: 'Did you mean "cart"? Known services: cart, cart-api',
    });
  });

  it("count a tag of one as that service's version", async () => {
    const tag = { ...production, ref: "refs/tags/cart-v1.2.0" };
    expect((await prepare({}, tag)).version).toBe("1.2.0");
    await expect(prepare({}, { ...tag, purpose: "deploy", services: ["cart-api"] })).rejects.toMatchObject({
      message:
        "Tag cart-v1.2.0, which is of the service cart, may not be deployed to production: only tags v* may",
    });
    const open = sharedFile.replace('["v*"]', '["**"]');
    await expect(prepare({ shared: open }, { ...tag, services: ["cart-api"] })).rejects.toMatchObject({
      message: "Tag cart-v1.2.0 releases cart, and cart-api is to be released",
    });
  });
});

describe("a service that the default branch does not have", () => {
  const feature = list.replace("  cart-api:", "  fresh: { build: { account: '999999999999' } }\n  cart-api:");
  const fresh = { ref: "feature", feature };

  it("goes where every ref may, under the rules of all", async () => {
    const { plan, loaded } = await prepare(fresh, { services: ["fresh"] });
    expect(loaded.added).toEqual(["fresh"]);
    expect(plan.services).toEqual(["fresh"]);
    const added = loaded.services.find(({ spec }) => spec.service === "fresh");
    if (added === undefined) throw new Error("fresh is listed");
    expect(buildSettings(added).aws.account).toBe("111111111111");
    expect(targetSettings(added, "dev", "default").aws.account).toBe("222222222222");
  });

  it("is worth a notice where it brings rules, which do not count", async () => {
    expect((await prepare(fresh)).loaded.notices).toHaveLength(1);
    const plain = { ...fresh, feature: list.replace("  cart-api:", "  fresh: {}\n  cart-api:") };
    expect((await prepare(plain)).loaded.notices).toEqual([]);
    const fewer = { ...fresh, feature: list.replace("  cart: { path: services/cart/ }\n", "") };
    expect((await prepare(fewer)).loaded.notices).toEqual([]);
  });

  it("goes nowhere else before it is merged", async () => {
    const shared = sharedFile.replace('[staging, "release/*"]', '["**"]');
    await expect(prepare({ ...fresh, shared }, { environment: "staging" })).rejects.toMatchObject({
      code: "not-allowed",
      message:
        'The default branch has no service "fresh" yet, and staging has a rule, environments.staging.branches in acme/config@6d61696:towline.yaml, line 10',
      hint: expect.stringContaining("Merge it into the list of services there first"),
    });
    const rest = { environment: "staging", services: ["cart", "cart-api"] };
    expect((await prepare({ ...fresh, shared }, rest)).plan.services).toEqual(["cart", "cart-api"]);
  });

  it("is built, too, unless its name would choose the role", async () => {
    const build = { purpose: "build", environment: undefined, services: ["fresh"] } as const;
    expect((await prepare(fresh, build)).plan.services).toEqual(["fresh"]);
    const shared = sharedFile.replace("towline-build", '"build-{service}"');
    const message =
      'The default branch has no service "fresh" yet, and the role of build is chosen by the service\'s name';
    await expect(prepare({ ...fresh, shared }, build)).rejects.toMatchObject({ message });
    await expect(prepare({ ...fresh, shared })).rejects.toMatchObject({ message });
  });

  it("chooses no role by its name", async () => {
    const shared = sharedFile.replace("towline-dev", '"dev-{service}"');
    await expect(prepare({ ...fresh, shared })).rejects.toMatchObject({
      message:
        'The default branch has no service "fresh" yet, and a role of dev is chosen by the service\'s name',
    });
  });
});

describe("a file that becomes a list", () => {
  const single = "extends: acme/config\nservice: cart\n";

  it.each([
    [single, list, "This file has a list of services, and that of the default branch has one service", 2],
    [list, single, "This file has one service, and that of the default branch has a list of services", 2],
  ])("has to be merged first", async (own, feature, message, line) => {
    await expect(prepare({ own, feature, ref: "feature" })).rejects.toMatchObject({
      code: "spec-invalid",
      message,
      hint: "Merge it first: which services there are is decided by the default branch",
      at: { file: "towline.yaml", line, column: 1 },
    });
  });

  it("is no shared file", async () => {
    const shared = `${sharedFile}services: { a: {} }\n`;
    await expect(prepare({ shared })).rejects.toMatchObject({
      message: "A shared file lists services",
      at: { file: "acme/config@6d61696:towline.yaml", line: 18 },
    });
  });
});

describe("the number of jobs", () => {
  const many = (count: number) =>
    `extends: acme/config\nservices:\n${Array.from({ length: count }, (_, index) => `  s${index}: {}\n`).join("")}`;

  it("is what GitHub starts at most", async () => {
    const { jobs } = await prepare(
      { own: many(128) },
      { environment: "production", ref: "refs/tags/v1.0.0" },
    );
    expect(jobs.waves.flat()).toHaveLength(256);
  });

  it("is refused above that", async () => {
    const tag = { environment: "production", ref: "refs/tags/v1.0.0" };
    await expect(prepare({ own: many(129) }, tag)).rejects.toMatchObject({
      code: "not-allowed",
      message: "129 services to 2 targets of production are 258 jobs",
      hint: expect.stringContaining("at most 256"),
    });
    expect((await prepare({ own: many(129) }, { ...tag, targets: ["eu"] })).jobs.waves.flat()).toHaveLength(
      129,
    );
  });

  it("costs no requests", async () => {
    const { reader } = await prepare(
      { own: many(100) },
      { environment: "production", ref: "refs/tags/v1.0.0" },
    );
    expect(reader.requests).toEqual([
      "read acme/checkout towline.yaml",
      "resolve acme/checkout",
      "resolve acme/config",
      "read acme/config towline.yaml",
      "environments acme/checkout",
    ]);
  });
});

describe("a rollback of several services", () => {
  const back = { purpose: "rollback", environment: "dev" } as const;

  it("has to say which", async () => {
    await expect(prepare({}, { ...back, servicesNamed: false })).rejects.toMatchObject({
      code: "not-allowed",
      hint: "Give the input services, with some of cart, cart-api, or all",
    });
  });

  it("goes for all where that is said, and for one without a word where it is alone", async () => {
    expect((await prepare({}, { ...back, servicesNamed: true })).plan.services).toHaveLength(2);
    const one = { services: ["cart"], servicesNamed: true };
    expect((await prepare({}, { ...back, ...one })).plan.services).toEqual(["cart"]);
    const alone = await prepare(
      { own: "extends: acme/config\nservice: cart\n" },
      { ...back, servicesNamed: false },
    );
    expect(alone.plan.services).toEqual(["cart"]);
  });
});
