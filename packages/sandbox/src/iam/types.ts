import type { PolicyDocument } from "./policy.ts";

/** Who is behind a request. */
export interface Principal {
  /** 12 digits. */
  readonly account: string;
  /** As GetCallerIdentity reports it: `arn:aws:sts::111111111111:assumed-role/towline-build/session`. */
  readonly arn: string;
  /** What trust and access rules name: the role's or the user's own ARN. */
  readonly identityArn: string;
  readonly userId: string;
  /** Patterns such as `ecr:BatchGetImage`, `ecr:*` or `<action> <ARN>` that no policy allows. */
  readonly denied: readonly string[];
  /** Everything is allowed where undefined. */
  readonly policies: readonly PolicyDocument[] | undefined;
}

export interface Credential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials have one, a user's keys do not. */
  readonly sessionToken?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
  readonly principal: Principal;
}

export interface Role {
  readonly name: string;
  readonly account: string;
  /** StringLike patterns for the `sub` of a web identity: `repo:acme@1/checkout@2:environment:*`. */
  readonly subjects: readonly string[];
  /** StringLike patterns for the ARNs that may call AssumeRole. */
  readonly assumableBy: readonly string[];
  readonly denied: readonly string[];
  readonly policies: readonly PolicyDocument[] | undefined;
  readonly maxSessionSeconds: number;
}

/** Milliseconds since the epoch. */
export type Now = () => number;
