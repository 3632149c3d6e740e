import { createHash } from "node:crypto";
import { stringLike } from "../iam/string-like.ts";
import type { Now } from "../iam/types.ts";
import { expiring } from "./lifecycle/evaluate.ts";
import type { LifecyclePolicy } from "./lifecycle/policy.ts";
import { isPushed, type Manifest, parseManifest } from "./manifest.ts";
import { type PlantedScan, ScanState, unplanted } from "./scan-state.ts";

export type Mutability = "MUTABLE" | "IMMUTABLE" | "IMMUTABLE_WITH_EXCLUSION" | "MUTABLE_WITH_EXCLUSION";

export interface Encryption {
  readonly encryptionType: "AES256" | "KMS" | "KMS_DSSE";
  readonly kmsKey?: string;
}

export interface RepositorySettings {
  readonly mutability: Mutability;
  /** Wildcard patterns of tags to which the opposite of `mutability` applies. */
  readonly exclusions: readonly string[];
  readonly scanOnPush: boolean;
  /** Accounts that the repository's policy lets in. */
  readonly sharedWith: readonly string[];
  readonly encryption: Encryption;
  /** As many images fit in. */
  readonly imageQuota: number;
  /** False, as in ECR: `/v2/` deletes no blobs. */
  readonly deletableBlobs: boolean;
}

export interface Image {
  readonly digest: string;
  readonly bytes: Buffer;
  readonly manifest: Manifest;
  /** Milliseconds since the epoch. */
  readonly pushedAt: number;
  readonly status: "ACTIVE" | "ARCHIVED";
}

export type PutOutcome =
  | { readonly kind: "stored"; readonly image: Image }
  | { readonly kind: "exists"; readonly image: Image }
  | { readonly kind: "invalid"; readonly reason: string }
  | { readonly kind: "digest-mismatch"; readonly actual: string }
  | { readonly kind: "tag-immutable" }
  | { readonly kind: "full"; readonly imageQuota: number }
  | { readonly kind: "layers-missing"; readonly digests: readonly string[] }
  | { readonly kind: "images-missing"; readonly digests: readonly string[] };

export interface PutRequest {
  readonly bytes: Buffer;
  readonly mediaType: string | undefined;
  readonly tag: string | undefined;
  /** Checked where given. */
  readonly digest: string | undefined;
}

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** One ECR repository: blobs, images by digest, and tags. */
export class Repository {
  readonly name: string;
  readonly createdAt: number;
  settings: RepositorySettings;
  lifecyclePolicy: LifecyclePolicy | undefined;
  resourceTags: ReadonlyMap<string, string> = new Map();
  readonly blobs = new Map<string, Buffer>();
  readonly #images = new Map<string, Image>();
  readonly #tags = new Map<string, string>();
  readonly #scans = new Map<string, ScanState>();
  readonly #now: Now;

  constructor(name: string, settings: RepositorySettings, now: Now) {
    this.name = name;
    this.settings = settings;
    this.#now = now;
    this.createdAt = now();
  }

