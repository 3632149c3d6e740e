import { type Answers, FakeAws, failure, maskLog } from "../../testing/fake-aws.ts";
import type { AwsSession } from "../../types.ts";
import { ensureRepository } from "../ensure.ts";
import { cacheLifecyclePolicy } from "../lifecycle.ts";
import type { EnsureRepositoryOptions, RepositorySettings } from "../types.ts";

const where = { account: "012345678901", repository: "checkout" };
export const arn = "arn:aws:ecr:ap-south-1:012345678901:repository/checkout";
export const clockSeconds = 1_800_000_000;
export const policy = cacheLifecyclePolicy({ keepTags: ["branch-main"] });
export const ok =
  (body: unknown = {}) =>
  () => ({ body });
export const missing = () => failure(400, "RepositoryNotFoundException");
export const denied = () => failure(400, "AccessDeniedException");
export const repository = (more: object = {}) => ({
  repositoryUri: "host/checkout",
  repositoryArn: arn,
  imageTagMutability: "MUTABLE",
  imageScanningConfiguration: { scanOnPush: false },
  encryptionConfiguration: { encryptionType: "AES256" },
  ...more,
});
export const there = (more: object = {}) => ({
  "ecr:DescribeRepositories": ok({ repositories: [repository(more)] }),
});

/** Runs `ensureRepository` on a fake that gives these answers; `lines` are what was logged by then. */
export const ensureOnFake = async (
  answers: Answers,
  wanted: RepositorySettings,
  options: Partial<EnsureRepositoryOptions> = {},
) => {
  const fake = await FakeAws.start(answers);
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
  return { ensured, lines, fake };
};

/** A wish for every setting. */
export const all: RepositorySettings = {
  tagMutability: { kind: "IMMUTABLE", exceptFor: ["dev*"] },
  scanOnPush: true,
  encryption: { kind: "KMS", key: "alias/images" },
  lifecyclePolicy: policy,
  tags: { team: "shop" },
};
