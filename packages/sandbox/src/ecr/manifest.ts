/** The media types that ECR stores. */
export const mediaTypes = {
  ociManifest: "application/vnd.oci.image.manifest.v1+json",
  ociIndex: "application/vnd.oci.image.index.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json",
} as const;

export interface Descriptor {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string };
}

/** A manifest as far as a registry looks into it. */
export type Manifest =
  | {
      readonly kind: "image";
      readonly mediaType: string;
      readonly config: Descriptor;
      readonly layers: readonly Descriptor[];
      readonly artifactType?: string;
    }
  | { readonly kind: "index"; readonly mediaType: string; readonly manifests: readonly Descriptor[] };

export type ParsedManifest =
  | { readonly kind: "parsed"; readonly manifest: Manifest }
  | { readonly kind: "invalid"; readonly reason: string };

const invalid = (reason: string): ParsedManifest => ({ kind: "invalid", reason });

export const isIndexType = (mediaType: string): boolean =>
  mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerList;

/** Layers of these kinds stay where their publisher has them; no registry asks for them. */
export const isPushed = ({ mediaType }: Descriptor): boolean =>
  !/^application\/vnd\.(oci\.image\.layer\.nondistributable|docker\.image\.rootfs\.foreign)\./.test(
    mediaType,
  );

/**
 * Reads a manifest. `declared` is the media type that came beside it (a header, a parameter); it must agree with
 * the one inside, and at least one of the two must be there.
 */
export const parseManifest = (bytes: Buffer, declared: string | undefined): ParsedManifest => {
  const value = parseJson(bytes);
  if (value === undefined) return invalid("Invalid JSON syntax");
  if (value.schemaVersion !== 2) return invalid("unsupported schemaVersion, only 2 is stored");
  const inner = typeof value.mediaType === "string" ? value.mediaType : undefined;
  const mediaType = declared ?? inner;
  if (mediaType === undefined) return invalid("the media type stands neither in the manifest nor beside it");
  if (inner !== undefined && inner !== mediaType)
    return invalid(`mediaType is ${inner}, but ${mediaType} was declared`);
  if (!(Object.values(mediaTypes) as string[]).includes(mediaType))
    return invalid(`unsupported media type ${mediaType}`);
  return isIndexType(mediaType) ? parseIndex(value, mediaType) : parseImage(value, mediaType);
};

const parseIndex = (value: Record<string, unknown>, mediaType: string): ParsedManifest => {
  const manifests = value.manifests;
  if (!Array.isArray(manifests) || !manifests.every(isDescriptor))
    return invalid("manifests is not a list of descriptors");
  return { kind: "parsed", manifest: { kind: "index", mediaType, manifests } };
};

const parseImage = (value: Record<string, unknown>, mediaType: string): ParsedManifest => {
  const { config, layers, artifactType } = value;
  if (!isDescriptor(config)) return invalid("config is not a descriptor");
  if (!Array.isArray(layers) || !layers.every(isDescriptor))
    return invalid("layers is not a list of descriptors");
  const artifact = typeof artifactType === "string" ? { artifactType } : {};
  return { kind: "parsed", manifest: { kind: "image", mediaType, config, layers, ...artifact } };
};

const isDescriptor = (value: unknown): value is Descriptor => {
  if (typeof value !== "object" || value === null) return false;
  const { digest, size, mediaType } = value as Record<string, unknown>;
  return isDigest(digest) && typeof size === "number" && typeof mediaType === "string";
};

export const isDigest = (value: unknown): value is string =>
  typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);

const parseJson = (bytes: Buffer): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
