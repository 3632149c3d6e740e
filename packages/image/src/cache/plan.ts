import type { AwsSession } from "@towline/aws";
import type { Log } from "@towline/kernel";
import type { BuildRequest } from "../types.ts";
import { type CachePlace, cacheArguments } from "./arguments.ts";
import { type CacheReferences, cacheReferences } from "./references.ts";

/** The cache of one run of buildx. */
export interface CachePlan {
  readonly kind: CachePlace["kind"];
  readonly args: readonly string[];
  /** For the child alone. */
  readonly env: Readonly<Record<string, string>>;
  /** What an error that comes of the cache names. */
  readonly marks: readonly string[];
}

export interface CacheSurroundings {
  readonly env: Readonly<Record<string, string>>;
  readonly session: Pick<AwsSession, "credentials">;
  readonly log: Pick<Log, "info">;
  /** `<host>/<cache repository>`; undefined where there is none. */
  readonly cacheUri?: string;
}

const s3Environment = async ({ session }: CacheSurroundings): Promise<Readonly<Record<string, string>>> => {
  const { accessKeyId, secretAccessKey, sessionToken } = await session.credentials();
  // one that is left over from the runner would not fit these keys
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken ?? "",
    AWS_PROFILE: "",
  };
};

/** By these GitHub lets a job reach its cache. Only the build that uses it gets them. */
const runtimeVariables = /^ACTIONS_(RUNTIME_|CACHE_|RESULTS_URL$)/;

const gitHubEnvironment = (env: CacheSurroundings["env"]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => runtimeVariables.test(name)));

const plan = (
  place: CachePlace,
  references: CacheReferences,
  more: Pick<CachePlan, "env" | "marks">,
): CachePlan => ({ kind: place.kind, args: cacheArguments(place, references), ...more });

/**
 * What buildx is told of the cache; undefined where there is none. That a repository is missing was told by who looked
 * for it.
 */
export const planCache = async (
  request: Pick<BuildRequest, "cache" | "lineage" | "repository">,
  surroundings: CacheSurroundings,
): Promise<CachePlan | undefined> => {
  const { cache, lineage, repository } = request;
  const { env, log, cacheUri } = surroundings;
  const references = cacheReferences(lineage);
  if (cache.kind === "s3") {
    const { bucket, region, prefix = `${repository}/` } = cache;
    const place = { kind: "s3", bucket, region, prefix } as const;
    return plan(place, references, { env: await s3Environment(surroundings), marks: [bucket] });
  }
  if (cache.kind === "gha") {
    if (env.ACTIONS_RUNTIME_TOKEN)
      return plan({ kind: "gha", image: repository }, references, { env: gitHubEnvironment(env), marks: [] });
    log.info("Building without a cache: GitHub gives this step none (ACTIONS_RUNTIME_TOKEN is not set)");
  }
  if (cache.kind === "registry" && cacheUri !== undefined)
    return plan({ kind: "registry", uri: cacheUri }, references, {
      env: {},
      marks: [cacheUri, `/v2/${cacheUri.slice(cacheUri.indexOf("/") + 1)}/`],
    });
  return undefined;
};
