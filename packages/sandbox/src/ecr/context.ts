import { authorize, type Call } from "../aws/call.ts";
import { AwsFailure } from "../aws/failure.ts";
import { denialOf } from "../iam/permissions.ts";
import type { Principal } from "../iam/types.ts";
import { type Input, invalidParameter, optionalText, requiredText } from "./input.ts";
import type { Repository } from "./repository.ts";
import { type EcrStore, type Registry, repositoryArn } from "./store.ts";

export interface EcrContext {
  readonly store: EcrStore;
  /** `http://127.0.0.1:port` of an account's registry in a region; started when first asked for. */
  readonly registryUrl: (account: string, region: string) => Promise<string>;
}

/** One operation of the API, called with its short name: `ecr:PutImage`. */
export type Operation = (input: Input, call: Call, context: EcrContext, action: string) => Promise<unknown>;

/** The registry that `registryId` names, or else the caller's own. */
export const registryOf = (input: Input, call: Call, { store }: EcrContext): Registry => {
  const id = optionalText(input, "registryId") ?? call.principal.account;
  if (!/^\d{12}$/.test(id)) {
    throw invalidParameter("registryId", "Member must satisfy regular expression pattern: [0-9]{12}");
  }
  return store.registry(id, call.region);
};

/** Throws AccessDeniedException where the caller may not do `action` on a repository, existing or not. */
export const authorizeRepository = (
  principal: Principal,
  action: string,
  registry: Registry,
  name: string,
): void => {
  const sharedWith = registry.repositories.get(name)?.settings.sharedWith ?? [];
  authorize(principal, action, repositoryArn(registry, name), { account: registry.account, sharedWith });
};

export const repositoryDenial = (
  principal: Principal,
  action: string,
  registry: Registry,
  name: string,
): string | undefined => {
  const sharedWith = registry.repositories.get(name)?.settings.sharedWith ?? [];
  return denialOf(principal, action, repositoryArn(registry, name), {
    account: registry.account,
    sharedWith,
  });
};

/** The repository of a request, after the caller's rights have been checked. */
export const openRepository = (
  input: Input,
  call: Call,
  context: EcrContext,
  action: string,
): { readonly registry: Registry; readonly repository: Repository } => {
  const name = requiredText(input, "repositoryName");
  const registry = registryOf(input, call, context);
  authorizeRepository(call.principal, action, registry, name);
  const repository = registry.repositories.get(name);
  if (repository === undefined) throw repositoryMissing(registry, name);
  return { registry, repository };
};

export const repositoryMissing = (registry: Registry, name: string): AwsFailure =>
  new AwsFailure("RepositoryNotFoundException", repositoryMissingText(registry, name));

export const repositoryMissingText = (registry: Registry, name: string): string =>
  `The repository with name '${name}' does not exist in the registry with id '${registry.account}'`;
