import { isTowlineError } from "@towline/kernel";
import { callEcr, within } from "./ecr-client.ts";
import { describeSettings } from "./repository/describe.ts";
import type { AwsSession, FoundImage, Repository, RepositoryRef } from "./types.ts";

/** Throws `ecr-repository-missing`. */
export const describeRepository = async (session: AwsSession, where: RepositoryRef): Promise<Repository> => {
  const { uri, canMove } = await describeSettings(session, where);
  return { uri, canMove };
};

/** `<host>/<name>`. Throws `ecr-repository-missing`. */
export const repositoryUri = async (session: AwsSession, where: RepositoryRef): Promise<string> =>
  (await describeRepository(session, where)).uri;

/** The active image of that tag or digest; undefined where there is none. Throws `ecr-repository-missing`. */
export const findImage = async (
  session: AwsSession,
  where: RepositoryRef,
  image: { readonly digest: string } | { readonly tag: string },
): Promise<FoundImage | undefined> => {
  const id = "digest" in image ? { imageDigest: image.digest } : { imageTag: image.tag };
  try {
    const found = await callEcr(session, "ecr:DescribeImages", where, (api) =>
      api.describeImage(within(where), id),
    );
    if (found?.imageDigest === undefined || found.imagePushedAt === undefined) return undefined;
    return { digest: found.imageDigest, tags: found.imageTags ?? [], pushedAt: found.imagePushedAt };
  } catch (error) {
    if (isTowlineError(error, "ecr-image-missing")) return undefined;
    throw error;
  }
};
