import {
  DescribeImageScanFindingsCommand,
  ECRClient,
  type ImageIdentifier,
  StartImageScanCommand,
} from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../../cloud.ts";
import { digestOf, type Repository } from "../repository.ts";
import type { PlantedFinding, PlantedScan } from "../scan-state.ts";

const place = { account: "111111111111", region: "ap-south-1" };
const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";

let cloud: Cloud;
let repository: Repository;
let ecr: ECRClient;

beforeAll(async () => {
  cloud = await startCloud({
    accounts: { [place.account]: { users: [{ name: "runner" }] } },
    repositories: [{ name: "checkout", ...place }],
  });
  const found = cloud.ecr.repository(place.account, place.region, "checkout");
  if (found === undefined) throw new Error("no repository");
  repository = found;
  const env = cloud.userEnv(place.account);
  ecr = new ECRClient({
    endpoint: cloud.url,
    region: place.region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
    },
  });
});
afterAll(() => cloud.stop());

let count = 0;
/** Pushes an image past the API; each is another one. */
const push = (into = repository, tag?: string): string => {
  const config = Buffer.from(`{"n":${count++}}`);
  into.blobs.set(digestOf(config), config);
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: {
        mediaType: "application/vnd.oci.image.config.v1+json",
        digest: digestOf(config),
        size: config.length,
      },
      layers: [],
    }),
  );
  into.put({ bytes, mediaType: manifestType, tag, digest: undefined });
  return digestOf(bytes);
};

const planted = (scan: PlantedScan): string => {
  const digest = push();
  repository.setScan(digest, scan);
  return digest;
};

const read = (imageId: ImageIdentifier, more: { nextToken?: string; maxResults?: number } = {}) =>
  ecr.send(new DescribeImageScanFindingsCommand({ repositoryName: "checkout", imageId, ...more }));
const start = (imageDigest: string) =>
  ecr.send(new StartImageScanCommand({ repositoryName: "checkout", imageId: { imageDigest } }));

const finding: PlantedFinding = {
  id: "CVE-2026-1",
  severity: "HIGH",
  packages: [{ name: "openssl", version: "3.0.1-2", fixedIn: "3.0.2-1" }],
  description: "A hole",
  score: 7.5,
};

describe("DescribeImageScanFindings", () => {
  it("goes from no scan over its progress to basic findings", async () => {
    const digest = planted({ kind: "basic", absentReads: 1, pendingReads: 1, findings: [finding] });
    await expect(read({ imageDigest: digest })).rejects.toMatchObject({
      name: "ScanNotFoundException",
      message: `Image scan does not exist for the image with '{imageDigest:'${digest}', imageTag:'null'}' in the repository with name 'checkout' in the registry with id '111111111111'`,
    });
    expect((await read({ imageDigest: digest })).imageScanStatus?.status).toBe("IN_PROGRESS");
    const answer = await read({ imageDigest: digest });
    expect(answer.imageScanStatus).toEqual({
      status: "COMPLETE",
      description: "The scan was completed successfully.",
    });
    expect(answer.imageScanFindings).toMatchObject({
      imageScanCompletedAt: expect.any(Date),
      findingSeverityCounts: { HIGH: 1 },
      findings: [
        {
          name: "CVE-2026-1",
          severity: "HIGH",
          description: "A hole",
          attributes: [
            { key: "package_version", value: "3.0.1-2" },
            { key: "package_name", value: "openssl" },
            { key: "CVSS2_SCORE", value: "7.5" },
          ],
        },
      ],
    });
    expect(answer.imageScanFindings?.enhancedFindings).toBeUndefined();
  });

  it("goes from pending over an empty answer to enhanced findings", async () => {
    const digest = planted({ kind: "enhanced", pendingReads: 1, emptyReads: 1, findings: [finding] });
    expect((await read({ imageDigest: digest })).imageScanStatus?.status).toBe("PENDING");
    const early = await read({ imageDigest: digest });
    expect([early.imageScanStatus?.status, early.imageScanFindings]).toEqual(["ACTIVE", { findings: [] }]);
    const { imageScanStatus, imageScanFindings } = await read({ imageDigest: digest });
    expect(imageScanStatus?.status).toBe("ACTIVE");
    expect(imageScanFindings?.imageScanCompletedAt).toBeInstanceOf(Date);
    expect(imageScanFindings?.enhancedFindings).toMatchObject([
      {
        severity: "HIGH",
        status: "ACTIVE",
        fixAvailable: "YES",
        score: 7.5,
        packageVulnerabilityDetails: {
          vulnerabilityId: "CVE-2026-1",
          vulnerablePackages: [
            { name: "openssl", version: "3.0.1", release: "2", fixedInVersion: "3.0.2-1" },
          ],
        },
      },
    ]);
  });

  it("comes in pages", async () => {
    const findings = Array.from({ length: 5 }, (_, n) => ({ ...finding, id: `CVE-2026-${n}` }));
    const digest = planted({ kind: "basic", findings });
    const first = await read({ imageDigest: digest }, { maxResults: 3 });
    const second = await read({ imageDigest: digest }, { maxResults: 3, nextToken: first.nextToken });
    const names = [first, second].map((page) => page.imageScanFindings?.findings?.map(({ name }) => name));
    expect(names).toEqual([
      ["CVE-2026-0", "CVE-2026-1", "CVE-2026-2"],
      ["CVE-2026-3", "CVE-2026-4"],
    ]);
    expect(second.nextToken).toBeUndefined();
  });

  it.each(["FAILED", "UNSUPPORTED_IMAGE", "SCAN_ELIGIBILITY_EXPIRED", "FINDINGS_UNAVAILABLE"] as const)(
    "ends at %s without findings",
    async (status) => {
      const digest = planted({ kind: "enhanced", status, description: "why" });
      const answer = await read({ imageDigest: digest });
      expect(answer.imageScanStatus).toEqual({ status, description: "why" });
      expect(answer.imageScanFindings?.imageScanCompletedAt).toBeUndefined();
    },
  );

  it("says of an archived image that it is, and of an unknown one that there is none", async () => {
    const archived = push(repository, "old");
    repository.archive("old");
    expect((await read({ imageDigest: archived })).imageScanStatus?.status).toBe("IMAGE_ARCHIVED");
    await expect(read({ imageTag: "none" })).rejects.toMatchObject({ name: "ImageNotFoundException" });
  });

  it("scans nothing itself: what is pushed with scan on push cannot be scanned", async () => {
    const pushed = cloud.ecr.createRepository({ name: "on-push", ...place });
    pushed.settings = { ...pushed.settings, scanOnPush: true };
    const digest = push(pushed);
    const answer = await ecr.send(
      new DescribeImageScanFindingsCommand({ repositoryName: "on-push", imageId: { imageDigest: digest } }),
    );
    expect(answer.imageScanStatus).toMatchObject({
      status: "FAILED",
      description: expect.stringContaining("UnsupportedImageError"),
    });
  });
});

