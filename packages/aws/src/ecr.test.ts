import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "@jest/globals";
import { describeRepository, findImage, repositoryUri } from "./ecr.ts";
import { putTags } from "./retag.ts";
import { type Answers, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const where = { account: "012345678901", repository: "checkout" };
const manifest = '{"schemaVersion":2}';
const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
const found = {
  repositoryUri: "host/checkout",
  repositoryArn: "arn:aws:ecr:ap-south-1:012345678901:repository/checkout",
};
const ok = (body: unknown) => () => ({ body });

let fake: FakeAws;
afterEach(() => fake.close());

const sessionWith = async (answers: Answers) => {
  fake = await FakeAws.start(answers);
  const log = maskLog();
  const session: AwsSession = {
    region: "ap-south-1",
    account: "111111111111",
    arn: "arn:aws:sts::111111111111:assumed-role/towline-build/run",
    credentials: async () => ({ accessKeyId: "AKIA1", secretAccessKey: "s", sessionToken: "t" }),
    log,
    clock: { now: () => 0 },
  };
  return { session, log };
};

describe("credentials that ended before their time", () => {
  const withEnding = async (answers: Answers) => {
    const { session } = await sessionWith(answers);
    let key = 1;
    const credentials: AwsSession["credentials"] = async ({ forceRefresh = false } = {}) => {
      if (forceRefresh) key += 1;
      return { accessKeyId: `AKIA${key}`, secretAccessKey: "s", expiration: new Date(4e12) };
    };
    return { ...session, credentials };
  };
  const expired = failure(400, "ExpiredTokenException");

  it("are renewed, and the call is made again with the new ones", async () => {
    let calls = 0;
    const answer = { body: { repositories: [found] } };
    const session = await withEnding({
      "ecr:DescribeRepositories": () => (++calls === 1 ? expired : answer),
    });
    expect(await repositoryUri(session, where)).toBe("host/checkout");
    expect(await repositoryUri(session, where)).toBe("host/checkout");
    const keys = fake.asked.map(({ authorization }) => /Credential=(\w+)/.exec(authorization)?.[1]);
    expect(keys).toEqual(["AKIA1", "AKIA2", "AKIA2"]);
  });

  it("are a failure where the new ones are refused too", async () => {
    const session = await withEnding({ "ecr:DescribeRepositories": () => expired });
    await expect(repositoryUri(session, where)).rejects.toMatchObject({ code: "aws-token-expired" });
    expect(fake.asked).toHaveLength(2);
  });
});

describe("describeRepository", () => {
  const repository = (more: object) => ({
    "ecr:DescribeRepositories": ok({ repositories: [{ ...found, ...more }] }),
  });

  it("asks the registry that was named, leading zeros kept", async () => {
    const { session } = await sessionWith(repository({}));
    expect(await repositoryUri(session, where)).toBe("host/checkout");
    expect(fake.asked[0]?.body).toEqual({ registryId: "012345678901", repositoryNames: ["checkout"] });
  });

  it.each([
    [{ imageTagMutability: "MUTABLE" }, true, true],
    [{ imageTagMutability: "IMMUTABLE" }, false, false],
    [{ imageTagMutability: "IMMUTABLE_WITH_EXCLUSION" }, true, false],
    [{ imageTagMutability: "MUTABLE_WITH_EXCLUSION" }, false, true],
  ])("knows which tags %j lets move", async (mutability, dev, version) => {
    const { session } = await sessionWith(
      repository({
        ...mutability,
        imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "dev*" }],
      }),
    );
    const { canMove } = await describeRepository(session, where);
    expect([canMove("dev-2"), canMove("v1.0.0")]).toEqual([dev, version]);
  });

  it("names repository, region and account where there is none", async () => {
    const { session } = await sessionWith({
      "ecr:DescribeRepositories": () => failure(400, "RepositoryNotFoundException"),
    });
    await expect(describeRepository(session, where)).rejects.toMatchObject({
      code: "ecr-repository-missing",
      message: 'ECR has no repository "checkout" in ap-south-1 of account 012345678901',
    });
  });
});

