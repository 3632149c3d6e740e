import { AwsFailure } from "../../aws/failure.ts";
import { type Operation, openRepository } from "../context.ts";
import { type Input, invalidParameter, optionalText, refuseUnknown, requiredText } from "../input.ts";
import type { PutOutcome } from "../repository.ts";

export const putImage: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, [
    "registryId",
    "repositoryName",
    "imageManifest",
    "imageManifestMediaType",
    "imageTag",
    "imageDigest",
  ]);
  const { registry, repository } = openRepository(input, call, context, action);
  const manifest = requiredText(input, "imageManifest");
  const tag = tagOf(input);
  const outcome = repository.put({
    bytes: Buffer.from(manifest),
    mediaType: optionalText(input, "imageManifestMediaType"),
    tag,
    digest: optionalText(input, "imageDigest"),
  });
  if (outcome.kind !== "stored") {
    throw failureOf(outcome, { tag, repository: repository.name, account: registry.account });
  }
  return {
    image: {
      registryId: registry.account,
      repositoryName: repository.name,
      imageId: { imageDigest: outcome.image.digest, ...(tag === undefined ? {} : { imageTag: tag }) },
      imageManifest: manifest,
      imageManifestMediaType: outcome.image.manifest.mediaType,
    },
  };
};

const tagOf = (input: Input): string | undefined => {
  const tag = optionalText(input, "imageTag");
  if (tag !== undefined && !isTag(tag)) {
    throw invalidParameter("imageTag", "must satisfy regular expression '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'");
  }
  return tag;
};

export const isTag = (text: string): boolean => /^\w[\w.-]{0,127}$/.test(text);

export interface PutSubject {
  readonly tag: string | undefined;
  readonly repository: string;
  readonly account: string;
}

export const tagImmutableText = (subject: PutSubject): string =>
  `The image tag '${subject.tag}' already exists in the '${subject.repository}' repository and cannot be overwritten because the repository is immutable.`;

export const repositoryFullText = (subject: Omit<PutSubject, "tag">, imageQuota: number): string =>
  `The repository with name '${subject.repository}' in registry with id '${subject.account}' already has the maximum allowed number of images which is '${imageQuota}'`;

const failureOf = (outcome: Exclude<PutOutcome, { kind: "stored" }>, subject: PutSubject): AwsFailure => {
  const where = `in the repository with name '${subject.repository}' in registry with id '${subject.account}'`;
  switch (outcome.kind) {
    case "exists": {
      const tagged = subject.tag === undefined ? "" : ` and tag '${subject.tag}'`;
      return new AwsFailure(
        "ImageAlreadyExistsException",
        `Image with digest '${outcome.image.digest}'${tagged} already exists ${where}`,
      );
    }
    case "tag-immutable":
      return new AwsFailure("ImageTagAlreadyExistsException", tagImmutableText(subject));
    case "full":
      return new AwsFailure("LimitExceededException", repositoryFullText(subject, outcome.imageQuota));
    case "digest-mismatch":
      return new AwsFailure(
        "ImageDigestDoesNotMatchException",
        `The given imageDigest does not match the digest of the image manifest, '${outcome.actual}'`,
      );
    case "layers-missing":
      return new AwsFailure(
        "LayersNotFoundException",
        `Layers with digests '[${outcome.digests}]' do not exist ${where}`,
      );
    case "images-missing":
      return new AwsFailure(
        "ReferencedImagesNotFoundException",
        `Referenced images with digests '[${outcome.digests}]' do not exist ${where}`,
      );
    case "invalid":
      return invalidParameter("ImageManifest", outcome.reason);
  }
};
