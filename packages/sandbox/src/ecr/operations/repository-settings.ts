import { type Operation, openRepository } from "../context.ts";
import { invalidParameter, refuseUnknown, requiredText } from "../input.ts";
import { mutabilityAnswer, mutabilityOf, scanOnPushOf } from "../repository-settings.ts";

export const putImageTagMutability: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, [
    "registryId",
    "repositoryName",
    "imageTagMutability",
    "imageTagMutabilityExclusionFilters",
  ]);
  const { registry, repository } = openRepository(input, call, context, action);
  requiredText(input, "imageTagMutability");
  const { mutability, exclusions } = mutabilityOf(input);
  repository.settings = { ...repository.settings, mutability, exclusions };
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    ...mutabilityAnswer(mutability, exclusions),
  };
};

export const putImageScanningConfiguration: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "imageScanningConfiguration"]);
  const { registry, repository } = openRepository(input, call, context, action);
  if (input.imageScanningConfiguration === undefined)
    throw invalidParameter("imageScanningConfiguration", "Member must not be null");
  const scanOnPush = scanOnPushOf(input, action);
  repository.settings = { ...repository.settings, scanOnPush };
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    imageScanningConfiguration: { scanOnPush },
  };
};
