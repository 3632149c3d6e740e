import { describe, expect, it } from "@jest/globals";
import { referencesOf } from "./manifest.ts";

const blob = (name: string, mediaType = "layer") => ({ digest: `sha256:${name}`, size: 1, mediaType });
const read = (value: unknown) =>
  referencesOf({ digest: "sha256:d", mediaType: undefined, text: JSON.stringify(value) });

describe("referencesOf", () => {
  it("an image: its layers and configuration", () => {
    expect(read({ config: blob("c"), layers: [blob("1"), blob("2")] })).toEqual({
      manifests: [],
      blobs: [blob("1"), blob("2"), blob("c")],
    });
  });

  it("an index: its manifests", () => {
    expect(read({ manifests: [blob("a")] })).toEqual({ manifests: [blob("a")], blobs: [] });
  });

  it.each([
    "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip",
    "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
  ])("leaves out what no registry holds: %s", (mediaType) => {
    expect(read({ config: blob("c"), layers: [blob("w", mediaType)] }).blobs).toEqual([blob("c")]);
  });

  it.each([
    ["a list", []],
    ["an old manifest", { schemaVersion: 1, fsLayers: [] }],
    ["a layer without a size", { config: blob("c"), layers: [{ digest: "sha256:1", mediaType: "m" }] }],
    ["a manifest that is a text", { manifests: ["sha256:1"] }],
    ["nothing", null],
  ])("refuses %s", (_, value) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({
        code: "registry-failed",
        message: "sha256:d is neither an image nor an index that can be moved",
      }),
    );
  });
});
