import type { InputReader } from "@towline/action-kit";
import { regionPattern, repositoryPattern } from "@towline/kernel";
import type { CacheSettings } from "@towline/spec";

/** Which kind takes which input. */
const taken: Readonly<Record<string, CacheSettings["kind"]>> = {
  "cache-repository": "registry",
  "cache-bucket": "s3",
  "cache-region": "s3",
  "cache-prefix": "s3",
};

/** Inputs `cache` and `cache-…`. A bucket lies in the repository's region where nothing else is said. */
export const readCache = (input: InputReader, region: string): CacheSettings => {
  const kind = input.oneOf("cache", ["registry", "gha", "s3", "none"], "registry");
  for (const [name, owner] of Object.entries(taken))
    if (owner !== kind && input.text(name) !== undefined)
      input.reject(
        `Input ${name} has no meaning with "cache: ${kind}"`,
        `Write "cache: ${owner}", or remove it`,
      );
  if (kind === "registry") {
    const form = "the name of an ECR repository, without its registry";
    return { kind, repository: input.matching("cache-repository", repositoryPattern, form) };
  }
  if (kind !== "s3") return { kind };
  return {
    kind,
    bucket: input.required("cache-bucket"),
    region: input.matching("cache-region", regionPattern, "the name of an AWS region") ?? region,
    prefix: input.text("cache-prefix"),
  };
};
