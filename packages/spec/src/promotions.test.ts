import { describe, expect, it } from "@jest/globals";
import { acme, loadOne, planOf, serviceFile, sharedFile } from "../test/repositories.ts";
import { plannedPromotions } from "./promotions.ts";

const promotionsOf = async (shared: string) => {
  const repositories = acme(serviceFile, undefined, shared);
  const loaded = await loadOne(repositories);
  const plan = await planOf(repositories, { environment: "production", ref: "refs/tags/v1.0.0" });
  return plannedPromotions(loaded, plan).map(({ registry, targets }) => [
    `${registry.repository} in ${registry.region} of ${registry.account}`,
    targets,
  ]);
};

const registry = (text: string) =>
  sharedFile.replace('    tags: ["v*"]', `    tags: ["v*"]\n    registry: ${text}`);

describe("what a plan promotes", () => {
  it("is nothing where all targets pull from the build's registry", async () => {
    expect(await promotionsOf(sharedFile)).toEqual([]);
  });

  it("is each registry of its targets", async () => {
    expect(await promotionsOf(registry("{}"))).toEqual([
      ["checkout in ap-south-1 of 333333333333", ["in"]],
      ["checkout in eu-central-1 of 333333333333", ["eu"]],
    ]);
  });

  it("is a registry once that several share", async () => {
    expect(await promotionsOf(registry("{ aws-region: eu-central-1 }"))).toEqual([
      ["checkout in eu-central-1 of 333333333333", ["in", "eu"]],
    ]);
  });

  it("leaves out the target that pulls from the build's", async () => {
    const shared = sharedFile.replace("cluster: prod-eu", "cluster: prod-eu, registry: {}");
    expect(await promotionsOf(shared)).toEqual([["checkout in eu-central-1 of 333333333333", ["eu"]]]);
  });
});
