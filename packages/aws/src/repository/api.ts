import {
  CreateRepositoryCommand,
  type CreateRepositoryRequest,
  type ECRClient,
  GetLifecyclePolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  type PutImageTagMutabilityRequest,
  PutLifecyclePolicyCommand,
  TagResourceCommand,
} from "@aws-sdk/client-ecr";

interface InRepository {
  readonly registryId: string;
  readonly repositoryName: string;
}

type InPlace<T> = Omit<T, keyof InRepository>;

/** The calls about repositories themselves, for `ecrApi`. */
export const repositoryCalls = (client: ECRClient) => ({
  createRepository: async (where: InRepository, settings: InPlace<CreateRepositoryRequest>) =>
    (await client.send(new CreateRepositoryCommand({ ...where, ...settings }))).repository,
  putTagMutability: async (where: InRepository, mutability: InPlace<PutImageTagMutabilityRequest>) => {
    await client.send(new PutImageTagMutabilityCommand({ ...where, ...mutability }));
  },
  putScanOnPush: async (where: InRepository, scanOnPush: boolean) => {
    const imageScanningConfiguration = { scanOnPush };
    await client.send(new PutImageScanningConfigurationCommand({ ...where, imageScanningConfiguration }));
  },
  lifecyclePolicy: async (where: InRepository) =>
    (await client.send(new GetLifecyclePolicyCommand(where))).lifecyclePolicyText,
  putLifecyclePolicy: async (where: InRepository, lifecyclePolicyText: string) => {
    await client.send(new PutLifecyclePolicyCommand({ ...where, lifecyclePolicyText }));
  },
  resourceTags: async (resourceArn: string) =>
    (await client.send(new ListTagsForResourceCommand({ resourceArn }))).tags ?? [],
  tagResource: async (
    resourceArn: string,
    tags: { readonly Key: string; readonly Value: string }[],
  ): Promise<void> => {
    await client.send(new TagResourceCommand({ resourceArn, tags }));
  },
});
