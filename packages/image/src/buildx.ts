import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Exec, isTowlineError, type Log, TowlineError } from "@towline/kernel";
import { type BuildCommand, buildArguments, secretEnvironment } from "./build-arguments.ts";
import { buildAttempts } from "./build-attempts.ts";
import { type ChosenBuilder, chooseBuilder } from "./builder/choose.ts";
import type { Docker } from "./builder/inspect.ts";
import { readMetadata } from "./buildx-metadata.ts";
import { type CachePlan, planCache } from "./cache/plan.ts";
import { childEnvironment } from "./child-environment.ts";
import { createDockerConfig } from "./docker-config.ts";
import { standardLabels } from "./image-labels.ts";
import type { BuildPorts, BuildRequest, BuildSecret, Built, LoginSource } from "./types.ts";

export interface BuildxPorts {
  readonly exec: Exec;
  readonly log: Log;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute; private to the job. */
  readonly tempDirectory: string;
  readonly signal?: AbortSignal;
}

/** One build with its push. */
export interface BuildxCommand {
  readonly request: BuildRequest;
  /** `<host>/<repository>` */
  readonly uri: string;
  readonly tags: readonly string[];
  /** `<host>/<cache repository>`; undefined where there is none. */
  readonly cacheUri?: string;
}

const dockerMissing = (message: string, cause?: unknown): TowlineError =>
  new TowlineError("docker-missing", message, {
    cause,
    hint: "Install Docker with its buildx plugin on this runner (GitHub's ubuntu runners have both), or use such a runner (runs-on)",
  });

const requireBuildx = async (docker: Docker): Promise<void> => {
  const version = await docker(["buildx", "version"]).catch((error: unknown) => {
    if (isTowlineError(error, "command-failed"))
      throw dockerMissing("This runner has no program called docker", error);
    throw error;
  });
  if (version.exitCode !== 0) throw dockerMissing("Docker on this runner has no working buildx plugin");
};

/** A value of several lines is masked line by line, too, as tools print it. Short lines would blot out the log. */
const maskSecrets = (secrets: readonly BuildSecret[], log: Log): void => {
  for (const { from } of secrets) {
    if (from.kind !== "value") continue;
    log.mask(from.value);
    for (const line of from.value.split(/\r?\n/)) if (line.trim().length > 3) log.mask(line.trim());
  }
};

/** Where buildx keeps its builders: not in the folder of this job, so that the next one finds what this one made. */
const buildxFolder = async (env: BuildxPorts["env"]): Promise<Readonly<Record<string, string>>> => {
  const folder =
    env.BUILDX_CONFIG || join(env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker"), "buildx");
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  return made ? { BUILDX_CONFIG: folder } : {};
};

const commandOf = (
  { request, uri, tags }: BuildxCommand,
  builder: ChosenBuilder,
  metadataFile: string,
): BuildCommand => {
  const standard = standardLabels(request);
  const { source } = request;
  return {
    ...source,
    labels: { ...standard, ...source.labels },
    annotations: { ...standard, ...source.annotations },
    uri,
    tags,
    builder: builder.name,
    cacheArgs: [],
    metadataFile,
  };
};

const build = async (
  command: BuildxCommand,
  login: LoginSource,
  scratch: string,
  { exec, log, env, signal, session, tempDirectory }: BuildPorts,
): Promise<Built> => {
  const { request } = command;
  const { source } = request;
  const buildx = await buildxFolder(env);
  const configFor = async () => createDockerConfig([await login()], { env, tempDirectory: scratch });
  const childEnv = (config: string, cache?: CachePlan) =>
    childEnvironment(env, {
      ...buildx,
      ...cache?.env,
      ...secretEnvironment(source.secrets),
      // what the image was made of, for the record by which it is found again
      BUILDX_METADATA_PROVENANCE: "min",
      DOCKER_CONFIG: config,
    });
  const config = await configFor();
  const docker: Docker = (args) => exec("docker", args, { env: childEnv(config), signal });
  await requireBuildx(docker);
  const cache = await planCache(request, { env, session, log, cacheUri: command.cacheUri });
  const builder = await chooseBuilder(request, cache?.kind, { docker, log, tempDirectory });
  const metadataFile = join(scratch, `${randomUUID()}.json`);
  const plain = commandOf(command, builder, metadataFile);
  try {
    await buildAttempts({
      run: async ({ login: place, cache: used, onLine }) => {
        const args = buildArguments({ ...plain, cacheArgs: used?.args ?? [] });
        const options = { cwd: source.workspace, env: childEnv(place, used), onLine, signal };
        return (await log.group("docker buildx build", () => exec("docker", args, options))).exitCode;
      },
      login: config,
      renewLogin: configFor,
      cache: builder.exportsCache ? cache : undefined,
      dockerfile: source.dockerfile,
      log,
    });
    return await readMetadata(metadataFile);
  } finally {
    if (builder.disposable && builder.name !== undefined)
      await docker(["buildx", "rm", "--force", builder.name]);
  }
};

/**
 * Builds and pushes. Passwords and secrets reach Docker by files of this job's own, which are gone afterwards, and by
 * the child's environment. Throws `docker-missing`, `build-failed`, `registry-failed`, `input-invalid`.
 */
export const runBuildx = async (
  command: BuildxCommand,
  login: LoginSource,
  ports: BuildPorts,
): Promise<Built> => {
  maskSecrets(command.request.source.secrets, ports.log);
  const scratch = await mkdtemp(join(ports.tempDirectory, "towline-build-"));
  try {
    return await build(command, login, scratch, ports);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
