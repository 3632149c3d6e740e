import { callEcr, within } from "../ecr-client.ts";
import type { AwsSession, RepositoryRef } from "../types.ts";

/** The text of a repository's lifecycle policy; undefined where it has none. */
export const readPolicy = async (session: AwsSession, where: RepositoryRef): Promise<string | undefined> =>
  await callEcr(session, "ecr:GetLifecyclePolicy", where, async (api) => {
    try {
      return await api.lifecyclePolicy(within(where));
    } catch (error) {
      if (error instanceof Error && error.name === "LifecyclePolicyNotFoundException") return undefined;
      throw error;
    }
  });

export const putPolicy = async (session: AwsSession, where: RepositoryRef, text: string): Promise<void> =>
  await callEcr(session, "ecr:PutLifecyclePolicy", where, (api) =>
    api.putLifecyclePolicy(within(where), text),
  );

/** The end of a creation that somebody else began, or that broke off: a policy where there is none yet. */
export const completePolicy = async (
  session: AwsSession,
  where: RepositoryRef,
  text: string | undefined,
): Promise<void> => {
  if (text !== undefined && (await readPolicy(session, where)) === undefined)
    await putPolicy(session, where, text);
};
