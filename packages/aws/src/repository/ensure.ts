import { isTowlineError, TowlineError } from "@towline/kernel";
import type { AwsSession, RepositoryRef } from "../types.ts";
import { createRepository } from "./create.ts";
import { type DescribedRepository, describeSettings, movableUnder } from "./describe.ts";
import { reconcile } from "./reconcile.ts";
import { requireSettings } from "./requirements.ts";
import type { EnsuredRepository, EnsureRepositoryOptions, RepositorySettings } from "./types.ts";

const describeOrMiss = async (
  session: AwsSession,
  where: RepositoryRef,
  create: boolean,
): Promise<DescribedRepository | undefined> => {
  try {
    return await describeSettings(session, where);
  } catch (error) {
    if (!isTowlineError(error, "ecr-repository-missing")) throw error;
    if (create) return undefined;
    throw new TowlineError(error.code, error.message, {
      hint: `Set "create-repository: true", or correct repository, account or aws-region`,
      cause: error,
    });
  }
};

/** An explicit undefined says nothing either. */
const withDefaults = (wanted: RepositorySettings, defaults: RepositorySettings = {}): RepositorySettings => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)),
});

const existing = async (
  session: AwsSession,
  where: RepositoryRef,
  found: DescribedRepository,
  wanted: RepositorySettings,
  options: EnsureRepositoryOptions,
): Promise<EnsuredRepository> => {
  const differences = await reconcile({ session, where, found }, wanted, options);
  const moved = differences.some(({ setting, changed }) => changed && setting === "tag mutability");
  const canMove = moved && wanted.tagMutability ? movableUnder(wanted.tagMutability) : found.canMove;
  return { uri: found.uri, canMove, created: false, differences };
};

/**
 * Makes sure that a repository is there. An existing one costs one DescribeRepositories, and one request more for each
 * of lifecycle policy and tags that `wanted` names; nothing is written where nothing differs.
 * Throws `ecr-repository-missing`, `input-invalid` for settings that ECR does not take, and `aws-*`.
 */
export const ensureRepository = async (
  session: AwsSession,
  where: RepositoryRef,
  wanted: RepositorySettings,
  options: EnsureRepositoryOptions,
): Promise<EnsuredRepository> => {
  const settings = withDefaults(wanted, options.defaults);
  requireSettings(settings);
  const found = await describeOrMiss(session, where, options.create);
  if (found !== undefined) return await existing(session, where, found, wanted, options);
  const created = await createRepository(session, where, settings);
  // the job that was faster sets it up: what then still differs is told by the next run
  const { uri, canMove } = created ?? (await describeSettings(session, where));
  if (created !== undefined)
    options.log.info(`Created repository "${where.repository}" in ${session.region} (${uri})`);
  return { uri, canMove, created: created !== undefined, differences: [] };
};
