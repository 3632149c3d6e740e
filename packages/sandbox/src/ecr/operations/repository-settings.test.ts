import {
  CreateRepositoryCommand,
  type CreateRepositoryCommandInput,
  DeleteLifecyclePolicyCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../../cloud.ts";
import { digestOf } from "../repository.ts";

const ACCOUNT = "111111111111";
const OTHER = "222222222222";
const REGION = "ap-south-1";
const day = 24 * 3600 * 1000;

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({
    accounts: {
      [ACCOUNT]: { users: [{ name: "runner" }, { name: "reader", denied: ["ecr:Put*", "ecr:TagResource"] }] },
      [OTHER]: { users: [{ name: "runner" }] },
    },
    repositories: [],
  });
});
afterAll(() => cloud.stop());

const ecr = (account = ACCOUNT, user = "runner"): ECRClient => {
  const env = cloud.userEnv(account, user);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return new ECRClient({ endpoint: cloud.url, region: REGION, maxAttempts: 1, credentials });
};

let counter = 0;
const create = async (settings: Partial<CreateRepositoryCommandInput> = {}) => {
  counter += 1;
  const repositoryName = `shop/service-${counter}`;
  const { repository } = await ecr().send(new CreateRepositoryCommand({ repositoryName, ...settings }));
  return { repositoryName, resourceArn: repository?.repositoryArn ?? "", repository };
};
const describeOne = async (repositoryName: string) =>
  (await ecr().send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] })))
    .repositories?.[0];

describe("CreateRepository", () => {
  it("keeps all that it was given", async () => {
    const kmsKey = `arn:aws:kms:${REGION}:${ACCOUNT}:key/0d2b4f6e-0000-4000-8000-000000000001`;
    const filters = [{ filterType: "WILDCARD" as const, filter: "dev*" }];
    const { repositoryName, resourceArn } = await create({
      imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: filters,
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: "KMS", kmsKey },
      tags: [{ Key: "team", Value: "shop" }],
    });
    expect(await describeOne(repositoryName)).toMatchObject({
      imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: filters,
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: "KMS", kmsKey },
    });
    const { tags } = await ecr().send(new ListTagsForResourceCommand({ resourceArn }));
    expect(tags).toEqual([{ Key: "team", Value: "shop" }]);
  });

  it("tells the ARN of a key, whatever named it", async () => {
    const keyOf = async (kmsKey?: string) =>
      (await create({ encryptionConfiguration: { encryptionType: "KMS", kmsKey } })).repository
        ?.encryptionConfiguration?.kmsKey;
    expect(await keyOf("1234")).toBe(`arn:aws:kms:${REGION}:${ACCOUNT}:key/1234`);
    expect(await keyOf("alias/images")).toMatch(/^arn:aws:kms:ap-south-1:111111111111:key\/[0-9a-f-]{36}$/);
    expect(await keyOf()).toMatch(/:key\/[0-9a-f-]{36}$/);
    expect(await keyOf("alias/images")).not.toBe(await keyOf());
  });

  const filter = (text: string) => ({ filterType: "WILDCARD" as const, filter: text });
  it.each<[string, Partial<CreateRepositoryCommandInput>, string, string]>([
    [
      "exclusions without filters",
      { imageTagMutability: "IMMUTABLE_WITH_EXCLUSION" },
      "InvalidParameterException",
      "can't be null when imageTagMutability is set as IMMUTABLE_WITH_EXCLUSION",
    ],
    [
      "filters without exclusions",
      { imageTagMutability: "IMMUTABLE", imageTagMutabilityExclusionFilters: [filter("dev")] },
      "InvalidParameterException",
      "must be null when imageTagMutability is set as IMMUTABLE",
    ],
    [
      "six filters",
      {
        imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters: ["a", "b", "c", "d", "e", "f"].map(filter),
      },
      "InvalidParameterException",
      "length less than or equal to 5",
    ],
    [
      "a filter with three wildcards",
      {
        imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters: [filter("*a*b*")],
      },
      "InvalidParameterException",
      "at most 2 wildcards",
    ],
    [
      "a key for AES256",
      { encryptionConfiguration: { encryptionType: "AES256", kmsKey: "1234" } },
      "InvalidParameterException",
      "kmsKey can only be specified",
    ],
    [
      "a tag of AWS's own",
      { tags: [{ Key: "aws:x", Value: "" }] },
      "InvalidTagParameterException",
      "An invalid",
    ],
    [
      "51 tags",
      { tags: Array.from({ length: 51 }, (_, i) => ({ Key: `t${i}`, Value: "" })) },
      "TooManyTagsException",
      "is 50",
    ],
  ])("refuses %s, and creates nothing", async (_, settings, name, message) => {
    const repositoryName = "shop/refused";
    const command = new CreateRepositoryCommand({ repositoryName, ...settings });
    await expect(ecr().send(command)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
    expect(cloud.ecr.repository(ACCOUNT, REGION, repositoryName)).toBeUndefined();
  });
});

