import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Exec, isTowlineError, type Log, TowlineError } from "@towline/kernel";
import { type BuildCommand, buildArguments } from "./build-arguments.ts";
import { buildFailure } from "./build-failure.ts";
import { childEnvironment } from "./child-environment.ts";
import { createDockerConfig, type DockerLogin, removeDockerConfig } from "./docker-config.ts";

export interface BuildxPorts {
  readonly exec: Exec;
  readonly log: Log;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute; private to the job. */
  readonly tempDirectory: string;
  readonly signal?: AbortSignal;
}

const dockerMissing = (message: string, cause?: unknown): TowlineError =>
  new TowlineError("docker-missing", message, {
    cause,
    hint: "Install Docker with its buildx plugin on this runner (GitHub's ubuntu runners have both), or use such a runner (runs-on)",
  });

const requireBuildx = async (run: (args: readonly string[]) => ReturnType<Exec>): Promise<void> => {
  const version = await run(["buildx", "version"]).catch((error: unknown) => {
    if (isTowlineError(error, "command-failed"))
      throw dockerMissing("This runner has no program called docker", error);
    throw error;
  });
  if (version.exitCode !== 0) throw dockerMissing("Docker on this runner has no working buildx plugin");
};

const digestOf = async (metadataFile: string): Promise<string> => {
  const metadata = JSON.parse(await readFile(metadataFile, "utf8")) as Record<string, unknown>;
  const digest = metadata["containerimage.digest"];
  if (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw new TowlineError("build-failed", "buildx named no digest for the image that it pushed", {
    hint: "Update buildx on this runner",
  });
};

export type BuildxCommand = Omit<BuildCommand, "metadataFile"> & { readonly workspace: string };

/**
 * Builds and pushes; returns the digest. The registry's password reaches Docker by a file of this job's own, which is
 * gone afterwards. Throws `docker-missing`, `build-failed`, `registry-failed`.
 */
export const runBuildx = async (
  command: BuildxCommand,
  login: DockerLogin,
  { exec, log, env, tempDirectory, signal }: BuildxPorts,
): Promise<string> => {
  const scratch = await mkdtemp(join(tempDirectory, "towline-build-"));
  const dockerConfig = await createDockerConfig(login, { env, tempDirectory });
  const childEnv = childEnvironment(env, { DOCKER_CONFIG: dockerConfig });
  const output: string[] = [];
  const onLine = (line: string) => {
    output.push(line);
    log.info(line);
  };
  try {
    await requireBuildx((args) => exec("docker", args, { env: childEnv, signal }));
    const metadataFile = join(scratch, "metadata.json");
    const args = buildArguments({ ...command, metadataFile });
    const options = { cwd: command.workspace, env: childEnv, onLine, signal };
    const { exitCode } = await log.group("docker buildx build", () => exec("docker", args, options));
    if (exitCode !== 0) throw buildFailure(output, command.dockerfile);
    return await digestOf(metadataFile);
  } finally {
    await removeDockerConfig(dockerConfig);
    await rm(scratch, { recursive: true, force: true });
  }
};
