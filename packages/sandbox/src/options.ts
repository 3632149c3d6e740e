import type { Mutability } from "./ecr/repository.ts";
import type { AccessEntry } from "./eks/types.ts";
import type { PolicyDocument } from "./iam/policy.ts";
import type { Now } from "./iam/types.ts";
import type { KubernetesOptions } from "./kubernetes/server.ts";
import type { FaultInjector } from "./ports.ts";

export interface UserOptions {
  readonly name: string;
  /** Actions that no policy allows: `ecr:PutImage`, `ecr:*`. */
  readonly denied?: readonly string[];
}

export interface AccountOptions {
  /** Identities with long-term keys, such as a self-hosted runner's. */
  readonly users?: readonly UserOptions[];
}

export interface RoleOptions {
  readonly name: string;
  readonly account: string;
  /** StringLike patterns for the `sub` of the job's OIDC token. Default: every job of acme. */
  readonly subjects?: readonly string[];
  /** StringLike patterns for the ARNs that may call AssumeRole. Default: the users of the role's account. */
  readonly assumableBy?: readonly string[];
  /** Actions that no policy allows: `ecr:BatchGetImage`, `eks:*`; on some resources: `ssm:GetParameters arn:*:parameter/other/*`. */
  readonly denied?: readonly string[];
  /** Its policies, as IAM takes them, without conditions. Default: everything is allowed. */
  readonly policies?: readonly PolicyDocument[];
  /** Default 3600. */
  readonly maxSessionSeconds?: number;
}

export interface RepositoryOptions {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** Default `MUTABLE`. */
  readonly mutability?: Mutability;
  /** Wildcard patterns for the `…_WITH_EXCLUSION` kinds. */
  readonly exclusions?: readonly string[];
  /** Accounts that the repository's policy lets in. Default: none. */
  readonly sharedWith?: readonly string[];
  /** As many images fit in before a push is refused. Default 100000, as at AWS. */
  readonly imageQuota?: number;
  /** Whether `/v2/` deletes blobs, as the distribution specification has it; ECR refuses to. Default false. */
  readonly deletableBlobs?: boolean;
}

export interface SecretOptions {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** Text, bytes, or what becomes JSON. */
  readonly value: string | Uint8Array | Readonly<Record<string, unknown>>;
  /** Accounts that its policy lets in. Default: none. */
  readonly sharedWith?: readonly string[];
  /** Its KMS key lets nobody in. Default false. */
  readonly locked?: boolean;
}

export interface ParameterOptions {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly value: string;
  /** Default `SecureString`. */
  readonly type?: "String" | "StringList" | "SecureString";
  readonly labels?: readonly string[];
}

export interface ClusterOptions {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** Namespaces to begin with, beside Kubernetes' own. */
  readonly namespaces?: readonly string[];
  /** Default: every role of the cluster's account, as administrators. */
  readonly access?: readonly AccessEntry[];
  /** Roles and bindings of the cluster. Default: none; then only members of `system:masters` may do anything. */
  readonly rbac?: KubernetesOptions["rbac"];
  /** Default `ACTIVE`. */
  readonly status?: "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING";
  /** False: the endpoint that DescribeCluster reports refuses every connection, as a private one does. */
  readonly reachable?: boolean;
}

export interface CloudOptions {
  /** Issuers of OIDC tokens that every account trusts; keys at `<issuer>/.well-known/jwks`. */
  readonly oidcIssuer?: string | readonly string[];
  readonly accounts?: Readonly<Record<string, AccountOptions>>;
  readonly roles?: readonly RoleOptions[];
  readonly repositories?: readonly RepositoryOptions[];
  /** Secrets of Secrets Manager and parameters of SSM to begin with. */
  readonly secrets?: readonly SecretOptions[];
  readonly parameters?: readonly ParameterOptions[];
  readonly faults?: FaultInjector;
  /** Lifetime of passwords of GetAuthorizationToken. Default 43200 (12 h). */
  readonly registryTokenSeconds?: number;
  /** Milliseconds since the epoch. Default: this machine's clock. */
  readonly now?: Now;
}
