import type { ErrorCode } from "@towline/kernel";

/** What was asked of AWS when it failed. */
export interface AwsCall {
  /** As IAM names it: `ecr:BatchGetImage`. */
  readonly operation: string;
  readonly region: string;
  /** ARN of the caller, once it is known. */
  readonly identity?: string;
  /** The ARN that was to be assumed. */
  readonly role?: string;
  /** The subject of the run's OIDC token, which a trust policy looks at. */
  readonly subject?: string;
  readonly account?: string;
  readonly repository?: string;
  readonly cluster?: string;
  /** Name or ARN of a secret of Secrets Manager. */
  readonly secret?: string;
  /** Of the secret's version. */
  readonly stage?: string;
  /** Of SSM. */
  readonly parameter?: string;
}

/** What the SDK's errors have in common. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Node's, for failures below HTTP. */
  readonly code: string;
  readonly host: string;
  /** How often the SDK tried, where it says so. */
  readonly attempts: number | undefined;
}

interface Explanation {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

interface Row {
  readonly matches: (failure: Failure, call: AwsCall) => boolean;
  readonly explain: (failure: Failure, call: AwsCall) => Explanation;
}

const named =
  (...names: string[]) =>
  ({ name }: Failure): boolean =>
    names.includes(name);

const isDenied = named(
  "AccessDenied",
  "AccessDeniedException",
  "UnauthorizedOperation",
  "ForbiddenException",
);
export const isExpiry = named("ExpiredToken", "ExpiredTokenException", "RequestExpired");
const isRefusedSetting = named(
  "InvalidParameterException",
  "ValidationException",
  "InvalidTagParameterException",
  "TooManyTagsException",
  "KmsException",
);
const settingOperations = [
  "ecr:CreateRepository",
  "ecr:PutImageTagMutability",
  "ecr:PutImageScanningConfiguration",
  "ecr:PutLifecyclePolicy",
  "ecr:TagResource",
];
export const isThrottled = named(
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "RequestLimitExceeded",
  "SlowDown",
);
const isAssuming = (call: AwsCall): boolean => call.operation.startsWith("sts:AssumeRole");
const isUnreachable = ({ code, name }: Failure): boolean =>
  /^(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO)|.*CERT.*|ERR_TLS.*|ERR_SSL.*)$/.test(
    code,
  ) || name === "TimeoutError";

const who = (call: AwsCall): string => call.identity ?? call.role ?? "this job";
const place = (call: AwsCall): string =>
  call.account === undefined ? call.region : `${call.region} of account ${call.account}`;

const trustHint = ({ operation, subject }: AwsCall): string => {
  const from = subject === undefined ? "this identity" : `the subject "${subject}"`;
  return `Check role-to-assume and account; the trust policy of the role must allow ${operation} to ${from}`;
};

const isOfSecrets = ({ operation }: AwsCall): boolean => /^(secretsmanager|ssm):/.test(operation);
const secretOf = ({ secret, parameter, operation }: AwsCall): string => {
  if (secret !== undefined) return `secret "${secret}"`;
  return parameter === undefined ? `what ${operation} asks for` : `parameter "${parameter}"`;
};