  get images(): readonly Image[] {
    return [...this.#images.values()];
  }

  get tags(): readonly string[] {
    return [...this.#tags.keys()].sort();
  }

  tagsOf(digest: string): string[] {
    return this.tags.filter((tag) => this.#tags.get(tag) === digest);
  }

  /** The image of a tag or a digest, archived ones included. */
  find(reference: string): Image | undefined {
    return this.#images.get(this.#tags.get(reference) ?? reference);
  }

  /** Archives an image: it looks absent to most calls from now on. False where there is none. */
  archive(reference: string): boolean {
    const image = this.find(reference);
    if (image === undefined) return false;
    this.#images.set(image.digest, { ...image, status: "ARCHIVED" });
    return true;
  }

  /** From now on scans of this image go as planted. */
  setScan(digest: string, scan: PlantedScan): void {
    this.#scans.set(digest, new ScanState(scan, this.#now));
  }

  scanOf(digest: string): ScanState {
    const known = this.#scans.get(digest) ?? new ScanState(unplanted(this.settings.scanOnPush), this.#now);
    this.#scans.set(digest, known);
    return known;
  }

  put(request: PutRequest): PutOutcome {
    const digest = digestOf(request.bytes);
    if (request.digest !== undefined && request.digest !== digest)
      return { kind: "digest-mismatch", actual: digest };
    const parsed = parseManifest(request.bytes, request.mediaType);
    if (parsed.kind === "invalid") return parsed;
    const missing = this.#missingFrom(parsed.manifest);
    if (missing !== undefined) return missing;
    if (request.tag !== undefined && this.#tags.has(request.tag) && this.#isImmutable(request.tag)) {
      return { kind: "tag-immutable" };
    }
    const { imageQuota } = this.settings;
    if (!this.#images.has(digest) && this.#images.size >= imageQuota) return { kind: "full", imageQuota };
    return this.#store(digest, parsed.manifest, request);
  }

  /** Takes the tag away, and the image with its last tag, as ECR does. */
  untag(tag: string): Image | undefined {
    const image = this.find(tag);
    if (image === undefined || !this.#tags.delete(tag)) return undefined;
    if (this.tagsOf(image.digest).length === 0) this.#images.delete(image.digest);
    return image;
  }

  /** Deletes the image with all its tags. */
  delete(digest: string): Image | undefined {
    const image = this.#images.get(digest);
    for (const tag of this.tagsOf(digest)) this.#tags.delete(tag);
    this.#images.delete(digest);
    return image;
  }

  /**
   * Deletes what the lifecycle policy lets go of at `now` (milliseconds since the epoch), as AWS does within a day of
   * its own accord; the sandbox only here. Images with their tags, as they were.
   */
  applyLifecyclePolicy(now = this.#now()): readonly (Pick<Image, "digest"> & { readonly tags: string[] })[] {
    if (this.lifecyclePolicy === undefined) return [];
    this.lifecyclePolicy.evaluatedAt = now;
    const candidates = this.images
      .filter(({ status }) => status === "ACTIVE")
      .map(({ digest, pushedAt }) => {
        return { digest, pushedAt, tags: this.tagsOf(digest), needed: this.parentOf(digest) !== undefined };
      });
    const gone = expiring(this.lifecyclePolicy.rules, candidates, now);
    const expired = gone.map((digest) => ({ digest, tags: this.tagsOf(digest) }));
    for (const { digest } of expired) this.delete(digest);
    return expired;
  }

  /** The index that still needs the image, which therefore cannot be deleted. */
  parentOf(digest: string): Image | undefined {
    return this.images.find(
      ({ manifest }) =>
        manifest.kind === "index" && manifest.manifests.some((child) => child.digest === digest),
    );
  }

  #store(digest: string, manifest: Manifest, request: PutRequest): PutOutcome {
    const known = this.#images.get(digest);
    const image: Image = { digest, bytes: request.bytes, manifest, pushedAt: this.#now(), status: "ACTIVE" };
    const unchanged = request.tag === undefined || this.#tags.get(request.tag) === digest;
    if (known?.status === "ACTIVE" && unchanged) return { kind: "exists", image: known };
    if (known?.status !== "ACTIVE") this.#images.set(digest, image);
    if (request.tag !== undefined) this.#tags.set(request.tag, digest);
    return { kind: "stored", image: known?.status === "ACTIVE" ? known : image };
  }

  #missingFrom(manifest: Manifest): PutOutcome | undefined {
    if (manifest.kind === "index") {
      const digests = manifest.manifests
        .map(({ digest }) => digest)
        .filter((digest) => !this.#images.has(digest));
      return digests.length === 0 ? undefined : { kind: "images-missing", digests };
    }
    const needed = [manifest.config, ...manifest.layers.filter(isPushed)].map(({ digest }) => digest);
    const digests = needed.filter((digest) => !this.blobs.has(digest));
    return digests.length === 0 ? undefined : { kind: "layers-missing", digests };
  }

  #isImmutable(tag: string): boolean {
    const { mutability, exclusions } = this.settings;
    const excluded =
      mutability.endsWith("_WITH_EXCLUSION") && exclusions.some((pattern) => stringLike(pattern, tag));
    return mutability.startsWith("IMMUTABLE") !== excluded;
  }
}
