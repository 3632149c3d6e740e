import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { type Cloud, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { engineEnvironment } from "../world/docker.ts";

/** The sandbox's registry of one account and region, which the programs are logged in to. */
export interface BedRegistry {
  readonly account: string;
  readonly region: string;
  /** `127.0.0.1:port` */
  readonly host: string;
}

export interface Bed {
  readonly cloud: Cloud;
  /** Gone with the bed. */
  readonly folder: string;
  /** In the order of their first repository. */
  readonly registries: readonly BedRegistry[];
  /** Runs `docker`; what it printed, both streams. Rejects where it exits with another status than 0. */
  docker(...args: string[]): Promise<string>;
  /** Runs `skopeo`; its standard output. */
  skopeo(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** A sandbox with `repositories`, and docker and skopeo logged in to their registries by a configuration of their own. */
export const startBed = async (repositories: readonly RepositoryOptions[]): Promise<Bed> => {
  const accounts = Object.fromEntries(repositories.map(({ account }) => [account, runner]));
  const cloud = await startCloud({ accounts, repositories });
  const folder = await mkdtemp(join(tmpdir(), "towline-bed-"));
  const registries = await registriesOf(cloud, repositories);
  const env = await logIn(cloud, registries, join(folder, "docker"));
  const run = (command: string, args: readonly string[]) =>
    promisify(execFile)(command, args, { env, timeout: 60_000, maxBuffer: 2 ** 26 });
  return {
    cloud,
    folder,
    registries,
    docker: async (...args) => {
      const { stdout, stderr } = await run("docker", args);
      return stdout + stderr;
    },
    skopeo: async (...args) => (await run("skopeo", args)).stdout,
    stop: async () => {
      await cloud.stop();
      await rm(folder, { recursive: true });
    },
  };
};

const runner = { users: [{ name: "runner" }] };

const registriesOf = async (cloud: Cloud, repositories: readonly RepositoryOptions[]) => {
  const found = new Map<string, BedRegistry>();
  for (const { account, region } of repositories) {
    const { host } = new URL(await cloud.ecr.registryUrl(account, region));
    found.set(host, { account, region, host });
  }
  return [...found.values()];
};

/** The environment of the programs. */
const logIn = async (cloud: Cloud, registries: readonly BedRegistry[], config: string) => {
  const auths: Record<string, { readonly auth: string | undefined }> = {};
  for (const registry of registries) auths[registry.host] = { auth: await tokenOf(cloud, registry) };
  const file = join(config, "config.json");
  const env = { ...process.env, ...engineEnvironment() };
  await mkdir(config);
  await writeFile(file, JSON.stringify({ auths }));
  await symlink(join(env.DOCKER_CONFIG ?? "", "cli-plugins"), join(config, "cli-plugins"));
  return { ...env, DOCKER_CONFIG: config, REGISTRY_AUTH_FILE: file };
};

const tokenOf = async (cloud: Cloud, { account, region }: BedRegistry): Promise<string | undefined> => {
  const env = cloud.userEnv(account);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  const ecr = new ECRClient({ endpoint: cloud.url, region, credentials });
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  return authorizationData?.[0]?.authorizationToken;
};

/** A folder with a Dockerfile for linux/amd64 and linux/arm64: one layer with `text`. */
export const writeContext = async (bed: Bed, text: string): Promise<string> => {
  const folder = await mkdtemp(join(bed.folder, "context-"));
  await writeFile(join(folder, "Dockerfile"), 'FROM scratch\nCOPY text /text\nENTRYPOINT ["/text"]\n');
  await writeFile(join(folder, "text"), text);
  return folder;
};

export const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
