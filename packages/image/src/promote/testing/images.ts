import { createHash, randomBytes } from "node:crypto";
import type { EcrHandle } from "@towline/sandbox";

type Repository = ReturnType<EcrHandle["createRepository"]>;

const types = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  index: "application/vnd.oci.image.index.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar+gzip",
};

export interface Described {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

const blob = (repository: Repository, bytes: Buffer, mediaType: string): Described => {
  const digest = digestOf(bytes);
  repository.blobs.set(digest, bytes);
  return { mediaType, digest, size: bytes.length };
};

const put = (repository: Repository, manifest: object, mediaType: string, tag?: string): Described => {
  const bytes = Buffer.from(JSON.stringify(manifest));
  const outcome = repository.put({ bytes, mediaType, tag, digest: undefined });
  if (outcome.kind !== "stored" && outcome.kind !== "exists") throw new Error(JSON.stringify(outcome));
  return { mediaType, digest: outcome.image.digest, size: bytes.length };
};

export interface ImageOptions {
  readonly tag?: string;
  readonly layers?: readonly Buffer[];
  readonly subject?: Described;
  readonly artifactType?: string;
  /** Makes one image differ from the next. */
  readonly note?: string;
}

/** Pushes an image past the API. */
export const pushImage = (repository: Repository, options: ImageOptions = {}): Described => {
  const { layers = [randomBytes(1000)], subject, artifactType, note = "" } = options;
  const config = blob(repository, Buffer.from(JSON.stringify({ note })), types.config);
  const described = layers.map((bytes) => blob(repository, bytes, types.layer));
  const manifest = {
    schemaVersion: 2,
    mediaType: types.manifest,
    artifactType,
    config,
    layers: described,
    subject,
  };
  return put(repository, manifest, types.manifest, options.tag);
};

export const pushIndex = (
  repository: Repository,
  manifests: readonly (Described & { readonly platform?: object })[],
  tag?: string,
): Described => put(repository, { schemaVersion: 2, mediaType: types.index, manifests }, types.index, tag);

/**
 * What BuildKit pushes for two platforms with provenance, sharing a layer, signed in both of the ways that there are,
 * and the signature itself signed.
 */
export const pushSignedIndex = (repository: Repository, tag?: string): Described => {
  const shared = randomBytes(2000);
  const [amd64, arm64] = ["amd64", "arm64"].map((architecture) => ({
    ...pushImage(repository, { layers: [shared, randomBytes(1000)], note: architecture }),
    platform: { os: "linux", architecture },
  }));
  const provenance = {
    ...pushImage(repository, { note: "provenance" }),
    platform: { os: "unknown", architecture: "unknown" },
  };
  const index = pushIndex(
    repository,
    [amd64, arm64, provenance].flatMap((each) => each ?? []),
    tag,
  );
  const artifactType = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const signature = pushImage(repository, { subject: index, artifactType, note: "signature" });
  pushImage(repository, { subject: signature, artifactType, note: "signature of the signature" });
  pushImage(repository, { tag: `${index.digest.replace(":", "-")}.sig`, note: "cosign" });
  return index;
};
