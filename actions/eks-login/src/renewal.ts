import { readFile, rename, writeFile } from "node:fs/promises";
import { type AwsIdentityRequest, type AwsSession, type EksAccess, openSession, tokenOf } from "@towline/aws";
import type { Clock } from "@towline/kernel";

/** What the plugin needs to give tokens for the rest of the job. */
export interface Login {
  readonly identity: AwsIdentityRequest;
  readonly cluster: string;
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

type Ports = Parameters<typeof openSession>[1];

/** EKS takes a token for 15 minutes. */
const tokenMilliseconds = 14 * 60_000;
/** A command that begins with it should also end with it. */
const marginMilliseconds = 60_000;

/** A new token, and until when it is good: it dies with the credentials that signed it. */
export const mint = async (
  session: AwsSession,
  { token }: Pick<EksAccess, "token">,
  clock: Clock,
): Promise<Pick<Login, "token" | "expiresAt">> => {
  const text = await token({ fresh: true });
  const { expiration } = await session.credentials();
  const end = expiration?.getTime() ?? Number.POSITIVE_INFINITY;
  return { token: text, expiresAt: Math.min(clock.now() + tokenMilliseconds, end) };
};

/** Beside the kubeconfig. */
export const loginFile = "login.json";

/** For this user alone, and never half-written: two commands may renew at once. */
const writeLogin = async (path: string, login: Login): Promise<void> => {
  const made = `${path}.${process.pid}`;
  await writeFile(made, JSON.stringify(login), { mode: 0o600 });
  await rename(made, path);
};

const renewed = async (login: Login, ports: Ports): Promise<Login> => {
  const session = await openSession(login.identity, ports);
  return { ...login, ...(await mint(session, { token: tokenOf(session, login.cluster) }, ports.clock)) };
};

/** kubectl's question for credentials, answered: the token of the login, or a new one where that is about to expire. */
export const answerKubectl = async (path: string, ports: Ports): Promise<string> => {
  const login: Login = JSON.parse(await readFile(path, "utf8"));
  const isGood = login.expiresAt - marginMilliseconds > ports.clock.now();
  const current = isGood ? login : await renewed(login, ports);
  if (!isGood) await writeLogin(path, current);
  return JSON.stringify({
    apiVersion: "client.authentication.k8s.io/v1",
    kind: "ExecCredential",
    status: { token: current.token, expirationTimestamp: new Date(current.expiresAt).toISOString() },
  });
};
