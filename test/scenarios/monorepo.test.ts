import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import {
  buildAccount,
  defaultRoles,
  exampleRegion,
  nonProductionAccount,
  productionAccount,
} from "@towline/sandbox";
import { ClusterHistory } from "../world/cluster-history.ts";
import { digestOf, errorsOf, jobOf, ranJobs } from "../world/results.ts";
import { startWorld, type World } from "../world/world.ts";

const services = ["cart", "api"] as const;
const rules = `
build: { aws-region: ${exampleRegion}, account: "${buildAccount}", role-to-assume: towline-build }
config: { path: "{environment}/{service}" }
environments:
  dev: { account: "${nonProductionAccount}", aws-region: ${exampleRegion}, cluster: dev, role-to-assume: towline-dev }
  production:
    account: "${productionAccount}"
    aws-region: ${exampleRegion}
    cluster: production
    role-to-assume: towline-production
    tags: ["v*"]
`;

/** One repository with two services. The scenarios build on each other. */
let world: World;
let clusters: Readonly<Record<"dev" | "production", ClusterHistory>>;
beforeAll(async () => {
  world = await startWorld({
    sandbox: {
      roles: defaultRoles,
      repositories: services.flatMap((name) =>
        [name, `${name}/cache`].map((repository) => ({
          name: repository,
          account: buildAccount,
          region: exampleRegion,
          sharedWith: [nonProductionAccount, productionAccount],
        })),
      ),
      timing: { podStart: 30, crashBackOff: 30, termination: 20, probeSecond: 20 },
    },
  });
  clusters = {
    dev: new ClusterHistory(world.cluster("dev")),
    production: new ClusterHistory(world.cluster("production")),
  };
  const configuration = ["dev", "production"].flatMap((environment) =>
    services.flatMap((service) => [
      [`${environment}/${service}/.env`, "GREETING=Hello\n"],
      [`${environment}/${service}/app.properties`, "color=blue\n"],
    ]),
  );
  await world.config.commit({ "towline.yaml": rules, ...Object.fromEntries(configuration) }, "Two services");
  await makeMonorepo();
});
afterAll(() => world.close());

/** Each of them is the example's service under another name; both are released by `v*`, and each by `<name>-v*`. */
const makeMonorepo = async (): Promise<void> => {
  const show = (path: string) => world.checkout.git("show", `HEAD:${path}`);
  const [dockerfile, deployment, service, release] = await Promise.all(
    ["Dockerfile", "k8s/deployment.yaml", "k8s/service.yaml", ".github/workflows/release.yml"].map(show),
  );
  const files: Record<string, string | undefined> = {
    "towline.yaml": `extends: acme/config\nservices:\n  cart: { path: services/cart }\n  api: { path: services/api }\n`,
    ".github/workflows/release.yml": release?.replace('["v*"]', '["v*", "*-v*"]'),
  };
  for (const name of services) {
    await cp(join(world.checkout.path, "bin"), join(world.checkout.path, "services", name, "bin"), {
      recursive: true,
    });
    files[`services/${name}/Dockerfile`] = dockerfile?.replace("1.0.0", `${name}-1.0.0`);
    files[`services/${name}/k8s/deployment.yaml`] = deployment?.replaceAll("checkout", name);
    files[`services/${name}/k8s/service.yaml`] = service?.replaceAll("checkout", name);
  }
  await world.checkout.commit(files, "Two services");
};

const change = async (service: string, version: string): Promise<void> => {
  const path = `services/${service}/Dockerfile`;
  const dockerfile = await world.checkout.git("show", `HEAD:${path}`);
  await world.checkout.commit(
    { [path]: dockerfile.replace(/VERSION=.*/, `VERSION=${version}`) },
    `${service} ${version}`,
  );
};

const release = async (tag: string): Promise<RunResult> => {
  await world.checkout.git("tag", tag);
  return await world.run({ workflow: "release", event: { name: "push", ref: `refs/tags/${tag}` } });
};

const serving = (environment: "dev" | "production", service: string): readonly string[] => [
  ...new Set(
    clusters[environment]
      .readyPods()
      .filter(({ metadata }) => metadata.labels?.app === service)
      .map((pod) => pod.spec.containers[0].image.split("@")[1]),
  ),
];

