import type { Clock, Log } from "@towline/kernel";

/** Where an AWS call goes, and as whom. */
export interface AwsIdentityRequest {
  readonly region: string;
  /** The account that the credentials must belong to: 12 digits. Left out only where `roleToAssume` is an ARN. */
  readonly account?: string;
  /** Name or ARN. A bare name needs `account`. */
  readonly roleToAssume?: string;
  /** `oidc`: GitHub's token for the role. `runner`: what the runner itself is, and from there the role, if any. */
  readonly credentials: "oidc" | "runner";
  /** Shows in CloudTrail. Characters that AWS does not take are replaced. */
  readonly sessionName: string;
}

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** What a session needs from its surroundings. */
export interface SessionPorts {
  /** GitHub's OIDC token for an audience; asked for again at each renewal. */
  readonly idToken: (audience: string) => Promise<string>;
  readonly log: Log;
  readonly clock: Clock;
}

/** Checked credentials: they belong to `account`. */
export interface AwsSession {
  readonly region: string;
  readonly account: string;
  /** ARN of the caller, for messages. */
  readonly arn: string;
  /** Masked before they are returned; renewed 5 minutes before they expire, or at once with `forceRefresh`. */
  readonly credentials: (request?: { readonly forceRefresh?: boolean }) => Promise<AwsCredentials>;
  /** For masking what is derived from the credentials, and for telling that AWS throttles. */
  readonly log: Pick<Log, "mask" | "info" | "debug">;
  readonly clock: Pick<Clock, "now">;
}

export interface RegistryLogin {
  /** `111111111111.dkr.ecr.ap-south-1.amazonaws.com`, from ECR's own answer, without scheme. */
  readonly host: string;
  readonly username: "AWS";
  readonly password: string;
  readonly expiresAt: Date;
}

/** A repository of a registry. `account` owns the registry: 12 digits. */
export interface RepositoryRef {
  readonly account: string;
  readonly repository: string;
}

export interface Repository {
  /** `<host>/<name>`, as an image reference begins. */
  readonly uri: string;
  /** Whether a tag that exists can be moved to another image. */
  readonly canMove: (tag: string) => boolean;
}

/** An active image: ECR hides archived ones. */
export interface FoundImage {
  readonly digest: string;
  readonly tags: readonly string[];
  /** When this digest was first pushed; retagging does not change it. */
  readonly pushedAt: Date;
}

/** A manifest as it was pushed: `text` has exactly the bytes of `digest`. */
export interface ImageManifest {
  readonly digest: string;
  readonly text: string;
  readonly mediaType: string | undefined;
}

/** What was found of the digests and tags that were asked for. */
export interface PresentImages {
  readonly digests: ReadonlySet<string>;
  /** The digest that each tag stands at. */
  readonly tags: ReadonlyMap<string, string>;
}

/** How to reach an EKS cluster: fits the token kind of a `ClusterAccess`. */
export interface EksAccess {
  readonly kind: "token";
  readonly name: string;
  /** `https://…` */
  readonly server: string;
  readonly certificateAuthorityPem: string;
  /** A bearer token, cached until shortly before it expires; `fresh` asks for a new one, of new credentials. */
  readonly token: (request: { readonly fresh: boolean }) => Promise<string>;
  readonly unreachableHint?: string;
  readonly unauthorizedHint?: string;
}
