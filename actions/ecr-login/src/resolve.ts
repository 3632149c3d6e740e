import { publicRegion, publicRegistry, type RegistryRequest } from "@towline/aws";
import { accountOfArn } from "@towline/kernel";
import type { RegistryLine } from "./registry-line.ts";
import type { Usual } from "./usual.ts";

/** A registry and the identity that logs in to it; what nothing says is undefined. */
export interface Resolved {
  readonly isPublic: boolean;
  readonly host: string | undefined;
  readonly region: string | undefined;
  /** Owner of the registry. */
  readonly owner: string | undefined;
  /** Of the identity. */
  readonly account: string | undefined;
  readonly role: string | undefined;
}

/** With the usual role another account's registry is reached by right of its policies. */
const identityAccount = (line: RegistryLine, usual: Usual): string | undefined => {
  if (line.role !== undefined) return accountOfArn(line.role) ?? line.account ?? usual.account;
  return usual.account ?? accountOfArn(usual.roleToAssume ?? "") ?? line.account;
};

export const resolve = (line: RegistryLine, usual: Usual): Resolved => {
  const account = identityAccount(line, usual);
  return {
    isPublic: line.isPublic,
    host: line.host,
    region: line.isPublic ? publicRegion : (line.region ?? usual.region),
    owner: line.account ?? account,
    account,
    role: line.role ?? usual.roleToAssume,
  };
};

/** What Docker will know it by, as far as that is known. */
export const nameOf = ({ isPublic, host, owner, region }: Resolved): string =>
  isPublic ? publicRegistry : (host ?? `the registry of account ${owner} in ${region}`);

/** Undefined where something is missing. */
export const requestOf = (
  { isPublic, host, region, owner, account, role }: Resolved,
  { credentials }: Usual,
  sessionName: string,
): RegistryRequest | undefined => {
  if (region === undefined || owner === undefined) return undefined;
  return {
    place: isPublic ? { kind: "public" } : { kind: "private", account: owner, region, host },
    identity: { region, account, roleToAssume: role, credentials, sessionName },
  };
};
