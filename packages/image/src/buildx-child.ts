import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { RegistryLogin } from "@towline/aws";
import type { ExecOptions, ExecResult } from "@towline/kernel";
import type { BuildxPorts } from "./buildx.ts";
import { childEnvironment } from "./child-environment.ts";
import { createDockerConfig } from "./docker-config.ts";
import type { LoginSource } from "./types.ts";

type Environment = Readonly<Record<string, string>>;

/** Where buildx keeps its builders: not in the folder of this job, so that the next one finds what this one made. */
const buildersFolder = async (env: Environment): Promise<Environment> => {
  const docker = env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker");
  const folder = env.BUILDX_CONFIG || join(docker, "buildx");
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  return made ? { BUILDX_CONFIG: folder } : {};
};

export interface ChildPlace {
  /** The password of the registry that is pushed to; nobody is logged in to it where undefined. */
  readonly login: LoginSource | undefined;
  /** Holds Docker's configurations; whoever made it removes it. */
  readonly scratch: string;
  /** For every child, such as the values of secrets. */
  readonly env: Environment;
}

/** Docker as this job starts it: logged in where it pushes, with an environment of its own. */
export class BuildxChild {
  readonly #ports: BuildxPorts;
  readonly #place: ChildPlace;
  #login: RegistryLogin | undefined;
  #env: Environment = {};

  constructor(ports: BuildxPorts, place: ChildPlace) {
    this.#ports = ports;
    this.#place = place;
  }

  /** Before the first run; later on for another password than the one that was refused. */
  async prepare(): Promise<void> {
    const { env } = this.#ports;
    const { login, scratch, env: more } = this.#place;
    this.#login = await login?.(this.#login);
    const logins = this.#login === undefined ? [] : [this.#login];
    const folder = await createDockerConfig(logins, { env, tempDirectory: scratch });
    const folders = { ...(await buildersFolder(env)), DOCKER_CONFIG: folder };
    // what the image was made of, for the record by which it is found again
    this.#env = childEnvironment(env, { BUILDX_METADATA_PROVENANCE: "min", ...folders, ...more });
  }

  run(args: readonly string[], { env, ...options }: ExecOptions = {}): Promise<ExecResult> {
    const { exec, signal } = this.#ports;
    return exec("docker", args, { ...options, env: { ...this.#env, ...env }, signal });
  }
}
