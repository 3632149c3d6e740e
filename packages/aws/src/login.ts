import { parseRegistryHost } from "@towline/kernel";
import { callingAs } from "./calling-as.ts";
import { callEcr } from "./ecr-client.ts";
import { incompleteAnswer } from "./failure.ts";
import type { AwsSession, RegistryLogin } from "./types.ts";

export const publicRegistry = "public.ecr.aws";

/** ECR Public's API is in this region alone. */
export const publicRegion = "us-east-1";

/** Of one call. */
const accountsMax = 10;

interface Authorization {
  readonly authorizationToken?: string;
  readonly proxyEndpoint?: string;
  readonly expiresAt?: Date;
}

const loginOf = (data: Authorization | undefined, operation: string, { log }: AwsSession): RegistryLogin => {
  const { authorizationToken, proxyEndpoint, expiresAt } = data ?? {};
  if (!authorizationToken || !proxyEndpoint || !expiresAt) throw incompleteAnswer(operation);
  const password = Buffer.from(authorizationToken, "base64").toString().replace(/^AWS:/, "");
  log.mask(authorizationToken);
  log.mask(password);
  return { host: proxyEndpoint.replace(/^https?:\/\//, ""), username: "AWS", password, expiresAt };
};

/**
 * Logins to the registries of `accounts` in the session's region, in this order: one password, valid 12 hours, serves all
 * that the session may reach; ECR names each one's host. Masked.
 */
export const registryLogins = async (
  session: AwsSession,
  accounts: readonly string[],
): Promise<readonly RegistryLogin[]> => {
  const operation = "ecr:GetAuthorizationToken";
  const page = accounts.slice(0, accountsMax);
  const others = page.some((account) => account !== session.account) ? page : undefined;
  const data = await callEcr(session, operation, undefined, (api) => api.authorizationTokens(others));
  const found = data.map((each) => loginOf(each, operation, session));
  const logins = page.map(
    (account, index) =>
      found.find(({ host }) => parseRegistryHost(host)?.account === account) ?? found[index],
  );
  const complete = logins.flatMap((login) => login ?? []);
  if (complete.length < page.length) throw incompleteAnswer(operation);
  if (accounts.length === page.length) return complete;
  return [...complete, ...(await registryLogins(session, accounts.slice(accountsMax)))];
};

/** A login to the registry of the session's own account. */
export const registryLogin = async (session: AwsSession): Promise<RegistryLogin> => {
  const [login] = await registryLogins(session, [session.account]);
  return login as RegistryLogin;
};

/** A login to ECR Public; masked. The session must be one in us-east-1. */
export const publicLogin = async (session: AwsSession): Promise<RegistryLogin> => {
  const operation = "ecr-public:GetAuthorizationToken";
  const { publicAuthorization } = await import("./public-api.ts");
  const call = { operation, account: session.account };
  const data = await callingAs(session, call, () => publicAuthorization(session));
  return loginOf({ ...data, proxyEndpoint: publicRegistry }, operation, session);
};
