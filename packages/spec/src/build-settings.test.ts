import { describe, expect, it } from "@jest/globals";
import { acme, loadOne, sharedFile } from "../test/repositories.ts";
import { buildSettings } from "./build-settings.ts";

const settingsOf = async (build: string, shared = sharedFile) => {
  const own = `extends: acme/config\nservice: checkout\nbuild:\n${build.replaceAll(/^/gm, "  ")}\n`;
  return buildSettings(await loadOne(acme(own, undefined, shared)));
};

describe("what towline.yaml says about a build", () => {
  it("is handed on", async () => {
    const { source, ...rest } =
      await settingsOf(`contexts: { assets: ./assets/, base: "docker-image://node:24" }
labels: { com.example.team: payments }
annotations: { com.example.tier: "1" }
secrets: [npm-token, npm-token]
ssh: [default]
network: none
provenance: max
sbom: true
source-date-epoch: commit
max-age-days: 1
tag-kinds: [commit, semver]
latest: true
create-repository: true`);
    expect(source).toMatchObject({
      contexts: { assets: "assets", base: "docker-image://node:24" },
      labels: { "com.example.team": "payments" },
      annotations: { "com.example.tier": "1" },
      ssh: [{ id: "default", paths: [] }],
      network: "none",
      attestations: { provenance: "max", sbom: true },
    });
    expect(rest).toMatchObject({
      secretIds: ["npm-token"],
      sourceDateEpoch: "commit",
      maxAgeDays: 1,
      tagKinds: ["commit", "semver"],
      latest: true,
      repositorySettings: { create: true, reconcile: false },
    });
  });

  it.each([
    ["cache: { kind: none }", { kind: "none" }],
    ["cache: { repository: '{service}/layers' }", { kind: "registry", repository: "checkout/layers" }],
    [
      "cache: { kind: s3, bucket: acme, region: eu-west-1, prefix: '{service}/' }",
      { kind: "s3", bucket: "acme", region: "eu-west-1", prefix: "checkout/" },
    ],
  ])("%s", async (build, cache) => {
    expect((await settingsOf(build)).cache).toEqual(cache);
  });

  it.each([
    ["builder: { kind: named, name: mine }", { kind: "named", name: "mine" }],
    ["builder: { kind: kubernetes }", { kind: "kubernetes", nodes: [{ platforms: [], options: {} }] }],
    [
      'builder: { kind: remote, nodes: [{ endpoint: "tcp://arm:1234", platforms: [linux/arm64] }] }',
      { kind: "remote", nodes: [{ endpoint: "tcp://arm:1234", platforms: ["linux/arm64"], options: {} }] },
    ],
  ])("%s", async (build, builder) => {
    expect((await settingsOf(build)).builder).toEqual(builder);
  });

  it.each([
    ["{ tag-mutability: mutable }", { tagMutability: { kind: "MUTABLE", exceptFor: [] } }],
    [
      "{ tag-mutability: immutable, tag-mutability-exclusions: [latest] }",
      { tagMutability: { kind: "IMMUTABLE", exceptFor: ["latest"] } },
    ],
    ["{ encryption: aes256 }", { encryption: { kind: "AES256" } }],
    ["{ kms-key: alias/a }", { encryption: { kind: "KMS", key: "alias/a" } }],
    ["{ encryption: kms-dsse }", { encryption: { kind: "KMS_DSSE", key: undefined } }],
    ["{ scan-on-push: false, tags: { team: a } }", { scanOnPush: false, tags: { team: "a" } }],
  ])("repository-settings: %s", async (settings, expected) => {
    const { repositorySettings } = await settingsOf(`repository-settings: ${settings}`);
    expect(repositorySettings.settings).toEqual(expected);
  });

  it("keeps images by a lifecycle policy", async () => {
    const { retention } = await settingsOf(
      'repository-settings: { keep-images: 50, keep-tags: ["v*"], untagged-days: 7 }',
    );
    expect(retention).toEqual({ keepImages: 50, keepTags: ["v*"], untaggedDays: 7 });
  });

  it("replaces a shared file's cache as a whole: no bucket is left over", async () => {
    const shared = sharedFile.replace(
      "build: {",
      "build: { cache: { kind: s3, bucket: a-b, region: eu-west-1 },",
    );
    expect((await settingsOf("cache: { kind: gha }", shared)).cache).toEqual({ kind: "gha" });
  });
});

describe("where data goes", () => {
  it("is never read from the ref that is deployed", async () => {
    const feature = `extends: acme/config
service: checkout
allowed-regions: [eu-west-1]
build:
  cache: { kind: s3, bucket: stolen, region: eu-west-1 }
  builder: { kind: remote, nodes: [{ endpoint: "tcp://stolen:1234" }] }
  create-repository: true
  reconcile-repository: true
  repository-settings: { tag-mutability: mutable }
  sbom: true
`;
    const loaded = await loadOne(acme(undefined, feature), "feature");
    expect(buildSettings(loaded)).toMatchObject({
      cache: { kind: "registry" },
      builder: { kind: "auto" },
      repositorySettings: { create: false, reconcile: false, settings: { tagMutability: undefined } },
      allowedRegions: [],
      source: { attestations: { sbom: true } },
    });
  });
});
