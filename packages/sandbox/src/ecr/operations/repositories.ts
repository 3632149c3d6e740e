import { AwsFailure } from "../../aws/failure.ts";
import {
  authorizeRepository,
  type EcrContext,
  type Operation,
  openRepository,
  registryOf,
  repositoryMissing,
} from "../context.ts";
import {
  type Input,
  invalidParameter,
  optionalList,
  optionalText,
  paginate,
  refuseUnknown,
  requiredText,
} from "../input.ts";
import type { Mutability, Repository } from "../repository.ts";
import { type Registry, repositoryArn } from "../store.ts";

const NAME = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const MUTABILITIES: readonly string[] = [
  "MUTABLE",
  "IMMUTABLE",
  "IMMUTABLE_WITH_EXCLUSION",
  "MUTABLE_WITH_EXCLUSION",
];

/** `tags`, `imageScanningConfiguration` and `encryptionConfiguration` are accepted; nothing is scanned or encrypted. */
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
  if (name.length < 2 || name.length > 256 || !NAME.test(name)) {
    throw invalidParameter("repositoryName", `must satisfy regular expression '${NAME.source}'`);
  }
  const registry = registryOf(input, call, context);
  authorizeRepository(call.principal, action, registry, name);
  if (registry.repositories.has(name)) {
    throw new AwsFailure(
      "RepositoryAlreadyExistsException",
      `The repository with name '${name}' already exists in the registry with id '${registry.account}'`,
    );
  }
  const scanning = (input.imageScanningConfiguration ?? {}) as Input;
  const repository = context.store.createRepository(registry, name, {
    mutability: mutabilityOf(input),
    exclusions: exclusionsOf(input),
    scanOnPush: scanning.scanOnPush === true,
  });
  return { repository: await render(registry, repository, context) };
};

const mutabilityOf = (input: Input): Mutability => {
  const value = optionalText(input, "imageTagMutability") ?? "MUTABLE";
  if (!MUTABILITIES.includes(value)) {
    throw invalidParameter(
      "imageTagMutability",
      `Member must satisfy enum value set: [${MUTABILITIES.join(", ")}]`,
    );
  }
  return value as Mutability;
};

const exclusionsOf = (input: Input): readonly string[] =>
  (optionalList(input, "imageTagMutabilityExclusionFilters", 5) ?? []).map((item) =>
    requiredText(item as Input, "filter"),
  );

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
  const { mutability, exclusions, scanOnPush } = repository.settings;
  const url = await context.registryUrl(registry.account, registry.region);
  return {
    repositoryArn: repositoryArn(registry, repository.name),
    registryId: registry.account,
    repositoryName: repository.name,
    repositoryUri: `${new URL(url).host}/${repository.name}`,
    createdAt: repository.createdAt / 1000,
    imageTagMutability: mutability,
    ...(exclusions.length === 0
      ? {}
      : {
          imageTagMutabilityExclusionFilters: exclusions.map((filter) => ({
            filterType: "WILDCARD",
            filter,
          })),
        }),
    imageScanningConfiguration: { scanOnPush },
    encryptionConfiguration: { encryptionType: "AES256" },
  };
};
