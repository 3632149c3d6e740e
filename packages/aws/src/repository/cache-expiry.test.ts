import { createHash } from "node:crypto";
import { expect, it } from "@jest/globals";
import { buildAccount, startSandbox } from "@towline/sandbox";
import { maskLog } from "../testing/fake-aws.ts";
import type { AwsSession } from "../types.ts";
import { ensureRepository } from "./ensure.ts";
import { cacheLifecyclePolicy, imageLifecyclePolicy } from "./lifecycle.ts";

const region = "ap-south-1";
const day = 24 * 3600 * 1000;
const mediaType = "application/vnd.oci.image.index.v1+json";
const imageOf = (text: string): Buffer =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, manifests: [], annotations: { text } }));

/** A repository with the policy, on a sandbox whose images can be pushed in the past. */
const repositoryWith = async (name: string, lifecyclePolicy: string | undefined) => {
  let daysAgo = 0;
  const sandbox = await startSandbox({
    clusters: [],
    repositories: [],
    now: () => Date.now() - daysAgo * day,
  });
  const env = { ...sandbox.env, ...sandbox.userEnv(buildAccount) };
  process.env.AWS_ENDPOINT_URL = env.AWS_ENDPOINT_URL;
  const log = maskLog();
  const session: AwsSession = {
    region,
    account: buildAccount,
    arn: `arn:aws:iam::${buildAccount}:user/runner`,
    credentials: async () => ({
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
    }),
    log,
    clock: { now: Date.now },
  };
  const where = { account: buildAccount, repository: name };
  await ensureRepository(session, where, { lifecyclePolicy }, { create: true, reconcile: false, log });
  delete process.env.AWS_ENDPOINT_URL;
  await sandbox.stop();
  const repository = sandbox.ecr.repository(buildAccount, region, name);
  if (repository === undefined) throw new Error(`${name} was not created`);
  const push = (tag: string | undefined, days: number, text = tag ?? ""): void => {
    daysAgo = days;
    expect(repository.put({ bytes: imageOf(text), mediaType, tag, digest: undefined }).kind).toBe("stored");
    daysAgo = 0;
  };
  return { repository, push };
};

it("a cache repository keeps the default branch's cache, and lets go of what nobody uses any more", async () => {
  const { repository, push } = await repositoryWith(
    "checkout/cache",
    cacheLifecyclePolicy({ keepTags: ["branch-main"] }),
  );
  push("branch-main", 90);
  push("branch-main-2", 15);
  push("branch-feature-old", 15);
  push("branch-feature", 13);
  push("pr-7", 15);
  push("pr-8", 13);
  push("src-1111", 31);
  push("src-2222", 29);
  push("branch-often", 2, "replaced two days ago");
  push("branch-often", 0);
  const expired = repository.applyLifecyclePolicy();
  expect(expired.flatMap(({ tags }) => tags).toSorted()).toEqual([
    "branch-feature-old",
    "branch-main-2",
    "pr-7",
    "src-1111",
  ]);
  const replaced = createHash("sha256").update(imageOf("replaced two days ago")).digest("hex");
  expect(expired.filter(({ tags }) => tags.length === 0)).toEqual([
    { digest: `sha256:${replaced}`, tags: [] },
  ]);
  expect(repository.tags).toEqual(["branch-feature", "branch-main", "branch-often", "pr-8", "src-2222"]);
});

it("an image repository keeps what has a protected tag, however old its first push is", async () => {
  const { repository, push } = await repositoryWith(
    "checkout",
    imageLifecyclePolicy({ keepImages: 2, untaggedDays: 7, keepTags: ["v*"] }),
  );
  push("main-1", 400, "promoted");
  push("v1.0.0", 400, "promoted");
  push("main-2", 30);
  push("main-3", 20);
  push("main-4", 10);
  push("dev", 9, "untagged by now");
  push("dev", 3);
  expect(repository.applyLifecyclePolicy().map(({ tags }) => tags)).toEqual([[], ["main-3"], ["main-2"]]);
  expect(repository.tags).toEqual(["dev", "main-1", "main-4", "v1.0.0"]);
});
