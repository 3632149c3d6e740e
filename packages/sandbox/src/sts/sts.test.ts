import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { startTestIssuer, type TestIssuer } from "./test-issuer.ts";

let cloud: Cloud;
let issuer: TestIssuer;

beforeAll(async () => {
  issuer = await startTestIssuer();
  cloud = await startCloud({ oidcIssuer: issuer.url });
});
afterAll(async () => {
  await cloud.stop();
  await issuer.stop();
});

const DEV_ROLE = "arn:aws:iam::222222222222:role/towline-dev";

type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

const client = (credentials: Keys): STSClient =>
  new STSClient({ endpoint: cloud.url, region: "ap-south-1", credentials, maxAttempts: 1 });

const userKeys = (account: string): Keys => {
  const env = cloud.userEnv(account);
  return { accessKeyId: env.AWS_ACCESS_KEY_ID ?? "", secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "" };
};

const assume = (token: string, RoleArn = DEV_ROLE, DurationSeconds?: number) =>
  new STSClient({ endpoint: cloud.url, region: "ap-south-1", maxAttempts: 1 }).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn,
      RoleSessionName: "towline-1",
      WebIdentityToken: token,
      DurationSeconds,
    }),
  );

const keysOf = (
  credentials: { AccessKeyId?: string; SecretAccessKey?: string; SessionToken?: string } = {},
): Keys => ({
  accessKeyId: credentials.AccessKeyId ?? "",
  secretAccessKey: credentials.SecretAccessKey ?? "",
  sessionToken: credentials.SessionToken,
});

describe("AssumeRoleWithWebIdentity", () => {
  it("gives temporary credentials that STS then knows", async () => {
    const answer = await assume(issuer.token());
    expect(answer.SubjectFromWebIdentityToken).toBe("repo:acme@1/checkout@2:environment:dev");
    expect(answer.Credentials?.Expiration?.getTime()).toBeGreaterThan(Date.now() + 3500_000);
    const identity = await client(keysOf(answer.Credentials)).send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({
      Account: "222222222222",
      Arn: "arn:aws:sts::222222222222:assumed-role/towline-dev/towline-1",
    });
  });

  it("knows the older form of a subject too", async () => {
    const token = issuer.token({ sub: "repo:acme/checkout:environment:dev" });
    await expect(assume(token)).resolves.toMatchObject({ Audience: "sts.amazonaws.com" });
  });

  const past = Math.floor(Date.now() / 1000) - 60;
  it.each([
    ["not a JWT", () => "abc", "InvalidIdentityTokenException", "not a valid JWT"],
    [
      "another audience",
      () => issuer.token({ aud: "api://x" }),
      "InvalidIdentityTokenException",
      "Incorrect token audience",
    ],
    [
      "an unknown issuer",
      () => issuer.token({ iss: "https://evil" }),
      "InvalidIdentityTokenException",
      "No OpenIDConnect provider",
    ],
    [
      "an expired token",
      () => issuer.token({ exp: past }),
      "ExpiredTokenException",
      "must be before the expiration",
    ],
    [
      "an unknown key",
      () => issuer.token({}, { kid: "x" }),
      "InvalidIdentityTokenException",
      "verification key",
    ],
    [
      "no signature algorithm",
      () => issuer.token({}, { alg: "none" }),
      "InvalidIdentityTokenException",
      "signature",
    ],
    ["a changed payload", () => tamper(issuer.token()), "InvalidIdentityTokenException", "signature"],
    [
      "a subject that the role does not trust",
      () => issuer.token({ sub: "repo:acme@1/checkout@2:environment:staging" }),
      "AccessDenied",
      "Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ],
  ])("refuses %s", async (_what, token, name, message) => {
    await expect(assume(token())).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });

  it("refuses a role that does not exist as if it did not trust the caller", async () => {
    await expect(assume(issuer.token(), "arn:aws:iam::222222222222:role/nope")).rejects.toMatchObject({
      name: "AccessDenied",
    });
  });

  it("refuses a session longer than the role allows", async () => {
    await expect(assume(issuer.token(), DEV_ROLE, 7200)).rejects.toMatchObject({
      message: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    });
  });
});

const tamper = (token: string): string => {
  const [header, payload = "", signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, admin: true })).toString("base64url");
  return `${header}.${changed}.${signature}`;
};

describe("signed calls", () => {
  it("knows a user by its long-term keys", async () => {
    const identity = await client(userKeys("111111111111")).send(new GetCallerIdentityCommand({}));
    expect(identity.Arn).toBe("arn:aws:iam::111111111111:user/runner");
  });

  it("lets a user assume a role of its account, but not one of another", async () => {
    const command = (RoleArn: string) => new AssumeRoleCommand({ RoleArn, RoleSessionName: "runner" });
    const answer = await client(userKeys("222222222222")).send(command(DEV_ROLE));
    expect(answer.AssumedRoleUser?.Arn).toBe("arn:aws:sts::222222222222:assumed-role/towline-dev/runner");
    await expect(client(userKeys("111111111111")).send(command(DEV_ROLE))).rejects.toMatchObject({
      name: "AccessDenied",
      message: `User: arn:aws:iam::111111111111:user/runner is not authorized to perform: sts:AssumeRole on resource: ${DEV_ROLE}`,
    });
  });

  it.each([
    [
      "an unknown key",
      (keys: Keys) => ({ ...keys, accessKeyId: "AKIANOBODYKNOWSTHIS0" }),
      "InvalidClientTokenId",
    ],
    ["a wrong secret", (keys: Keys) => ({ ...keys, secretAccessKey: "guess" }), "SignatureDoesNotMatch"],
    ["a missing session token", ({ sessionToken: _, ...keys }: Keys) => keys, "InvalidClientTokenId"],
  ])("refuses %s", async (_what, change, name) => {
    const keys = keysOf((await assume(issuer.token())).Credentials);
    await expect(client(change(keys)).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name });
  });

  it("refuses expired credentials", async () => {
    const keys = keysOf((await assume(issuer.token())).Credentials);
    cloud.sts.expireSessions();
    await expect(client(keys).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
      name: "ExpiredToken",
      message: "The security token included in the request is expired",
    });
  });

  it("refuses an unsigned call", async () => {
    const response = await fetch(cloud.url, {
      method: "POST",
      body: "Action=GetCallerIdentity&Version=2011-06-15",
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("<Code>MissingAuthenticationToken</Code>");
  });

  it("refuses an operation that it does not have by name", async () => {
    await expect(client(userKeys("111111111111")).send(new GetSessionTokenCommand({}))).rejects.toMatchObject(
      {
        message: "the Towline sandbox does not implement sts:GetSessionToken",
      },
    );
  });
});

describe("faults", () => {
  it("answers as told and writes every request down", async () => {
    cloud.traffic.setFaults((request) =>
      request.path === "sts:GetCallerIdentity" ? { kind: "status", status: 429 } : undefined,
    );
    const failing = client(userKeys("111111111111")).send(new GetCallerIdentityCommand({}));
    await expect(failing).rejects.toMatchObject({ name: "ThrottlingException", message: "Rate exceeded" });
    cloud.traffic.setFaults((request) =>
      request.path === "sts:GetCallerIdentity" ? { kind: "reset" } : undefined,
    );
    const cut = client(userKeys("111111111111")).send(new GetCallerIdentityCommand({}));
    await expect(cut).rejects.toThrow("ECONNRESET");
    cloud.traffic.setFaults(undefined);
    expect(cloud.traffic.requests.at(-1)).toMatchObject({ service: "sts", path: "sts:GetCallerIdentity" });
  });
});
