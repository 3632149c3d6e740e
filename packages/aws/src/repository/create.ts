import { callEcr, within } from "../ecr-client.ts";
import type { AwsSession, RepositoryRef } from "../types.ts";
import { type DescribedRepository, describedOf } from "./describe.ts";
import type { RepositorySettings, TagMutability } from "./types.ts";

/** As ECR's API names it. */
export const mutabilityParameters = ({ kind, exceptFor = [] }: TagMutability) => ({
  imageTagMutability: exceptFor.length === 0 ? kind : (`${kind}_WITH_EXCLUSION` as const),
  imageTagMutabilityExclusionFilters:
    exceptFor.length === 0
      ? undefined
      : exceptFor.map((filter) => ({ filterType: "WILDCARD" as const, filter })),
});

export const tagParameters = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

const parametersOf = ({ tagMutability, scanOnPush, encryption, tags }: RepositorySettings) => ({
  ...(tagMutability && mutabilityParameters(tagMutability)),
  ...(scanOnPush !== undefined && { imageScanningConfiguration: { scanOnPush } }),
  ...(encryption && {
    encryptionConfiguration: {
      encryptionType: encryption.kind,
      kmsKey: "key" in encryption ? encryption.key : undefined,
    },
  }),
  ...(tags && { tags: tagParameters(tags) }),
});

/** With all but its lifecycle policy. Undefined where it is there by now: another job was faster, or an answer got lost. */
export const createRepository = async (
  session: AwsSession,
  where: RepositoryRef,
  settings: RepositorySettings,
): Promise<DescribedRepository | undefined> => {
  const operation = "ecr:CreateRepository";
  return await callEcr(session, operation, where, async (api) => {
    try {
      return describedOf(await api.createRepository(within(where), parametersOf(settings)), operation);
    } catch (error) {
      if (error instanceof Error && error.name === "RepositoryAlreadyExistsException") return undefined;
      throw error;
    }
  });
};
