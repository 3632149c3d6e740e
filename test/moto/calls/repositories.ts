import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
} from "@aws-sdk/client-ecr";
import { account, region } from "../beds.ts";
import { type ApiCall, absent, call, filters, repositoryName } from "./call.ts";

export const repositoryCalls: readonly ApiCall[] = [
  call("CreateRepository", new CreateRepositoryCommand({ repositoryName })),
  call("CreateRepository that is there", new CreateRepositoryCommand({ repositoryName })),
  call("CreateRepository of a name in capitals", new CreateRepositoryCommand({ repositoryName: "Shop" })),
  call(
    "CreateRepository with all settings",
    new CreateRepositoryCommand({
      repositoryName: "shop/all",
      imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: filters("dev*", "latest"),
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: {
        encryptionType: "KMS",
        kmsKey: `arn:aws:kms:${region}:${account}:key/0d2b4f6e-0000-4000-8000-000000000001`,
      },
      tags: [{ Key: "team", Value: "shop" }],
    }),
  ),
  call(
    "CreateRepository with exclusions but no filters",
    new CreateRepositoryCommand({ repositoryName: "shop/x", imageTagMutability: "MUTABLE_WITH_EXCLUSION" }),
  ),
  call(
    "CreateRepository with filters but no exclusions",
    new CreateRepositoryCommand({
      repositoryName: "shop/x",
      imageTagMutability: "IMMUTABLE",
      imageTagMutabilityExclusionFilters: filters("dev*"),
    }),
  ),
  call("DescribeRepositories of some", new DescribeRepositoriesCommand({ repositoryNames: ["shop/all"] })),
  call("DescribeRepositories of all", new DescribeRepositoriesCommand({})),
  call(
    "DescribeRepositories of one that is not there",
    new DescribeRepositoriesCommand({ repositoryNames: ["shop/absent"] }),
  ),
  call(
    "PutImageTagMutability",
    new PutImageTagMutabilityCommand({
      repositoryName: "shop/all",
      imageTagMutability: "MUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: filters("v*"),
    }),
  ),
  call(
    "PutImageTagMutability back",
    new PutImageTagMutabilityCommand({ repositoryName: "shop/all", imageTagMutability: "MUTABLE" }),
  ),
  call(
    "PutImageTagMutability where no repository is",
    new PutImageTagMutabilityCommand({ ...absent, imageTagMutability: "MUTABLE" }),
  ),
  call(
    "PutImageScanningConfiguration",
    new PutImageScanningConfigurationCommand({
      repositoryName: "shop/all",
      imageScanningConfiguration: { scanOnPush: false },
    }),
  ),
  call(
    "PutImageScanningConfiguration where no repository is",
    new PutImageScanningConfigurationCommand({ ...absent, imageScanningConfiguration: { scanOnPush: true } }),
  ),
  call(
    "DescribeRepositories after its settings changed",
    new DescribeRepositoriesCommand({ repositoryNames: ["shop/all"] }),
  ),
];
