/** Where an AWS call goes, and as whom. */
export interface AwsIdentityRequest {
  readonly region: string;
  /** The account that the credentials must belong to: 12 digits. Not checked where undefined. */
  readonly account?: string;
  /** Name or ARN. A bare name needs `account`. */
  readonly roleToAssume?: string;
  readonly credentials: "oidc" | "runner";
  readonly sessionName: string;
}

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Checked credentials: they belong to `account`. Renewed by calling again. */
export interface AwsSession {
  readonly region: string;
  readonly account: string;
  /** ARN of the caller, for messages. */
  readonly arn: string;
  readonly credentials: () => Promise<AwsCredentials>;
}

export interface RegistryLogin {
  /** `111111111111.dkr.ecr.ap-south-1.amazonaws.com`, from ECR's own answer, without scheme. */
  readonly host: string;
  readonly username: "AWS";
  readonly password: string;
  readonly expiresAt: Date;
}
