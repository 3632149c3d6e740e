import { afterEach, describe, expect, it } from "@jest/globals";
import { type FakeAws, failure } from "../testing/fake-aws.ts";
import { all, arn, denied, ensureOnFake, ok, policy, there } from "./testing/fake-repository.ts";

let fake: FakeAws;
afterEach(() => fake.close());

const ensure = async (...run: Parameters<typeof ensureOnFake>) => {
  const running = await ensureOnFake(...run);
  fake = running.fake;
  return running;
};

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
