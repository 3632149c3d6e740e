import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { awsFailure } from "./failure.ts";
import type { AwsCall } from "./failure-table.ts";

const call: AwsCall = {
  operation: "ecr:BatchGetImage",
  region: "ap-south-1",
  identity: "arn:aws:sts::111111111111:assumed-role/towline-build/run",
  account: "111111111111",
  repository: "checkout",
};
const named = (name: string, message = name) => Object.assign(new Error(message), { name });
const coded = (code: string, extra = {}) => Object.assign(new Error(code), { code, ...extra });

describe("awsFailure", () => {
  it.each<[string, unknown, Partial<AwsCall>, string, string]>([
    [
      "a role that does not trust this run",
      named("AccessDenied"),
      { operation: "sts:AssumeRoleWithWebIdentity", role: "arn:aws:iam::1:role/x", subject: "repo:a/b" },
      "aws-role-denied",
      "assume role arn:aws:iam::1:role/x",
    ],
    [
      "an account without GitHub's OIDC provider",
      named("InvalidIdentityTokenException", "No OpenIDConnect provider found"),
      { role: "arn:aws:iam::1:role/x" },
      "aws-role-denied",
      "No OpenIDConnect provider found",
    ],
    [
      "an expired token",
      named("ExpiredTokenException"),
      {},
      "aws-token-expired",
      "towline-build/run expired",
    ],
    ["no credentials", named("CredentialsProviderError"), {}, "aws-no-credentials", "no AWS credentials"],
    ["unknown keys", named("UnrecognizedClientException"), {}, "aws-no-credentials", "does not accept"],
    ["throttling", named("ThrottlingException"), {}, "aws-throttled", "throttled ecr:BatchGetImage"],
    [
      "an unknown host",
      coded("ENOTFOUND", { hostname: "api.ecr.xx-1.amazonaws.com" }),
      { region: "xx-1" },
      "aws-unreachable",
      "api.ecr.xx-1.amazonaws.com cannot be reached",
    ],
    [
      "a refused connection, tried on two addresses",
      new AggregateError([coded("ECONNREFUSED", { address: "::1", port: 1 })]),
      {},
      "aws-unreachable",
      "::1:1 cannot be reached",
    ],
    [
      "a certificate of a proxy",
      coded("SELF_SIGNED_CERT_IN_CHAIN"),
      {},
      "aws-unreachable",
      "SELF_SIGNED_CERT_IN_CHAIN",
    ],
    [
      "a missing repository",
      named("RepositoryNotFoundException"),
      {},
      "ecr-repository-missing",
      'no repository "checkout" in ap-south-1 of account 111111111111',
    ],
    [
      "a missing cluster",
      named("ResourceNotFoundException"),
      { operation: "eks:DescribeCluster", cluster: "dev", repository: undefined },
      "eks-cluster-missing",
      'no cluster "dev" in ap-south-1 of account 111111111111',
    ],
    [
      "a missing permission that AWS names",
      named("AccessDeniedException", "User: u is not authorized to perform: ecr:GetDownloadUrlForLayer on *"),
      {},
      "aws-denied",
      'denied ecr:GetDownloadUrlForLayer to arn:aws:sts::111111111111:assumed-role/towline-build/run for "checkout"',
    ],
    [
      "a missing permission that AWS does not name",
      named("AccessDeniedException", "no"),
      {},
      "aws-denied",
      "denied ecr:BatchGetImage",
    ],
    [
      "a full repository",
      named("LimitExceededException", "already has the maximum allowed number of images which is '2'"),
      { operation: "ecr:PutImage" },
      "aws-quota",
      "ecr:PutImage would exceed a quota in ap-south-1 of account 111111111111: already has the maximum",
    ],
    [
      "settings that ECR does not take",
      named("KmsException", "The key is disabled"),
      { operation: "ecr:CreateRepository" },
      "input-invalid",
      'these settings for repository "checkout" (ecr:CreateRepository): The key is disabled',
    ],
    [
      "an odd parameter of our own",
      named("InvalidParameterException", "digest"),
      {},
      "aws-failed",
      "InvalidParameterException: digest",
    ],
    ["anything else", named("ServerException", "oops"), {}, "aws-failed", "ServerException: oops"],
  ])("explains %s", (_, error, change, code, message) => {
    const failure = awsFailure(error, { ...call, ...change });
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(failure.hint).toBeTruthy();
    expect(failure.cause).toBe(error);
  });

  it("names the permission to allow, and where", () => {
    expect(awsFailure(named("AccessDeniedException", "no"), call).hint).toContain("Allow ecr:BatchGetImage");
  });

  it("leaves what is explained already", () => {
    const explained = new TowlineError("oidc-unavailable", "no token");
    expect(awsFailure(explained, call)).toBe(explained);
  });
});
