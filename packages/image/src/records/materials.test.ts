import { expect, it } from "@jest/globals";
import { materialsIn } from "./materials.ts";

/** As buildx 0.29 wrote it about a build by BuildKit 0.13, shortened. */
const provenance = {
  builder: { id: "" },
  buildType: "https://mobyproject.org/buildkit@v1",
  materials: [
    {
      uri: "pkg:docker/127.0.0.1%3A5077/base@1?platform=linux%2Famd64",
      digest: { sha256: "7c9a25232c58bdb2cf5cf647751de4341205b1f33ef1ddef69f7041dcbd287ec" },
    },
    {
      uri: "http://127.0.0.1:5088/repo/.git#main",
      digest: { sha1: "8e98a57e1547d3e4e8d66a81dc9327756515c833" },
    },
  ],
  invocation: { parameters: { frontend: "dockerfile.v0" } },
};
const base = {
  uri: "pkg:docker/127.0.0.1%3A5077/base@1?platform=linux%2Famd64",
  digest: "sha256:7c9a25232c58bdb2cf5cf647751de4341205b1f33ef1ddef69f7041dcbd287ec",
};
const repository = {
  uri: "http://127.0.0.1:5088/repo/.git#main",
  digest: "sha1:8e98a57e1547d3e4e8d66a81dc9327756515c833",
};
const arm = { ...provenance, materials: [{ uri: "pkg:docker/node@24", digest: { sha256: "1" } }] };
const both = ["linux/amd64", "linux/arm64"];

it.each<[string, Record<string, unknown>, readonly string[], ReturnType<typeof materialsIn>]>([
  ["one platform", { "buildx.build.provenance": provenance }, [], [base, repository]],
  ["one that was asked for", { "buildx.build.provenance": provenance }, ["linux/amd64"], [base, repository]],
  [
    "several platforms, each thing once",
    {
      "buildx.build.provenance/linux/amd64": provenance,
      "buildx.build.provenance/linux/arm64": {
        ...arm,
        materials: [...arm.materials, provenance.materials[1]],
      },
    },
    both,
    [base, repository, { uri: "pkg:docker/node@24", digest: "sha256:1" }],
  ],
  ["local files alone", { "buildx.build.provenance": { buildType: "x" } }, [], []],
  [
    "SLSA 1",
    {
      "buildx.build.provenance": {
        buildDefinition: { resolvedDependencies: [{ uri: "pkg:docker/node@24", digest: { sha256: "1" } }] },
      },
    },
    [],
    [{ uri: "pkg:docker/node@24", digest: "sha256:1" }],
  ],
  [
    "something without digest",
    { "buildx.build.provenance": { ...provenance, materials: [{ uri: "https://example.org/a" }] } },
    [],
    [{ uri: "https://example.org/a" }],
  ],
  ["an old buildx", { "containerimage.digest": "sha256:1" }, [], undefined],
  ["a platform left out", { "buildx.build.provenance/linux/amd64": provenance }, both, undefined],
  ["a form that is not known", { "buildx.build.provenance": { x: 1 } }, [], undefined],
  ["text", { "buildx.build.provenance": "e30=" }, [], undefined],
  ["a list that is none", { "buildx.build.provenance": { ...provenance, materials: {} } }, [], undefined],
  ["a material without name", { "buildx.build.provenance": { materials: [{}] } }, [], undefined],
])("reads what BuildKit says of %s", (_, metadata, platforms, expected) => {
  expect(materialsIn(metadata, platforms)).toEqual(expected);
});
