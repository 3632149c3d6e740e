import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "@towline/sandbox";
import { publicLogin, registryLogin, registryLogins } from "./login.ts";
import { openSession } from "./session.ts";
import { type Answers, FakeAws, maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const account = "111111111111";
const ok = (body: unknown) => () => ({ body });
const encoded = (password: string) => Buffer.from(`AWS:${password}`).toString("base64");

describe("what ECR answers to a login", () => {
  let fake: FakeAws;
  afterEach(() => fake.close());

  const sessionWith = async (answers: Answers) => {
    fake = await FakeAws.start(answers);
    const log = maskLog();
    const session: AwsSession = {
      region: "ap-south-1",
      account,
      arn: "arn:aws:sts::111111111111:assumed-role/towline-build/run",
      credentials: async () => ({ accessKeyId: "AKIA1", secretAccessKey: "s", sessionToken: "t" }),
      log,
      clock: { now: () => 0 },
    };
    return { session, log };
  };
  const data = (owner: string) => ({
    authorizationToken: encoded("pass:word"),
    proxyEndpoint: `https://${owner}.dkr.ecr.ap-south-1.amazonaws.com`,
    expiresAt: 1_800_000_000,
  });

  it("is decoded, and both forms of the password are masked", async () => {
    const { session, log } = await sessionWith({
      "ecr:GetAuthorizationToken": ok({ authorizationData: [data(account)] }),
    });
    expect(await registryLogin(session)).toEqual({
      host: "111111111111.dkr.ecr.ap-south-1.amazonaws.com",
      username: "AWS",
      password: "pass:word",
      expiresAt: new Date(1_800_000_000_000),
    });
    expect(log.masks).toEqual([encoded("pass:word"), "pass:word"]);
    expect(fake.asked[0]).toMatchObject({
      body: {},
      authorization: expect.stringContaining("Credential=AKIA1/"),
    });
  });

  it("is asked for once for several accounts, and told apart in whatever order it comes", async () => {
    const { session } = await sessionWith({
      "ecr:GetAuthorizationToken": ok({ authorizationData: [data("222222222222"), data(account)] }),
    });
    const logins = await registryLogins(session, [account, "222222222222"]);
    expect(logins.map(({ host }) => host.slice(0, 12))).toEqual([account, "222222222222"]);
    expect(fake.asked.map(({ body }) => body)).toEqual([{ registryIds: [account, "222222222222"] }]);
  });

  it.each([[[]], [[{ authorizationToken: encoded("p") }]]])("%j is not taken for a login", async (list) => {
    const { session } = await sessionWith({ "ecr:GetAuthorizationToken": ok({ authorizationData: list }) });
    await expect(registryLogin(session)).rejects.toMatchObject({ code: "aws-failed" });
  });
});

describe("a login to ECR Public", () => {
  let cloud: Cloud;
  const users = [
    { name: "runner" },
    { name: "bearerless", denied: ["sts:GetServiceBearerToken"] },
    { name: "loginless", denied: ["ecr-public:*"] },
  ];
  beforeEach(async () => {
    cloud = await startCloud({ accounts: { [account]: { users } } });
    process.env.AWS_ENDPOINT_URL = cloud.url;
  });
  afterEach(async () => {
    for (const name of ["AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
      delete process.env[name];
    await cloud.stop();
  });

  const open = async (user: string, region = "us-east-1") => {
    Object.assign(process.env, cloud.userEnv(account, user));
    const log = maskLog();
    const ports = { log, clock: { now: Date.now, sleep: async () => undefined }, idToken: async () => "" };
    const session = await openSession({ region, account, credentials: "runner", sessionName: "s" }, ports);
    return { session, log };
  };

  it("is one call that is signed for it, whose password is masked", async () => {
    const { session, log } = await open("runner");
    const { host, password, expiresAt } = await publicLogin(session);
    expect(host).toBe("public.ecr.aws");
    expect(log.masks).toContain(password);
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 11 * 3_600_000);
    expect(cloud.traffic.requests.map(({ path }) => path)).toEqual([
      "sts:GetCallerIdentity",
      "ecr-public:GetAuthorizationToken",
    ]);
  });

  it.each([
    ["bearerless", "sts:GetServiceBearerToken"],
    ["loginless", "ecr-public:GetAuthorizationToken"],
  ])("names the permission that %s lacks", async (user, permission) => {
    const { session } = await open(user);
    await expect(publicLogin(session)).rejects.toMatchObject({
      code: "aws-denied",
      message: `AWS denied ${permission} to arn:aws:iam::111111111111:user/${user}`,
    });
  });

  it("is tried again, as every call is", async () => {
    const { session } = await open("runner");
    let faults = 0;
    cloud.traffic.setFaults(() => (faults++ === 0 ? { kind: "status", status: 503 } : undefined));
    expect((await publicLogin(session)).host).toBe("public.ecr.aws");
  });

  it("of another region is refused by AWS", async () => {
    const { session } = await open("runner", "ap-south-1");
    await expect(publicLogin(session)).rejects.toMatchObject({ code: "aws-no-credentials" });
  });
});
