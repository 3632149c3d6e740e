import type { Recognised } from "../aws/call.ts";
import { AwsFailure, notImplemented } from "../aws/failure.ts";
import type { EcrContext, Operation } from "./context.ts";
import type { Input } from "./input.ts";
import { getAuthorizationToken } from "./operations/authorization.ts";
import { batchDeleteImage } from "./operations/delete-images.ts";
import { describeImages, listImages } from "./operations/describe-images.ts";
import { batchGetImage } from "./operations/get-images.ts";
import { batchCheckLayerAvailability } from "./operations/layers.ts";
import {
  deleteLifecyclePolicy,
  getLifecyclePolicy,
  putLifecyclePolicy,
} from "./operations/lifecycle-policy.ts";
import { putImage } from "./operations/put-image.ts";
import { createRepository, deleteRepository, describeRepositories } from "./operations/repositories.ts";
import { putImageScanningConfiguration, putImageTagMutability } from "./operations/repository-settings.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/resource-tags.ts";
import { describeImageScanFindings, startImageScan } from "./operations/scan-images.ts";

const TARGET_PREFIX = "AmazonEC2ContainerRegistry_V20150921.";

const operations: Record<string, Operation | undefined> = {
  GetAuthorizationToken: getAuthorizationToken,
  CreateRepository: createRepository,
  DescribeRepositories: describeRepositories,
  DeleteRepository: deleteRepository,
  PutImageTagMutability: putImageTagMutability,
  PutImageScanningConfiguration: putImageScanningConfiguration,
  PutLifecyclePolicy: putLifecyclePolicy,
  GetLifecyclePolicy: getLifecyclePolicy,
  DeleteLifecyclePolicy: deleteLifecyclePolicy,
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource,
  DescribeImages: describeImages,
  ListImages: listImages,
  BatchGetImage: batchGetImage,
  BatchDeleteImage: batchDeleteImage,
  BatchCheckLayerAvailability: batchCheckLayerAvailability,
  PutImage: putImage,
  DescribeImageScanFindings: describeImageScanFindings,
  StartImageScan: startImageScan,
};

/** Recognises a JSON 1.1 request by its `X-Amz-Target`. */
export const recogniseEcr = (target: string, body: Buffer, context: EcrContext): Recognised => {
  const name = target.startsWith(TARGET_PREFIX) ? target.slice(TARGET_PREFIX.length) : undefined;
  const action = name === undefined ? target : `ecr:${name}`;
  const operation = name !== undefined && Object.hasOwn(operations, name) ? operations[name] : undefined;
  return {
    service: "ecr",
    action,
    protocol: "json",
    signed: true,
    run: async (call) => {
      if (operation === undefined) throw notImplemented(action);
      if (call === undefined) throw new Error("a signed operation was run without its caller");
      return { kind: "json", body: await operation(parseInput(body), call, context, action) };
    },
  };
};

const parseInput = (body: Buffer): Input => {
  try {
    const value: unknown = JSON.parse(body.toString("utf8") || "{}");
    if (typeof value === "object" && value !== null) return value as Input;
  } catch {
    // Answered below, as for any other body that is not an object.
  }
  throw new AwsFailure("SerializationException", "The request body is not a JSON object");
};
