import { callingAs } from "./calling-as.ts";
import type { EcrApi } from "./ecr-api.ts";
import type { AwsSession, RepositoryRef } from "./types.ts";

/** One client, and so one connection, for each session. */
const apis = new WeakMap<AwsSession, EcrApi>();

/** `renewed`: the credentials are new ones, which the client that there is does not know. */
const apiOf = async (session: AwsSession, renewed: boolean): Promise<EcrApi> => {
  const { ecrApi } = await import("./ecr-api.ts");
  const known = renewed ? undefined : apis.get(session);
  const api = known ?? ecrApi(session);
  apis.set(session, api);
  return api;
};

/** Calls ECR; `operation` as IAM names it, for messages. */
export const callEcr = async <T>(
  session: AwsSession,
  operation: string,
  repository: RepositoryRef | undefined,
  send: (api: EcrApi) => Promise<T>,
): Promise<T> => {
  const account = repository?.account ?? session.account;
  const call = { operation, account, repository: repository?.repository };
  return await callingAs(session, call, async (renewed) => await send(await apiOf(session, renewed)));
};

export const within = ({ account, repository }: RepositoryRef) => ({
  registryId: account,
  repositoryName: repository,
});
