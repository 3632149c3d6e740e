import { describe, expect, it } from "@jest/globals";
import { withLoggedMaterials } from "./provenance-in-log.ts";

const base = "127.0.0.1:5077/base:1";
const hex = "8".repeat(64);
const other = "3".repeat(64);

/** As Docker 26 with buildx 0.13 printed it, shortened. */
const log = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 278B done
#1 DONE 0.0s

#2 [internal] load metadata for 127.0.0.1:5077/other:1
#2 DONE 0.0s

#3 [internal] load metadata for 127.0.0.1:5077/base:1
#3 DONE 0.0s

#4 [internal] load .dockerignore
#4 transferring context: 2B done
#4 DONE 0.0s

#5 [stage-2 1/4] FROM 127.0.0.1:5077/base:1@sha256:${hex}
#5 resolve 127.0.0.1:5077/base:1@sha256:${hex} done
#5 CACHED

#6 [internal] load build context
#6 DONE 0.0s

#7 FROM 127.0.0.1:5077/other:1@sha256:${other}
#7 extracting sha256:97762fd5a06b88314b95eda067b21a914a63e6128946f76db51b69a4fedb784d
#7 DONE 0.1s

#6 [internal] load build context
#6 DONE 0.1s

#8 [stage-2 2/4] COPY --from=127.0.0.1:5077/other:1 /a.txt /b.txt
#8 DONE 0.0s

#9 [stage-2 3/4] RUN curl https://example.org/a
#9 0.051 #3 [internal] load metadata for 127.0.0.1:5077/forged:1
#9 DONE 0.1s

#10 exporting to image
#10 pushing layers done
#10 DONE 0.1s`.split("\n");

const built = { digest: `sha256:${"1".repeat(64)}`, metadata: { "containerimage.digest": "x" } };
const material = (uri: string, sha256: string) => ({ uri, digest: { sha256 } });
const materialsOf = (lines: readonly string[], platforms: readonly string[] = []) => {
  const { metadata } = withLoggedMaterials(built, platforms, lines);
  return Object.entries(metadata).flatMap(([name, value]) =>
    name.startsWith("buildx") ? [[name, (value as { materials: unknown }).materials]] : [],
  );
};
const key = "buildx.build.provenance";
const both = [
  material("pkg:docker/127.0.0.1%3A5077/other@1", other),
  material("pkg:docker/127.0.0.1%3A5077/base@1", hex),
];

describe("withLoggedMaterials", () => {
  it("finds every base, with the digest that was used", () => {
    expect(materialsOf(log)).toEqual([[key, both]]);
  });

  it("says it of each platform", () => {
    const lines = [
      `#1 [linux/amd64 internal] load metadata for ${base}`,
      `#2 [linux/arm64 internal] load metadata for ${base}`,
      `#3 [linux/amd64 stage-1 1/2] FROM ${base}@sha256:${hex}`,
      `#4 [linux/arm64 stage-1 1/2] FROM ${base}@sha256:${hex}`,
      "#5 [context shared] load .dockerignore",
      "#6 [context shared] load from client",
      "#7 [linux/arm64 stage-1 2/2] COPY --from=shared a /",
    ];
    const materials = [material("pkg:docker/127.0.0.1%3A5077/base@1", hex)];
    expect(materialsOf(lines, ["linux/amd64", "linux/arm64"])).toEqual([
      [`${key}/linux/amd64`, materials],
      [`${key}/linux/arm64`, materials],
    ]);
  });

  it.each<[string, readonly string[], readonly object[]]>([
    ["local files alone", ["#1 [1/1] COPY main.js /"], []],
    [
      "Docker's own registry",
      [
        "#1 [internal] load metadata for docker.io/library/node:24",
        "#2 [auth] library/node:pull token for registry-1.docker.io",
        `#3 [1/2] FROM docker.io/library/node:24@sha256:${hex}`,
      ],
      [material("pkg:docker/node@24", hex)],
    ],
    [
      "a frontend",
      [
        "#1 resolve image config for docker-image://docker.io/docker/dockerfile:1",
        `#2 docker-image://docker.io/docker/dockerfile:1@sha256:${hex}`,
      ],
      [material("pkg:docker/docker/dockerfile@1", hex)],
    ],
    [
      "a base by digest",
      [`#1 [internal] load metadata for ${base}@sha256:${hex}`, `#2 [1/1] FROM ${base}@sha256:${hex}`],
      [],
    ],
  ])("reads %s", (_, lines, materials) => {
    expect(materialsOf(lines)).toEqual([[key, materials]]);
  });

  it.each<[string, readonly string[]]>([
    ["no log", []],
    ["a base without digest", [`#1 [internal] load metadata for ${base}`]],
    ["a download", [...log, "#20 [stage-2 3/4] ADD http://127.0.0.1:5088/a.txt /c.txt"]],
    ["a git source", [...log, "#20 [stage-2 3/4] ADD git@example.org:a/b.git /c"]],
    ["an image as named context", [...log, `#20 [context named] ${base}`]],
    ["a list of packages", [...log, "#20 [linux/amd64] generating sbom using docker.io/x/y:1"]],
    [
      "a frontend of somebody's",
      [
        ...log,
        "#20 resolve image config for docker-image://docker.io/acme/dockerfile:1",
        `#21 docker-image://docker.io/acme/dockerfile:1@sha256:${hex}`,
      ],
    ],
    ["anything new", [...log, "#20 [internal] load something else"]],
    ["a name with two digests", [...log, `#20 [stage-1 1/4] FROM ${base}@sha256:${other}`]],
  ])("leaves it open where the log does: %s", (_, lines) => {
    expect(materialsOf(lines)).toEqual([]);
  });

  it("leaves alone what buildx says itself", () => {
    const told = { ...built, metadata: { [`${key}/linux/amd64`]: { materials: [] } } };
    expect(withLoggedMaterials(told, [], log)).toBe(told);
  });
});
