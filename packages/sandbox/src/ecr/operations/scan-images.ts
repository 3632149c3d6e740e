import { AwsFailure } from "../../aws/failure.ts";
import { type Operation, openRepository } from "../context.ts";
import {
  type ImageId,
  type Input,
  imageIds,
  invalidParameter,
  optionalText,
  paginate,
  refuseUnknown,
} from "../input.ts";
import type { Image, Repository } from "../repository.ts";
import type { Registry } from "../store.ts";
import { imageMissing } from "./describe-images.ts";
import { renderFindings, renderStatus } from "./scan-render.ts";

interface Scanned {
  readonly registry: Registry;
  readonly repository: Repository;
  readonly id: ImageId;
  /** Archived ones too. */
  readonly image: Image;
}

const open = async (...[input, call, context, action]: Parameters<Operation>): Promise<Scanned> => {
  const { registry, repository } = openRepository(input, call, context, action);
  const [id = {}] = imageIds([input.imageId]);
  const reference = id.imageDigest ?? id.imageTag;
  if (reference === undefined) throw invalidParameter("imageId", "Member must not be null");
  const image = repository.find(reference);
  if (image === undefined) throw imageMissing(registry, repository, id);
  return { registry, repository, id: { ...id, imageDigest: image.digest }, image };
};

const answerOf = ({ registry, repository, id }: Scanned) => ({
  registryId: registry.account,
  repositoryName: repository.name,
  imageId: id,
});

const scanMissing = ({ registry, repository, id }: Scanned): AwsFailure =>
  new AwsFailure(
    "ScanNotFoundException",
    `Image scan does not exist for the image with '{imageDigest:'${id.imageDigest}', imageTag:'${id.imageTag ?? "null"}'}' in the repository with name '${repository.name}' in the registry with id '${registry.account}'`,
  );

const isLaterPage = (input: Input): boolean => optionalText(input, "nextToken") !== undefined;

/** Only the first page of a read lets the scan go on. */
export const describeImageScanFindings: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "imageId", "nextToken", "maxResults"]);
  const scanned = await open(input, call, context, action);
  const { repository, image, registry } = scanned;
  const answer = answerOf(scanned);
  if (image.status === "ARCHIVED")
    return { ...answer, imageScanStatus: renderStatus("IMAGE_ARCHIVED", undefined) };
  if (image.manifest.kind === "index") throw scanMissing(scanned);
  const scan = repository.scanOf(image.digest);
  const reading = isLaterPage(input) ? scan.current : scan.read();
  if (reading.kind === "absent") throw scanMissing(scanned);
  const imageScanStatus = renderStatus(reading.status, scan.plan.description);
  if (reading.kind === "status") return { ...answer, imageScanStatus, imageScanFindings: { findings: [] } };
  const { page, ...rest } = paginate(scan.plan.findings ?? [], input);
  const { completedAt } = reading;
  const imageScanFindings = renderFindings(scan.plan, page, { account: registry.account, completedAt });
  return { ...answer, imageScanStatus, imageScanFindings, ...rest };
};

export const startImageScan: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryId", "repositoryName", "imageId"]);
  const scanned = await open(input, call, context, action);
  const { image, repository } = scanned;
  if (image.status === "ARCHIVED")
    throw new AwsFailure(
      "ImageArchivedException",
      `The image with digest '${image.digest}' is archived and cannot be scanned`,
    );
  if (image.manifest.kind === "index")
    throw new AwsFailure(
      "UnsupportedImageTypeException",
      `An artifact with media type '${image.manifest.mediaType}' cannot be scanned. For more information, see the Amazon ECR documentation.`,
    );
  const outcome = repository.scanOf(image.digest).start();
  if (outcome === "disabled") throw new AwsFailure("ValidationException", "This feature is disabled");
  if (outcome === "limit")
    throw new AwsFailure(
      "LimitExceededException",
      "The scan quota per image has been exceeded. Wait and try again.",
    );
  return { ...answerOf(scanned), imageScanStatus: renderStatus("IN_PROGRESS", undefined) };
};
