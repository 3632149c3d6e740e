import type { AwsTarget } from "./types.ts";

type Texts = Readonly<Record<string, string>>;

/** How the image of a service is built, all conventions filled in. Paths are relative to the repository's root. */
export interface BuildSettings {
  readonly aws: AwsTarget;
  /** ECR repository. */
  readonly repository: string;
  readonly source: SourceSettings;
  /** Ids of build secrets; their values never stand in towline.yaml. */
  readonly secretIds: readonly string[];
  /** `commit`: the time of the commit that is built. A number: seconds since 1970. */
  readonly sourceDateEpoch?: "commit" | number;
  readonly repositorySettings: RepositoryRequestSettings;
  /** The images that the repository's lifecycle policy keeps; none is wanted where nothing is said. */
  readonly retention: RetentionSettings;
  readonly cache: CacheSettings;
  readonly builder: BuilderSettings;
  readonly maxAgeDays: number;
  /** What tags are made from; all of these where undefined. */
  readonly tagKinds?: readonly ("commit" | "ref" | "semver" | "environment")[];
  /** A release's git tag moves `latest` too. */
  readonly latest: boolean;
  /** Empty for all. */
  readonly allowedRegions: readonly string[];
}

/** What the image is made of, as far as towline.yaml says it. */
export interface SourceSettings {
  readonly context: string;
  readonly contexts: Texts;
  readonly dockerfile: string;
  readonly target?: string;
  readonly platforms: readonly string[];
  readonly args: Texts;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Without paths: the job's own agent. */
  readonly ssh: readonly { readonly id: string; readonly paths: readonly string[] }[];
  readonly network?: "default" | "host" | "none";
  readonly attestations: { readonly provenance: "none" | "min" | "max"; readonly sbom: boolean };
}

export interface RepositoryRequestSettings {
  readonly create: boolean;
  readonly reconcile: boolean;
  readonly settings: {
    readonly tagMutability?: {
      readonly kind: "MUTABLE" | "IMMUTABLE";
      readonly exceptFor: readonly string[];
    };
    readonly scanOnPush?: boolean;
    readonly encryption?:
      | { readonly kind: "AES256" }
      | { readonly kind: "KMS" | "KMS_DSSE"; readonly key?: string };
    readonly tags?: Texts;
  };
}

export interface RetentionSettings {
  readonly keepImages?: number;
  readonly keepTags?: readonly string[];
  readonly untaggedDays?: number;
}

export type CacheSettings =
  | { readonly kind: "none" }
  /** `<repository>/cache` where undefined. */
  | { readonly kind: "registry"; readonly repository?: string }
  | { readonly kind: "gha" }
  | { readonly kind: "s3"; readonly bucket: string; readonly region: string; readonly prefix?: string };

export type BuilderSettings =
  | { readonly kind: "auto" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "remote" | "kubernetes"; readonly nodes: readonly BuilderNodeSettings[] };

export interface BuilderNodeSettings {
  readonly endpoint?: string;
  readonly platforms: readonly string[];
  readonly options: Texts;
}
