import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import {
  acme,
  checkoutAt,
  commitOf,
  loadOne,
  planOf,
  readerOf,
  serviceFile,
  sharedFile,
} from "../test/repositories.ts";
import { buildSettings } from "./build-settings.ts";
import { loadPlanned, loadServices } from "./load.ts";
import { targetSettings } from "./settings.ts";

const load = loadOne;

describe("extends", () => {
  it("merges map by map, replaces lists, and lets the service's own file win", async () => {
    const own = `${serviceFile}build: { platforms: [linux/arm64], args: { B: b } }\ntimeout-minutes: 5\n`;
    const shared = sharedFile.replace(" }", ", platforms: [linux/amd64, linux/386], args: { A: a, B: x } }");
    const loaded = await load(acme(own, undefined, shared));
    const { aws, source } = buildSettings(loaded);
    const { platforms, args } = source;
    expect({ account: aws.account, platforms, args }).toEqual({
      account: "111111111111",
      platforms: ["linux/arm64"],
      args: { A: "a", B: "b" },
    });
    expect(targetSettings(loaded, "dev", "default").timeoutSeconds).toBe(300);
  });

  it("takes config as a whole: its path is a folder of the file that says it", async () => {
    const shared = await load(acme());
    expect(shared.spec.config).toEqual({
      repository: "acme/config",
      path: "{environment}/{target}/{service}",
    });
    const own = await load(acme(`${serviceFile}config: { path: settings }\n`));
    expect(own.spec.config).toEqual({ repository: "acme/checkout", path: "settings" });
  });

  it("follows a branch, another path, and a chain", async () => {
    const loaded = await load({
      "acme/checkout": {
        main: { "towline.yaml": "extends: acme/config@rules:shared/base.yaml\nservice: a\n" },
      },
      "acme/config": { main: {}, rules: { "shared/base.yaml": `extends: acme/company\n${sharedFile}` } },
      "acme/company": { main: { "towline.yaml": "timeout-minutes: 30\n" } },
    });
    expect(loaded.spec["timeout-minutes"]).toBe(30);
    expect(loaded.pins["acme/config"]).toBe(commitOf("rules"));
    expect(loaded.extends.map(({ repository, path }) => `${repository}:${path}`)).toEqual([
      "acme/config:shared/base.yaml",
      "acme/company:towline.yaml",
    ]);
  });

  const chain = (files: Record<string, string>) =>
    load({
      "acme/checkout": { main: { "towline.yaml": serviceFile } },
      ...Object.fromEntries(
        Object.entries(files).map(([repository, text]) => [repository, { main: { "towline.yaml": text } }]),
      ),
    });

  it.each([
    ["itself", { "acme/config": "extends: acme/config\n" }, "comes back to a file that led here"],
    ["the service", { "acme/config": "extends: acme/checkout\n" }, "comes back to a file that led here"],
    [
      "too long a chain",
      {
        "acme/config": "extends: acme/b\n",
        "acme/b": "extends: acme/c\n",
        "acme/c": "extends: acme/d\n",
        "acme/d": "",
      },
      "leads through more than 3 files",
    ],
    ["a repository that is not there", {}, "cannot be read: GitHub has no repository acme/config"],
    [
      "two branches of one repository",
      { "acme/config": "extends: acme/config@x:y\n" },
      "reads acme/config at two branches",
    ],
  ])("refuses %s, at the line that says it", async (_, files, message) => {
    await expect(chain(files)).rejects.toMatchObject({
      code: "spec-invalid",
      message: expect.stringContaining(message),
      hint: expect.any(String),
      at: { line: 1, column: 10 },
    });
  });

  it("refuses a file that is not there", async () => {
    const repositories = { ...acme(), "acme/config": { main: { "other.yaml": sharedFile } } };
    await expect(load(repositories)).rejects.toMatchObject({
      message: '"extends: acme/config" finds no towline.yaml there at 6d61696',
    });
  });
});

