import type { Call } from "../../aws/call.ts";
import { authorizeRepository, type EcrContext, type Operation, repositoryMissing } from "../context.ts";
import { type Input, invalidParameter, refuseUnknown, requiredList, requiredText } from "../input.ts";
import type { Repository } from "../repository.ts";
import { tagPairs, withTags } from "../resource-tags.ts";

const ARN = /^arn:aws[a-z-]*:ecr:([a-z0-9-]+):(\d{12}):repository\/(.+)$/;

/** More than AWS takes in one call is refused by their number. */
const anyNumber = Number.MAX_SAFE_INTEGER;

export const tagResource: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["resourceArn", "tags"]);
  const repository = taggedRepository(input, call, context, action);
  const added = tagPairs(requiredList(input, "tags", anyNumber));
  repository.resourceTags = withTags(repository.resourceTags, added);
  return {};
};

export const untagResource: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["resourceArn", "tagKeys"]);
  const repository = taggedRepository(input, call, context, action);
  const gone = requiredList(input, "tagKeys", anyNumber).map(String);
  repository.resourceTags = new Map([...repository.resourceTags].filter(([key]) => !gone.includes(key)));
  return {};
};

export const listTagsForResource: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["resourceArn"]);
  const { resourceTags } = taggedRepository(input, call, context, action);
  return { tags: [...resourceTags].map(([Key, Value]) => ({ Key, Value })) };
};

const taggedRepository = (input: Input, call: Call, { store }: EcrContext, action: string): Repository => {
  const [, region, account, name] = ARN.exec(requiredText(input, "resourceArn")) ?? [];
  if (name === undefined || account === undefined || region !== call.region)
    throw invalidParameter("resourceArn", "Invalid ARN");
  const registry = store.registry(account, region);
  authorizeRepository(call.principal, action, registry, name);
  const repository = registry.repositories.get(name);
  if (repository === undefined) throw repositoryMissing(registry, name);
  return repository;
};
