import { isTowlineError, TowlineError } from "@towline/kernel";
import type { AwsSession, RepositoryRef } from "../types.ts";
import { createRepository } from "./create.ts";
import { type DescribedRepository, describeSettings, movableUnder } from "./describe.ts";
import { completePolicy, putPolicy } from "./policy.ts";
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

/** A job that creates a repository and breaks off before its lifecycle policy is run again within such a time. */
const newMilliseconds = 3600_000;

const isNew = ({ createdAt }: DescribedRepository, { clock }: AwsSession): boolean =>
  createdAt !== undefined && Math.abs(clock.now() - createdAt.getTime()) < newMilliseconds;

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

const create = async (
  session: AwsSession,
  where: RepositoryRef,
  settings: RepositorySettings,
  { log }: EnsureRepositoryOptions,
): Promise<EnsuredRepository> => {
  const created = await createRepository(session, where, settings);
  if (created === undefined) {
    await completePolicy(session, where, settings.lifecyclePolicy);
    // what another job wants otherwise is told by the next run
    const { uri, canMove } = await describeSettings(session, where);
    return { uri, canMove, created: false, differences: [] };
  }
  if (settings.lifecyclePolicy !== undefined) await putPolicy(session, where, settings.lifecyclePolicy);
  log.info(`Created repository "${where.repository}" in ${session.region} (${created.uri})`);
  return { uri: created.uri, canMove: created.canMove, created: true, differences: [] };
};

/**
 * Makes sure that a repository is there. An existing one costs one DescribeRepositories, and one request more for each
 * of lifecycle policy and tags that `wanted` names; nothing is written where nothing differs. With `create` the lifecycle
 * policy of one that is less than an hour old is completed, since its creation may have broken off.
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
  if (found === undefined) return await create(session, where, settings, options);
  if (options.create && isNew(found, session)) await completePolicy(session, where, settings.lifecyclePolicy);
  return await existing(session, where, found, wanted, options);
};
