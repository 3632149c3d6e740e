import { type RepositoryReader, TowlineError } from "@towline/kernel";
import { git } from "./mirror.ts";

/** Reads towline.yaml and what it extends in copies on this machine; `places` are their folders by `owner/name`. */
export const readerOf = (places: Readonly<Record<string, string>>): RepositoryReader => {
  const placeOf = (repository: string): string => {
    const place = places[repository];
    if (place !== undefined) return place;
    throw new TowlineError("github-not-found", `${repository} has no folder here`, {
      hint: `Name it: --config <folder> for what towline.yaml extends first, --repository ${repository}=<folder> for others`,
    });
  };
  return {
    resolve: async (repository, ref = "HEAD") => {
      const commit = await git(placeOf(repository), "rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
      if (commit !== undefined) return { commit };
      throw new TowlineError("github-not-found", `${repository} has no branch or tag ${ref}`);
    },
    read: async (repository, path, commit) => git(placeOf(repository), "show", `${commit}:${path}`),
  };
};
