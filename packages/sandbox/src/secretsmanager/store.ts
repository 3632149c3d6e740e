import { randomBytes, randomUUID } from "node:crypto";
import type { Now } from "../iam/types.ts";

/** Text, or bytes. */
export type SecretContent =
  | { readonly SecretString: string }
  /** Base64. */
  | { readonly SecretBinary: string };

export interface SecretVersion {
  readonly id: string;
  readonly stages: Set<string>;
  readonly content: SecretContent | undefined;
  /** Seconds since the epoch. */
  readonly createdAt: number;
}

export interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly account: string;
  /** Other accounts that its policy lets in. */
  readonly sharedWith: readonly string[];
  /** In the order in which they were made. */
  readonly versions: SecretVersion[];
  markedForDeletion: boolean;
  /** Its KMS key lets nobody in. */
  locked: boolean;
}

export interface Vault {
  readonly account: string;
  readonly region: string;
  readonly secrets: Map<string, Secret>;
}

/** The secrets of every account in every region. */
export class SecretStore {
  readonly #vaults = new Map<string, Vault>();
  readonly #now: Now;

  constructor(now: Now) {
    this.#now = now;
  }

  vault(account: string, region: string): Vault {
    const key = `${account}/${region}`;
    const vault = this.#vaults.get(key) ?? { account, region, secrets: new Map() };
    this.#vaults.set(key, vault);
    return vault;
  }

  /** By name, ARN, or an ARN without the six letters at its end; an ARN may name another account. */
  find(own: Vault, id: string): Secret | undefined {
    if (!id.startsWith("arn:")) return own.secrets.get(id);
    const [, , , region, account] = id.split(":");
    const secrets = region === own.region && account ? this.vault(account, region).secrets.values() : [];
    return [...secrets].find(({ arn }) => arn === id || arn.slice(0, -7) === id);
  }

  create({ account, region, secrets }: Vault, name: string, sharedWith: readonly string[] = []): Secret {
    const letters = randomBytes(3).toString("hex");
    const arn = `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${letters}`;
    const secret = {
      arn,
      name,
      account,
      sharedWith,
      versions: [],
      markedForDeletion: false,
      locked: false,
    };
    secrets.set(name, secret);
    return secret;
  }

  /** A new AWSCURRENT; what was current before is AWSPREVIOUS. */
  putVersion(
    { versions }: Secret,
    content: SecretContent | undefined,
    id: string = randomUUID(),
  ): SecretVersion {
    const current = versions.find(({ stages }) => stages.has("AWSCURRENT"));
    if (current !== undefined) {
      for (const { stages } of versions) stages.delete("AWSPREVIOUS");
      current.stages.delete("AWSCURRENT");
      current.stages.add("AWSPREVIOUS");
    }
    const version = { id, stages: new Set(["AWSCURRENT"]), content, createdAt: this.#now() / 1000 };
    versions.push(version);
    return version;
  }
}
