import { AwsFailure, notImplemented } from "../../aws/failure.ts";
import { type Operation, openRepository } from "../context.ts";
import {
  type ImageId,
  type Input,
  imageIds,
  invalidParameter,
  optionalList,
  paginate,
  refuseUnknown,
} from "../input.ts";
import type { Image, Repository } from "../repository.ts";
import type { Registry } from "../store.ts";

type Status = Image["status"] | "ANY";

interface Filter {
  readonly tagStatus: "TAGGED" | "UNTAGGED" | "ANY";
  readonly imageStatus: Status;
}

/** Without a filter only ACTIVE images are described: archived ones look absent. */
export const describeImages: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, [
    "registryId",
    "repositoryName",
    "imageIds",
    "filter",
    "maxResults",
    "nextToken",
  ]);
  const { registry, repository } = openRepository(input, call, context, action);
  const filter = filterOf(input, action);
  const ids = optionalList(input, "imageIds", 100);
  if (ids !== undefined) {
    if (input.maxResults !== undefined || input.nextToken !== undefined) {
      throw invalidParameter("maxResults", "Member must not be given together with imageIds");
    }
    const images = imageIds(ids).map((id) => requireImage(registry, repository, id, filter.imageStatus));
    return { imageDetails: [...new Set(images)].map((image) => render(registry, repository, image)) };
  }
  const images = repository.images.filter((image) => passes(repository, image, filter));
  const { page, ...rest } = paginate(images, input);
  return { imageDetails: page.map((image) => render(registry, repository, image)), ...rest };
};

export const listImages: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "filter", "maxResults", "nextToken"]);
  const { repository } = openRepository(input, call, context, action);
  const filter = filterOf(input, action);
  const ids = repository.images
    .filter((image) => passes(repository, image, filter))
    .flatMap(({ digest }): ImageId[] => {
      const tags = repository.tagsOf(digest);
      return tags.length === 0
        ? [{ imageDigest: digest }]
        : tags.map((imageTag) => ({ imageDigest: digest, imageTag }));
    });
  const { page, ...rest } = paginate(ids, input);
  return { imageIds: page, ...rest };
};

const filterOf = (input: Input, action: string): Filter => {
  const {
    tagStatus = "ANY",
    imageStatus = "ACTIVE",
    ...unknown
  } = (input.filter ?? {}) as Partial<Filter> & Input;
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw notImplemented(`the parameter filter.${name} of ${action}`);
  if (!["TAGGED", "UNTAGGED", "ANY"].includes(tagStatus)) {
    throw invalidParameter("filter.tagStatus", "Member must satisfy enum value set: [TAGGED, UNTAGGED, ANY]");
  }
  if (!["ACTIVE", "ARCHIVED", "ANY"].includes(imageStatus)) {
    throw invalidParameter(
      "filter.imageStatus",
      "Member must satisfy enum value set: [ACTIVE, ARCHIVED, ANY]",
    );
  }
  return { tagStatus, imageStatus };
};

const passes = (repository: Repository, image: Image, filter: Filter): boolean => {
  const tagStatus = repository.tagsOf(image.digest).length > 0 ? "TAGGED" : "UNTAGGED";
  return (
    (filter.imageStatus === "ANY" || filter.imageStatus === image.status) &&
    (filter.tagStatus === "ANY" || filter.tagStatus === tagStatus)
  );
};

const requireImage = (registry: Registry, repository: Repository, id: ImageId, status: Status): Image => {
  const image = repository.find(id.imageDigest ?? id.imageTag ?? "");
  const tagAgrees =
    id.imageTag === undefined ||
    (image !== undefined && repository.tagsOf(image.digest).includes(id.imageTag));
  if (image !== undefined && tagAgrees && (status === "ANY" || image.status === status)) return image;
  throw imageMissing(registry, repository, id);
};

export const imageMissing = (registry: Registry, repository: Repository, id: ImageId): AwsFailure =>
  new AwsFailure(
    "ImageNotFoundException",
    `The image with imageId {imageDigest:'${id.imageDigest ?? "null"}', imageTag:'${id.imageTag ?? "null"}'} does not exist within the repository with name '${repository.name}' in the registry with id '${registry.account}'`,
  );

const render = (registry: Registry, repository: Repository, image: Image) => {
  const tags = repository.tagsOf(image.digest);
  return {
    registryId: registry.account,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(tags.length === 0 ? {} : { imageTags: tags }),
    imageSizeInBytes: sizeOf(image),
    imagePushedAt: image.pushedAt / 1000,
    imageManifestMediaType: image.manifest.mediaType,
    ...(image.manifest.kind === "image"
      ? { artifactMediaType: image.manifest.artifactType ?? image.manifest.config.mediaType }
      : {}),
    imageStatus: image.status,
  };
};

const sizeOf = ({ manifest, bytes }: Image): number =>
  manifest.kind === "index"
    ? bytes.length
    : manifest.layers.reduce((sum, layer) => sum + layer.size, bytes.length);
