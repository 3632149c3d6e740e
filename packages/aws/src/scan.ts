import type { EnhancedImageScanFinding, ImageScanFinding } from "@aws-sdk/client-ecr";
import { callEcr, within } from "./ecr-client.ts";
import type { AwsSession, RepositoryRef } from "./types.ts";

export type BasicScanFinding = ImageScanFinding;
export type EnhancedScanFinding = EnhancedImageScanFinding;

/** What ECR says of an image's scan, all pages of it. */
export interface ScanAnswer {
  /** `COMPLETE`, `ACTIVE`, `UNSUPPORTED_IMAGE`, … */
  readonly status: string;
  readonly description: string | undefined;
  /** When the findings were taken; absent before there are any, whatever the status says. */
  readonly completedAt: Date | undefined;
  readonly basic: readonly BasicScanFinding[];
  readonly enhanced: readonly EnhancedScanFinding[];
}

/**
 * What became of the wish for a scan. `limit`: the image had its one of 24 hours. `not-basic`: the registry scans by
 * itself (enhanced). `unsupported`, `archived`: it cannot be scanned.
 */
export type ScanStart = "started" | "limit" | "not-basic" | "unsupported" | "archived";

const pageSize = 1000;

const starts: Readonly<Record<string, ScanStart>> = {
  LimitExceededException: "limit",
  ValidationException: "not-basic",
  UnsupportedImageTypeException: "unsupported",
  ImageArchivedException: "archived",
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

/**
 * The findings of one image, by digest; undefined where ECR knows of no scan (yet). Throws `ecr-image-missing`,
 * `ecr-repository-missing`, `aws-*`.
 */
export const describeScanFindings = async (
  session: AwsSession,
  where: RepositoryRef,
  imageDigest: string,
): Promise<ScanAnswer | undefined> => {
  const read = async (nextToken?: string) =>
    await callEcr(session, "ecr:DescribeImageScanFindings", where, async (api) => {
      try {
        return await api.scanFindings(within(where), { imageDigest }, { nextToken, maxResults: pageSize });
      } catch (error) {
        if (nameOf(error) === "ScanNotFoundException") return undefined;
        throw error;
      }
    });
  const first = await read();
  const pages = first === undefined ? [] : [first];
  for (let token = first?.nextToken; token; ) {
    const page = await read(token);
    // the scan that these pages belong to is gone: whoever waits asks again
    if (page === undefined) return undefined;
    pages.push(page);
    token = page.nextToken;
  }
  if (first === undefined) return undefined;
  return {
    status: first.imageScanStatus?.status ?? "",
    description: first.imageScanStatus?.description,
    completedAt: first.imageScanFindings?.imageScanCompletedAt,
    basic: pages.flatMap((page) => page.imageScanFindings?.findings ?? []),
    enhanced: pages.flatMap((page) => page.imageScanFindings?.enhancedFindings ?? []),
  };
};

/** Asks for a basic scan of one image, by digest. Throws as `describeScanFindings`. */
export const startScan = async (
  session: AwsSession,
  where: RepositoryRef,
  imageDigest: string,
): Promise<ScanStart> =>
  await callEcr(session, "ecr:StartImageScan", where, async (api) => {
    try {
      await api.startScan(within(where), { imageDigest });
      return "started";
    } catch (error) {
      const known = starts[nameOf(error)];
      if (known !== undefined) return known;
      throw error;
    }
  });
