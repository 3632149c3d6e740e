import type { AwsSession, RegistryLogin, RepositorySettings } from "@towline/aws";
import type { Clock } from "@towline/kernel";
import type { BuildxPorts } from "./buildx.ts";
import type { TagSources } from "./tags/made-tags.ts";

/** A secret of the build: its id is part of the source, its value never is. */
export interface BuildSecret {
  readonly id: string;
  /** A value reaches Docker by a variable of the child's environment; a path is absolute. */
  readonly from:
    | { readonly kind: "value"; readonly value: string }
    | { readonly kind: "file"; readonly path: string };
}

/** `default` is the job's own agent. */
export interface BuildSsh {
  readonly id: string;
  /** Keys or a socket, absolute; the agent of SSH_AUTH_SOCK where empty. */
  readonly paths: readonly string[];
}

/** In-toto attestations beside the image. They make an index out of a single image. */
export interface Attestations {
  readonly provenance: "none" | "min" | "max";
  readonly sbom: boolean;
}

/** What an image is made of, and how. */
export interface BuildSource {
  /** Absolute. */
  readonly workspace: string;
  /** Folder, relative to the workspace. */
  readonly context: string;
  /** File, relative to the workspace. */
  readonly dockerfile: string;
  /** Named contexts: a folder relative to the workspace, or `docker-image://…`, `https://…`, `git@…` … */
  readonly contexts: Readonly<Record<string, string>>;
  readonly target?: string;
  /** `linux/amd64`; the builder's own where empty. */
  readonly platforms: readonly string[];
  readonly args: Readonly<Record<string, string>>;
  /** The user's; those that name the commit are not part of the source. */
  readonly labels: Readonly<Record<string, string>>;
  /** The user's, of the manifest (and of the index where there is one). */
  readonly annotations: Readonly<Record<string, string>>;
  readonly secrets: readonly BuildSecret[];
  readonly ssh: readonly BuildSsh[];
  /** Of RUN; BuildKit's default where undefined. */
  readonly network?: "default" | "host" | "none";
  /** `name:address` */
  readonly addHosts: readonly string[];
  readonly attestations: Attestations;
  /** Seconds since the epoch: every time stamp of the image, layers included, becomes this one. */
  readonly sourceDateEpoch?: number;
}

/** Who builds. */
export type Builder =
  /** Docker's current one; one with cache export and several platforms is made where it has neither. */
  | { readonly kind: "auto" }
  /** A builder that an earlier step made. */
  | { readonly kind: "named"; readonly name: string }
  /** BuildKit daemons, such as native nodes for each platform. */
  | { readonly kind: "remote"; readonly nodes: readonly BuilderNode[] }
  /** BuildKit pods in the cluster of the job's kubeconfig. */
  | { readonly kind: "kubernetes"; readonly nodes: readonly BuilderNode[] };

export interface BuilderNode {
  /** `tcp://buildkitd:1234`; of the remote driver only. */
  readonly endpoint?: string;
  /** `linux/arm64`; whatever the node says where empty. */
  readonly platforms: readonly string[];
  /** Of buildx' driver: `namespace`, `replicas`, `nodeselector`, `cacert`, `cert`, `key` (absolute paths) … */
  readonly options: Readonly<Record<string, string>>;
}

/** Where the layers of earlier builds are kept. */
export type BuildCache =
  | { readonly kind: "none" }
  /** A repository of the image's registry; `<repository>/cache` where undefined. */
  | { readonly kind: "registry"; readonly repository?: string }
  /** GitHub's. */
  | { readonly kind: "gha" }
  | { readonly kind: "s3"; readonly bucket: string; readonly region: string; readonly prefix?: string };

/** Whose cache and whose records a run reads and writes. */
export interface Lineage {
  /** `{ kind: "branch", name: "main" }`; a git tag counts as the default branch, but writes no cache. */
  readonly kind: "branch" | "pull-request" | "tag";
  /** Of the branch or git tag; the number of the pull request. */
  readonly name: string;
  /** Branches whose caches help where the own one lacks: the base of a pull request, then the default branch. */
  readonly fallbacks?: readonly string[];
}

/** What a repository that is missing is made like, and what an existing one is compared with. */
export interface RepositoryRequest {
  readonly create: boolean;
  /** Changes the settings of an existing repository where they differ. */
  readonly reconcile: boolean;
  readonly settings: RepositorySettings;
}

export interface BuildRequest {
  readonly source: BuildSource;
  readonly tags: TagSources;
  /** ECR repository, in the account of the session. */
  readonly repository: string;
  readonly repositorySettings: RepositoryRequest;
  /** `https://github.com/acme/checkout`, for the image's labels. */
  readonly sourceUrl: string;
  /** Time of the commit, ISO 8601, where it is known: `org.opencontainers.image.created` of a reproducible image. */
  readonly commitTime?: string;
  readonly force: boolean;
  /** Takes the image that the commit's tag stands at as it is, however old: it is the one that was tested. */
  readonly takeCommit?: boolean;
  /** An image of the same source that is older is built anew: unpinned packages go stale. */
  readonly maxAgeDays: number;
  readonly builder: Builder;
  readonly cache: BuildCache;
  readonly lineage: Lineage;
  /** Regions that images and caches may be in; empty for all. */
  readonly allowedRegions: readonly string[];
}

export interface BuildPorts extends BuildxPorts {
  readonly session: AwsSession;
  readonly clock: Clock;
}

/** Names, tags and digests only: a registry host holds the account, which a job output may not. */
export interface BuildResult {
  readonly digest: string;
  /** Those of this build that stand at the digest now. */
  readonly tags: readonly string[];
  readonly repository: string;
  /** False where an image of the same source was there. */
  readonly built: boolean;
  /** 64 hex digits. */
  readonly sourceKey: string;
  /** One line: why it was built, or not. */
  readonly why: string;
  /** What buildx wrote about the build (`--metadata-file`), less provenance and hosts; undefined where nothing was built. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What a build would find. */
export interface LookResult extends Pick<BuildResult, "repository" | "sourceKey" | "why"> {
  /** Undefined where it would be built. */
  readonly digest?: string;
}

/** What BuildKit says that an image was made of, besides its source. */
export interface Material {
  /** As BuildKit names it: `pkg:docker/node@24?platform=linux%2Famd64`, `https://…`. */
  readonly uri: string;
  /** `sha256:…`; undefined where BuildKit gave none. */
  readonly digest?: string;
}

/** What a run of buildx made: `build.ts` hands it on to the record and to the tags. */
export interface Built {
  readonly digest: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A password; another one than the one that the registry refused, where that is given. */
export type LoginSource = (refused?: RegistryLogin) => Promise<RegistryLogin>;
