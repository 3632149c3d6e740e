import { AwsFailure } from "../../aws/failure.ts";
import { type Operation, openRepository } from "../context.ts";
import { refuseUnknown, requiredText } from "../input.ts";
import { parseRules } from "../lifecycle/parse.ts";
import type { LifecyclePolicy } from "../lifecycle/policy.ts";
import type { Repository } from "../repository.ts";
import type { Registry } from "../store.ts";

export const putLifecyclePolicy: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "lifecyclePolicyText"]);
  const { registry, repository } = openRepository(input, call, context, action);
  const text = requiredText(input, "lifecyclePolicyText");
  repository.lifecyclePolicy = { text, rules: parseRules(text), evaluatedAt: 0 };
  return { ...place(registry, repository), lifecyclePolicyText: text };
};

export const getLifecyclePolicy: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName"]);
  const { registry, repository } = openRepository(input, call, context, action);
  return render(registry, repository, requirePolicy(registry, repository));
};

export const deleteLifecyclePolicy: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName"]);
  const { registry, repository } = openRepository(input, call, context, action);
  const policy = requirePolicy(registry, repository);
  repository.lifecyclePolicy = undefined;
  return render(registry, repository, policy);
};

const place = (registry: Registry, repository: Repository) => ({
  registryId: registry.account,
  repositoryName: repository.name,
});

const render = (registry: Registry, repository: Repository, { text, evaluatedAt }: LifecyclePolicy) => ({
  ...place(registry, repository),
  lifecyclePolicyText: text,
  lastEvaluatedAt: evaluatedAt / 1000,
});

const requirePolicy = (registry: Registry, { name, lifecyclePolicy }: Repository): LifecyclePolicy => {
  if (lifecyclePolicy !== undefined) return lifecyclePolicy;
  throw new AwsFailure(
    "LifecyclePolicyNotFoundException",
    `Lifecycle policy does not exist for the repository with name '${name}' in the registry with id '${registry.account}'`,
  );
};
