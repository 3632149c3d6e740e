import { describe, expect, it } from "@jest/globals";
import { acme, loadOne, serviceFile, sharedFile } from "../test/repositories.ts";
import { targetSettings } from "./settings.ts";

const registryIn = async (shared: string, target: string) => {
  const loaded = await loadOne(acme(serviceFile, undefined, shared));
  return targetSettings(loaded, "production", target).registry;
};

const production = (registry: string) =>
  sharedFile.replace('    tags: ["v*"]', `    tags: ["v*"]\n    registry: ${registry}`);

describe("the registry that a target pulls from", () => {
  it("is the build's, where nothing is said", async () => {
    expect(await registryIn(sharedFile, "eu")).toEqual({
      region: "ap-south-1",
      account: "111111111111",
      repository: "checkout",
      filled: { by: "build" },
    });
  });

  it("is that of its own account and region, where {} is said", async () => {
    expect(await registryIn(production("{}"), "eu")).toEqual({
      region: "eu-central-1",
      account: "333333333333",
      repository: "checkout",
      filled: { by: "promotion", roleToAssume: undefined },
    });
  });

  it("is another, with a role of its own", async () => {
    const registry =
      '{ account: "444444444444", repository: "mirror/{service}", role-to-assume: "promote-{target}" }';
    expect(await registryIn(production(registry), "in")).toEqual({
      region: "ap-south-1",
      account: "444444444444",
      repository: "mirror/checkout",
      filled: { by: "promotion", roleToAssume: "promote-in" },
    });
  });

  it("needs no promotion where it is the build's, however that is written", async () => {
    const registry = '{ account: "111111111111", aws-region: ap-south-1, role-to-assume: promote }';
    expect((await registryIn(production(registry), "eu")).filled).toEqual({ by: "build" });
  });

  it("of a target replaces its environment's as a whole", async () => {
    const shared = production('{ repository: "team/{service}" }').replace(
      "cluster: prod-eu",
      "cluster: prod-eu, registry: { aws-region: eu-west-1 }",
    );
    expect(await registryIn(shared, "eu")).toMatchObject({ region: "eu-west-1", repository: "checkout" });
    expect(await registryIn(shared, "in")).toMatchObject({
      region: "ap-south-1",
      repository: "team/checkout",
    });
  });
});
