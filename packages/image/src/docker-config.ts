import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { messageOf, TowlineError } from "@towline/kernel";

export interface DockerLogin {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

type Environment = Readonly<Record<string, string>>;

/** Docker's `config.json`, as far as logins are concerned. */
interface DockerConfig {
  readonly auths?: Readonly<Record<string, object>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
  readonly [field: string]: unknown;
}

const configFile = "config.json";

/** Absolute: links to it must hold from anywhere. */
const originalFolder = (env: Environment): string =>
  resolve(env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker"));

const isConfig = (value: unknown): value is DockerConfig =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseConfig = (text: string): DockerConfig => {
  // Docker takes an empty file for an empty configuration
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isConfig(value)) return value;
  } catch {
    // the parser's own words quote the file, and so perhaps its passwords
  }
  throw new SyntaxError("it is no JSON object");
};

const unreadable = (path: string, cause: unknown): TowlineError =>
  new TowlineError("input-invalid", `${path} cannot be read: ${messageOf(cause)}`, {
    cause,
    hint: "Repair it on the runner, or delete it: it may hold logins that later steps need",
  });

const readOriginal = async (folder: string): Promise<DockerConfig> => {
  const path = join(folder, configFile);
  if (!existsSync(path)) return {};
  try {
    return parseConfig(await readFile(path, "utf8"));
  } catch (cause) {
    throw unreadable(path, cause);
  }
};

/**
 * Docker asks the helper of a host, or else the store, before it looks into the file: the helper of our hosts goes, and an
 * empty one stands in the way of the store. It stands nowhere else, since other programs would try to run it.
 */
const withoutHelpers = ({ credHelpers = {}, credsStore }: DockerConfig, hosts: readonly string[]): object => {
  const others = Object.entries(credHelpers).filter(([host]) => !hosts.includes(host));
  const empty = credsStore ? hosts.map((host) => [host, ""] as const) : [];
  const helpers = Object.fromEntries([...others, ...empty]);
  return Object.keys(helpers).length > 0 ? { credHelpers: helpers } : {};
};

const withLogins = (original: DockerConfig, logins: readonly DockerLogin[]): object => {
  const { credHelpers: _, auths, ...rest } = original;
  const ours = logins.map(({ host, username, password }) => {
    const auth = Buffer.from(`${username}:${password}`).toString("base64");
    return [host, { auth }] as const;
  });
  const hosts = logins.map(({ host }) => host);
  return {
    ...rest,
    auths: { ...auths, ...Object.fromEntries(ours) },
    ...withoutHelpers(original, hosts),
  };
};

/** Whatever else Docker keeps there: plugins, contexts, builders and their keys, TLS certificates. */
const linkOthers = async (original: string, folder: string): Promise<void> => {
  if (!existsSync(original)) return;
  const names = await readdir(original).catch((cause: unknown) => {
    throw unreadable(original, cause);
  });
  for (const name of names) if (name !== configFile) await symlink(join(original, name), join(folder, name));
};

/**
 * A Docker configuration of this job's own, that knows some registries more than the one before it (the runner's, or that
 * of an earlier step): jobs on a shared runner must not log each other out. Returns the folder, to be named in
 * DOCKER_CONFIG and removed at the end. Throws `input-invalid` where the configuration before it cannot be read.
 */
export const createDockerConfig = async (
  logins: readonly DockerLogin[],
  places: { readonly env: Environment; readonly tempDirectory: string },
): Promise<string> => {
  const original = originalFolder(places.env);
  const content = withLogins(await readOriginal(original), logins);
  const folder = await mkdtemp(join(places.tempDirectory, "towline-docker-"));
  try {
    await writeFile(join(folder, configFile), JSON.stringify(content), { mode: 0o600 });
    await linkOthers(original, folder);
    return folder;
  } catch (error) {
    await removeDockerConfig(folder);
    throw error;
  }
};

/** Follows no link: what the runner shares with other jobs stays. */
export const removeDockerConfig = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
