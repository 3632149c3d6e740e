import { isTowlineError, TowlineError } from "@towline/kernel";
import type { Docker } from "./inspect.ts";

const dockerMissing = (message: string, cause?: unknown): TowlineError =>
  new TowlineError("docker-missing", message, {
    cause,
    hint: "Install Docker with its buildx plugin on this runner (GitHub's ubuntu runners have both), or use such a runner (runs-on)",
  });

/** Says of a runner without docker that it has none. */
export const orMissing =
  (docker: Docker): Docker =>
  async (args) => {
    try {
      return await docker(args);
    } catch (error) {
      if (isTowlineError(error, "command-failed"))
        throw dockerMissing("This runner has no program called docker", error);
      throw error;
    }
  };

/** Throws `docker-missing`. */
export const requireBuildx = async (docker: Docker): Promise<void> => {
  const version = await docker(["buildx", "version"]);
  if (version.exitCode !== 0) throw dockerMissing("Docker on this runner has no working buildx plugin");
};
