import { randomBytes } from "node:crypto";
import type { Now, Principal } from "../iam/types.ts";
import { Repository, type RepositorySettings } from "./repository.ts";

/** The registry of one account in one region. */
export interface Registry {
  readonly account: string;
  readonly region: string;
  readonly repositories: Map<string, Repository>;
}

/** A password that GetAuthorizationToken handed out. */
export interface RegistryToken {
  readonly principal: Principal;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const defaultSettings: RepositorySettings = {
  mutability: "MUTABLE",
  exclusions: [],
  scanOnPush: false,
  sharedWith: [],
  encryption: { encryptionType: "AES256" },
  // AWS's own
  imageQuota: 100_000,
  deletableBlobs: false,
};

export const repositoryArn = (registry: Pick<Registry, "account" | "region">, name: string): string =>
  `arn:aws:ecr:${registry.region}:${registry.account}:repository/${name}`;

/** What the ECR API and the `/v2/` registries share. */
export class EcrStore {
  readonly #registries = new Map<string, Registry>();
  readonly #tokens = new Map<string, RegistryToken>();
  readonly #tokenSeconds: number;
  readonly now: Now;

  constructor(now: Now, tokenSeconds: number) {
    this.now = now;
    this.#tokenSeconds = tokenSeconds;
  }

  /** Every account has a registry in every region, empty at first. */
  registry(account: string, region: string): Registry {
    const key = `${account}/${region}`;
    const registry = this.#registries.get(key) ?? { account, region, repositories: new Map() };
    this.#registries.set(key, registry);
    return registry;
  }

  createRepository(registry: Registry, name: string, settings: Partial<RepositorySettings> = {}): Repository {
    const repository = new Repository(name, { ...defaultSettings, ...settings }, this.now);
    registry.repositories.set(name, repository);
    return repository;
  }

  issueToken(
    principal: Principal,
    region: string,
  ): { readonly password: string; readonly expiresAt: number } {
    const password = randomBytes(48).toString("base64url");
    const expiresAt = this.now() + this.#tokenSeconds * 1000;
    this.#tokens.set(password, { principal, region, expiresAt });
    return { password, expiresAt };
  }

  token(password: string): RegistryToken | undefined {
    return this.#tokens.get(password);
  }

  /** Every registry password that was handed out so far is expired from now on. */
  expireTokens(): void {
    for (const [password, token] of this.#tokens) {
      this.#tokens.set(password, { ...token, expiresAt: this.now() - 1000 });
    }
  }
}
