import { describe, expect, it } from "@jest/globals";
import {
  acme,
  commitOf,
  loadOne,
  planOf,
  type Repositories,
  readerOf,
  sharedFile,
} from "../test/repositories.ts";
import { loadPlanned } from "./load.ts";
import { targetSettings } from "./settings.ts";

const own = `extends: acme/config
service: checkout
config: { repository: acme/settings, branch: "{environment}-{target}", path: "{service}" }
manifests: { repository: acme/manifests, path: "{service}/{environment}" }
`;
const repositories: Repositories = {
  ...acme(own),
  "acme/settings": { main: {}, "production-in": {}, "production-eu": {} },
  "acme/manifests": { main: {} },
};
const production = { environment: "production", ref: "refs/tags/v1.0.0" };

describe("pins", () => {
  it("hold a branch for each environment and target, and repositories of manifests", async () => {
    const plan = await planOf(repositories, production);
    expect(plan.pins).toEqual({
      "acme/checkout": commitOf("main"),
      "acme/config": commitOf("main"),
      "acme/manifests": commitOf("main"),
      "acme/settings@production-in": commitOf("production-in"),
      "acme/settings@production-eu": commitOf("production-eu"),
    });
  });

  it("are what a later job reads", async () => {
    const plan = await planOf(repositories, production);
    const loaded = await loadPlanned(plan, readerOf(repositories));
    expect(targetSettings(loaded, "production", "eu")).toMatchObject({
      config: { from: { repository: "acme/settings", commit: commitOf("production-eu") }, path: "checkout" },
      manifests: {
        from: { repository: "acme/manifests", commit: commitOf("main") },
        folders: ["checkout/production"],
      },
    });
  });

  it("that a plan lacks are refused by name", async () => {
    const loaded = await loadOne(repositories);
    expect(() => targetSettings(loaded, "production", "eu")).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: "The plan holds no commit of acme/manifests",
      }),
    );
  });

  it("of the service's own repository may be another branch of it", async () => {
    const branch = 'extends: acme/config\nservice: checkout\nconfig: { branch: settings, path: "." }\n';
    const plan = await planOf(
      {
        "acme/checkout": { main: { "towline.yaml": branch }, settings: {} },
        "acme/config": { main: { "towline.yaml": sharedFile } },
      },
      {},
    );
    expect(plan.pins["acme/checkout@settings"]).toBe(commitOf("settings"));
  });
});

describe("a branch that is not there", () => {
  it("is refused where it is written, with the name that it has here", async () => {
    await expect(planOf(repositories)).rejects.toMatchObject({
      code: "spec-invalid",
      message:
        '"config.branch: {environment}-{target}", filled in "dev-default", cannot be read: GitHub has no branch "dev-default" in acme/settings',
      at: { file: "towline.yaml", line: 3, column: 38 },
    });
  });

  it("of a repository that is not there either names that", async () => {
    const { "acme/manifests": _, ...rest } = repositories;
    await expect(planOf(rest, production)).rejects.toMatchObject({
      message:
        '"manifests.repository: acme/manifests" cannot be read: GitHub has no repository acme/manifests',
      at: { line: 4 },
    });
  });
});
