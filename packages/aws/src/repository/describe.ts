import { callEcr } from "../ecr-client.ts";
import { incompleteAnswer } from "../failure.ts";
import { canMoveTag } from "../mutability.ts";
import type { AwsSession, Repository, RepositoryRef } from "../types.ts";
import type { RepositoryEncryption, TagMutability } from "./types.ts";

/** A repository with the settings that DescribeRepositories and CreateRepository tell. */
export interface DescribedRepository extends Repository {
  readonly arn: string;
  readonly tagMutability: TagMutability;
  readonly scanOnPush: boolean;
  readonly encryption: RepositoryEncryption;
  readonly createdAt: Date | undefined;
}

/** The SDK's shape, as far as it is read here. */
export interface RepositoryAnswer {
  readonly repositoryUri?: string;
  readonly repositoryArn?: string;
  readonly createdAt?: Date;
  readonly imageTagMutability?: string;
  readonly imageTagMutabilityExclusionFilters?: readonly { readonly filter: string | undefined }[];
  readonly imageScanningConfiguration?: { readonly scanOnPush?: boolean };
  readonly encryptionConfiguration?: {
    readonly encryptionType: string | undefined;
    readonly kmsKey?: string;
  };
}

const encryptionOf = (answer: RepositoryAnswer): RepositoryEncryption => {
  const { encryptionType: kind, kmsKey: key } = answer.encryptionConfiguration ?? {};
  return kind === "KMS" || kind === "KMS_DSSE" ? { kind, key } : { kind: "AES256" };
};

/** Says of a tag whether it can be moved to another image. */
export const movableUnder = ({ kind, exceptFor = [] }: TagMutability): Repository["canMove"] =>
  canMoveTag(exceptFor.length === 0 ? kind : `${kind}_WITH_EXCLUSION`, exceptFor);

/** Throws `aws-failed` where ECR's answer to `operation` lacks what every repository has. */
export const describedOf = (answer: RepositoryAnswer | undefined, operation: string): DescribedRepository => {
  const { repositoryUri: uri, repositoryArn: arn, imageTagMutability = "MUTABLE" } = answer ?? {};
  if (answer === undefined || uri === undefined || arn === undefined) throw incompleteAnswer(operation);
  const filters = imageTagMutability.endsWith("_WITH_EXCLUSION")
    ? (answer.imageTagMutabilityExclusionFilters ?? [])
    : [];
  const tagMutability: TagMutability = {
    kind: imageTagMutability.startsWith("IMMUTABLE") ? "IMMUTABLE" : "MUTABLE",
    exceptFor: filters.map(({ filter }) => filter ?? ""),
  };
  return {
    uri,
    arn,
    canMove: movableUnder(tagMutability),
    tagMutability,
    scanOnPush: answer.imageScanningConfiguration?.scanOnPush ?? false,
    encryption: encryptionOf(answer),
    createdAt: answer.createdAt,
  };
};

/** Throws `ecr-repository-missing`. */
export const describeSettings = async (
  session: AwsSession,
  where: RepositoryRef,
): Promise<DescribedRepository> => {
  const operation = "ecr:DescribeRepositories";
  const found = await callEcr(session, operation, where, (api) =>
    api.describeRepository(where.account, where.repository),
  );
  return describedOf(found, operation);
};