describe("settings of an existing repository", () => {
  it("change with what each call names, and nothing else", async () => {
    const { repositoryName } = await create({ imageScanningConfiguration: { scanOnPush: true } });
    const filters = [{ filterType: "WILDCARD" as const, filter: "v*" }];
    const answer = await ecr().send(
      new PutImageTagMutabilityCommand({
        repositoryName,
        imageTagMutability: "MUTABLE_WITH_EXCLUSION",
        imageTagMutabilityExclusionFilters: filters,
      }),
    );
    expect(answer).toMatchObject({
      registryId: ACCOUNT,
      repositoryName,
      imageTagMutability: "MUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: filters,
    });
    expect((await describeOne(repositoryName))?.imageScanningConfiguration).toEqual({ scanOnPush: true });
    await ecr().send(
      new PutImageScanningConfigurationCommand({
        repositoryName,
        imageScanningConfiguration: { scanOnPush: false },
      }),
    );
    expect(await describeOne(repositoryName)).toMatchObject({
      imageTagMutability: "MUTABLE_WITH_EXCLUSION",
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: "AES256" },
    });
  });

  it("are denied by name", async () => {
    const { repositoryName, resourceArn } = await create();
    const reader = ecr(ACCOUNT, "reader");
    await expect(
      reader.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: "IMMUTABLE" })),
    ).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining("ecr:PutImageTagMutability on resource: arn:aws:ecr"),
    });
    await expect(
      reader.send(new TagResourceCommand({ resourceArn, tags: [{ Key: "a", Value: "b" }] })),
    ).rejects.toMatchObject({ message: expect.stringContaining("ecr:TagResource") });
    await expect(ecr(OTHER).send(new ListTagsForResourceCommand({ resourceArn }))).rejects.toMatchObject({
      message: expect.stringContaining("no resource-based policy"),
    });
  });

  it("of a repository that is not there name it", async () => {
    const repositoryName = "shop/absent";
    const resourceArn = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/${repositoryName}`;
    const missing = {
      name: "RepositoryNotFoundException",
      message: `The repository with name 'shop/absent' does not exist in the registry with id '${ACCOUNT}'`,
    };
    await expect(ecr().send(new GetLifecyclePolicyCommand({ repositoryName }))).rejects.toMatchObject(
      missing,
    );
    await expect(ecr().send(new ListTagsForResourceCommand({ resourceArn }))).rejects.toMatchObject(missing);
  });
});

describe("resource tags", () => {
  it("are added, replaced and taken away", async () => {
    const { resourceArn } = await create({ tags: [{ Key: "team", Value: "shop" }] });
    const added = [
      { Key: "team", Value: "pay" },
      { Key: "cost", Value: "" },
    ];
    await ecr().send(new TagResourceCommand({ resourceArn, tags: added }));
    const { tags } = await ecr().send(new ListTagsForResourceCommand({ resourceArn }));
    expect(tags).toEqual(added);
    await ecr().send(new UntagResourceCommand({ resourceArn, tagKeys: ["team", "other"] }));
    const left = await ecr().send(new ListTagsForResourceCommand({ resourceArn }));
    expect(left.tags).toEqual([{ Key: "cost", Value: "" }]);
  });

  it.each([
    ["no ARN", "shop/checkout", "x", "InvalidParameterException"],
    ["a key that is too long", undefined, "k".repeat(129), "InvalidTagParameterException"],
  ])("are refused for %s", async (_, arn, Key, name) => {
    const { resourceArn } = await create();
    const command = new TagResourceCommand({ resourceArn: arn ?? resourceArn, tags: [{ Key, Value: "" }] });
    await expect(ecr().send(command)).rejects.toMatchObject({ name });
  });
});

describe("lifecycle policies", () => {
  const rule = (rulePriority: number, pattern: string, limit: object) => ({
    rulePriority,
    selection: { tagStatus: "tagged", tagPatternList: [pattern], ...limit },
    action: { type: "expire" },
  });
  const twoWeeks = { countType: "sinceImagePushed", countUnit: "days", countNumber: 14 };
  const lifecyclePolicyText = JSON.stringify({
    rules: [
      rule(1, "branch-main", { countType: "imageCountMoreThan", countNumber: 1 }),
      rule(2, "branch-*", twoWeeks),
    ],
  });

  it("are put, told as they were put, and deleted", async () => {
    const { repositoryName } = await create();
    const get = () => ecr().send(new GetLifecyclePolicyCommand({ repositoryName }));
    await expect(get()).rejects.toMatchObject({
      name: "LifecyclePolicyNotFoundException",
      message: `Lifecycle policy does not exist for the repository with name '${repositoryName}' in the registry with id '${ACCOUNT}'`,
    });
    await ecr().send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    expect(await get()).toMatchObject({ lifecyclePolicyText, lastEvaluatedAt: new Date(0) });
    await ecr().send(new DeleteLifecyclePolicyCommand({ repositoryName }));
    await expect(get()).rejects.toMatchObject({ name: "LifecyclePolicyNotFoundException" });
  });

  it("that are refused leave the one that there is", async () => {
    const { repositoryName } = await create();
    await ecr().send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    const broken = lifecyclePolicyText.replace('"rulePriority":2', '"rulePriority":1');
    await expect(
      ecr().send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: broken })),
    ).rejects.toMatchObject({ name: "InvalidParameterException" });
    const kept = await ecr().send(new GetLifecyclePolicyCommand({ repositoryName }));
    expect(kept.lifecyclePolicyText).toBe(lifecyclePolicyText);
  });

  it("let images go when they are applied, and only then", async () => {
    const repository = cloud.ecr.createRepository({ name: "cache", account: ACCOUNT, region: REGION });
    const repositoryName = "cache";
    await ecr().send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }));
    const push = (tag: string) => {
      const config = Buffer.from(tag);
      repository.blobs.set(digestOf(config), config);
      const descriptor = {
        mediaType: "application/vnd.oci.image.config.v1+json",
        digest: digestOf(config),
        size: config.length,
      };
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: descriptor, layers: [] }));
      const mediaType = "application/vnd.oci.image.manifest.v1+json";
      expect(repository.put({ bytes, mediaType, tag, digest: undefined }).kind).toBe("stored");
    };
    for (const tag of ["branch-main", "branch-old", "v1"]) push(tag);
    const now = Date.now();
    expect(repository.applyLifecyclePolicy(now + 13 * day)).toEqual([]);
    expect(repository.applyLifecyclePolicy(now + 15 * day)).toMatchObject([{ tags: ["branch-old"] }]);
    expect(repository.tags).toEqual(["branch-main", "v1"]);
    const { lastEvaluatedAt } = await ecr().send(new GetLifecyclePolicyCommand({ repositoryName }));
    expect(lastEvaluatedAt?.getTime()).toBe(now + 15 * day);
  });
});
