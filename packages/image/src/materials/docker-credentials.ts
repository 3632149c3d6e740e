import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Exec, Log } from "@towline/kernel";
import { childEnvironment } from "../child-environment.ts";

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface CredentialPorts {
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string>>;
  readonly log: Pick<Log, "mask">;
  /** Ends waiting for a credential helper. */
  readonly signal?: AbortSignal;
}

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
}

/** Docker keeps the password of its own registry under an address from its first days. */
const keyOf = (host: string): string => (host === "docker.io" ? "https://index.docker.io/v1/" : host);

/** The parser's own words quote the text, and so perhaps its passwords. */
const parsed = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SyntaxError(`${what} is no JSON`);
  }
};

const readConfig = async (env: CredentialPorts["env"]): Promise<DockerConfig> => {
  const folder = env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker");
  const text = await readFile(join(folder, "config.json"), "utf8").catch(() => "{}");
  return parsed(text, "Docker's config.json") as DockerConfig;
};

const fromHelper = async (
  helper: string,
  key: string,
  { exec, env, signal }: CredentialPorts,
): Promise<Credentials | undefined> => {
  const program = `docker-credential-${helper}`;
  const options = { input: key, env: childEnvironment(env, {}), signal };
  const { exitCode, stdout } = await exec(program, ["get"], options);
  if (exitCode !== 0) return undefined;
  const { Username: username, Secret: password } = parsed(stdout, `What ${program} says`) as Record<
    string,
    string | undefined
  >;
  return username && password ? { username, password } : undefined;
};

const fromAuth = (auth: string): Credentials => {
  const text = Buffer.from(auth, "base64").toString();
  const colon = text.indexOf(":");
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
};

/** What the job's Docker logs in to `host` with: from a credential helper, or from config.json. Masked. */
export const dockerCredentials = async (
  host: string,
  ports: CredentialPorts,
): Promise<Credentials | undefined> => {
  const { auths = {}, credHelpers = {}, credsStore } = await readConfig(ports.env);
  const key = keyOf(host);
  const helper = credHelpers[key] ?? credHelpers[host] ?? credsStore;
  const { auth } = auths[key] ?? auths[`https://${host}`] ?? {};
  const found = (helper && (await fromHelper(helper, key, ports))) || (auth && fromAuth(auth)) || undefined;
  if (found !== undefined) ports.log.mask(found.password);
  return found;
};
