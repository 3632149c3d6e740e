import { readFile } from "node:fs/promises";
import { TowlineError } from "@towline/kernel";
import type { TagPlace } from "./tags/placing.ts";
import type { BuildResult, Built } from "./types.ts";

/** What buildx wrote about the image that it pushed. Throws `build-failed` where that names no digest. */
export const readMetadata = async (file: string): Promise<Built> => {
  const metadata = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  const digest = metadata["containerimage.digest"];
  if (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest)) return { digest, metadata };
  throw new TowlineError("build-failed", "buildx named no digest for the image that it pushed", {
    hint: "Update buildx on this runner",
  });
};

/**
 * What buildx wrote, as a job output may hold it: names of registries hold accounts, and GitHub drops an output in which
 * something is masked.
 */
export const publicMetadata = (
  { metadata }: Built,
  { repository, name }: Pick<TagPlace, "repository" | "name">,
): BuildResult["metadata"] =>
  Object.fromEntries(
    Object.entries(metadata)
      .filter(([key]) => !key.startsWith("buildx.build.provenance"))
      .map(([key, value]) => [
        key,
        key === "image.name" ? String(value).replaceAll(repository.uri, name) : value,
      ]),
  );
