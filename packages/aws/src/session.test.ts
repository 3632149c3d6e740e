import { afterEach, describe, expect, it } from "@jest/globals";
import type { Clock } from "@towline/kernel";
import { openSession } from "./session.ts";
import { type Answers, assumedXml, callerXml, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsIdentityRequest } from "./types.ts";

const start = Date.parse("2026-11-21T10:00:00Z");
const subject = "repo:acme@1/checkout@2:environment:dev";
const jwt = `h.${Buffer.from(JSON.stringify({ sub: subject })).toString("base64url")}.s`;
const oidc: AwsIdentityRequest = {
  region: "ap-south-1",
  account: "222222222222",
  roleToAssume: "towline-dev",
  credentials: "oidc",
  sessionName: "acme/checkout run 7",
};

let fake: FakeAws | undefined;
afterEach(async () => {
  await fake?.close();
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_EC2_METADATA_DISABLED"])
    delete process.env[name];
});

const open = async (request: AwsIdentityRequest, answers: Answers) => {
  fake = await FakeAws.start(answers);
  const time = { now: start };
  const clock: Clock = { now: () => time.now, sleep: () => Promise.resolve() };
  const log = maskLog();
  const audiences: string[] = [];
  const idToken = (audience: string) => {
    audiences.push(audience);
    return Promise.resolve(jwt);
  };
  const session = openSession(request, { log, clock, idToken });
  return { session, log, time, audiences, fake };
};

const answering = (account: string): Answers => {
  let count = 0;
  return {
    "sts:AssumeRoleWithWebIdentity": () => {
      count += 1;
      const expires = new Date(start + count * 3_600_000).toISOString();
      return assumedXml("AssumeRoleWithWebIdentity", {
        account,
        role: "towline-dev",
        key: `AKIA${count}`,
        expires,
      });
    },
  };
};

describe("openSession by OIDC", () => {
  it("assumes the role with GitHub's token, unsigned, and without a call to learn the account", async () => {
    const { session, fake, audiences, log } = await open(oidc, answering("222222222222"));
    expect((await session).account).toBe("222222222222");
    expect(fake.operations()).toEqual(["sts:AssumeRoleWithWebIdentity"]);
    expect(fake.asked[0]).toMatchObject({
      authorization: "",
      body: {
        RoleArn: "arn:aws:iam::222222222222:role/towline-dev",
        RoleSessionName: "acme-checkout-run-7",
        WebIdentityToken: jwt,
      },
    });
    expect(audiences).toEqual(["sts.amazonaws.com"]);
    expect(log.masks).toEqual([jwt, "AKIA1", "secret-of-AKIA1", "token-of-AKIA1"]);
  });

  it("leaves no AWS key in the environment of later steps", async () => {
    const { session } = await open(oidc, answering("222222222222"));
    await (await session).credentials();
    expect(Object.values(process.env).filter((value) => value?.includes("AKIA1"))).toEqual([]);
  });

  it("renews 5 minutes before the end, once for callers that come together", async () => {
    const { session, time, fake, log } = await open(oidc, answering("222222222222"));
    const { credentials } = await session;
    time.now = start + 54 * 60_000;
    expect((await credentials()).accessKeyId).toBe("AKIA1");
    time.now = start + 56 * 60_000;
    const renewed = await Promise.all([credentials(), credentials()]);
    expect(renewed.map(({ accessKeyId }) => accessKeyId)).toEqual(["AKIA2", "AKIA2"]);
    expect(fake.asked).toHaveLength(2);
    expect(log.masks).toContain("secret-of-AKIA2");
  });

  it("renews at once where AWS ended the credentials before their time", async () => {
    const { session } = await open(oidc, answering("222222222222"));
    const { credentials } = await session;
    const renewed = await Promise.all([1, 2].map(() => credentials({ forceRefresh: true })));
    expect(renewed.map(({ accessKeyId }) => accessKeyId)).toEqual(["AKIA2", "AKIA2"]);
    expect((await credentials()).accessKeyId).toBe("AKIA2");
  });

  it("refuses credentials of another account", async () => {
    const { session } = await open(oidc, answering("333333333333"));
    await expect(session).rejects.toMatchObject({
      code: "aws-account-mismatch",
      message: expect.stringContaining("account 222222222222 is expected"),
    });
  });

  it("names role and subject where the role is refused", async () => {
    const { session } = await open(oidc, {
      "sts:AssumeRoleWithWebIdentity": () =>
        failure(403, "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"),
    });
    await expect(session).rejects.toMatchObject({
      code: "aws-role-denied",
      message: "AWS does not let this job assume role arn:aws:iam::222222222222:role/towline-dev",
      hint: expect.stringContaining(`"${subject}"`),
    });
  });

  it.each<[string, Partial<AwsIdentityRequest>, string]>([
    ["a bare name without account", { account: undefined }, "input-invalid"],
    ["no role", { roleToAssume: undefined }, "input-invalid"],
    ["not an ARN of a role", { roleToAssume: "arn:aws:iam::12:role/x" }, "input-invalid"],
    [
      "an ARN of another account",
      { roleToAssume: "arn:aws:iam::333333333333:role/x" },
      "aws-account-mismatch",
    ],
  ])("asks nothing of AWS for %s", async (_, change, code) => {
    const { session, fake } = await open({ ...oidc, ...change }, {});
    await expect(session).rejects.toMatchObject({ code });
    expect(fake.asked).toEqual([]);
  });

  it("takes the account from the role's ARN where none is given", async () => {
    const roleToAssume = "arn:aws:iam::222222222222:role/towline-dev";
    const { session } = await open({ ...oidc, account: undefined, roleToAssume }, answering("222222222222"));
    expect((await session).account).toBe("222222222222");
  });
});

