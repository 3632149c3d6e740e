import type { Docker } from "./builder/inspect.ts";
import type { Built } from "./types.ts";

const key = "buildx.build.provenance";
const predicateType = "https://slsa.dev/provenance/v0.2";

/** What the builder's own history says that a platform's image was made of; undefined where it says nothing. */
const fromHistory = async (docker: Docker, reference: string, platform: string): Promise<unknown> => {
  const [builder = "", , id = ""] = reference.split("/");
  const which = ["--platform", platform, "--type", predicateType];
  const { exitCode, stdout } = await docker([
    "buildx",
    ...["--builder", builder],
    ...["history", "inspect", "attachment"],
    ...which,
    id,
  ]);
  if (exitCode !== 0) return undefined;
  try {
    return JSON.parse(stdout) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Adds what a build of several platforms was made of, which buildx (seen: 0.29 with BuildKit 0.13 and 0.25) leaves out of
 * its metadata: it is in the builder's history, which buildx shows from 0.22 on. Where it is not, or where each platform
 * was built by a node of its own, the image has no record, and its source is built again.
 */
export const withProvenance = async (
  built: Built,
  platforms: readonly string[],
  docker: Docker,
): Promise<Built> => {
  const { metadata } = built;
  const reference = metadata["buildx.build.ref"];
  const known = Object.keys(metadata).some((name) => name === key || name.startsWith(`${key}/`));
  if (platforms.length < 2 || known || typeof reference !== "string") return built;
  const found = await Promise.all(
    platforms.map(
      async (platform) => [`${key}/${platform}`, await fromHistory(docker, reference, platform)] as const,
    ),
  );
  return {
    ...built,
    metadata: { ...metadata, ...Object.fromEntries(found.filter(([, value]) => value !== undefined)) },
  };
};
