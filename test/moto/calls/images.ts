import { createHash } from "node:crypto";
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  ListImagesCommand,
  PutImageCommand,
  PutImageTagMutabilityCommand,
} from "@aws-sdk/client-ecr";
import { type ApiCall, absent, call, repositoryName } from "./call.ts";

const INDEX = "application/vnd.oci.image.index.v1+json";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

/** An index of nothing: an image that needs no layers, which moto has no door for. */
const imageOf = (name: string) => {
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: [],
    annotations: { name },
  });
  return { imageManifest, imageDigest: `sha256:${createHash("sha256").update(imageManifest).digest("hex")}` };
};
const [one, two] = [imageOf("one"), imageOf("two")];

const put = (image: Partial<ReturnType<typeof imageOf>>, imageTag?: string, name = repositoryName) => {
  const imageManifest = image.imageManifest ?? "";
  return new PutImageCommand({ repositoryName: name, ...image, imageManifest, imageTag });
};

export const imageCalls: readonly ApiCall[] = [
  call("ListImages of none", new ListImagesCommand({ repositoryName })),
  call("PutImage", put(one, "main")),
  call("PutImage that is there", put(one, "main")),
  call("PutImage that moves a tag", put(two, "main")),
  call("PutImage of another tag", put(two, "v1")),
  call("PutImage without its digest", put({ imageManifest: imageOf("three").imageManifest }, "v3")),
  call("PutImage where no repository is", put(one, "main", "shop/absent")),
  call("ListImages", new ListImagesCommand({ repositoryName })),
  call(
    "DescribeImages by tag",
    new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: "v1" }] }),
  ),
  call(
    "DescribeImages by digest",
    new DescribeImagesCommand({ repositoryName, imageIds: [{ imageDigest: two.imageDigest }] }),
  ),
  call(
    "DescribeImages of a tag that is not there",
    new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: "v9" }] }),
  ),
  call("DescribeImages where no repository is", new DescribeImagesCommand(absent)),
  call(
    "BatchGetImage by the tag that came last",
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: "v1" }] }),
  ),
  call(
    "BatchGetImage by the tag that came first",
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: "main" }] }),
  ),
  call(
    "BatchGetImage by digest",
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageDigest: two.imageDigest }] }),
  ),
  call(
    "BatchGetImage of a tag that is not there",
    new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: "v9" }] }),
  ),
  call(
    "BatchGetImage where no repository is",
    new BatchGetImageCommand({ ...absent, imageIds: [{ imageTag: "v9" }] }),
  ),
  call(
    "PutImageTagMutability to immutable",
    new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: "IMMUTABLE" }),
  ),
  call("PutImage that moves an immutable tag", put(one, "v1")),
  call("PutImage of an immutable tag with the same image", put(two, "v1")),
  call(
    "PutImage of layers that are not there",
    put(
      {
        imageManifest: JSON.stringify({
          schemaVersion: 2,
          mediaType: MANIFEST,
          config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: one.imageDigest, size: 1 },
          layers: [],
        }),
      },
      "v4",
    ),
  ),
  call("DeleteRepository with images", new DeleteRepositoryCommand({ repositoryName })),
  call(
    "BatchDeleteImage of one tag of two",
    new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: "main" }] }),
  ),
  call(
    "BatchDeleteImage of the last tag",
    new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: "v1" }] }),
  ),
  call(
    "BatchDeleteImage of a tag that is not there",
    new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: "v9" }] }),
  ),
  call("DeleteRepository", new DeleteRepositoryCommand({ repositoryName: "shop/all" })),
  call("DeleteRepository by force", new DeleteRepositoryCommand({ repositoryName, force: true })),
  call("DeleteRepository that is not there", new DeleteRepositoryCommand({ repositoryName })),
];
