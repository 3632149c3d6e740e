import { devNull } from "node:os";
import { afterEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, systemClock } from "@towline/kernel";
import { buildAccount, type Fault, type Sandbox, startSandbox } from "@towline/sandbox";
import { openSession } from "../session.ts";
import { maskLog } from "../testing/fake-aws.ts";
import { ensureRepository } from "./ensure.ts";
import { cacheLifecyclePolicy } from "./lifecycle.ts";
import type { RepositorySettings } from "./types.ts";

const region = "ap-south-1";
const where = { account: buildAccount, repository: "checkout/cache" };
const wanted: RepositorySettings = {
  tagMutability: { kind: "MUTABLE", exceptFor: ["v*"] },
  scanOnPush: true,
  lifecyclePolicy: cacheLifecyclePolicy({ keepTags: ["branch-main"] }),
  tags: { team: "shop" },
};

let sandbox: Sandbox;
let before: NodeJS.ProcessEnv;
afterEach(async () => {
  process.env = before;
  await sandbox.stop();
});

const start = async (denied: readonly string[] = []) => {
  sandbox = await startSandbox({
    clusters: [],
    repositories: [],
    roles: [{ name: "towline-build", account: buildAccount, denied }],
  });
  before = { ...process.env };
  Object.assign(process.env, sandbox.env, sandbox.userEnv(buildAccount), { AWS_CONFIG_FILE: devNull });
};

const ensure = async () => {
  const log = maskLog();
  const session = await openSession(
    {
      region,
      account: buildAccount,
      roleToAssume: "towline-build",
      credentials: "runner",
      sessionName: "run",
    },
    { idToken: async () => "", log, clock: systemClock },
  );
  return await ensureRepository(session, where, wanted, { create: true, reconcile: true, log });
};

/** The repository as the sandbox has it, whatever the API says. */
const stateOf = () => {
  const found = sandbox.ecr.repository(buildAccount, region, where.repository);
  const { mutability, exclusions, scanOnPush } = found?.settings ?? {};
  return {
    mutability,
    exclusions,
    scanOnPush,
    policy: found?.lifecyclePolicy?.text,
    tags: Object.fromEntries(found?.resourceTags ?? []),
  };
};
const asWanted = {
  mutability: "MUTABLE_WITH_EXCLUSION",
  exclusions: ["v*"],
  scanOnPush: true,
  policy: wanted.lifecyclePolicy,
  tags: { team: "shop" },
};

type Trouble = Fault | "expired";
const troubles: readonly (readonly [string, Trouble])[] = [
  ["a reset", { kind: "reset" }],
  ["429", { kind: "status", status: 429 }],
  ["500", { kind: "status", status: 500 }],
  ["an expired token", "expired"],
];

/** Trouble at the n-th request to ECR, `times` times. */
const troubleAt = (nth: number, trouble: Trouble, times: number): { readonly met: () => boolean } => {
  let seen = 0;
  sandbox.setFaults(({ service }) => {
    if (service !== "ecr") return undefined;
    seen += 1;
    if (seen < nth || seen >= nth + times) return undefined;
    if (trouble !== "expired") return trouble;
    sandbox.sts.expireSessions();
    return undefined;
  });
  return { met: () => seen >= nth };
};

const beginnings = [
  ["missing", () => undefined],
  [
    "there, with other settings",
    () =>
      void sandbox.ecr.createRepository({
        name: where.repository,
        account: buildAccount,
        region,
        mutability: "IMMUTABLE",
      }),
  ],
] as const;

describe.each(beginnings)("a repository that is %s", (_, prepare) => {
  it.each(troubles)("comes about with %s at any one request", async (_what, trouble) => {
    for (let nth = 1; nth < 20; nth += 1) {
      await start();
      prepare();
      const { met } = troubleAt(nth, trouble, 1);
      await ensure();
      expect(stateOf()).toEqual(asWanted);
      if (!met()) return;
      await sandbox.stop();
      process.env = before;
    }
    throw new Error("there is no end of requests");
  });
});

describe("a creation that broke off", () => {
  it.each([
    ["ecr:CreateRepository", {}],
    ["ecr:PutLifecyclePolicy", { scanOnPush: true }],
  ])("at %s fails with its name, and is completed by the next run", async (operation, settings) => {
    await start();
    sandbox.setFaults(({ path }) => (path === operation ? { kind: "status", status: 500 } : undefined));
    const failed = await ensure().catch((error: unknown) => error);
    expect(isTowlineError(failed, "aws-failed")).toBe(true);
    expect(String(failed)).toContain(operation);
    expect(stateOf()).toMatchObject({ policy: undefined, ...settings });
    sandbox.setFaults(undefined);
    await ensure();
    expect(stateOf()).toEqual(asWanted);
  });

  it("because an answer got lost is completed at once", async () => {
    await start();
    // the request is carried out, and its answer does not arrive
    let lost = false;
    sandbox.setFaults(({ path }) => {
      if (path !== "ecr:CreateRepository" || lost) return undefined;
      lost = true;
      sandbox.ecr.createRepository({ name: where.repository, account: buildAccount, region });
      return { kind: "reset" };
    });
    expect(await ensure()).toMatchObject({ created: false });
    expect(stateOf().policy).toBe(wanted.lifecyclePolicy);
  });
});

it("many jobs at once make one repository, with all its settings", async () => {
  await start();
  const ensured = await Promise.all(Array.from({ length: 8 }, ensure));
  expect(ensured.filter(({ created }) => created)).toHaveLength(1);
  expect(stateOf()).toEqual(asWanted);
});

it.each(["ecr:DescribeRepositories", "ecr:CreateRepository", "ecr:PutLifecyclePolicy"])(
  "a role that lacks %s is told so",
  async (permission) => {
    await start([permission]);
    await expect(ensure()).rejects.toMatchObject({
      code: "aws-denied",
      message: expect.stringMatching(new RegExp(`AWS denied ${permission} to arn:.*/towline-build/run for`)),
      hint: expect.stringContaining(`Allow ${permission}`),
    });
  },
);
