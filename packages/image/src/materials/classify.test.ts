import { expect, it } from "@jest/globals";
import { sourceDefaults } from "../defaults.ts";
import { classify, statedIn } from "./classify.ts";

const hex = "b".repeat(64);
const commit = "c".repeat(40);
const source = { ...sourceDefaults, workspace: "/" };
const stated = statedIn(
  `FROM scratch\nADD --checksum=sha256:${hex} https://example.org/a /\n# ${"d".repeat(64)}`,
  {
    ...source,
    args: { COMMIT: commit },
  },
);
const http = "https://example.org/a";

it.each<[string, string, string | undefined, object]>([
  ["a tag", "pkg:docker/node@24", "sha256:1", { kind: "image", digest: "sha256:1" }],
  ["an image by digest", `pkg:docker/node@24?digest=sha256:${hex}`, `sha256:${hex}`, { kind: "pinned" }],
  ["a checksum in the Dockerfile", http, `sha256:${hex}`, { kind: "pinned" }],
  ["a commit in an argument", "https://example.org/a.git", `sha1:${commit}`, { kind: "pinned" }],
  [
    "a download",
    http,
    "sha256:1f",
    {
      kind: "open",
      why: `${http} may change without notice (ADD --checksum=sha256:1f, or a git commit in its address, pins it)`,
    },
  ],
  [
    "a checksum in a comment",
    http,
    `sha256:${"d".repeat(64)}`,
    { kind: "open", why: expect.stringContaining("may change without notice") },
  ],
  ["no digest", http, undefined, { kind: "open", why: `BuildKit gave no digest for ${http}` }],
  [
    "a layout of images",
    "pkg:oci/base@1",
    "sha256:1",
    { kind: "open", why: "pkg:oci/base@1 cannot be looked up again" },
  ],
])("knows of %s whether it can change", (_, uri, digest, expected) => {
  expect(classify({ uri, digest }, stated)).toMatchObject(expected);
});
