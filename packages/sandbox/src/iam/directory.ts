import { randomBytes } from "node:crypto";
import { roleArn } from "./permissions.ts";
import type { Credential, Now, Principal, Role } from "./types.ts";

/** Roles, users and every credential that was handed out. */
export class Directory {
  readonly #roles = new Map<string, Role>();
  readonly #credentials = new Map<string, Credential>();
  readonly #now: Now;

  constructor(now: Now) {
    this.#now = now;
  }

  addRole(role: Role): void {
    this.#roles.set(roleArn(role.account, role.name), role);
  }

  role(arn: string): Role | undefined {
    return this.#roles.get(arn);
  }

  /** A user with long-term keys. */
  addUser(account: string, name: string, denied: readonly string[] = []): Credential {
    const arn = `arn:aws:iam::${account}:user/${name}`;
    const principal = {
      account,
      arn,
      identityArn: arn,
      userId: identifier("AIDA"),
      denied,
      policies: undefined,
    };
    return this.#issue(principal, "AKIA", {});
  }

  /** Temporary credentials of a role. */
  assume(role: Role, sessionName: string, seconds: number): Credential {
    const principal: Principal = {
      account: role.account,
      arn: `arn:aws:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
      identityArn: roleArn(role.account, role.name),
      userId: `${identifier("AROA")}:${sessionName}`,
      denied: role.denied,
      policies: role.policies,
    };
    const expiresAt = this.#now() + seconds * 1000;
    return this.#issue(principal, "ASIA", { sessionToken: randomBytes(96).toString("base64"), expiresAt });
  }

  credential(accessKeyId: string): Credential | undefined {
    return this.#credentials.get(accessKeyId);
  }

  /** Every temporary credential that was handed out so far is expired from now on. */
  expireSessions(): void {
    for (const [key, credential] of this.#credentials) {
      if (credential.sessionToken !== undefined) {
        this.#credentials.set(key, { ...credential, expiresAt: this.#now() - 1000 });
      }
    }
  }

  #issue(
    principal: Principal,
    prefix: string,
    session: Pick<Credential, "sessionToken" | "expiresAt">,
  ): Credential {
    const credential: Credential = {
      accessKeyId: identifier(prefix),
      secretAccessKey: randomBytes(30).toString("base64"),
      principal,
      ...session,
    };
    this.#credentials.set(credential.accessKeyId, credential);
    return credential;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** AWS's unique ids: four letters of kind and 16 of base32. */
const identifier = (prefix: string): string =>
  prefix + Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join("");
