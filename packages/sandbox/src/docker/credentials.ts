import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { notImplemented } from "./failure.ts";

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
}

/** The Basic credentials of a registry from Docker's `config.json`, or undefined. */
export const basicAuthOf = (
  host: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const file = join(env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker"), "config.json");
  if (!existsSync(file)) return undefined;
  const config = JSON.parse(readFileSync(file, "utf8")) as DockerConfig;
  const helper = config.credHelpers?.[host];
  if (helper) throw notImplemented(`the credential helper ${helper} of ${file}`);
  return config.auths?.[host]?.auth;
};