describe("openSession as the runner", () => {
  const runner: AwsIdentityRequest = { ...oidc, roleToAssume: undefined, credentials: "runner" };
  const withKeys = () => {
    process.env.AWS_ACCESS_KEY_ID = "AKIARUNNER";
    process.env.AWS_SECRET_ACCESS_KEY = "runner-secret";
  };

  it("checks the account by GetCallerIdentity and asks for no OIDC token", async () => {
    withKeys();
    const { session, log, audiences } = await open(runner, {
      "sts:GetCallerIdentity": () => callerXml("arn:aws:sts::222222222222:assumed-role/node/i-1"),
    });
    expect((await session).arn).toBe("arn:aws:sts::222222222222:assumed-role/node/i-1");
    expect(log.masks).toEqual(["AKIARUNNER", "runner-secret"]);
    expect(audiences).toEqual([]);
  });

  it("refuses a runner of another account", async () => {
    withKeys();
    const { session } = await open(runner, {
      "sts:GetCallerIdentity": () => callerXml("arn:aws:sts::333333333333:assumed-role/node/i-1"),
    });
    await expect(session).rejects.toMatchObject({ code: "aws-account-mismatch" });
  });

  it("assumes a role from the runner's identity where one is given", async () => {
    withKeys();
    const expires = new Date(start + 3_600_000).toISOString();
    const { session, fake } = await open(
      { ...runner, roleToAssume: "towline-dev" },
      {
        "sts:AssumeRole": () =>
          assumedXml("AssumeRole", { account: "222222222222", role: "towline-dev", key: "AKIA9", expires }),
      },
    );
    expect((await (await session).credentials()).accessKeyId).toBe("AKIA9");
    expect(fake.asked[0]?.authorization).toContain("AKIARUNNER");
  });

  it("says so where the runner has no identity", async () => {
    process.env.AWS_EC2_METADATA_DISABLED = "true";
    process.env.AWS_SHARED_CREDENTIALS_FILE = process.env.AWS_CONFIG_FILE = "/nonexistent";
    const { session } = await open(runner, {});
    await expect(session).rejects.toMatchObject({ code: "aws-no-credentials" });
  });

  it("never uses the runner's identity unasked", async () => {
    withKeys();
    const { session, fake } = await open({ ...runner, credentials: "oidc" }, {});
    await expect(session).rejects.toMatchObject({ code: "input-invalid" });
    expect(fake.asked).toEqual([]);
  });
});
