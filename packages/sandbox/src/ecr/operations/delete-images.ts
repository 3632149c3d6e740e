import { type Operation, openRepository } from "../context.ts";
import { type ImageId, imageIds, refuseUnknown, requiredList } from "../input.ts";
import type { Repository } from "../repository.ts";
import { type ImageFailure, lookUp } from "./get-images.ts";

export const batchDeleteImage: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "imageIds"]);
  const { repository } = openRepository(input, call, context, action);
  const deleted: ImageId[] = [];
  const failures: ImageFailure[] = [];
  for (const id of imageIds(requiredList(input, "imageIds", 100))) {
    const failure = remove(repository, id, deleted);
    if (failure !== undefined) failures.push(failure);
  }
  return { imageIds: deleted, failures };
};

const remove = (repository: Repository, id: ImageId, deleted: ImageId[]): ImageFailure | undefined => {
  const found = lookUp(repository, id);
  if (found.kind === "failure") return found.failure;
  const { digest } = found.image;
  const tags = repository.tagsOf(digest);
  if (id.imageTag !== undefined && tags.length > 1) {
    repository.untag(id.imageTag);
    deleted.push({ imageDigest: digest, imageTag: id.imageTag });
    return undefined;
  }
  if (repository.parentOf(digest) !== undefined) {
    return {
      imageId: id,
      failureCode: "ImageReferencedByManifestList",
      failureReason: "Requested image referenced by manifest list",
    };
  }
  repository.delete(digest);
  deleted.push(
    ...(tags.length === 0
      ? [{ imageDigest: digest }]
      : tags.map((imageTag) => ({ imageDigest: digest, imageTag }))),
  );
  return undefined;
};
