import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { TowlineError } from "@towline/kernel";

export interface DockerLogin {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

type Environment = Readonly<Record<string, string>>;

const originalFolder = (env: Environment): string =>
  env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker");

/** What Docker keeps beside config.json: plugins such as buildx, contexts, and the builders that earlier steps made. */
const linked = ["cli-plugins", "contexts", "buildx"];

const readOriginal = async (folder: string): Promise<Record<string, unknown>> => {
  const path = join(folder, "config.json");
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  } catch (cause) {
    throw new TowlineError("input-invalid", `${path} is not valid JSON`, {
      cause,
      hint: "Repair or delete this file on the runner",
    });
  }
};

/** An empty helper makes Docker look into the file for this host, whatever credential store the runner has. */
const withLogin = (original: Record<string, unknown>, { host, username, password }: DockerLogin): object => ({
  ...original,
  auths: {
    ...(original.auths as object | undefined),
    [host]: { auth: Buffer.from(`${username}:${password}`).toString("base64") },
  },
  credHelpers: { ...(original.credHelpers as object | undefined), [host]: "" },
});

/**
 * A Docker configuration of this job's own, that knows one registry more than the runner's: jobs on a shared runner
 * must not log each other out. Returns the folder, to be named in DOCKER_CONFIG and removed at the end.
 */
export const createDockerConfig = async (
  login: DockerLogin,
  places: { readonly env: Environment; readonly tempDirectory: string },
): Promise<string> => {
  const original = originalFolder(places.env);
  const content = withLogin(await readOriginal(original), login);
  const folder = await mkdtemp(join(places.tempDirectory, "towline-docker-"));
  try {
    await writeFile(join(folder, "config.json"), JSON.stringify(content), { mode: 0o600 });
    for (const name of linked)
      if (existsSync(join(original, name))) await symlink(join(original, name), join(folder, name));
    return folder;
  } catch (error) {
    await removeDockerConfig(folder);
    throw error;
  }
};

/** Follows no link: what the runner shares with other jobs stays. */
export const removeDockerConfig = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
