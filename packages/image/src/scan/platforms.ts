import type { ImageManifest } from "@towline/aws";
import { TowlineError } from "@towline/kernel";
import { singleLine } from "./single-line.ts";

/** One image to be scanned. */
export interface ScanSubject {
  readonly digest: string;
  /** Undefined for an image that is not an index. */
  readonly platform: string | undefined;
}

export interface Subjects {
  readonly images: readonly ScanSubject[];
  /** What lies in an index and is no image, as messages name it. */
  readonly skipped: readonly string[];
}

interface Child {
  readonly digest: string;
  readonly mediaType?: string;
  readonly platform?: Readonly<Partial<Record<"os" | "architecture" | "variant" | "os.version", string>>>;
}

/** `sha256:0123456789ab` */
const short = (digest: string): string => digest.slice(0, 19);

const isChild = (value: unknown): value is Child =>
  typeof value === "object" && value !== null && "digest" in value && typeof value.digest === "string";

const childrenOf = ({ digest, text }: ImageManifest): readonly Child[] | undefined => {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || !("manifests" in value)) return undefined;
  const { manifests } = value;
  if (Array.isArray(manifests) && manifests.every(isChild)) return manifests;
  throw new TowlineError("registry-failed", `The index ${digest} does not say what it holds`, {
    hint: "Build it again in the OCI or Docker format",
  });
};

/**
 * BuildKit's provenance and SBOM, which no scanner reads. Only by the platform, which keeps a node from running them: an
 * annotation can be put on an image that runs.
 */
const isAttestation = ({ platform }: Child): boolean =>
  platform?.os === "unknown" && platform.architecture === "unknown";

const platformOf = ({ digest, platform = {} }: Child): string => {
  const name = [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/");
  const version = platform["os.version"];
  return name === "" ? short(digest) : singleLine(`${name} ${version ?? ""}`);
};

/** Indexes cannot be scanned themselves. An index inside of one would be a pass of something unseen. */
const requireFlat = (index: ImageManifest, children: readonly Child[]): void => {
  const nested = children.find(({ mediaType = "" }) => /index|manifest\.list/.test(mediaType));
  if (nested === undefined) return;
  throw new TowlineError("registry-failed", `${index.digest} holds another index, ${nested.digest}`, {
    hint: "Give the scan the digest of an image, or of an index of images",
  });
};

/** What of a manifest is to be scanned. `manifest` undefined: absent or archived, which ECR's scan itself tells apart. */
export const subjectsOf = (digest: string, manifest: ImageManifest | undefined): Subjects => {
  const children = manifest && childrenOf(manifest);
  if (manifest === undefined || children === undefined)
    return { images: [{ digest, platform: undefined }], skipped: [] };
  requireFlat(manifest, children);
  const images = children.filter((child) => !isAttestation(child));
  return {
    images: images.map((child) => ({ digest: child.digest, platform: platformOf(child) })),
    skipped: children.filter(isAttestation).map((child) => `${short(child.digest)} (attestation)`),
  };
};
