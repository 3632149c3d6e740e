import { ECRClient, GetAuthorizationTokenCommand, PutImageCommand } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { digestOf } from "../ecr/repository.ts";

const ACCOUNT = "111111111111";
const REGION = "ap-south-1";
const MANIFEST = "application/vnd.oci.image.manifest.v1+json";

let cloud: Cloud;
let url: string;

beforeAll(async () => {
  cloud = await startCloud({
    accounts: {
      [ACCOUNT]: { users: [{ name: "runner" }, { name: "unfinished", denied: ["ecr:CompleteLayerUpload"] }] },
    },
    repositories: [{ name: "small", account: ACCOUNT, region: REGION, imageQuota: 2 }],
  });
  url = await cloud.ecr.registryUrl(ACCOUNT, REGION);
});
afterAll(() => cloud.stop());

const clientOf = (user: string): ECRClient => {
  const env = cloud.userEnv(ACCOUNT, user);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return new ECRClient({ endpoint: cloud.url, region: REGION, maxAttempts: 1, credentials });
};

const callAs = async (user: string, method: string, path: string, body?: string, type?: string) => {
  const { authorizationData } = await clientOf(user).send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  const headers = { authorization, ...(type === undefined ? {} : { "content-type": type }) };
  const response = await fetch(new URL(path, url), { method, body, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe("a caller that may not complete uploads", () => {
  const digest = digestOf(Buffer.from("layer"));
  const denial = /not authorized to perform: ecr:CompleteLayerUpload/;

  it("is denied at the end of an upload, and the layer is not there", async () => {
    const begun = await callAs("unfinished", "POST", "/v2/small/blobs/uploads/");
    const location = begun.headers.get("location") ?? "";
    expect((await callAs("unfinished", "PATCH", location, "layer")).status).toBe(202);
    expect(await callAs("unfinished", "PUT", `${location}?digest=${digest}`)).toMatchObject({
      status: 403,
      text: expect.stringMatching(denial),
    });
    expect(cloud.ecr.repository(ACCOUNT, REGION, "small")?.blobs.has(digest)).toBe(false);
  });

  it("is denied a whole blob at once", async () => {
    const path = `/v2/small/blobs/uploads/?digest=${digest}`;
    expect(await callAs("unfinished", "POST", path, "layer")).toMatchObject({
      status: 403,
      text: expect.stringMatching(denial),
    });
  });
});

describe("a repository that is full", () => {
  const imageOf = (text: string): string => {
    const blob = Buffer.from(text);
    cloud.ecr.repository(ACCOUNT, REGION, "small")?.blobs.set(digestOf(blob), blob);
    const config = { mediaType: "application/vnd.oci.image.config.v1+json", digest: digestOf(blob), size: 1 };
    return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [] });
  };
  const put = (text: string, imageTag: string) =>
    clientOf("runner").send(
      new PutImageCommand({ repositoryName: "small", imageManifest: imageOf(text), imageTag }),
    );
  const full =
    "The repository with name 'small' in registry with id '111111111111' already has the maximum allowed number of images which is '2'";

  it("refuses one more, by the API and by /v2/, but not another tag for one that it has", async () => {
    await put("one", "a");
    await put("two", "b");
    await expect(put("three", "c")).rejects.toMatchObject({ name: "LimitExceededException", message: full });
    expect(await callAs("runner", "PUT", "/v2/small/manifests/c", imageOf("three"), MANIFEST)).toMatchObject({
      status: 403,
      text: JSON.stringify({ errors: [{ code: "DENIED", message: full }] }),
    });
    await expect(put("two", "c")).resolves.toMatchObject({ image: { imageId: { imageTag: "c" } } });
  });
});
