import { type AwsSession, RegistryLogins, type RepositoryRef } from "@towline/aws";
import { Connections } from "./promote/http-request.ts";
import type { Patience } from "./promote/persist.ts";
import { Registry } from "./promote/registry.ts";

export interface OwnRegistryPorts extends Patience {
  /** For the proxy settings of the runner. */
  readonly env: Readonly<Record<string, string>>;
}

/** The `/v2/` of a repository as this session may use it, for as long as `use` takes. Throws `aws-*`, `registry-failed`. */
export const withRegistry = async <T>(
  session: AwsSession,
  where: RepositoryRef,
  { env, ...patience }: OwnRegistryPorts,
  use: (registry: Registry) => Promise<T>,
): Promise<T> => {
  const connections = new Connections(env, patience.signal);
  const { region, account } = session;
  const identity = { region, account, credentials: "runner", sessionName: "towline" } as const;
  try {
    const logins = new RegistryLogins(session);
    return await use(new Registry({ ...where, session, identity }, { ...patience, connections, logins }));
  } finally {
    connections.close();
  }
};