let first: RunResult;

describe("a deploy of all services", () => {
  it("builds both in one job, deploys each in its own, and has one summary", async () => {
    first = await world.deploy();
    expect(errorsOf(first)).toEqual([]);
    expect(ranJobs(first).toSorted()).toEqual([
      "Build: success",
      "Deploy to dev (api): success",
      "Deploy to dev (cart): success",
      "Plan dev: success",
      "Report: success",
    ]);
    for (const service of services) {
      expect(serving("dev", service)).toEqual([digestOf(first, service)]);
      expect(jobOf(first, `Deploy to dev (${service})`).summary).toContain(`${service} → dev: deployed`);
      expect(jobOf(first, "Report").summary).toContain(digestOf(first, service));
      expect(clusters.dev.holders(`towline-${service}`).at(-1)).toBe("");
    }
    expect(jobOf(first, "Report").summary).toContain("cart, api main@");
  });
});

describe("a change of one of them", () => {
  it("builds that one alone; the other serves on untouched", async () => {
    await change("cart", "cart-1.1.0");
    const pods = clusters.dev.pods().filter(({ metadata }) => metadata.labels?.app === "api");
    const result = await world.deploy();
    expect(errorsOf(result)).toEqual([]);
    const { log } = jobOf(result, "Build");
    expect(log).toContain("Not building api");
    expect(log).not.toContain("Not building cart");
    expect(digestOf(result, "api")).toBe(digestOf(first, "api"));
    expect(serving("dev", "cart")).toEqual([digestOf(result, "cart")]);
    expect(digestOf(result, "cart")).not.toBe(digestOf(first, "cart"));
    expect(jobOf(result, "Deploy to dev (api)").summary).toContain("nothing to do");
    const now = clusters.dev.pods().filter(({ metadata }) => metadata.labels?.app === "api");
    expect(now.map(({ metadata }) => metadata.uid)).toEqual(pods.map(({ metadata }) => metadata.uid));
  });
});

describe("releases", () => {
  it("of `v*` are of all services, with the images that are there", async () => {
    const result = await release("v1.0.0");
    expect(errorsOf(result)).toEqual([]);
    expect(ranJobs(result)).toContain("Deploy to production (cart): success");
    for (const service of services) expect(serving("production", service)).toEqual(serving("dev", service));
    expect(jobOf(result, "Image").log).not.toContain("docker buildx build");
  });

  it("of `cart-v*` are of the cart alone, with versions of its own", async () => {
    await change("cart", "cart-0.9.0");
    await change("api", "api-2.0.0");
    const writes = clusters.production.holders("towline-api").length;
    const api = serving("production", "api");
    const result = await release("cart-v0.9.0");
    expect(errorsOf(result)).toEqual([]);
    expect(ranJobs(result)).toContain("Deploy to production: success");
    expect(Object.keys(JSON.parse(jobOf(result, "Image").outputs.digests ?? "{}"))).toEqual(["cart"]);
    expect(serving("production", "cart")).toEqual([digestOf(result, "cart")]);
    expect(serving("production", "api")).toEqual(api);
    expect(clusters.production.holders("towline-api")).toHaveLength(writes);
    expect(jobOf(result, "Report").summary).toContain("cart cart-v0.9.0 → production: success");
  });

  it("of a service that is not there are refused", async () => {
    const result = await release("mail-v1.0.0");
    expect(ranJobs(result)).toEqual(["Plan production: failure", "Report: success"]);
    expect(errorsOf(result).join()).toMatch(/mail/);
  });
});

describe("a service that fails", () => {
  it("is put back; the other of the same run is deployed", async () => {
    const path = "services/api/Dockerfile";
    const dockerfile = await world.checkout.git("show", `HEAD:${path}`);
    const before = serving("dev", "api");
    await world.checkout.commit({ [path]: dockerfile.replace('["serve"]', '["crash"]') }, "Break it");
    const result = await world.deploy();
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "Deploy to dev (api)").conclusion).toBe("failure");
    expect(jobOf(result, "Deploy to dev (cart)").conclusion).toBe("success");
    expect(serving("dev", "api")).toEqual(before);
    expect(serving("dev", "cart")).toEqual([digestOf(result, "cart")]);
  });
});
