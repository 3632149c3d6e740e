import type { EcrApi } from "./ecr-api.ts";
import { calling } from "./failure.ts";
import type { AwsCall } from "./failure-table.ts";
import type { AwsSession, RepositoryRef } from "./types.ts";

/** One client, and so one connection, for each session. */
const apis = new WeakMap<AwsSession, EcrApi>();

const apiOf = async (session: AwsSession): Promise<EcrApi> => {
  const { ecrApi } = await import("./ecr-api.ts");
  const api = apis.get(session) ?? ecrApi(session);
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
  const call: AwsCall = {
    operation,
    region: session.region,
    identity: session.arn,
    account: repository?.account ?? session.account,
    repository: repository?.repository,
  };
  return await calling(call, async () => await send(await apiOf(session)));
};

export const within = ({ account, repository }: RepositoryRef) => ({
  registryId: account,
  repositoryName: repository,
});
