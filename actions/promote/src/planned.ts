import { type ImagePlace, type PromoteRequest, type PromoteTarget, tagsOf } from "@towline/image";
import { accountOfArn, type RepositoryReader } from "@towline/kernel";
import {
  type BuildSettings,
  buildSettings,
  type LoadedSpec,
  loadPlannedServices,
  type PlannedPromotion,
  plannedPromotions,
} from "@towline/spec";
import type { PromotionInputs } from "./inputs.ts";

const sourceOf = (
  { aws, repository }: BuildSettings,
  { credentials }: PromotionInputs,
  sessionName: string,
): ImagePlace => ({
  account: aws.account,
  repository,
  identity: { ...aws, credentials, sessionName },
});

/** The tags that the build made, of which an immutable repository gets those that it can keep. */
const taggingOf = (
  { plan }: PromotionInputs,
  digest: string,
  { repository, tagKinds, latest }: BuildSettings,
) => {
  const { commit, ref, environment } = plan;
  const tags = tagsOf({ commit, ref, environment, extra: [], kinds: tagKinds, latest }, repository);
  const spare = `${commit}-${digest.slice("sha256:".length, "sha256:".length + 12)}`;
  return {
    tags: tags.length === 0 ? [spare] : tags.map(({ name }) => name),
    lenient: { moving: tags.flatMap(({ name, kind }) => (kind === "moving" ? [name] : [])), spare },
  };
};

/** Without a role of its own a registry is reached as the build's is, by right of its repository's policy. */
const identityOf = (source: ImagePlace, { registry }: PlannedPromotion): ImagePlace["identity"] => {
  const { roleToAssume } = registry.filled;
  const there = { ...source.identity, region: registry.region };
  if (roleToAssume === undefined) return there;
  return { ...there, roleToAssume, account: accountOfArn(roleToAssume) ?? registry.account };
};

/** What is promoted of one service; no request where all its targets pull from the build's registry. */
export interface ServicePromotion {
  readonly service: string;
  readonly request: PromoteRequest | undefined;
}

/** What towline.yaml says of each service. */
export const plannedPromotionsOf = async (
  inputs: PromotionInputs,
  sessionName: string,
  reader: RepositoryReader,
): Promise<readonly ServicePromotion[]> => {
  const loaded = await loadPlannedServices(inputs.plan, reader);
  return loaded.flatMap((each) => {
    const { service } = each.spec;
    const digest = inputs.digests.get(service);
    return digest === undefined ? [] : [{ service, request: requestOf(each, digest, inputs, sessionName) }];
  });
};

const requestOf = (
  loaded: LoadedSpec,
  digest: string,
  inputs: PromotionInputs,
  sessionName: string,
): PromoteRequest | undefined => {
  const build = buildSettings(loaded);
  const source = sourceOf(build, inputs, sessionName);
  const tagging = taggingOf(inputs, digest, build);
  const targets = plannedPromotions(loaded, inputs.plan).map((promotion): PromoteTarget => {
    const { account, repository } = promotion.registry;
    return { identity: identityOf(source, promotion), account, repository, ...tagging };
  });
  if (targets.length === 0) return undefined;
  const { allowedRegions } = build;
  return { digest, source, targets, allowedRegions, independent: true };
};
