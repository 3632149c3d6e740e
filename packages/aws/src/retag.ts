import { createHash } from "node:crypto";
import { TowlineError } from "@towline/kernel";
import { findImage } from "./ecr.ts";
import { callEcr, within } from "./ecr-client.ts";
import type { AwsSession, RepositoryRef } from "./types.ts";

interface Manifest {
  readonly imageManifest: string;
  readonly imageManifestMediaType: string | undefined;
}

/** By digest: asked by tag ECR may convert the format. */
const manifestOf = async (session: AwsSession, where: RepositoryRef, digest: string): Promise<Manifest> => {
  const [image] = await callEcr(session, "ecr:BatchGetImage", where, (api) =>
    api.getImages(within(where), [{ imageDigest: digest }]),
  );
  if (image?.imageManifest === undefined)
    throw new TowlineError("ecr-image-missing", `Repository "${where.repository}" has no image ${digest}`, {
      hint: "It may have been deleted by a lifecycle rule; build it again",
    });
  const actual = `sha256:${createHash("sha256").update(image.imageManifest).digest("hex")}`;
  if (actual !== digest)
    throw new TowlineError("registry-failed", `ECR answered with ${actual} when asked for ${digest}`, {
      hint: "Run the job again; nothing was tagged",
    });
  return { imageManifest: image.imageManifest, imageManifestMediaType: image.imageManifestMediaType };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

const putTag = async (
  session: AwsSession,
  where: RepositoryRef,
  image: Manifest & { readonly imageDigest: string },
  tag: string,
): Promise<void> => {
  const outcome = await callEcr(session, "ecr:PutImage", where, async (api) => {
    try {
      await api.putImage(within(where), { ...image, imageTag: tag });
      return "done";
    } catch (error) {
      if (nameOf(error) === "ImageAlreadyExistsException") return "done";
      if (nameOf(error) === "ImageTagAlreadyExistsException") return "taken";
      throw error;
    }
  });
  if (outcome === "done") return;
  const holder = await findImage(session, where, { tag });
  if (holder?.digest === image.imageDigest) return;
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
  for (const tag of tags) await putTag(session, where, { ...manifest, imageDigest: digest }, tag);
};
