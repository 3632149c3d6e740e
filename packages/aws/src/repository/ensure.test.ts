import { afterEach, describe, expect, it } from "@jest/globals";
import { type FakeAws, failure } from "../testing/fake-aws.ts";
import {
  all,
  clockSeconds,
  denied,
  ensureOnFake,
  missing,
  ok,
  policy,
  repository,
  there,
} from "./testing/fake-repository.ts";

let fake: FakeAws;
afterEach(() => fake.close());

const ensure = async (...run: Parameters<typeof ensureOnFake>) => {
  const running = await ensureOnFake(...run);
  fake = running.fake;
  return running;
};

describe("a missing repository", () => {
  it("is missing where creation was not asked for, and the way to have it created is named", async () => {
    const { ensured } = await ensure({ "ecr:DescribeRepositories": missing }, all);
    await expect(ensured).rejects.toMatchObject({
      code: "ecr-repository-missing",
      message: 'ECR has no repository "checkout" in ap-south-1 of account 012345678901',
      hint: expect.stringContaining('"create-repository: true"'),
    });
    expect(fake.operations()).toEqual(["ecr:DescribeRepositories"]);
  });

  it("is created with all its settings", async () => {
    const created = repository({
      imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
      imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "dev*" }],
    });
    const { ensured, lines } = await ensure(
      {
        "ecr:DescribeRepositories": missing,
        "ecr:CreateRepository": ok({ repository: created }),
        "ecr:PutLifecyclePolicy": ok(),
      },
      all,
      { create: true },
    );
    const { canMove, ...rest } = await ensured;
    expect(rest).toEqual({ uri: "host/checkout", created: true, differences: [] });
    expect([canMove("dev-1"), canMove("v1")]).toEqual([true, false]);
    expect(fake.asked.map(({ operation, body }) => [operation, body]).slice(1)).toEqual([
      [
        "ecr:CreateRepository",
        {
          registryId: "012345678901",
          repositoryName: "checkout",
          imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
          imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "dev*" }],
          imageScanningConfiguration: { scanOnPush: true },
          encryptionConfiguration: { encryptionType: "KMS", kmsKey: "alias/images" },
          tags: [{ Key: "team", Value: "shop" }],
        },
      ],
      [
        "ecr:PutLifecyclePolicy",
        { registryId: "012345678901", repositoryName: "checkout", lifecyclePolicyText: policy },
      ],
    ]);
    expect(lines).toEqual(['info Created repository "checkout" in ap-south-1 (host/checkout)']);
  });

  it("gets the defaults where nothing else is wanted", async () => {
    const { ensured } = await ensure(
      { "ecr:DescribeRepositories": missing, "ecr:CreateRepository": ok({ repository: repository() }) },
      { scanOnPush: undefined, tagMutability: { kind: "MUTABLE" } },
      { create: true, defaults: { scanOnPush: true, tagMutability: { kind: "IMMUTABLE" } } },
    );
    await ensured;
    expect(fake.asked[1]?.body).toMatchObject({
      imageScanningConfiguration: { scanOnPush: true },
      imageTagMutability: "MUTABLE",
    });
  });

  it("counts as there when another job was faster", async () => {
    let described = 0;
    const { ensured, lines } = await ensure(
      {
        "ecr:DescribeRepositories": () =>
          ++described === 1 ? missing() : { body: { repositories: [repository()] } },
        "ecr:CreateRepository": () => failure(400, "RepositoryAlreadyExistsException"),
        "ecr:GetLifecyclePolicy": ok({ lifecyclePolicyText: "another job's" }),
      },
      all,
      { create: true },
    );
    expect(await ensured).toMatchObject({ uri: "host/checkout", created: false, differences: [] });
    expect(fake.operations()).toEqual([
      "ecr:DescribeRepositories",
      "ecr:CreateRepository",
      "ecr:GetLifecyclePolicy",
      "ecr:DescribeRepositories",
    ]);
    expect(lines).toEqual([]);
  });

  it.each([
    ["ecr:CreateRepository", { "ecr:CreateRepository": denied }],
    [
      "ecr:PutLifecyclePolicy",
      { "ecr:CreateRepository": ok({ repository: repository() }), "ecr:PutLifecyclePolicy": denied },
    ],
  ])("names the permission that creation lacks: %s", async (permission, answers) => {
    const { ensured } = await ensure({ "ecr:DescribeRepositories": missing, ...answers }, all, {
      create: true,
    });
    await expect(ensured).rejects.toMatchObject({
      code: "aws-denied",
      hint: expect.stringContaining(`Allow ${permission}`),
    });
  });
});

describe("a repository whose creation broke off before its lifecycle policy", () => {
  const none = () => failure(400, "LifecyclePolicyNotFoundException");
  const made = (secondsAgo: number) => there({ createdAt: clockSeconds - secondsAgo });

  it("is completed by the next run", async () => {
    const { ensured, lines } = await ensure(
      { ...made(60), "ecr:GetLifecyclePolicy": none, "ecr:PutLifecyclePolicy": ok() },
      {},
      { create: true, defaults: { lifecyclePolicy: policy } },
    );
    expect(await ensured).toMatchObject({ created: false, differences: [] });
    expect(fake.asked.at(-1)).toMatchObject({
      operation: "ecr:PutLifecyclePolicy",
      body: { lifecyclePolicyText: policy },
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ["it has one", made(60), { create: true }, ["ecr:DescribeRepositories", "ecr:GetLifecyclePolicy"]],
    ["it is older than an hour", made(3601), { create: true }, ["ecr:DescribeRepositories"]],
    ["nothing is to be created", made(60), { create: false }, ["ecr:DescribeRepositories"]],
  ])("is left alone where %s", async (_, answers, { create }, operations) => {
    const { ensured } = await ensure(
      { ...answers, "ecr:GetLifecyclePolicy": ok({ lifecyclePolicyText: "its own" }) },
      {},
      { create, defaults: { lifecyclePolicy: policy } },
    );
    await ensured;
    expect(fake.operations()).toEqual(operations);
  });
});
