import type { Call } from "../aws/call.ts";
import { AwsFailure } from "../aws/failure.ts";
import { type Input, refuseUnknownMembers, textMember } from "../aws/json-input.ts";
import { denialOf } from "../iam/permissions.ts";
import type { Secret, SecretContent, SecretStore, SecretVersion } from "./store.ts";

export type Operation = (input: Input, call: Call, store: SecretStore, action: string) => unknown;

const batchMax = 20;

const notFound = (what = "secret."): AwsFailure =>
  new AwsFailure("ResourceNotFoundException", `Secrets Manager can't find the specified ${what}`);

/** The secret, if the caller may do `action` on it. AWS checks rights before existence. */
const open = (id: string, { principal, region }: Call, store: SecretStore, action: string): Secret => {
  const own = store.vault(principal.account, region);
  const secret = store.find(own, id);
  const owner = { account: secret?.account ?? own.account, sharedWith: secret?.sharedWith ?? [] };
  const denial = denialOf(principal, action, secret?.arn ?? id, owner);
  if (denial !== undefined) throw new AwsFailure("AccessDeniedException", denial);
  if (secret === undefined) throw notFound();
  if (secret.markedForDeletion)
    throw new AwsFailure(
      "InvalidRequestException",
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  return secret;
};

const versionOf = (
  { versions }: Secret,
  id: string | undefined,
  stage: string | undefined,
): SecretVersion => {
  if (id !== undefined) {
    const version = versions.find((each) => each.id === id);
    if (version === undefined) throw notFound(`secret value for VersionId: ${id}`);
    if (stage !== undefined && !version.stages.has(stage))
      throw new AwsFailure(
        "InvalidRequestException",
        "You provided a VersionStage that is not associated to the provided VersionId.",
      );
    return version;
  }
  const wanted = stage ?? "AWSCURRENT";
  const version = versions.find(({ stages }) => stages.has(wanted));
  if (version?.content === undefined) throw notFound(`secret value for staging label: ${wanted}`);
  return version;
};

const optional = (input: Input, name: string): string | undefined =>
  input[name] === undefined || input[name] === null ? undefined : textMember(input, name);

const readOut = (secret: Secret, version: SecretVersion): object => {
  if (secret.locked) throw new AwsFailure("AccessDeniedException", "Access to KMS is not allowed");
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...version.content,
    VersionStages: [...version.stages],
    CreatedDate: version.createdAt,
  };
};

const getSecretValue: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["SecretId", "VersionId", "VersionStage"]);
  const secret = open(textMember(input, "SecretId"), call, store, action);
  return readOut(secret, versionOf(secret, optional(input, "VersionId"), optional(input, "VersionStage")));
};

const invalid = (message: string): AwsFailure => new AwsFailure("InvalidParameterException", message);

/** Needs a right of its own for all, and GetSecretValue for each: what one of them lacks is told of it alone. */
const batchGetSecretValue: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["SecretIdList", "MaxResults"]);
  const { principal } = call;
  const denial = denialOf(principal, action, "*", { account: principal.account, sharedWith: [] });
  if (denial !== undefined) throw new AwsFailure("AccessDeniedException", denial);
  const ids = input.SecretIdList;
  if (input.MaxResults !== undefined)
    throw invalid("'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.");
  if (!Array.isArray(ids) || ids.length === 0)
    throw invalid("Either 'SecretIdList' or 'Filters' must be provided, but not both.");
  if (ids.length > batchMax) throw invalid(`SecretIdList has more than ${batchMax} members`);
  const SecretValues: unknown[] = [];
  const Errors: unknown[] = [];
  for (const id of ids.map(String)) {
    try {
      const secret = open(id, call, store, "secretsmanager:GetSecretValue");
      SecretValues.push(readOut(secret, versionOf(secret, undefined, undefined)));
    } catch (error) {
      if (!(error instanceof AwsFailure)) throw error;
      Errors.push({ SecretId: id, ErrorCode: error.code, Message: error.message });
    }
  }
  return { SecretValues, Errors };
};

const contentOf = (input: Input): SecretContent | undefined => {
  const text = optional(input, "SecretString");
  const bytes = optional(input, "SecretBinary");
  if (text !== undefined && bytes !== undefined)
    throw invalid(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    );
  if (text !== undefined) return { SecretString: text };
  return bytes === undefined ? undefined : { SecretBinary: bytes };
};

const createSecret: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["Name", "SecretString", "SecretBinary", "ClientRequestToken"]);
  const name = textMember(input, "Name");
  const { principal, region } = call;
  const vault = store.vault(principal.account, region);
  const denial = denialOf(principal, action, name, { account: principal.account, sharedWith: [] });
  if (denial !== undefined) throw new AwsFailure("AccessDeniedException", denial);
  if (vault.secrets.has(name))
    throw new AwsFailure(
      "ResourceExistsException",
      `The operation failed because the secret ${name} already exists.`,
    );
  const content = contentOf(input);
  const secret = store.create(vault, name);
  if (content === undefined) return { ARN: secret.arn, Name: name };
  const version = store.putVersion(secret, content, optional(input, "ClientRequestToken"));
  return { ARN: secret.arn, Name: name, VersionId: version.id };
};

const putSecretValue: Operation = (input, call, store, action) => {
  refuseUnknownMembers(input, action, ["SecretId", "SecretString", "SecretBinary", "ClientRequestToken"]);
  const secret = open(textMember(input, "SecretId"), call, store, action);
  const content = contentOf(input);
  if (content === undefined)
    throw new AwsFailure("InvalidRequestException", "You must provide either SecretString or SecretBinary.");
  const { id, stages } = store.putVersion(secret, content, optional(input, "ClientRequestToken"));
  return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: [...stages] };
};

export const operations: Readonly<Record<string, Operation | undefined>> = {
  GetSecretValue: getSecretValue,
  BatchGetSecretValue: batchGetSecretValue,
  CreateSecret: createSecret,
  PutSecretValue: putSecretValue,
};