describe("rules", () => {
  const open = sharedFile.replace("    tags:", "    branches: ['**']\n    tags:");

  it("come from the default branch, details from the ref that is deployed", async () => {
    const feature = `service: stolen
build: { account: "999999999999", aws-region: eu-west-1, repository: stolen, dockerfile: new.Dockerfile }
${open.slice(open.indexOf("environments:"))}`;
    const loaded = await load(acme(serviceFile, feature), "feature");
    const { aws, repository, source } = buildSettings(loaded);
    expect(loaded.spec.service).toBe("checkout");
    expect(loaded.spec.environments.production?.branches).toBeUndefined();
    expect({ aws, repository, dockerfile: source.dockerfile }).toEqual({
      aws: { account: "111111111111", region: "ap-south-1", roleToAssume: "towline-build" },
      repository: "checkout",
      dockerfile: "new.Dockerfile",
    });
    await expect(
      planOf(acme(serviceFile, feature), { environment: "production" }, "feature"),
    ).rejects.toThrow("Branch feature may not be deployed to production: only tags v* may");
  });

  it("on the ref that differ are noted", async () => {
    const noticesOf = async (feature: string) =>
      (await loadServices(checkoutAt("feature"), readerOf(acme(serviceFile, feature)))).notices;
    const [notice] = await noticesOf(serviceFile.replace("config", "other"));
    expect(notice?.message).toContain("differ from those of the default branch");
    expect(await noticesOf(`# same\n${serviceFile}`)).toEqual([]);
  });

  it("cannot come from a repository that the ref names", async () => {
    const repositories = {
      ...acme(serviceFile, "extends: evil/config\nservice: checkout\n"),
      "evil/config": { main: { "towline.yaml": open } },
    };
    const loaded = await load(repositories, "feature");
    expect(loaded.extends).toEqual([{ repository: "acme/config", path: "towline.yaml" }]);
    expect(loaded.spec.environments.production?.branches).toBeUndefined();
  });

  it("must be on the default branch before the first deploy", async () => {
    const repositories = {
      ...acme(),
      "acme/checkout": { main: {}, feature: { "towline.yaml": serviceFile } },
    };
    await expect(load(repositories, "feature")).rejects.toMatchObject({
      code: "spec-invalid",
      message: "The default branch of acme/checkout has no towline.yaml",
      hint: expect.stringContaining("Merge it first"),
    });
  });

  it("that are broken on the default branch are reported as standing there; its details are not", async () => {
    const main = `${serviceFile}environments:\n  dev: { brances: [main] }\nbuild: { dokerfile: x }\n`;
    await expect(load(acme(main, serviceFile), "feature")).rejects.toMatchObject({
      problems: [
        {
          message: 'environments.dev has the unknown key "brances"',
          at: { file: "acme/checkout@6d61696:towline.yaml", line: 4, column: 10 },
        },
      ],
    });
  });
});

describe("a configuration repository that is not there", () => {
  it("is refused at the line that names it", async () => {
    const own = `${serviceFile}config: { repository: acme/confg, path: x }\n`;
    await expect(planOf(acme(own))).rejects.toMatchObject({
      code: "spec-invalid",
      message: '"config.repository: acme/confg" cannot be read: GitHub has no repository acme/confg',
      hint: "Pass config-token",
      at: { file: "towline.yaml", line: 3, column: 11 },
    });
  });
});

describe("a folder in the file's place", () => {
  it("is refused at the line that extends it", async () => {
    const reader = readerOf(acme());
    const read: typeof reader.read = (repository, path, commit) =>
      repository === "acme/config"
        ? Promise.reject(new TowlineError("github-not-found", "towline.yaml in acme/config is a folder"))
        : reader.read(repository, path, commit);
    await expect(loadServices(checkoutAt("main"), { ...reader, read })).rejects.toMatchObject({
      message: '"extends: acme/config" cannot be read: towline.yaml in acme/config is a folder',
      at: { file: "towline.yaml", line: 1, column: 10 },
    });
  });
});

describe("a file that is not there", () => {
  it("is named with its repository and commit", async () => {
    await expect(load({ "acme/checkout": { main: {} } })).rejects.toMatchObject({
      code: "spec-invalid",
      message: "There is no towline.yaml in acme/checkout at 6d61696",
      hint: expect.stringContaining("service: <name>"),
    });
  });
});

describe("a later job", () => {
  it("reads the same again at the plan's commits, three files at once and nothing else", async () => {
    const repositories = acme(serviceFile, `${serviceFile}manifests: { path: deploy }\n`);
    const loaded = await load(repositories, "feature");
    const plan = await planOf(repositories, {}, "feature");
    const moved = {
      ...repositories,
      "acme/config": {
        ...repositories["acme/config"],
        main: repositories["acme/config"]?.main ?? {},
        next: {},
      },
    };
    const reader = readerOf(moved);
    const again = await loadPlanned(plan, reader);
    expect(again.spec).toEqual(loaded.spec);
    expect(again.pins).toEqual(loaded.pins);
    expect(reader.requests).toHaveLength(3);
    expect(reader.requests.filter((request) => request.startsWith("resolve"))).toEqual([]);
    expect(reader.parallel()).toBe(3);
  });

  it("reads a file once that is both what is deployed and what holds the rules", async () => {
    const plan = await planOf(acme());
    const reader = readerOf(acme());
    await loadPlanned(plan, reader);
    expect(reader.requests).toEqual(["read acme/checkout towline.yaml", "read acme/config towline.yaml"]);
  });
});

describe("pins", () => {
  it("hold the commit of every repository that is read, the configuration's too", async () => {
    const own = `${serviceFile}config: { repository: acme/settings, path: checkout }\n`;
    const repositories = { ...acme(serviceFile, own), "acme/settings": { main: {} } };
    const plan = await planOf(repositories, {}, "feature");
    expect(plan.pins).toEqual({
      "acme/checkout": commitOf("main"),
      "acme/config": commitOf("main"),
      "acme/settings": commitOf("main"),
    });
    expect(plan.commit).toBe(commitOf("feature"));
  });
});
