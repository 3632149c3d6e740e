import type { BuildRequest } from "../types.ts";

/** The repository of the build cache and of the build records. */
export const cacheRepositoryOf = ({
  cache,
  repository,
}: Pick<BuildRequest, "cache" | "repository">): string =>
  (cache.kind === "registry" ? cache.repository : undefined) ?? `${repository}/cache`;
