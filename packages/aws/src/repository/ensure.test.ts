import { afterEach, describe, expect, it } from "@jest/globals";
import { type Answers, FakeAws, failure, maskLog } from "../testing/fake-aws.ts";
import type { AwsSession } from "../types.ts";
import { ensureRepository } from "./ensure.ts";
import { cacheLifecyclePolicy } from "./lifecycle.ts";
import type { EnsureRepositoryOptions, RepositorySettings } from "./types.ts";

const where = { account: "012345678901", repository: "checkout" };
const arn = "arn:aws:ecr:ap-south-1:012345678901:repository/checkout";
const clockSeconds = 1_800_000_000;
const policy = cacheLifecyclePolicy({ keepTags: ["branch-main"] });
const ok =
  (body: unknown = {}) =>
  () => ({ body });
const missing = () => failure(400, "RepositoryNotFoundException");
const denied = () => failure(400, "AccessDeniedException");
const repository = (more: object = {}) => ({
  repositoryUri: "host/checkout",
  repositoryArn: arn,
  imageTagMutability: "MUTABLE",
  imageScanningConfiguration: { scanOnPush: false },
  encryptionConfiguration: { encryptionType: "AES256" },
  ...more,
});
const there = (more: object = {}) => ({
  "ecr:DescribeRepositories": ok({ repositories: [repository(more)] }),
});

let fake: FakeAws;
afterEach(() => fake.close());

const ensure = async (
  answers: Answers,
  wanted: RepositorySettings,
  options: Partial<EnsureRepositoryOptions> = {},
) => {
  fake = await FakeAws.start(answers);
  const session: AwsSession = {
    region: "ap-south-1",
    account: "111111111111",
    arn: "arn:aws:sts::111111111111:assumed-role/towline-build/run",
    credentials: async () => ({ accessKeyId: "AKIA1", secretAccessKey: "s", sessionToken: "t" }),
    log: maskLog(),
    clock: { now: () => clockSeconds * 1000 },
  };
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(`info ${line}`),
    warning: (line: string) => void lines.push(`warning ${line}`),
  };
  const ensured = ensureRepository(session, where, wanted, {
    create: false,
    reconcile: false,
    log,
    ...options,
  });
  return { ensured, lines };
};

