import { describe, expect, it } from "@jest/globals";
import { subjectsOf } from "./platforms.ts";

const digest = `sha256:${"0".repeat(64)}`;
const child = (digit: string) => `sha256:${digit.repeat(64)}`;
const image = "application/vnd.oci.image.manifest.v1+json";
const subjects = (manifest: object) =>
  subjectsOf(digest, { digest, text: JSON.stringify(manifest), mediaType: undefined });

describe("subjectsOf", () => {
  it("scans an image itself, and what ECR does not show", () => {
    const alone = { images: [{ digest, platform: undefined }], skipped: [] };
    expect(subjects({ schemaVersion: 2, config: {}, layers: [] })).toEqual(alone);
    expect(subjectsOf(digest, undefined)).toEqual(alone);
  });

  it("scans each platform of an index, and skips attestations by name", () => {
    const manifests = [
      { digest: child("1"), mediaType: image, platform: { os: "linux", architecture: "amd64" } },
      { digest: child("2"), mediaType: image, platform: { os: "linux", architecture: "arm", variant: "v7" } },
      {
        digest: child("3"),
        platform: { os: "windows", architecture: "amd64", "os.version": "10.0.20348.1" },
      },
      { digest: child("4"), platform: { os: "unknown", architecture: "unknown" } },
      {
        digest: child("5"),
        platform: { os: "linux", architecture: "riscv64" },
        annotations: { "vnd.docker.reference.type": "attestation-manifest" },
      },
      { digest: child("6") },
      { digest: child("7"), platform: { os: "linux\n::error::", architecture: "s390x" } },
    ];
    expect(subjects({ manifests })).toEqual({
      images: [
        { digest: child("1"), platform: "linux/amd64" },
        { digest: child("2"), platform: "linux/arm/v7" },
        { digest: child("3"), platform: "windows/amd64 10.0.20348.1" },
        { digest: child("5"), platform: "linux/riscv64" },
        { digest: child("6"), platform: "sha256:666666666666" },
        { digest: child("7"), platform: "linux ::error::/s390x" },
      ],
      skipped: ["sha256:444444444444 (attestation)"],
    });
  });

  it.each<[string, object, string]>([
    [
      "an index in an index",
      { manifests: [{ digest: child("1"), mediaType: "application/vnd.oci.image.index.v1+json" }] },
      "holds another index, sha256:1111",
    ],
    ["an index of no descriptors", { manifests: ["x"] }, "does not say what it holds"],
  ])("refuses %s: nothing may pass unseen", (_, manifest, message) => {
    expect(() => subjects(manifest)).toThrow(
      expect.objectContaining({ code: "registry-failed", message: expect.stringContaining(message) }),
    );
  });
});
