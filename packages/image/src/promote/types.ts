import type { AwsIdentityRequest, AwsSession, SessionPorts } from "@towline/aws";

/** A repository, and as whom it is reached. The region is the identity's. */
export interface ImagePlace {
  readonly identity: AwsIdentityRequest;
  /** Owner of the registry: 12 digits. */
  readonly account: string;
  readonly repository: string;
}

export interface PromoteTarget extends ImagePlace {
  /** At least one. */
  readonly tags: readonly string[];
  /** Tags that an immutable repository cannot take are left out, with a notice, instead of refused. */
  readonly lenient?: {
    /** Of the tags: those that have to move to the next image. */
    readonly moving: readonly string[];
    /** Put where none of the tags could be: lifecycle rules take images without a tag away. No other image has it. */
    readonly spare: string;
  };
}

export interface PromoteRequest {
  /** `sha256:…`, of an image or an index in the source. */
  readonly digest: string;
  readonly source: ImagePlace;
  readonly targets: readonly PromoteTarget[];
  /** Regions that images may be in; empty for all. */
  readonly allowedRegions: readonly string[];
  /** What is wrong with one target is its failure alone; otherwise nothing moves before every target was looked at. */
  readonly independent?: boolean;
}

export interface PromotePorts extends SessionPorts {
  /** For the proxy settings of the runner. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** A place with the session that opens it. */
export interface OpenPlace extends ImagePlace {
  readonly session: AwsSession;
}

/** What went over the wire, or did not need to. */
export interface Moved {
  readonly manifests: number;
  /** Layers and configurations, by how they came. */
  readonly present: number;
  readonly mounted: number;
  readonly uploaded: number;
  /** Of those that were uploaded. */
  readonly bytes: number;
}

export type TargetResult = { readonly target: PromoteTarget } & (
  | { readonly outcome: "copied"; readonly moved: Moved }
  | { readonly outcome: "tagged" | "unchanged" }
  | { readonly outcome: "failed"; readonly error: unknown }
);

export interface PromoteResult {
  readonly digest: string;
  /** In the order of the request. */
  readonly targets: readonly TargetResult[];
}

/** `checkout in eu-central-1 of account 333333333333` */
export const describePlace = ({ repository, identity, account }: ImagePlace): string =>
  `${repository} in ${identity.region} of account ${account}`;

export const isSameRegistry = (a: ImagePlace, b: ImagePlace): boolean =>
  a.account === b.account && a.identity.region === b.identity.region;

export const isSameRepository = (a: ImagePlace, b: ImagePlace): boolean =>
  isSameRegistry(a, b) && a.repository === b.repository;
