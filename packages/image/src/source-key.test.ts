import { utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { sourceDefaults } from "./defaults.ts";
import { sourceKey } from "./source-key.ts";
import { type Workspace, workspaceWith } from "./testing/workspace.ts";
import type { BuildSource } from "./types.ts";

const files = {
  Dockerfile: "FROM scratch\nCOPY . /\n",
  "main.js": "1",
  "lib/a.js": "2",
  ".dockerignore": "*.log\n",
  "debug.log": "x",
};
const source = { ...sourceDefaults, platforms: ["linux/amd64"] };
const auto = { kind: "auto" } as const;
const keyOf = (workspace: Workspace, change: Partial<BuildSource> = {}): string =>
  sourceKey({ workspace: workspace.path, ...source, ...change }, auto).key;

describe("sourceKey", () => {
  it("is the same for the same source elsewhere, at another time", () => {
    using one = workspaceWith(files);
    using two = workspaceWith(files);
    utimesSync(join(two.path, "main.js"), 1, 1);
    expect(keyOf(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyOf(two)).toBe(keyOf(one));
  });

  it.each<[string, (workspace: Workspace) => void]>([
    ["a byte", (w) => w.write("main.js", "3")],
    ["a mode", (w) => w.write("main.js", "1", 0o755)],
    ["a mode with setuid, which COPY keeps", (w) => w.write("main.js", "1", 0o4644)],
    ["an empty folder", (w) => w.folder("empty")],
    ["a link", (w) => w.link("link", "main.js")],
    ["the Dockerfile", (w) => w.write("Dockerfile", "FROM scratch\n")],
    ["what is ignored", (w) => w.write(".dockerignore", "")],
    ["bytes that move from one file to the next", (w) => w.write("lib/a.js", "") ?? w.write("main.js", "21")],
  ])("changes with %s", (_, change) => {
    using workspace = workspaceWith(files);
    const before = keyOf(workspace);
    change(workspace);
    expect(keyOf(workspace)).not.toBe(before);
  });

  it.each<[string, Partial<BuildSource>]>([
    ["an argument", { args: { A: "1" } }],
    ["a label of the user's", { labels: { a: "1" } }],
    ["a target", { target: "run" }],
    ["the platforms", { platforms: ["linux/arm64"] }],
    ["no platform, which is the builder's own", { platforms: [] }],
    ["an annotation", { annotations: { a: "1" } }],
    ["the id of a secret", { secrets: [{ id: "npm", from: { kind: "value", value: "x" } }] }],
    ["the id of an SSH agent", { ssh: [{ id: "default", paths: [] }] }],
    ["the network", { network: "none" }],
    ["a host", { addHosts: ["db:10.0.0.1"] }],
    ["provenance", { attestations: { provenance: "min", sbom: false } }],
    ["a list of packages", { attestations: { provenance: "none", sbom: true } }],
    ["the time of all time stamps", { sourceDateEpoch: 0 }],
    ["an image as named context", { contexts: { base: "docker-image://node:24" } }],
    ["a folder as named context", { contexts: { base: "lib" } }],
  ])("changes with %s", (_, change) => {
    using workspace = workspaceWith(files);
    expect(keyOf(workspace, change)).not.toBe(keyOf(workspace));
  });

  it("changes with the builder, where that chooses the platform", () => {
    using workspace = workspaceWith(files);
    const key = (platforms: readonly string[], name: string) =>
      sourceKey({ workspace: workspace.path, ...source, platforms }, { kind: "named", name }).key;
    expect(key([], "arm")).not.toBe(key([], "amd"));
    expect(key(["linux/arm64"], "arm")).toBe(key(["linux/arm64"], "amd"));
  });

  it("does not depend on the order of arguments and platforms", () => {
    using workspace = workspaceWith(files);
    const one = keyOf(workspace, { args: { A: "1", B: "2" }, platforms: ["a", "b"] });
    expect(keyOf(workspace, { args: { B: "2", A: "1" }, platforms: ["b", "a"] })).toBe(one);
  });

  it("does not depend on what a secret holds, or where a key lies", () => {
    using workspace = workspaceWith(files);
    const one = keyOf(workspace, {
      secrets: [
        { id: "a", from: { kind: "value", value: "1" } },
        { id: "b", from: { kind: "value", value: "2" } },
      ],
      ssh: [{ id: "git", paths: ["/home/one/key"] }],
    });
    const other = keyOf(workspace, {
      secrets: [
        { id: "b", from: { kind: "file", path: "/b" } },
        { id: "a", from: { kind: "value", value: "renewed" } },
      ],
      ssh: [{ id: "git", paths: ["/home/two/key"] }],
    });
    expect(other).toBe(one);
  });

  it("changes with what lies in a named context, by that folder's own .dockerignore alone", () => {
    using workspace = workspaceWith({
      ...files,
      "Dockerfile.dockerignore": "a.js\n",
      "shared/a.js": "1",
      "shared/b.log": "1",
      "shared/.dockerignore": "*.log\n",
    });
    const contexts = { context: ".", contexts: { shared: "shared" } };
    workspace.write(".dockerignore", "");
    workspace.write("Dockerfile.dockerignore", "shared\na.js\n");
    const before = keyOf(workspace, contexts);
    workspace.write("shared/b.log", "2");
    expect(keyOf(workspace, contexts)).toBe(before);
    workspace.write("shared/a.js", "2");
    expect(keyOf(workspace, contexts)).not.toBe(before);
  });

  it("does not take the files of one context for those of another", () => {
    using workspace = workspaceWith({ ...files, "one/a": "1", "two/b": "1" });
    workspace.write(".dockerignore", "one\ntwo\n");
    expect(keyOf(workspace, { contexts: { x: "one", y: "two" } })).not.toBe(
      keyOf(workspace, { contexts: { x: "two", y: "one" } }),
    );
  });

  it("does not change with an ignored file", () => {
    using workspace = workspaceWith(files);
    const before = keyOf(workspace);
    workspace.write("debug.log", "y");
    expect(keyOf(workspace)).toBe(before);
  });

  it("takes the Dockerfile's own .dockerignore instead of the context's", () => {
    using workspace = workspaceWith({ ...files, "Dockerfile.dockerignore": "lib\n" });
    const before = keyOf(workspace);
    workspace.write("lib/a.js", "changed");
    expect(keyOf(workspace)).toBe(before);
    workspace.write("debug.log", "changed");
    expect(keyOf(workspace)).not.toBe(before);
  });

  it("reads a Dockerfile outside the context", () => {
    using workspace = workspaceWith({ "docker/Dockerfile": "FROM scratch", "app/main.js": "1" });
    const change = { context: "app", dockerfile: "docker/Dockerfile" };
    const before = keyOf(workspace, change);
    workspace.write("docker/Dockerfile", "FROM scratch\n");
    expect(keyOf(workspace, change)).not.toBe(before);
  });

  it("says whether .git is part of it", () => {
    using workspace = workspaceWith({ ...files, ".git/HEAD": "x" });
    expect(sourceKey({ workspace: workspace.path, ...source }, auto).holdsGit).toBe(true);
    workspace.write("lib/.git/HEAD", "x");
    workspace.write(".dockerignore", ".git");
    const contexts = { lib: "lib" };
    expect(sourceKey({ workspace: workspace.path, ...source, contexts }, auto).holdsGit).toBe(true);
    expect(sourceKey({ workspace: workspace.path, ...source }, auto).holdsGit).toBe(false);
  });

  it("hashes a file larger than its buffer", () => {
    using workspace = workspaceWith({ Dockerfile: "", big: "a".repeat(3_000_000) });
    const before = keyOf(workspace);
    workspace.write("big", `${"a".repeat(2_999_999)}b`);
    expect(keyOf(workspace)).not.toBe(before);
  });

  it("names what cannot be read", () => {
    using workspace = workspaceWith(files);
    workspace.folder("Dockerfile.d");
    expect(() => keyOf(workspace, { dockerfile: "Dockerfile.d" })).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: "The build's context cannot be read: EISDIR: illegal operation on a directory, read",
      }),
    );
  });
});
