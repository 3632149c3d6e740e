import { type Operation, openRepository } from "../context.ts";
import { refuseUnknown, requiredList } from "../input.ts";
import { isDigest } from "../manifest.ts";

export const batchCheckLayerAvailability: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "layerDigests"]);
  const { repository } = openRepository(input, call, context, action);
  const digests = requiredList(input, "layerDigests", 100).map(String);
  return {
    layers: digests.filter(isDigest).map((layerDigest) => {
      const blob = repository.blobs.get(layerDigest);
      return blob === undefined
        ? { layerDigest, layerAvailability: "UNAVAILABLE" }
        : { layerDigest, layerAvailability: "AVAILABLE", layerSize: blob.length };
    }),
    failures: digests
      .filter((digest) => !isDigest(digest))
      .map((layerDigest) => ({
        layerDigest,
        failureCode: "InvalidLayerDigest",
        failureReason: `Invalid layer digest '${layerDigest}'`,
      })),
  };
};
