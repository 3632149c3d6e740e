import { createHash } from "node:crypto";
import { TowlineError } from "@towline/kernel";
import { inChunks } from "./chunks.ts";
import { callEcr, within } from "./ecr-client.ts";
import type { AwsSession, ImageManifest, PresentImages, RepositoryRef } from "./types.ts";

/** ECR takes as many images in a call. */
const idsMax = 100;

const getImages = async (
  session: AwsSession,
  where: RepositoryRef,
  ids: readonly { readonly imageDigest?: string; readonly imageTag?: string }[],
) => {
  const answers = await Promise.all(
    inChunks(ids, idsMax).map((piece) =>
      callEcr(session, "ecr:BatchGetImage", where, (api) => api.getImages(within(where), piece)),
    ),
  );
  return answers.flat();
};

const requireDigest = (text: string, digest: string): void => {
  const actual = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  if (actual === digest) return;
  throw new TowlineError("registry-failed", `ECR answered with ${actual} when asked for ${digest}`, {
    hint: "Run the job again; nothing was tagged",
  });
};

/**
 * The manifests of `digests`, their bytes checked; absent and archived ones are left out. Always by digest: asked by
 * tag ECR may convert the format.
 */
export const readManifests = async (
  session: AwsSession,
  where: RepositoryRef,
  digests: readonly string[],
): Promise<ReadonlyMap<string, ImageManifest>> => {
  const wanted = new Set(digests);
  const ids = [...wanted].map((imageDigest) => ({ imageDigest }));
  const manifests = new Map<string, ImageManifest>();
  for (const { imageId, imageManifest: text, imageManifestMediaType } of await getImages(
    session,
    where,
    ids,
  )) {
    const digest = imageId?.imageDigest;
    if (digest === undefined || text === undefined || !wanted.has(digest)) continue;
    requireDigest(text, digest);
    manifests.set(digest, { digest, text, mediaType: imageManifestMediaType });
  }
  return manifests;
};

/** The manifests that `tags` stand at, their bytes checked; tags that do not exist are left out. */
export const readTagged = async (
  session: AwsSession,
  where: RepositoryRef,
  tags: readonly string[],
): Promise<ReadonlyMap<string, ImageManifest>> => {
  const ids = tags.map((imageTag) => ({ imageTag }));
  const found = (await getImages(session, where, ids)).flatMap(
    ({
      imageId: { imageTag: tag, imageDigest: digest } = {},
      imageManifest: text,
      imageManifestMediaType,
    }) => {
      if (tag === undefined || digest === undefined || text === undefined) return [];
      requireDigest(text, digest);
      return [[tag, { digest, text, mediaType: imageManifestMediaType }] as const];
    },
  );
  return new Map(found);
};

/** Which of these digests and tags are there, in one call for each hundred. Archived images look absent. */
export const presentImages = async (
  session: AwsSession,
  where: RepositoryRef,
  wanted: { readonly digests: readonly string[]; readonly tags: readonly string[] },
): Promise<PresentImages> => {
  const ids = [
    ...wanted.digests.map((imageDigest) => ({ imageDigest })),
    ...wanted.tags.map((imageTag) => ({ imageTag })),
  ];
  const images = (await getImages(session, where, ids)).flatMap(({ imageId }) => imageId ?? []);
  return {
    digests: new Set(images.flatMap(({ imageDigest }) => imageDigest ?? [])),
    tags: new Map(
      images.flatMap(({ imageTag, imageDigest }) =>
        imageTag && imageDigest ? [[imageTag, imageDigest] as const] : [],
      ),
    ),
  };
};

/** What a manifest refers to may be unknown for a moment after it was pushed. */
const incomplete = ["LayersNotFoundException", "ReferencedImagesNotFoundException"];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/**
 * Puts a manifest, with a tag where one is given. `taken`: the tag exists and cannot be moved. `incomplete`: ECR does
 * not know everything that the manifest refers to.
 */
export const putManifest = async (
  session: AwsSession,
  where: RepositoryRef,
  manifest: ImageManifest,
  tag?: string,
): Promise<"done" | "taken" | "incomplete"> =>
  await callEcr(session, "ecr:PutImage", where, async (api) => {
    try {
      await api.putImage(within(where), {
        imageManifest: manifest.text,
        imageManifestMediaType: manifest.mediaType,
        imageDigest: manifest.digest,
        imageTag: tag,
      });
      return "done";
    } catch (error) {
      if (nameOf(error) === "ImageAlreadyExistsException") return "done";
      if (nameOf(error) === "ImageTagAlreadyExistsException") return "taken";
      if (incomplete.includes(nameOf(error))) return "incomplete";
      throw error;
    }
  });
