import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { GetParametersCommand, SSMClient } from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildAccount, exampleRegion, productionAccount } from "../defaults.ts";
import { type Sandbox, startSandbox } from "../sandbox.ts";

let sandbox: Sandbox;
const place = { account: buildAccount, region: exampleRegion };

beforeAll(async () => {
  const users = [
    { name: "runner" },
    {
      name: "narrow",
      denied: ["secretsmanager:GetSecretValue *:secret:pay*", "ssm:GetParameters *:parameter/pay/*"],
    },
    { name: "single", denied: ["secretsmanager:BatchGetSecretValue"] },
  ];
  sandbox = await startSandbox({
    clusters: [],
    repositories: [],
    accounts: { [buildAccount]: { users }, [productionAccount]: { users } },
    secrets: [
      { ...place, name: "shop", value: { password: "a" }, sharedWith: [productionAccount] },
      { ...place, name: "pay", value: "b" },
      { ...place, name: "locked", value: "c", locked: true },
      { ...place, name: "gone", value: "d" },
    ],
    parameters: [
      { ...place, name: "/shop/a", value: "1" },
      { ...place, name: "/pay/a", value: "2" },
    ],
  });
  sandbox.secrets.markForDeletion(buildAccount, exampleRegion, "gone");
});
afterAll(() => sandbox.stop());

const settings = (user: string, account = buildAccount) => {
  const { AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" } = sandbox.userEnv(account, user);
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
  return { endpoint: sandbox.env.AWS_ENDPOINT_URL, region: exampleRegion, maxAttempts: 1, credentials };
};
const secretsOf = (user: string, account?: string) => new SecretsManagerClient(settings(user, account));
const get = (id: string, user = "runner", account?: string) =>
  secretsOf(user, account).send(new GetSecretValueCommand({ SecretId: id }));
const batch = (ids: string[], user = "runner") =>
  secretsOf(user).send(new BatchGetSecretValueCommand({ SecretIdList: ids }));

const because = (action: string, resource: string, user: string) =>
  `User: arn:aws:iam::${buildAccount}:user/${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;

describe("Secrets Manager", () => {
  it("tells of each secret that cannot be read, and gives the rest", async () => {
    const { SecretValues, Errors } = await batch(["shop", "pay", "locked", "gone", "none"], "narrow");
    expect(SecretValues?.map(({ SecretString }) => SecretString)).toEqual(['{"password":"a"}']);
    expect(Errors?.map(({ SecretId, ErrorCode }) => [SecretId, ErrorCode])).toEqual([
      ["pay", "AccessDeniedException"],
      ["locked", "AccessDeniedException"],
      ["gone", "InvalidRequestException"],
      ["none", "ResourceNotFoundException"],
    ]);
    expect(Errors?.[0]?.Message).toMatch(/narrow is not authorized .*:secret:pay-\w{6} because/);
  });

  it("needs a right of its own for many at once", async () => {
    await expect(batch(["shop"], "single")).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: because("secretsmanager:BatchGetSecretValue", "*", "single"),
    });
    expect((await get("shop", "single")).SecretString).toBe('{"password":"a"}');
  });

  it("refuses more than 20 at once", async () => {
    const ids = Array.from({ length: 21 }, (_, index) => `s${index}`);
    await expect(batch(ids)).rejects.toMatchObject({ name: "InvalidParameterException" });
  });

  it("lets other accounts in by ARN where its policy does", async () => {
    const { ARN = "" } = await get("shop");
    const other = await get(ARN, "runner", productionAccount);
    expect(other.SecretString).toBe('{"password":"a"}');
    const { ARN: own = "" } = await get("pay");
    await expect(get(own, "runner", productionAccount)).rejects.toMatchObject({
      message: expect.stringContaining("no resource-based policy"),
    });
  });

  it.each([
    ["locked", "AccessDeniedException", "Access to KMS is not allowed"],
    [
      "gone",
      "InvalidRequestException",
      "You can't perform this operation on the secret because it was marked for deletion.",
    ],
  ])("does not give out %s", async (id, name, message) => {
    await expect(get(id)).rejects.toMatchObject({ name, message });
  });

  it("refuses by name what it does not have, and injects faults", async () => {
    await expect(secretsOf("runner").send(new DescribeSecretCommand({ SecretId: "shop" }))).rejects.toThrow(
      "the Towline sandbox does not implement secretsmanager:DescribeSecret",
    );
    sandbox.setFaults(({ path }) =>
      path === "secretsmanager:GetSecretValue" ? { kind: "status", status: 400 } : undefined,
    );
    await expect(get("shop")).rejects.toMatchObject({ name: "ThrottlingException" });
    sandbox.setFaults(undefined);
    expect(sandbox.requests.at(-1)).toMatchObject({
      service: "secretsmanager",
      path: "secretsmanager:GetSecretValue",
    });
  });
});

describe("SSM", () => {
  it("denies the whole call where one parameter may not be read", async () => {
    const client = new SSMClient(settings("narrow"));
    const arn = `arn:aws:ssm:${exampleRegion}:${buildAccount}:parameter/pay/a`;
    await expect(
      client.send(new GetParametersCommand({ Names: ["/shop/a", "/pay/a"], WithDecryption: true })),
    ).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: because("ssm:GetParameters", arn, "narrow"),
    });
  });
});
