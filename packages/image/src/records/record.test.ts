import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { artifactOf, artifactType, type BuildRecord, earlierThan, emptyBlob, recordIn } from "./record.ts";

const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const digests = Array.from({ length: 12 }, (_, i) => digestOf(String(i)));
const digest = digestOf("0");

const record: BuildRecord = {
  digest,
  children: [{ platform: "linux/arm64", digest: digestOf("arm") }],
  materials: [{ uri: "pkg:docker/node@24?platform=linux%2Farm64", digest: digestOf("node") }],
  writer: { kind: "branch", name: "feature/ü" },
  commit: "a".repeat(40),
  time: "2026-11-21T12:00:00.000Z",
  earlier: [],
};

const changed = (change: (manifest: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(artifactOf(record)?.text ?? "")));
const withJson = (json: string) =>
  changed((manifest) => ({ ...manifest, annotations: { "dev.towline.build-record": json } }));

describe("a record", () => {
  it("comes back from its artifact as it was", () => {
    const artifact = artifactOf(record);
    expect(artifact).toMatchObject({ digest: digestOf(artifact?.text ?? "") });
    expect(recordIn(artifact?.text ?? "")).toEqual({ schema: 1, ...record });
  });

  it("is an artifact as the OCI specification wants it", () => {
    expect(JSON.parse(artifactOf(record)?.text ?? "")).toMatchObject({
      schemaVersion: 2,
      mediaType: artifactOf(record)?.mediaType,
      artifactType,
      config: { mediaType: "application/vnd.oci.empty.v1+json", digest: digestOf("{}"), size: 2 },
      layers: [{ digest: digestOf("{}") }],
      annotations: { "org.opencontainers.image.created": record.time },
    });
    expect(Buffer.from(emptyBlob.data, "base64").toString()).toBe("{}");
  });

  it("is not kept where it is larger than a registry should be asked to take", () => {
    const materials = Array.from({ length: 5000 }, (_, i) => ({ uri: `https://example.org/${i}`, digest }));
    expect(artifactOf({ ...record, materials })).toBeUndefined();
  });

  it.each<[string, string]>([
    ["no JSON", "{"],
    ["null", "null"],
    ["another artifact", changed((manifest) => ({ ...manifest, artifactType: "application/x" }))],
    ["an image", '{"schemaVersion":2}'],
    ["no annotation", changed((manifest) => ({ ...manifest, annotations: undefined }))],
    ["a broken annotation", withJson("{")],
    ["another schema", withJson(JSON.stringify({ schema: 2, ...record }))],
    ["no digest", withJson(JSON.stringify({ schema: 1, ...record, digest: "latest" }))],
    ["no time", withJson(JSON.stringify({ schema: 1, ...record, time: "yesterday" }))],
    ["no materials", withJson(JSON.stringify({ schema: 1, ...record, materials: undefined }))],
    ["no writer", withJson(JSON.stringify({ schema: 1, ...record, writer: null }))],
    ["an earlier image that is none", withJson(JSON.stringify({ schema: 1, ...record, earlier: [null] }))],
  ])("is none where it is %s", (_, text) => {
    expect(recordIn(text)).toBeUndefined();
  });
});

describe("earlierThan", () => {
  it("takes over the last nine, less the one that was built again", () => {
    const [first = "", second = "", ...others] = digests;
    const { children, time } = record;
    const image = (each: string) => ({ digest: each, children, time });
    const before = { ...record, digest: second, earlier: [first, ...others].map(image) };
    expect(earlierThan(first, before)).toEqual([second, ...others].slice(0, 9).map(image));
    expect(earlierThan(first, undefined)).toEqual([]);
  });
});
