import { AwsFailure } from "../../aws/failure.ts";
import {
  authorizeRepository,
  type EcrContext,
  type Operation,
  openRepository,
  registryOf,
  repositoryMissing,
} from "../context.ts";
import { invalidParameter, optionalList, paginate, refuseUnknown, requiredText } from "../input.ts";
import type { Repository } from "../repository.ts";
import { encryptionOf, mutabilityAnswer, mutabilityOf, scanOnPushOf } from "../repository-settings.ts";
import { tagPairs, withTags } from "../resource-tags.ts";
import { type Registry, repositoryArn } from "../store.ts";

const NAME = "(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*";
const wholeName = new RegExp(`^${NAME}$`);
/** More tags than AWS takes are refused by their number. */
const anyNumber = Number.MAX_SAFE_INTEGER;

export const createRepository: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, [
    "registryId",
    "repositoryName",
    "tags",
    "imageTagMutability",
    "imageTagMutabilityExclusionFilters",
    "imageScanningConfiguration",
    "encryptionConfiguration",
  ]);
  const name = requiredText(input, "repositoryName");
  if (name.length < 2 || name.length > 256 || !wholeName.test(name)) {
    throw invalidParameter("repositoryName", `must satisfy regular expression '${NAME}'`);
  }
  const registry = registryOf(input, call, context);
  authorizeRepository(call.principal, action, registry, name);
  if (registry.repositories.has(name)) {
    throw new AwsFailure(
      "RepositoryAlreadyExistsException",
      `The repository with name '${name}' already exists in the registry with id '${registry.account}'`,
    );
  }
  const resourceTags = withTags(new Map(), tagPairs(optionalList(input, "tags", anyNumber) ?? []));
  const repository = context.store.createRepository(registry, name, {
    ...mutabilityOf(input),
    scanOnPush: scanOnPushOf(input, action),
    encryption: encryptionOf(input, registry, action),
  });
  repository.resourceTags = resourceTags;
  return { repository: await render(registry, repository, context) };
};

export const describeRepositories: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryNames", "nextToken", "maxResults"]);
  const registry = registryOf(input, call, context);
  const names = optionalList(input, "repositoryNames", 100)?.map(String);
  for (const name of names ?? ["*"]) authorizeRepository(call.principal, action, registry, name);
  const found = names?.map((name) => {
    const repository = registry.repositories.get(name);
    if (repository === undefined) throw repositoryMissing(registry, name);
    return repository;
  });
  const { page, ...rest } = paginate(found ?? [...registry.repositories.values()], input);
  const repositories = await Promise.all(page.map((repository) => render(registry, repository, context)));
  return { repositories, ...rest };
};

export const deleteRepository: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "force"]);
  const { registry, repository } = openRepository(input, call, context, action);
  if (repository.images.length > 0 && input.force !== true) {
    throw new AwsFailure(
      "RepositoryNotEmptyException",
      `The repository with name '${repository.name}' in registry with id '${registry.account}' cannot be deleted because it still contains images`,
    );
  }
  registry.repositories.delete(repository.name);
  return { repository: await render(registry, repository, context) };
};

const render = async (registry: Registry, repository: Repository, context: EcrContext) => {
  const { mutability, exclusions, scanOnPush, encryption } = repository.settings;
  const url = await context.registryUrl(registry.account, registry.region);
  return {
    repositoryArn: repositoryArn(registry, repository.name),
    registryId: registry.account,
    repositoryName: repository.name,
    repositoryUri: `${new URL(url).host}/${repository.name}`,
    createdAt: repository.createdAt / 1000,
    ...mutabilityAnswer(mutability, exclusions),
    imageScanningConfiguration: { scanOnPush },
    encryptionConfiguration: encryption,
  };
};
