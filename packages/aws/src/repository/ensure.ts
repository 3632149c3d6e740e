import { isTowlineError, TowlineError } from "@towline/kernel";
import type { AwsSession, RepositoryRef } from "../types.ts";
import { createRepository } from "./create.ts";
import { type DescribedRepository, describeSettings } from "./describe.ts";
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
      hint: `Have it created (create-repository: true), or correct the repository, account or aws-region`,
      cause: error,
    });
  }
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
  const found = await describeOrMiss(session, where, options.create);
  if (found !== undefined) return { uri: found.uri, canMove: found.canMove, created: false, differences: [] };
  const created = await createRepository(session, where, { ...options.defaults, ...wanted });
  // the job that was faster sets it up: what then still differs is told by the next run
  const { uri, canMove } = created ?? (await describeSettings(session, where));
  if (created !== undefined) options.log.info(`Created repository ${uri}`);
  return { uri, canMove, created: created !== undefined, differences: [] };
};
