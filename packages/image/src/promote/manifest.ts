import type { ImageManifest } from "@towline/aws";
import { TowlineError } from "@towline/kernel";

/** What a manifest says of something that it refers to. */
export interface Descriptor {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

/** A manifest as far as moving it needs. */
export interface References {
  /** Manifests of an index. */
  readonly manifests: readonly Descriptor[];
  /** Configuration and layers, less those that registries do not hold. */
  readonly blobs: readonly Descriptor[];
}

const isDescriptor = (value: unknown): value is Descriptor => {
  if (typeof value !== "object" || value === null) return false;
  const { digest, size, mediaType } = value as Record<string, unknown>;
  return typeof digest === "string" && typeof size === "number" && typeof mediaType === "string";
};

const parse = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** Base layers of Windows stay with Microsoft: manifests name them by URL, and no registry has them. */
const isHeldElsewhere = ({ mediaType }: Descriptor): boolean => /foreign|nondistributable/.test(mediaType);

/** Throws `registry-failed` for what is neither an image nor an index. */
export const referencesOf = ({ digest, text }: ImageManifest): References => {
  const { manifests = [], layers = [], config } = parse(text) ?? {};
  const listed = [manifests, layers].flat();
  const blobs = [layers].flat().concat(config ?? []);
  if (listed.concat(blobs).every(isDescriptor) && listed.length + blobs.length > 0)
    return {
      manifests: [manifests].flat() as Descriptor[],
      blobs: (blobs as Descriptor[]).filter((blob) => !isHeldElsewhere(blob)),
    };
  throw new TowlineError("registry-failed", `${digest} is neither an image nor an index that can be moved`, {
    hint: "Build it again in the OCI or Docker format, schema version 2",
  });
};
