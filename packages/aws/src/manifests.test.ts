import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "@jest/globals";
import { presentImages, putManifest, readManifests } from "./manifests.ts";
import { type Answers, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const where = { account: "012345678901", repository: "checkout" };
const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

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

interface ImageId {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

/** Has every image that is asked for; a tag stands at the digest of its name. */
const hasAll: Answers = {
  "ecr:BatchGetImage": ({ imageIds }) => ({
    body: {
      images: (imageIds as ImageId[]).map(({ imageDigest, imageTag }) => ({
        imageId: { imageTag, imageDigest: imageDigest ?? digestOf(imageTag ?? "") },
        imageManifest: "{}",
      })),
    },
  }),
};

describe("presentImages", () => {
  it("asks for digests and tags together, a hundred in a call", async () => {
    const session = await sessionWith(hasAll);
    const tags = Array.from({ length: 150 }, (_, index) => `t${index}`);
    const present = await presentImages(session, where, { digests: ["sha256:a"], tags });
    expect(fake.asked.map(({ body }) => (body.imageIds as ImageId[]).length).toSorted()).toEqual([100, 51]);
    expect(present.tags.get("t149")).toBe(digestOf("t149"));
    expect(present.digests.has("sha256:a")).toBe(true);
    expect(present.tags.size).toBe(150);
  });

  it("asks nothing for nothing", async () => {
    const session = await sessionWith({});
    expect((await presentImages(session, where, { digests: [], tags: [] })).tags.size).toBe(0);
    expect(fake.asked).toEqual([]);
  });
});

describe("readManifests", () => {
  it("leaves out what is not there, and answers that nobody asked for", async () => {
    const image = (text: string) => ({ imageId: { imageDigest: digestOf(text) }, imageManifest: text });
    const session = await sessionWith({
      "ecr:BatchGetImage": () => ({ body: { images: [image("a"), image("c")] } }),
    });
    const found = await readManifests(session, where, [digestOf("a"), digestOf("b")]);
    expect([...found.values()]).toEqual([{ digest: digestOf("a"), text: "a", mediaType: undefined }]);
  });

  it("trusts no bytes of another digest", async () => {
    const session = await sessionWith(hasAll);
    await expect(readManifests(session, where, ["sha256:a"])).rejects.toMatchObject({
      code: "registry-failed",
    });
  });
});

describe("putManifest", () => {
  const manifest = { digest: digestOf("a"), text: "a", mediaType: "m" };

  it.each([
    ["ImageAlreadyExistsException", "done"],
    ["ImageTagAlreadyExistsException", "taken"],
    ["LayersNotFoundException", "incomplete"],
    ["ReferencedImagesNotFoundException", "incomplete"],
  ])("takes %s for %s", async (name, outcome) => {
    const session = await sessionWith({ "ecr:PutImage": () => failure(400, name) });
    expect(await putManifest(session, where, manifest, "t")).toBe(outcome);
  });

  it("puts without a tag where none is given", async () => {
    const session = await sessionWith({ "ecr:PutImage": () => ({ body: {} }) });
    expect(await putManifest(session, where, manifest)).toBe("done");
    expect(fake.asked[0]?.body).not.toHaveProperty("imageTag");
  });
});
