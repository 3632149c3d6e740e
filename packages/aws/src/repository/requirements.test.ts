import { afterEach, describe, expect, it } from "@jest/globals";
import type { FakeAws } from "../testing/fake-aws.ts";
import { ensureOnFake } from "./testing/fake-repository.ts";
import type { RepositorySettings } from "./types.ts";

let fake: FakeAws;
afterEach(() => fake.close());

const ensure = async (...run: Parameters<typeof ensureOnFake>) => {
  const running = await ensureOnFake(...run);
  fake = running.fake;
  return running;
};

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
