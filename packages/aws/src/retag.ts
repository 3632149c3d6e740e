import { TowlineError } from "@towline/kernel";
import { findImage } from "./ecr.ts";
import { putManifest, readManifests } from "./manifests.ts";
import type { AwsSession, ImageManifest, RepositoryRef } from "./types.ts";

const manifestOf = async (
  session: AwsSession,
  where: RepositoryRef,
  digest: string,
): Promise<ImageManifest> => {
  const manifest = (await readManifests(session, where, [digest])).get(digest);
  if (manifest !== undefined) return manifest;
  throw new TowlineError("ecr-image-missing", `Repository "${where.repository}" has no image ${digest}`, {
    hint: "It may have been deleted or archived by a lifecycle rule; build it again",
  });
};

const putTag = async (
  session: AwsSession,
  where: RepositoryRef,
  manifest: ImageManifest,
  tag: string,
): Promise<void> => {
  const outcome = await putManifest(session, where, manifest, tag);
  if (outcome === "done") return;
  if (outcome === "incomplete")
    throw new TowlineError(
      "registry-failed",
      `ECR lacks layers or images of ${manifest.digest} in repository "${where.repository}"`,
      { hint: "They may have been deleted; build the image again" },
    );
  const holder = await findImage(session, where, { tag });
  if (holder?.digest === manifest.digest) return;
  throw new TowlineError(
    "ecr-tag-immutable",
    `Tag "${tag}" of repository "${where.repository}" stands at ${holder?.digest ?? "another image"} and cannot be moved`,
    { hint: `Exclude "${tag}" from the repository's tag immutability, or use another tag` },
  );
};

/** Puts tags on an image that is there, without moving data. A tag that stands there already counts as done. */
export const putTags = async (
  session: AwsSession,
  where: RepositoryRef,
  digest: string,
  tags: readonly string[],
): Promise<void> => {
  if (tags.length === 0) return;
  const manifest = await manifestOf(session, where, digest);
  for (const tag of tags) await putTag(session, where, manifest, tag);
};
