import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import type { Plan } from "@towline/spec";
import { explicitOnly } from "./explicit-inputs.ts";
import { readInputs } from "./inputs.ts";

const plan: Plan = {
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit: "a".repeat(40),
  ref: "refs/heads/main",
  services: ["checkout"],
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": "a".repeat(40) },
};
const planned = { plan: JSON.stringify(plan), token: "t" };
const explicit = {
  "aws-region": "ap-south-1",
  account: "012345678901",
  "role-to-assume": "towline-build",
  repository: "checkout",
};
const read = (record: Record<string, string>) => parseInputs((name) => record[name] ?? "", readInputs);

describe("inputs of build", () => {
  it("with a plan", () => {
    const secrets = "npm=x";
    expect(
      read({ ...planned, "config-token": "c", "force-build": "true", tags: "v1\nlatest", secrets }),
    ).toEqual({
      from: { kind: "planned", plan, token: "t", configToken: "c", credentials: "oidc" },
      path: ".",
      tags: ["v1", "latest"],
      secrets: [{ id: "npm", from: { kind: "value", value: "x" } }],
      force: true,
      take: "source",
      push: true,
      dryRun: false,
    });
  });

  it("explicit, with defaults", () => {
    expect(read(explicit).from).toEqual({
      kind: "explicit",
      aws: {
        region: "ap-south-1",
        account: "012345678901",
        roleToAssume: "towline-build",
        credentials: "oidc",
      },
      addHosts: [],
      settings: {
        repository: "checkout",
        source: {
          context: ".",
          contexts: {},
          dockerfile: "Dockerfile",
          platforms: [],
          args: {},
          labels: {},
          annotations: {},
          ssh: [],
          attestations: { provenance: "none", sbom: false },
        },
        repositorySettings: { create: false, reconcile: false, settings: {} },
        retention: {},
        cache: { kind: "registry" },
        builder: { kind: "auto" },
        maxAgeDays: 7,
        latest: false,
        allowedRegions: [],
      },
    });
  });

  it("explicit, with everything", () => {
    const { from } = read({
      ...explicit,
      context: "services/checkout/",
      "build-contexts": "base=docker-image://host/base:1\nlib=../lib",
      target: "run",
      platforms: "linux/amd64, linux/arm64\nlinux/arm/v7",
      "build-args": "A=1=2\nB=",
      labels: "team=shop",
      annotations: "tier=1",
      ssh: "default\ngit=keys/a,/b",
      network: "none",
      "add-hosts": "db:10.0.0.1\nv6=::1",
      provenance: "max",
      sbom: "true",
      "source-date-epoch": "0",
      cache: "s3",
      "cache-bucket": "b",
      "cache-prefix": "p/",
      builder: "remote",
      "builder-nodes":
        "endpoint=tcp://amd:1 platforms=linux/amd64,linux/386 cacert=ca.pem\nendpoint=tcp://arm:1 platforms=linux/arm64",
      "create-repository": "true",
      "reconcile-repository": "true",
      "tag-mutability": "immutable",
      "tag-mutability-exclusions": "latest\nmain",
      "scan-on-push": "true",
      "kms-key": "alias/images",
      "repository-tags": "team=shop",
      "keep-images": "50",
      "keep-tags": "v*",
      "untagged-days": "7",
      "max-age-days": "30",
      "tag-kinds": "semver, commit",
      latest: "true",
      "allowed-regions": "ap-south-1",
    });
    expect(from).toMatchObject({
      addHosts: ["db:10.0.0.1", "v6:::1"],
      settings: {
        source: {
          context: "services/checkout/",
          dockerfile: "services/checkout/Dockerfile",
          contexts: { base: "docker-image://host/base:1", lib: "../lib" },
          target: "run",
          platforms: ["linux/amd64", "linux/arm64", "linux/arm/v7"],
          args: { A: "1=2", B: "" },
          labels: { team: "shop" },
          annotations: { tier: "1" },
          ssh: [
            { id: "default", paths: [] },
            { id: "git", paths: ["keys/a", "/b"] },
          ],
          network: "none",
          attestations: { provenance: "max", sbom: true },
        },
        sourceDateEpoch: 0,
        cache: { kind: "s3", bucket: "b", region: "ap-south-1", prefix: "p/" },
        builder: {
          kind: "remote",
          nodes: [
            {
              endpoint: "tcp://amd:1",
              platforms: ["linux/amd64", "linux/386"],
              options: { cacert: "ca.pem" },
            },
            { endpoint: "tcp://arm:1", platforms: ["linux/arm64"], options: {} },
          ],
        },
        repositorySettings: {
          create: true,
          reconcile: true,
          settings: {
            tagMutability: { kind: "IMMUTABLE", exceptFor: ["latest", "main"] },
            scanOnPush: true,
            encryption: { kind: "KMS", key: "alias/images" },
            tags: { team: "shop" },
          },
        },
        retention: { keepImages: 50, keepTags: ["v*"], untaggedDays: 7 },
        maxAgeDays: 30,
        tagKinds: ["commit", "semver"],
        latest: true,
        allowedRegions: ["ap-south-1"],
      },
    });
  });

  it.each<[Record<string, string>, object]>([
    [{ cache: "gha" }, { cache: { kind: "gha" } }],
    [{ cache: "none" }, { cache: { kind: "none" } }],
    [{ "cache-repository": "caches/shop" }, { cache: { kind: "registry", repository: "caches/shop" } }],
    [
      { cache: "s3", "cache-bucket": "b", "cache-region": "eu-west-1" },
      { cache: { kind: "s3", bucket: "b", region: "eu-west-1" } },
    ],
    [{ builder: "mine" }, { builder: { kind: "named", name: "mine" } }],
    [{ builder: "kubernetes" }, { builder: { kind: "kubernetes", nodes: [{ platforms: [], options: {} }] } }],
    [
      { builder: "kubernetes", "builder-nodes": "namespace=ci replicas=2 nodeselector=a=b,c=d" },
      {
        builder: {
          kind: "kubernetes",
          nodes: [{ platforms: [], options: { namespace: "ci", replicas: "2", nodeselector: "a=b,c=d" } }],
        },
      },
    ],
    [{ "source-date-epoch": "commit" }, { sourceDateEpoch: "commit" }],
    [{ encryption: "aes256" }, { repositorySettings: { settings: { encryption: { kind: "AES256" } } } }],
    [{ encryption: "kms-dsse" }, { repositorySettings: { settings: { encryption: { kind: "KMS_DSSE" } } } }],
    [
      { "tag-mutability": "mutable" },
      { repositorySettings: { settings: { tagMutability: { kind: "MUTABLE" } } } },
    ],
  ])("explicit: %j", (change, settings) => {
    expect(read({ ...explicit, ...change }).from).toMatchObject({ settings });
  });

  it.each<[string, Record<string, string>, string]>([
    ["no repository", { repository: "" }, "Input repository is missing"],
    ["a registry in the repository", { repository: "1.dkr.ecr/Checkout" }, "Input repository is"],
    ["no region", { "aws-region": "" }, "Input aws-region is missing"],
    ["a zone", { "aws-region": "ap-south-1a" }, 'Input aws-region is "ap-south-1a"'],
    ["an account that lost its zero", { account: "12345678901" }, "Input account is"],
    ["no role", { "role-to-assume": "" }, "Input role-to-assume is missing"],
    ["a bare role without account", { account: "" }, "Input account is missing"],
    ["unknown credentials", { credentials: "default" }, 'Input credentials is "default"'],
    ["a context elsewhere", { context: "https://example.org/a.git" }, "Input context is"],
    ["a context from stdin", { context: "-" }, 'Input context is "-"'],
    ["no such platform", { platforms: "linux/amd46" }, 'Input platforms has "linux/amd46"'],
    ["an argument without value", { "build-args": "A" }, 'Input build-args has the line "A"'],
    ["a label without value", { labels: "A" }, 'Input labels has the line "A"'],
    ["an annotation without value", { annotations: "A" }, 'Input annotations has the line "A"'],
    ["a context without place", { "build-contexts": "lib" }, 'Input build-contexts has the line "lib"'],
    ["keys without path", { ssh: "git=" }, 'Input ssh has the line "git="'],
    ["no network", { network: "bridge" }, 'Input network is "bridge"'],
    ["a host without address", { "add-hosts": "db" }, 'Input add-hosts has the line "db"'],
    ["no mode of provenance", { provenance: "true" }, 'Input provenance is "true"'],
    ["no flag", { sbom: "yes" }, 'Input sbom is "yes"'],
    ["no time", { "source-date-epoch": "2026-01-01" }, 'Input source-date-epoch is "2026-01-01"'],
    ["no kind of cache", { cache: "local" }, 'Input cache is "local"'],
    ["a cache without bucket", { cache: "s3" }, "Input cache-bucket is missing"],
    [
      "a bucket without cache",
      { "cache-bucket": "b" },
      'Input cache-bucket has no meaning with "cache: registry"',
    ],
    [
      "a repository of another cache",
      { cache: "gha", "cache-repository": "a" },
      'Input cache-repository has no meaning with "cache: gha"',
    ],
    ["no repository of a cache", { "cache-repository": "A" }, 'Input cache-repository is "A"'],
    [
      "no region of a cache",
      { cache: "s3", "cache-bucket": "b", "cache-region": "x" },
      'Input cache-region is "x"',
    ],
    ["no name of a builder", { builder: "a b" }, 'Input builder is "a b"'],
    ["remote without nodes", { builder: "remote" }, "Input builder-nodes is missing"],
    [
      "nodes without builder",
      { "builder-nodes": "endpoint=tcp://a:1" },
      'Input builder-nodes has no meaning with "builder: auto"',
    ],
    [
      "a node without endpoint",
      { builder: "remote", "builder-nodes": "platforms=linux/arm64" },
      'Input builder-nodes has no endpoint in the line "platforms=linux/arm64"',
    ],
    [
      "an endpoint that is none",
      { builder: "remote", "builder-nodes": "endpoint=arm64" },
      'Input builder-nodes has "endpoint=arm64"',
    ],
    [
      "an endpoint of pods",
      { builder: "kubernetes", "builder-nodes": "endpoint=tcp://a:1" },
      'Input builder-nodes has "endpoint=tcp://a:1"',
    ],
    [
      "no such platform of a node",
      { builder: "remote", "builder-nodes": "endpoint=tcp://a:1 platforms=linux/amd46" },
      'Input builder-nodes has the platform "linux/amd46"',
    ],
    ["no mutability", { "tag-mutability": "IMMUTABLE" }, 'Input tag-mutability is "IMMUTABLE"'],
    [
      "exclusions of nothing",
      { "tag-mutability-exclusions": "latest" },
      "Input tag-mutability-exclusions has no meaning without tag-mutability",
    ],
    ["no encryption", { encryption: "sse" }, 'Input encryption is "sse"'],
    ["a key of AES", { encryption: "aes256", "kms-key": "k" }, "Input kms-key has no meaning"],
    ["no images at all", { "keep-images": "0" }, 'Input keep-images is "0"'],
    [
      "exceptions from no deletion",
      { "keep-tags": "v*" },
      "Input keep-tags has no meaning without keep-images and untagged-days",
    ],
    ["no days", { "untagged-days": "soon" }, 'Input untagged-days is "soon"'],
    ["no age", { "max-age-days": "0" }, 'Input max-age-days is "0"'],
    ["no kind of tag", { "tag-kinds": "branch" }, 'Input tag-kinds has "branch"'],
    ["no region at all", { "allowed-regions": "mars" }, 'Input allowed-regions has "mars"'],
    ["a tag of ours", { tags: "src-1" }, 'Input tags has "src-1"'],
    ["a tag that is a commit", { tags: "b".repeat(40) }, "Input tags has"],
    ["no tag at all", { tags: "a b" }, 'Input tags has "a b"'],
  ])("refuses %s", (_, change, message) => {
    const wrong = () => read({ ...explicit, ...change });
    expect(wrong).toThrow(
      expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(message) }),
    );
  });

  it.each<[string, Record<string, string>, string]>([
    ["settings beside it", { target: "run" }, "Inputs plan and target cannot both be given"],
    ["a cache beside it", { cache: "gha" }, "Inputs plan and cache cannot both be given"],
    ["changes in it", { plan: "{}" }, "Input plan is not what the earlier step wrote"],
  ])("refuses a plan with %s", (_, change, message) => {
    expect(() => read({ ...planned, ...change })).toThrow(
      expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(message) }),
    );
  });

  it("needs no role for the runner's own identity, but the account to expect", () => {
    const { from } = read({ ...explicit, "role-to-assume": "", credentials: "runner" });
    expect(from).toMatchObject({ aws: { roleToAssume: undefined, credentials: "runner" } });
  });

  it("knows of every input whether a plan excludes it", () => {
    const action = readFileSync(join(import.meta.dirname, "../action.yml"), "utf8");
    const [, inputs = ""] = /^inputs:\n(.*?)^outputs:/ms.exec(action) ?? [];
    const names = [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
    const marked = [...inputs.matchAll(/^ {2}([\w-]+):\n {4}description: ['"]?Explicit: /gm)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(marked)).toEqual(new Set(explicitOnly));
  });
});