describe("StartImageScan", () => {
  it("starts a basic scan once in 24 hours", async () => {
    const digest = planted({ kind: "basic", waitsForStart: true, findings: [finding] });
    await expect(read({ imageDigest: digest })).rejects.toMatchObject({ name: "ScanNotFoundException" });
    expect((await start(digest)).imageScanStatus?.status).toBe("IN_PROGRESS");
    expect((await read({ imageDigest: digest })).imageScanStatus?.status).toBe("COMPLETE");
    await expect(start(digest)).rejects.toMatchObject({
      name: "LimitExceededException",
      message: "The scan quota per image has been exceeded. Wait and try again.",
    });
  });

  it("starts one again where the last is older, and finds the time anew", async () => {
    const completedAt = Date.now() - 3 * 24 * 3600_000;
    const digest = planted({ kind: "basic", completedAt, findings: [finding] });
    const timeOf = async () =>
      (await read({ imageDigest: digest })).imageScanFindings?.imageScanCompletedAt?.getTime() ?? 0;
    expect(await timeOf()).toBe(completedAt);
    await start(digest);
    expect(await timeOf()).toBeGreaterThan(completedAt);
  });

  it.each<[string, () => string, string, string]>([
    [
      "an enhanced one",
      () => planted({ kind: "enhanced" }),
      "ValidationException",
      "This feature is disabled",
    ],
    ["one on push", () => planted({ kind: "basic" }), "LimitExceededException", "The scan quota per image"],
    [
      "an archived image",
      () => {
        const digest = push(repository, "gone");
        repository.archive("gone");
        return digest;
      },
      "ImageArchivedException",
      "is archived and cannot be scanned",
    ],
    [
      "an index",
      () => {
        const manifests = [{ digest: push(), size: 1, mediaType: manifestType }];
        const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }));
        repository.put({ bytes, mediaType: indexType, tag: undefined, digest: undefined });
        return digestOf(bytes);
      },
      "UnsupportedImageTypeException",
      `An artifact with media type '${indexType}' cannot be scanned.`,
    ],
    ["no image at all", () => `sha256:${"0".repeat(64)}`, "ImageNotFoundException", "does not exist"],
  ])("does not start %s", async (_, digest, name, message) => {
    await expect(start(digest())).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });
});
