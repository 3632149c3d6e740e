import {
  BatchCheckLayerAvailabilityCommand,
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribePullThroughCacheRulesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  PutImageCommand,
} from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { digestOf } from "./repository.ts";

let cloud: Cloud;

const BUILD = "111111111111";
const OTHER = "222222222222";
const REGION = "ap-south-1";

beforeAll(async () => {
  cloud = await startCloud({
    accounts: {
      [BUILD]: { users: [{ name: "runner" }, { name: "reader", denied: ["ecr:PutImage", "ecr:BatchGet*"] }] },
      [OTHER]: { users: [{ name: "runner" }] },
    },
    repositories: [
      { name: "shared", account: BUILD, region: REGION, sharedWith: [OTHER] },
      { name: "private", account: BUILD, region: REGION },
    ],
  });
});
afterAll(() => cloud.stop());

const ecr = (account = BUILD, user = "runner"): ECRClient => {
  const env = cloud.userEnv(account, user);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return new ECRClient({ endpoint: cloud.url, region: REGION, maxAttempts: 1, credentials });
};

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";

/** A manifest over a config blob that is put into the store behind the API's back. */
const manifestIn = (repositoryName: string, text: string): string => {
  const blob = Buffer.from(text);
  cloud.ecr.repository(BUILD, REGION, repositoryName)?.blobs.set(digestOf(blob), blob);
  const config = {
    mediaType: "application/vnd.oci.image.config.v1+json",
    digest: digestOf(blob),
    size: blob.length,
  };
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [] });
};

const put = (repositoryName: string, imageManifest: string, imageTag?: string, imageDigest?: string) =>
  ecr().send(new PutImageCommand({ repositoryName, imageManifest, imageTag, imageDigest }));

let counter = 0;
const newRepository = async (
  settings: { imageTagMutability?: "IMMUTABLE" | "MUTABLE" } = {},
): Promise<string> => {
  counter += 1;
  const repositoryName = `team/service-${counter}`;
  await ecr().send(new CreateRepositoryCommand({ repositoryName, ...settings }));
  return repositoryName;
};

describe("GetAuthorizationToken", () => {
  it("names the loopback registry of the caller's account and a password of its own", async () => {
    const answers = await Promise.all(
      [ecr(), ecr(), ecr(OTHER)].map((client) => client.send(new GetAuthorizationTokenCommand({}))),
    );
    const data = answers.map((answer) => answer.authorizationData?.[0]);
    expect(data[0]?.proxyEndpoint).toBe(await cloud.ecr.registryUrl(BUILD, REGION));
    expect(data[2]?.proxyEndpoint).toBe(await cloud.ecr.registryUrl(OTHER, REGION));
    expect(data[0]?.expiresAt?.getTime()).toBeGreaterThan(Date.now() + 11 * 3600_000);
    const passwords = data.map((item) => Buffer.from(item?.authorizationToken ?? "", "base64").toString());
    expect(new Set(passwords).size).toBe(3);
    expect(passwords[0]).toMatch(/^AWS:.{40,}/);
  });
});

