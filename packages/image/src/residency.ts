import { requireAllowedRegions } from "@towline/aws";
import type { BuildCache, BuildRequest } from "./types.ts";

/** A registry cache lies in the image's own registry. */
const cachePlaces = (cache: BuildCache) => {
  if (cache.kind === "s3")
    return [{ what: `The cache in bucket ${cache.bucket} in ${cache.region}`, region: cache.region }];
  return cache.kind === "gha" ? [{ what: "GitHub's cache (cache: gha)", region: undefined }] : [];
};

/**
 * Throws `not-allowed` where the image, which is kept in `region`, or its cache would be outside of the allowed regions.
 * Needs no network, and belongs before the session is opened.
 */
export const requireBuildAllowed = (
  { allowedRegions, repository, cache }: Pick<BuildRequest, "allowedRegions" | "repository" | "cache">,
  region: string,
): void =>
  requireAllowedRegions(allowedRegions, [
    { what: `The image ${repository} in ${region}`, region },
    ...cachePlaces(cache),
  ]);