describe("findImage", () => {
  it("finds by tag", async () => {
    const { session } = await sessionWith({
      "ecr:DescribeImages": ok({
        imageDetails: [{ imageDigest: digest, imageTags: ["a", "b"], imagePushedAt: 1_700_000_000 }],
      }),
    });
    const found = { digest, tags: ["a", "b"], pushedAt: new Date(1_700_000_000_000) };
    expect(await findImage(session, where, { tag: "a" })).toEqual(found);
    expect(fake.asked[0]?.body.imageIds).toEqual([{ imageTag: "a" }]);
  });

  it("is undefined where the image is absent or archived", async () => {
    const { session } = await sessionWith({
      "ecr:DescribeImages": () => failure(400, "ImageNotFoundException"),
    });
    expect(await findImage(session, where, { digest })).toBeUndefined();
  });

  it("does not take a denied permission for an absent image", async () => {
    const { session } = await sessionWith({
      "ecr:DescribeImages": () => failure(400, "AccessDeniedException"),
    });
    await expect(findImage(session, where, { digest })).rejects.toMatchObject({ code: "aws-denied" });
  });
});

describe("putTags", () => {
  const image = { imageId: { imageDigest: digest }, imageManifest: manifest, imageManifestMediaType: "m" };
  const there = { "ecr:BatchGetImage": ok({ images: [image] }) };
  const holder = (imageDigest: string) => ok({ imageDetails: [{ imageDigest, imagePushedAt: 1 }] });

  it("reads by digest and puts the same bytes", async () => {
    const { session } = await sessionWith({ ...there, "ecr:PutImage": ok({}) });
    await putTags(session, where, digest, ["main"]);
    expect(fake.asked.map(({ body }) => body)).toMatchObject([
      { imageIds: [{ imageDigest: digest }] },
      { imageManifest: manifest, imageManifestMediaType: "m", imageDigest: digest, imageTag: "main" },
    ]);
  });

  it.each([
    ["the image has the tag", { "ecr:PutImage": () => failure(400, "ImageAlreadyExistsException") }],
    [
      "an immutable tag stands at this digest",
      {
        "ecr:PutImage": () => failure(400, "ImageTagAlreadyExistsException"),
        "ecr:DescribeImages": holder(digest),
      },
    ],
  ])("counts as done when %s", async (_, answers) => {
    const { session } = await sessionWith({ ...there, ...answers });
    await expect(putTags(session, where, digest, ["main"])).resolves.toBeUndefined();
  });

  it("refuses to move an immutable tag", async () => {
    const { session } = await sessionWith({
      ...there,
      "ecr:PutImage": () => failure(400, "ImageTagAlreadyExistsException"),
      "ecr:DescribeImages": holder("sha256:other"),
    });
    await expect(putTags(session, where, digest, ["main"])).rejects.toMatchObject({
      code: "ecr-tag-immutable",
      message: 'Tag "main" of repository "checkout" stands at sha256:other and cannot be moved',
    });
  });

  it("tags nothing when the bytes are not those of the digest", async () => {
    const { session } = await sessionWith({
      "ecr:BatchGetImage": ok({ images: [{ ...image, imageManifest: "converted" }] }),
    });
    await expect(putTags(session, where, digest, ["main"])).rejects.toMatchObject({
      code: "registry-failed",
    });
    expect(fake.operations()).toEqual(["ecr:BatchGetImage"]);
  });

  it("names the permission that is missing", async () => {
    const { session } = await sessionWith({
      ...there,
      "ecr:PutImage": () => failure(400, "AccessDeniedException"),
    });
    await expect(putTags(session, where, digest, ["main"])).rejects.toMatchObject({
      code: "aws-denied",
      hint: expect.stringContaining("Allow ecr:PutImage"),
    });
  });
});
