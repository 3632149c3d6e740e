import { createHash } from "node:crypto";
import type { ImageManifest } from "@towline/aws";
import type { Lineage, Material } from "../types.ts";

/** Records of another number are none to us. */
const schema = 1;

/** An image of a source. */
export interface RecordedImage {
  /** Of the image or index that was pushed. */
  readonly digest: string;
  /** The images of an index; empty for a single image. */
  readonly children: readonly PlatformImage[];
  /** When it was built: ISO 8601. */
  readonly time: string;
}

/** What is remembered of a build, so that it needs no second one. */
export interface BuildRecord extends RecordedImage {
  readonly materials: readonly Material[];
  /** Who built: others may trust it less. */
  readonly writer: Pick<Lineage, "kind" | "name">;
  /** That was built: 40 hex digits. */
  readonly commit: string;
  /** Of the same source, with older bases; the newest first. A version may stand at one of them for good. */
  readonly earlier: readonly RecordedImage[];
}

export interface PlatformImage {
  /** `linux/arm64`; `unknown/unknown` for an attestation. */
  readonly platform: string;
  readonly digest: string;
}

export const artifactType = "application/vnd.towline.build-record.v1+json";
const annotation = "dev.towline.build-record";

/** `{}`, the empty configuration and the empty layer of an OCI artifact. */
export const emptyBlob = {
  mediaType: "application/vnd.oci.empty.v1+json",
  digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  size: 2,
  data: "e30=",
} as const;

const earlierMax = 9;

/** All images of a source that a record knows, the newest first. */
export const imagesOf = (record: BuildRecord): readonly RecordedImage[] => [record, ...record.earlier];

/** What a record of `digest` takes over from the one before it. */
export const earlierThan = (digest: string, before: BuildRecord | undefined): readonly RecordedImage[] =>
  (before === undefined ? [] : imagesOf(before))
    .filter((image) => image.digest !== digest)
    .map(({ digest: older, children, time }) => ({ digest: older, children, time }))
    .slice(0, earlierMax);

/** ECR takes manifests of up to 4 MiB; what is larger than this is no list of sources any more. */
const jsonMax = 512 * 1024;

/** The record as an OCI artifact, read by one request: it stands in the manifest. Undefined where it is too large. */
export const artifactOf = (record: BuildRecord): ImageManifest | undefined => {
  const json = JSON.stringify({ schema, ...record });
  if (json.length > jsonMax) return undefined;
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    artifactType,
    config: emptyBlob,
    layers: [emptyBlob],
    annotations: { [annotation]: json, "org.opencontainers.image.created": record.time },
  });
  return { digest: `sha256:${createHash("sha256").update(text).digest("hex")}`, text, mediaType };
};

const isImage = (value: unknown): value is RecordedImage => {
  if (typeof value !== "object" || value === null) return false;
  const { digest, children, time } = value as Record<string, unknown>;
  const isDated = !Number.isNaN(Date.parse(String(time)));
  return /^sha256:[0-9a-f]{64}$/.test(String(digest)) && Array.isArray(children) && isDated;
};

const isRecord = (value: unknown): value is BuildRecord & { readonly schema: unknown } => {
  if (!isImage(value)) return false;
  const { materials, writer, earlier } = value as unknown as Record<string, unknown>;
  const isWritten = typeof writer === "object" && writer !== null;
  return Array.isArray(materials) && isWritten && Array.isArray(earlier) && earlier.every(isImage);
};

/** The record in an artifact's manifest; undefined for what is none, or one of another version of Towline. */
export const recordIn = (text: string): BuildRecord | undefined => {
  try {
    const manifest = JSON.parse(text) as { artifactType?: string; annotations?: Record<string, string> };
    if (manifest.artifactType !== artifactType) return undefined;
    const value: unknown = JSON.parse(manifest.annotations?.[annotation] ?? "");
    return isRecord(value) && value.schema === schema ? value : undefined;
  } catch {
    return undefined;
  }
};