/** The ONE place where errors of the SDK get their meaning. The first row that matches counts. */
export const failureTable: readonly Row[] = [
  {
    matches: (failure, call) => isDenied(failure) && isAssuming(call),
    explain: (_, call) => ({
      code: "aws-role-denied",
      message: `AWS does not let this job assume role ${call.role}`,
      hint: trustHint(call),
    }),
  },
  {
    matches: named("InvalidIdentityToken", "InvalidIdentityTokenException"),
    explain: (failure, call) => ({
      code: "aws-role-denied",
      message: `AWS does not accept GitHub's token for role ${call.role}: ${failure.message}`,
      hint: "The role's account needs an IAM OIDC provider for token.actions.githubusercontent.com with the audience sts.amazonaws.com",
    }),
  },
  {
    matches: isExpiry,
    explain: (_, call) => ({
      code: "aws-token-expired",
      message: `The token of ${who(call)} expired before ${call.operation} was answered`,
      hint: 'Run the failed jobs again. With "credentials: runner" renew the credentials of the runner; on a self-hosted runner check its clock',
    }),
  },
  {
    matches: named("CredentialsProviderError"),
    explain: (failure) => ({
      code: "aws-no-credentials",
      message: `The runner has no AWS credentials: ${failure.message}`,
      hint: 'Give the runner an AWS identity, or use "credentials: oidc" with role-to-assume',
    }),
  },
  {
    matches: named(
      "UnrecognizedClientException",
      "InvalidClientTokenId",
      "SignatureDoesNotMatch",
      "InvalidSignatureException",
      "IncompleteSignature",
    ),
    explain: (failure, call) => ({
      code: "aws-no-credentials",
      message: `AWS does not accept the credentials of ${who(call)} for ${call.operation}: ${failure.message}`,
      hint: "Renew the credentials of the runner, and check its clock",
    }),
  },
  {
    matches: isThrottled,
    explain: ({ attempts = 1 }, call) => ({
      code: "aws-throttled",
      message: `AWS throttled ${call.operation} in ${place(call)}${attempts > 1 ? `, ${attempts} times in a row` : ""}`,
      hint: "Run the failed jobs again; where it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised",
    }),
  },
  {
    matches: isUnreachable,
    explain: (failure, call) => ({
      code: "aws-unreachable",
      message: `${failure.host || "AWS"} cannot be reached for ${call.operation}: ${failure.message || failure.code}`,
      hint: `Check aws-region (${call.region}); a self-hosted runner needs a way out to this host (proxy, firewall, VPC endpoint)`,
    }),
  },
  {
    matches: named("RepositoryNotFoundException"),
    explain: (_, call) => ({
      code: "ecr-repository-missing",
      message: `ECR has no repository "${call.repository}" in ${place(call)}`,
      hint: `Create it (aws ecr create-repository --region ${call.region} --repository-name ${call.repository}), or correct build.repository in towline.yaml (input repository), account or aws-region`,
    }),
  },
  {
    matches: named("ImageNotFoundException"),
    explain: (_, call) => ({
      code: "ecr-image-missing",
      message: `ECR does not have this image in repository "${call.repository}" in ${place(call)}`,
      hint: "It may have been deleted or archived by a lifecycle rule; build it again",
    }),
  },
  {
    matches: named("LimitExceededException"),
    explain: (failure, call) => ({
      code: "aws-quota",
      message: `${call.operation} would exceed a quota in ${place(call)}: ${failure.message}`,
      hint: "Delete what is not needed any more (a lifecycle policy does so by itself), or have the quota raised in Service Quotas",
    }),
  },
  {
    matches: (failure, call) => isRefusedSetting(failure) && settingOperations.includes(call.operation),
    explain: (failure, call) => ({
      code: "input-invalid",
      message: `ECR does not take these settings for repository "${call.repository}" (${call.operation}): ${failure.message}`,
      hint: "Correct the settings of the repository; for a KMS key also what its key policy allows to this role",
    }),
  },
  {
    matches: (failure, call) =>
      failure.name === "ResourceNotFoundException" && call.operation === "eks:DescribeCluster",
    explain: (_, call) => ({
      code: "eks-cluster-missing",
      message: `EKS has no cluster "${call.cluster}" in ${place(call)}`,
      hint: "Correct cluster, aws-region or account (of the environment in towline.yaml, or of this step)",
    }),
  },
  {
    matches: (failure, call) => isOfSecrets(call) && failure.name === "ResourceNotFoundException",
    explain: (failure, call) => {
      const hasNone = /staging label/.test(failure.message);
      return {
        code: "config-invalid",
        message: hasNone
          ? `Secrets Manager has no value of ${secretOf(call)} with stage ${call.stage ?? "AWSCURRENT"}`
          : `Secrets Manager has no ${secretOf(call)} in ${place(call)}`,
        hint: hasNone
          ? "Give the secret a value, or correct the stage"
          : "Create it there, or correct the reference",
      };
    },
  },
  {
    matches: (failure, call) => isOfSecrets(call) && failure.name === "InvalidRequestException",
    explain: (failure, call) => ({
      code: "config-invalid",
      message: `Secrets Manager does not give out ${secretOf(call)}: ${failure.message}`,
      hint: "Restore the secret, or refer to another one",
    }),
  },
  {
    matches: (failure, call) =>
      isOfSecrets(call) &&
      (failure.name === "DecryptionFailure" ||
        failure.name === "InvalidKeyId" ||
        (isDenied(failure) && /\bKMS\b|kms:|ciphertext/.test(failure.message))),
    explain: (_, call) => ({
      code: "aws-denied",
      message: `AWS denied kms:Decrypt to ${who(call)} for the key of ${secretOf(call)}`,
      hint: "Allow kms:Decrypt on that KMS key in the policies of this role, and in the key's own policy",
    }),
  },
  {
    matches: isDenied,
    explain: (failure, call) => {
      const permission =
        /not authorized to perform: ([\w-]+:\w+)/.exec(failure.message)?.[1] ?? call.operation;
      const target = call.repository ?? call.cluster ?? call.secret ?? call.parameter;
      return {
        code: "aws-denied",
        message: `AWS denied ${permission} to ${who(call)}${target === undefined ? "" : ` for "${target}"`}`,
        hint: `Allow ${permission} in the policies of this role${call.repository === undefined ? "" : " (and in the repository's policy, where the account is another one)"}`,
      };
    },
  },
];

/** For what no row matches. */
export const unexplained = (failure: Failure, call: AwsCall): Explanation => ({
  code: "aws-failed",
  message: `${call.operation} failed in ${place(call)}: ${failure.name}: ${failure.message}`,
  hint: "Run the failed jobs again; where it persists, see health.aws.amazon.com",
});