const all: RepositorySettings = {
  tagMutability: { kind: "IMMUTABLE", exceptFor: ["dev*"] },
  scanOnPush: true,
  encryption: { kind: "KMS", key: "alias/images" },
  lifecyclePolicy: policy,
  tags: { team: "shop" },
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

describe("an existing repository", () => {
  const differing = {
    ...there(),
    "ecr:GetLifecyclePolicy": () => failure(400, "LifecyclePolicyNotFoundException"),
    "ecr:ListTagsForResource": ok({
      tags: [
        { Key: "team", Value: "pay" },
        { Key: "more", Value: "1" },
      ],
    }),
  };

  it("costs one request where nothing is wanted of it, whatever the defaults", async () => {
    const { ensured, lines } = await ensure(
      there({ imageTagMutability: "IMMUTABLE" }),
      {},
      { defaults: all },
    );
    expect(await ensured).toMatchObject({ uri: "host/checkout", created: false, differences: [] });
    expect(fake.operations()).toEqual(["ecr:DescribeRepositories"]);
    expect(lines).toEqual([]);
  });

  it("is not written to where nothing differs", async () => {
    const key = "arn:aws:kms:ap-south-1:012345678901:key/1234";
    const { ensured, lines } = await ensure(
      {
        ...there({
          imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
          imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "dev*" }],
          imageScanningConfiguration: { scanOnPush: true },
          encryptionConfiguration: { encryptionType: "KMS", kmsKey: key },
        }),
        "ecr:GetLifecyclePolicy": ok({ lifecyclePolicyText: JSON.stringify(JSON.parse(policy), null, 1) }),
        "ecr:ListTagsForResource": ok({
          tags: [
            { Key: "team", Value: "shop" },
            { Key: "more", Value: "1" },
          ],
        }),
      },
      { ...all, encryption: { kind: "KMS", key: "1234" } },
      { reconcile: true },
    );
    expect((await ensured).differences).toEqual([]);
    expect(fake.operations().toSorted()).toEqual([
      "ecr:DescribeRepositories",
      "ecr:GetLifecyclePolicy",
      "ecr:ListTagsForResource",
    ]);
    expect(lines).toEqual([]);
  });

  it("is told from what it should be in one line for each setting, and left as it is", async () => {
    const { ensured, lines } = await ensure(differing, all);
    expect((await ensured).differences.map(({ setting, changed }) => [setting, changed])).toEqual([
      ["tag mutability", false],
      ["scan on push", false],
      ["encryption", false],
      ["lifecycle policy", false],
      ["resource tags", false],
    ]);
    const way = '"reconcile-repository: true" changes it';
    expect(lines).toEqual([
      `warning Repository "checkout", tag mutability: MUTABLE, should be IMMUTABLE except for dev*; ${way}`,
      `warning Repository "checkout", scan on push: off, should be on; ${way}`,
      'warning Repository "checkout", encryption: AES256, should be KMS with alias/images; ECR cannot change it: only a new repository can have it',
      `warning Repository "checkout", lifecycle policy: none, should be branch-main: newest 1; branch-*: 14 days; pr-*: 14 days; src-*: 30 days; untagged: 1 day; ${way}`,
      `warning Repository "checkout", resource tags: team=pay, should be team=shop; ${way}`,
    ]);
    expect(fake.operations().filter((operation) => /Put|Tag(?!s)/.test(operation))).toEqual([]);
  });

  it("is changed where that was asked for, but for its encryption", async () => {
    const { ensured, lines } = await ensure(
      {
        ...differing,
        "ecr:PutImageTagMutability": ok(),
        "ecr:PutImageScanningConfiguration": ok(),
        "ecr:PutLifecyclePolicy": ok(),
        "ecr:TagResource": ok(),
      },
      all,
      { reconcile: true },
    );
    const { canMove, differences } = await ensured;
    expect([canMove("dev-1"), canMove("v1")]).toEqual([true, false]);
    expect(differences.filter(({ changed }) => !changed).map(({ setting }) => setting)).toEqual([
      "encryption",
    ]);
    const writes = fake.asked.filter(({ operation }) => /Put|TagR/.test(operation));
    const at = { registryId: "012345678901", repositoryName: "checkout" };
    expect(writes.map(({ operation, body }) => [operation, body])).toEqual([
      [
        "ecr:PutImageTagMutability",
        {
          ...at,
          imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
          imageTagMutabilityExclusionFilters: [{ filterType: "WILDCARD", filter: "dev*" }],
        },
      ],
      ["ecr:PutImageScanningConfiguration", { ...at, imageScanningConfiguration: { scanOnPush: true } }],
      ["ecr:PutLifecyclePolicy", { ...at, lifecyclePolicyText: policy }],
      ["ecr:TagResource", { resourceArn: arn, tags: [{ Key: "team", Value: "shop" }] }],
    ]);
    expect(lines).toContain('info Repository "checkout", scan on push: changed from off to on');
  });

  it.each([
    ["KMS", { kind: "KMS", key: "arn:aws:kms:ap-south-1:012345678901:key/1" }, "KMS with"],
    ["AES256", { kind: "KMS" }, "AES256"],
  ] as const)(
    "with another encryption (%s) is told from the wanted one",
    async (kind, encryption, actual) => {
      const key = kind === "KMS" ? { kmsKey: "arn:aws:kms:ap-south-1:012345678901:key/2" } : {};
      const { ensured } = await ensure(there({ encryptionConfiguration: { encryptionType: kind, ...key } }), {
        encryption,
      });
      expect((await ensured).differences[0]?.actual).toContain(actual);
    },
  );

  it("that may not be compared is reported, and does not stop the job", async () => {
    const answers = { ...there(), "ecr:GetLifecyclePolicy": denied, "ecr:ListTagsForResource": denied };
    const { ensured, lines } = await ensure(answers, all);
    await ensured;
    expect(lines.filter((line) => line.includes("not compared"))).toEqual([
      expect.stringMatching(/lifecycle policy: not compared. .*Allow ecr:GetLifecyclePolicy/),
      expect.stringMatching(/resource tags: not compared. .*Allow ecr:ListTagsForResource/),
    ]);
  });

  it.each([
    ["ecr:GetLifecyclePolicy", { lifecyclePolicy: policy }],
    ["ecr:PutImageTagMutability", { tagMutability: all.tagMutability }],
    ["ecr:PutImageScanningConfiguration", { scanOnPush: true }],
    ["ecr:TagResource", { tags: { team: "shop" } }],
  ])("names the permission that a change lacks: %s", async (permission, wanted) => {
    const { ensured } = await ensure({ ...differing, [permission]: denied }, wanted, { reconcile: true });
    await expect(ensured).rejects.toMatchObject({
      code: "aws-denied",
      hint: expect.stringContaining(`Allow ${permission}`),
    });
  });
});

describe("settings that ECR does not take", () => {
  it.each<[RepositorySettings, string]>([
    [
      { tagMutability: { kind: "IMMUTABLE", exceptFor: ["a", "b", "c", "d", "e", "f"] } },
      "Tag mutability has 6 exceptions, and ECR takes 5",
    ],
    [{ tagMutability: { kind: "IMMUTABLE", exceptFor: ["a/b"] } }, '"a/b" is not a pattern'],
    [{ tagMutability: { kind: "IMMUTABLE", exceptFor: ["*a*b*"] } }, '"*a*b*" is not a pattern'],
    [{ lifecyclePolicy: "expire all" }, "The lifecycle policy is not a JSON object with rules"],
    [
      { lifecyclePolicy: '{"rules":[]}' },
      "The lifecycle policy has 12 characters, and ECR takes 100 to 30720",
    ],
    [{ tags: { "aws:team": "x" } }, 'AWS does not take the resource tag "aws:team"'],
    [{ tags: { team: "x".repeat(257) } }, 'AWS does not take the resource tag "team"'],
    [
      { tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, ""])) },
      "51 resource tags are too many: AWS takes 50",
    ],
  ])("are refused before the first request: %j", async (wanted, message) => {
    const { ensured } = await ensure({}, wanted);
    await expect(ensured).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/.+/),
    });
    expect(fake.operations()).toEqual([]);
  });

  it("are told all at once", async () => {
    const { ensured } = await ensure({}, { lifecyclePolicy: "x", tags: { "aws:x": "" } });
    await expect(ensured).rejects.toMatchObject({ problems: [{}, {}] });
  });
});
