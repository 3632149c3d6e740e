import type { SecretOptions } from "../options.ts";
import type { SecretContent, SecretStore } from "./store.ts";

/** Keeps secrets past their API. */
export interface SecretsHandle {
  /** Makes the secret, or a new current version of it. Answers its ARN. */
  put(options: SecretOptions): string;
  /** As after DeleteSecret, while it can still be restored. */
  markForDeletion(account: string, region: string, name: string): void;
}

const contentOf = ({ value }: SecretOptions): SecretContent => {
  if (typeof value === "string") return { SecretString: value };
  if (value instanceof Uint8Array) return { SecretBinary: Buffer.from(value).toString("base64") };
  return { SecretString: JSON.stringify(value) };
};

export const secretsHandle = (store: SecretStore): SecretsHandle => ({
  put: (options) => {
    const { account, region, name, sharedWith, locked = false } = options;
    const vault = store.vault(account, region);
    const secret = vault.secrets.get(name) ?? store.create(vault, name, sharedWith);
    secret.locked = locked;
    store.putVersion(secret, contentOf(options));
    return secret.arn;
  },
  markForDeletion: (account, region, name) => {
    const secret = store.vault(account, region).secrets.get(name);
    if (secret === undefined) throw new Error(`the sandbox's account ${account} has no secret ${name}`);
    secret.markedForDeletion = true;
  },
});
