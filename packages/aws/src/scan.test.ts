import { afterEach, describe, expect, it } from "@jest/globals";
import { describeScanFindings, startScan } from "./scan.ts";
import { type Answers, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const where = { account: "012345678901", repository: "checkout" };
const digest = `sha256:${"a".repeat(64)}`;

let fake: FakeAws;
afterEach(() => fake.close());

const sessionWith = async (answers: Answers): Promise<AwsSession> => {
  fake = await FakeAws.start(answers);
  return {
    region: "ap-south-1",
    account: "111111111111",
    arn: "arn:aws:sts::111111111111:assumed-role/towline-build/run",
    credentials: async () => ({ accessKeyId: "AKIA1", secretAccessKey: "s", sessionToken: "t" }),
    log: maskLog(),
    clock: { now: () => 0 },
  };
};

const page = (name: string, nextToken?: string) => ({
  imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
  imageScanFindings: { findings: [{ name }], imageScanCompletedAt: 1_800_000_000 },
  nextToken,
});

describe("describeScanFindings", () => {
  it("reads all pages", async () => {
    const session = await sessionWith({
      "ecr:DescribeImageScanFindings": ({ nextToken }) => ({
        body: nextToken === undefined ? page("CVE-1", "more") : page("CVE-2"),
      }),
    });
    expect(await describeScanFindings(session, where, digest)).toEqual({
      status: "COMPLETE",
      description: "The scan was completed successfully.",
      completedAt: new Date(1_800_000_000_000),
      basic: [{ name: "CVE-1" }, { name: "CVE-2" }],
      enhanced: [],
    });
    expect(fake.asked.map(({ body }) => body)).toEqual([
      {
        registryId: "012345678901",
        repositoryName: "checkout",
        imageId: { imageDigest: digest },
        maxResults: 1000,
      },
      expect.objectContaining({ nextToken: "more" }),
    ]);
  });

  it("tells an image without a scan apart, also between two pages", async () => {
    const absent = failure(400, "ScanNotFoundException");
    const session = await sessionWith({
      "ecr:DescribeImageScanFindings": ({ nextToken }) =>
        nextToken === undefined ? { body: page("CVE-1", "more") } : absent,
    });
    expect(await describeScanFindings(session, where, digest)).toBeUndefined();
  });

  it("makes more tries where AWS throttles", async () => {
    let calls = 0;
    const session = await sessionWith({
      "ecr:DescribeImageScanFindings": () =>
        ++calls === 1 ? failure(400, "ThrottlingException", "Rate exceeded") : { body: page("CVE-1") },
    });
    expect(await describeScanFindings(session, where, digest)).toMatchObject({ status: "COMPLETE" });
  });

  it.each([
    ["AccessDeniedException", "", "aws-denied", "AWS denied ecr:DescribeImageScanFindings to arn:aws:sts"],
    [
      "AccessDeniedException",
      "User: x is not authorized to perform: inspector2:ListCoverage on resource: *",
      "aws-denied",
      "AWS denied inspector2:ListCoverage to",
    ],
    ["ImageNotFoundException", "", "ecr-image-missing", "ECR does not have this image"],
    ["RepositoryNotFoundException", "", "ecr-repository-missing", 'ECR has no repository "checkout"'],
  ])("explains %s (%j)", async (name, text, code, message) => {
    const session = await sessionWith({ "ecr:DescribeImageScanFindings": () => failure(400, name, text) });
    await expect(describeScanFindings(session, where, digest)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});

describe("startScan", () => {
  it.each([
    ["LimitExceededException", "limit"],
    ["ValidationException", "not-basic"],
    ["UnsupportedImageTypeException", "unsupported"],
    ["ImageArchivedException", "archived"],
  ])("takes %s for an answer", async (name, outcome) => {
    const session = await sessionWith({ "ecr:StartImageScan": () => failure(400, name) });
    expect(await startScan(session, where, digest)).toBe(outcome);
  });

  it("says that it started, or which permission lacks", async () => {
    let denied = false;
    const session = await sessionWith({
      "ecr:StartImageScan": () => (denied ? failure(400, "AccessDeniedException", "no") : { body: {} }),
    });
    expect(await startScan(session, where, digest)).toBe("started");
    denied = true;
    await expect(startScan(session, where, digest)).rejects.toMatchObject({
      code: "aws-denied",
      message: expect.stringContaining("AWS denied ecr:StartImageScan"),
    });
  });
});
