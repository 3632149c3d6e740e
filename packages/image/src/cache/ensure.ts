import { cacheLifecyclePolicy, ensureRepository, type Repository } from "@towline/aws";
import { isTowlineError } from "@towline/kernel";
import type { BuildPorts, BuildRequest } from "../types.ts";
import { cacheReferences } from "./references.ts";
import { cacheRepositoryOf } from "./repository.ts";

/** The default branch's cache helps every new branch, and so outlives them all. */
const keptTags = ({ kind, name, fallbacks = [] }: BuildRequest["lineage"]): readonly string[] => {
  const [branch = kind === "branch" ? name : undefined] = fallbacks.slice(-1);
  return branch === undefined ? [] : [cacheReferences({ kind: "branch", name: branch }).write ?? ""];
};

/** Of records. One that went before its image is too old would have it built anew. */
const keptDays = ({ maxAgeDays }: BuildRequest): number => Math.max(30, maxAgeDays);

/**
 * The repository of caches and records, made where that was asked for. Undefined where there is none: then records
 * stand beside the images, and a line says how to have one.
 */
export const ensureCacheRepository = async (
  request: BuildRequest,
  { session, log }: BuildPorts,
): Promise<Repository | undefined> => {
  const { create, settings } = request.repositorySettings;
  const repository = cacheRepositoryOf(request);
  const { encryption, tags } = settings;
  const defaults = {
    lifecyclePolicy: cacheLifecyclePolicy({
      keepTags: keptTags(request.lineage),
      recordDays: keptDays(request),
    }),
    encryption,
    tags,
  };
  try {
    const where = { account: session.account, repository };
    return await ensureRepository(session, where, {}, { create, reconcile: false, defaults, log });
  } catch (error) {
    // a role that may not was told so when the record was looked for
    if (isTowlineError(error, "aws-denied")) return undefined;
    if (!isTowlineError(error, "ecr-repository-missing")) throw error;
    log.info(
      `There is no repository "${repository}": records of builds are kept in "${request.repository}", and no build cache in the registry. Have it created (create-repository: true), or create it`,
    );
    return undefined;
  }
};