describe("repositories", () => {
  it("are created, described and deleted", async () => {
    const name = await newRepository({ imageTagMutability: "IMMUTABLE" });
    const described = await ecr().send(new DescribeRepositoriesCommand({ repositoryNames: [name] }));
    const { host } = new URL(await cloud.ecr.registryUrl(BUILD, REGION));
    expect(described.repositories?.[0]).toMatchObject({
      registryId: BUILD,
      repositoryArn: `arn:aws:ecr:ap-south-1:111111111111:repository/${name}`,
      repositoryUri: `${host}/${name}`,
      imageTagMutability: "IMMUTABLE",
    });
    await ecr().send(new DeleteRepositoryCommand({ repositoryName: name }));
    await expect(
      ecr().send(new DescribeRepositoriesCommand({ repositoryNames: [name] })),
    ).rejects.toMatchObject({
      name: "RepositoryNotFoundException",
      message: `The repository with name '${name}' does not exist in the registry with id '111111111111'`,
    });
  });

  it("are not created twice, and not under a name that ECR refuses", async () => {
    const name = await newRepository();
    const create = (repositoryName: string) => ecr().send(new CreateRepositoryCommand({ repositoryName }));
    await expect(create(name)).rejects.toMatchObject({ name: "RepositoryAlreadyExistsException" });
    await expect(create("Upper")).rejects.toMatchObject({ name: "InvalidParameterException" });
  });

  it("are listed in pages", async () => {
    await newRepository();
    const first = await ecr().send(new DescribeRepositoriesCommand({ maxResults: 1 }));
    const second = await ecr().send(
      new DescribeRepositoriesCommand({ maxResults: 1, nextToken: first.nextToken }),
    );
    expect(first.repositories).toHaveLength(1);
    expect(second.repositories?.[0]?.repositoryName).not.toBe(first.repositories?.[0]?.repositoryName);
  });

  it("are deleted with images only by force", async () => {
    const name = await newRepository();
    await put(name, manifestIn(name, "a"));
    const remove = (force: boolean) =>
      ecr().send(new DeleteRepositoryCommand({ repositoryName: name, force }));
    await expect(remove(false)).rejects.toMatchObject({ name: "RepositoryNotEmptyException" });
    await remove(true);
  });
});

describe("PutImage", () => {
  it("stores the very bytes under their digest and moves a mutable tag", async () => {
    const name = await newRepository();
    const [one, two] = [manifestIn(name, "one"), manifestIn(name, "two")];
    const first = await put(name, one, "main", digestOf(Buffer.from(one)));
    expect(first.image?.imageId).toEqual({ imageDigest: digestOf(Buffer.from(one)), imageTag: "main" });
    await put(name, two, "main");
    const found = await ecr().send(
      new BatchGetImageCommand({ repositoryName: name, imageIds: [{ imageTag: "main" }] }),
    );
    expect(found.images?.[0]).toMatchObject({ imageManifest: two, imageManifestMediaType: MANIFEST });
    await expect(put(name, two, "main")).rejects.toMatchObject({ name: "ImageAlreadyExistsException" });
    await expect(put(name, two)).rejects.toMatchObject({ name: "ImageAlreadyExistsException" });
  });

  it("never moves an immutable tag, not even to the same digest", async () => {
    const name = await newRepository({ imageTagMutability: "IMMUTABLE" });
    const manifest = manifestIn(name, "one");
    await put(name, manifest, "v1");
    await put(name, manifest, "v2");
    await expect(put(name, manifest, "v1")).rejects.toMatchObject({
      name: "ImageTagAlreadyExistsException",
      message: `The image tag 'v1' already exists in the '${name}' repository and cannot be overwritten because the repository is immutable.`,
    });
  });

  it.each([
    [
      "a digest that is not the manifest's",
      "ImageDigestDoesNotMatchException",
      digestOf(Buffer.from("x")),
      "{}",
    ],
    ["text that is no manifest", "InvalidParameterException", undefined, "{}"],
  ])("refuses %s", async (_what, name, digest, manifest) => {
    await expect(put("private", manifest, "x", digest)).rejects.toMatchObject({ name });
  });

  it("wants layers before images and images before indexes", async () => {
    const absent = { digest: digestOf(Buffer.from("absent")), size: 1 };
    const config = { mediaType: "application/vnd.oci.image.config.v1+json", ...absent };
    const image = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [] });
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [{ mediaType: MANIFEST, ...absent }],
    });
    await expect(put("private", image)).rejects.toMatchObject({ name: "LayersNotFoundException" });
    await expect(put("private", index)).rejects.toMatchObject({ name: "ReferencedImagesNotFoundException" });
  });
});

