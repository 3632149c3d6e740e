import { type Operation, openRepository } from "../context.ts";
import { type ImageId, imageIds, optionalList, refuseUnknown, requiredList } from "../input.ts";
import { isDigest } from "../manifest.ts";
import type { Image, Repository } from "../repository.ts";

/** An image whose media type is not accepted counts as not found: the sandbox converts no formats. */
export const batchGetImage: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "imageIds", "acceptedMediaTypes"]);
  const { registry, repository } = openRepository(input, call, context, action);
  const accepted = optionalList(input, "acceptedMediaTypes", 100)?.map(String);
  const found = imageIds(requiredList(input, "imageIds", 100)).map((id) => lookUp(repository, id, accepted));
  return {
    images: found.flatMap((item) =>
      item.kind === "failure"
        ? []
        : [
            {
              registryId: registry.account,
              repositoryName: repository.name,
              imageId: { ...item.id, imageDigest: item.image.digest },
              imageManifest: item.image.bytes.toString("utf8"),
              imageManifestMediaType: item.image.manifest.mediaType,
            },
          ],
    ),
    failures: found.flatMap((item) => (item.kind === "failure" ? [item.failure] : [])),
  };
};

export interface ImageFailure {
  readonly imageId: ImageId;
  readonly failureCode: string;
  readonly failureReason: string;
}

export type Lookup =
  | { readonly kind: "image"; readonly id: ImageId; readonly image: Image }
  | { readonly kind: "failure"; readonly failure: ImageFailure };

/** The ACTIVE image of an id, or ECR's own failure for it. */
export const lookUp = (repository: Repository, id: ImageId, accepted?: readonly string[]): Lookup => {
  const failed = (failureCode: string, failureReason: string): Lookup => ({
    kind: "failure",
    failure: { imageId: id, failureCode, failureReason },
  });
  const { imageDigest, imageTag } = id;
  const reference = imageDigest ?? imageTag;
  if (reference === undefined) return failed("MissingDigestAndTag", "Missing digest and tag");
  if (imageDigest !== undefined && !isDigest(imageDigest))
    return failed("InvalidImageDigest", "Invalid image digest");
  const image = repository.find(reference);
  if (image === undefined || image.status !== "ACTIVE")
    return failed("ImageNotFound", "Requested image not found");
  if (imageTag !== undefined && !repository.tagsOf(image.digest).includes(imageTag)) {
    return failed("ImageTagDoesNotMatchDigest", "Image tag does not match the digest");
  }
  if (accepted !== undefined && !accepted.includes(image.manifest.mediaType)) {
    return failed("ImageNotFound", `Requested image is ${image.manifest.mediaType}, which is not accepted`);
  }
  return { kind: "image", id, image };
};
