import { expect, it } from "@jest/globals";
import { parseImageMaterial } from "./image-reference.ts";

const digest = `sha256:${"a".repeat(64)}`;

it.each<[string, ReturnType<typeof parseImageMaterial>]>([
  [
    "pkg:docker/node@24?platform=linux%2Famd64",
    { name: "node:24", host: "docker.io", repository: "library/node", tag: "24" },
  ],
  [
    "pkg:docker/docker/dockerfile@1",
    { name: "docker/dockerfile:1", host: "docker.io", repository: "docker/dockerfile", tag: "1" },
  ],
  [
    "pkg:docker/docker.io/library/node",
    { name: "docker.io/library/node:latest", host: "docker.io", repository: "library/node", tag: "latest" },
  ],
  [
    "pkg:docker/127.0.0.1%3A5000/base@1?platform=linux%2Famd64",
    { name: "127.0.0.1:5000/base:1", host: "127.0.0.1:5000", repository: "base", tag: "1" },
  ],
  [
    "pkg:docker/ghcr.io/acme/base@1",
    { name: "ghcr.io/acme/base:1", host: "ghcr.io", repository: "acme/base", tag: "1" },
  ],
  [
    "pkg:docker/localhost/base@1",
    { name: "localhost/base:1", host: "localhost", repository: "base", tag: "1" },
  ],
  [
    `pkg:docker/node@24?digest=${encodeURIComponent(digest)}&platform=linux%2Famd64`,
    { name: "node:24", host: "docker.io", repository: "library/node", tag: "24", digest },
  ],
  ["https://example.org/a", undefined],
  ["pkg:oci/base@1", undefined],
])("reads %s", (uri, expected) => {
  expect(parseImageMaterial(uri)).toEqual(expected);
});