describe("images", () => {
  it("are described, listed and deleted by tag, then by digest", async () => {
    const repositoryName = await newRepository();
    const manifest = manifestIn(repositoryName, "one");
    const imageDigest = digestOf(Buffer.from(manifest));
    await put(repositoryName, manifest, "a");
    await put(repositoryName, manifest, "b");
    const described = await ecr().send(
      new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: "b" }] }),
    );
    expect(described.imageDetails?.[0]).toMatchObject({
      imageDigest,
      imageTags: ["a", "b"],
      imageStatus: "ACTIVE",
    });
    await ecr().send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: "a" }] }));
    const listed = await ecr().send(new ListImagesCommand({ repositoryName }));
    expect(listed.imageIds).toEqual([{ imageDigest, imageTag: "b" }]);
    await ecr().send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }));
    const gone = new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: "b" }] });
    await expect(ecr().send(gone)).rejects.toMatchObject({
      name: "ImageNotFoundException",
      message: `The image with imageId {imageDigest:'null', imageTag:'b'} does not exist within the repository with name '${repositoryName}' in the registry with id '111111111111'`,
    });
  });

  it("look absent when archived", async () => {
    const repositoryName = await newRepository();
    await put(repositoryName, manifestIn(repositoryName, "old"), "old");
    cloud.ecr.repository(BUILD, REGION, repositoryName)?.archive("old");
    const imageIds = [{ imageTag: "old" }];
    const described = ecr().send(new DescribeImagesCommand({ repositoryName, imageIds }));
    await expect(described).rejects.toMatchObject({ name: "ImageNotFoundException" });
    const { images, failures } = await ecr().send(new BatchGetImageCommand({ repositoryName, imageIds }));
    expect(images).toEqual([]);
    expect(failures).toEqual([
      {
        imageId: { imageTag: "old" },
        failureCode: "ImageNotFound",
        failureReason: "Requested image not found",
      },
    ]);
  });

  it("takes at most 100 ids in a call", async () => {
    const imageIds = Array.from({ length: 101 }, (_, i) => ({ imageTag: `t${i}` }));
    const call = ecr().send(new BatchGetImageCommand({ repositoryName: "private", imageIds }));
    await expect(call).rejects.toMatchObject({ name: "InvalidParameterException" });
  });

  it("tells which layers are there", async () => {
    const blob = Buffer.from("layer");
    cloud.ecr.repository(BUILD, REGION, "private")?.blobs.set(digestOf(blob), blob);
    const layerDigests = [digestOf(blob), digestOf(Buffer.from("absent"))];
    const command = new BatchCheckLayerAvailabilityCommand({ repositoryName: "private", layerDigests });
    const { layers } = await ecr().send(command);
    expect(layers?.map((layer) => layer.layerAvailability)).toEqual(["AVAILABLE", "UNAVAILABLE"]);
  });
});

describe("rights", () => {
  it("of a policy are named as AWS names them", async () => {
    const command = new BatchGetImageCommand({ repositoryName: "private", imageIds: [{ imageTag: "x" }] });
    await expect(ecr(BUILD, "reader").send(command)).rejects.toMatchObject({
      name: "AccessDeniedException",
      message:
        "User: arn:aws:iam::111111111111:user/reader is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:ap-south-1:111111111111:repository/private because no identity-based policy allows the ecr:BatchGetImage action",
    });
  });

  it("of another account come from the repository's policy", async () => {
    const describeImages = (repositoryName: string) =>
      ecr(OTHER).send(new DescribeImagesCommand({ registryId: BUILD, repositoryName }));
    expect((await describeImages("shared")).imageDetails).toEqual([]);
    await expect(describeImages("private")).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining(
        "because no resource-based policy allows the ecr:DescribeImages action",
      ),
    });
  });

  it("need known credentials", async () => {
    const credentials = { accessKeyId: "AKIANOBODYKNOWSTHIS0", secretAccessKey: "x" };
    const client = new ECRClient({ endpoint: cloud.url, region: REGION, maxAttempts: 1, credentials });
    await expect(client.send(new GetAuthorizationTokenCommand({}))).rejects.toMatchObject({
      name: "UnrecognizedClientException",
      message: "The security token included in the request is invalid.",
    });
  });
});

it("refuses by name what it does not implement", async () => {
  await expect(ecr().send(new DescribePullThroughCacheRulesCommand({}))).rejects.toMatchObject({
    message: "the Towline sandbox does not implement ecr:DescribePullThroughCacheRules",
  });
});
