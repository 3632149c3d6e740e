import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, systemClock } from "@towline/kernel";
import { buildAccount, exampleRegion, productionAccount, type Sandbox, startSandbox } from "@towline/sandbox";
import { readParameters, readParametersBelow } from "./parameters.ts";
import { readSecrets } from "./secrets.ts";
import { openSession } from "./session.ts";
import { maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const place = { account: buildAccount, region: exampleRegion };
const many = Array.from({ length: 23 }, (_, index) => `many/${index}`);

let sandbox: Sandbox;
let left: Record<string, string | undefined> = {};
beforeAll(async () => {
  const denied = [
    "secretsmanager:GetSecretValue *:secret:pay*",
    "ssm:GetParameters *:parameter/pay/*",
    "ssm:GetParametersByPath *:parameter/pay*",
  ];
  sandbox = await startSandbox({
    clusters: [],
    repositories: [],
    roles: [
      { name: "all", account: buildAccount },
      { name: "narrow", account: buildAccount, denied },
      { name: "single", account: buildAccount, denied: ["secretsmanager:BatchGetSecretValue", ...denied] },
    ],
    secrets: [
      { ...place, name: "shop", value: "one" },
      { ...place, name: "bytes", value: new Uint8Array([0, 255]) },
      { ...place, name: "pay", value: "p" },
      { ...place, name: "locked", value: "l", locked: true },
      { ...place, name: "gone", value: "g" },
      {
        account: productionAccount,
        region: exampleRegion,
        name: "other",
        value: "o",
        sharedWith: [buildAccount],
      },
      ...many.map((name) => ({ ...place, name, value: name })),
    ],
    parameters: [
      { ...place, name: "/shop/a", value: "1" },
      { ...place, name: "/pay/a", value: "2" },
      ...many.map((name) => ({ ...place, name: `/${name}`, value: name })),
    ],
  });
  sandbox.secrets.put({ ...place, name: "shop", value: "two" });
  sandbox.secrets.markForDeletion(buildAccount, exampleRegion, "gone");
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  const env = { ...sandbox.env, ...sandbox.userEnv(buildAccount) };
  left = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]));
  Object.assign(process.env, env);
});
afterEach(() => {
  sandbox.setFaults(undefined);
  for (const [name, value] of Object.entries(left))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

const open = (role = "all"): Promise<AwsSession> =>
  openSession(
    { ...place, roleToAssume: role, credentials: "runner", sessionName: "test" },
    { log: maskLog(), clock: systemClock, idToken: async () => "" },
  );

const shown = (answers: readonly unknown[]) =>
  answers.map((answer) => (isTowlineError(answer) ? `${answer.code}: ${answer.message}` : answer));

/** What was asked of AWS meanwhile. */
const asking = async <T>(ask: () => Promise<T>) => {
  const before = sandbox.requests.length;
  const answer = await ask();
  return { answer, asked: sandbox.requests.slice(before).map(({ path }) => path) };
};

const me = (role: string) => `arn:aws:sts::${buildAccount}:assumed-role/${role}/test`;
const ids = (...names: string[]) => names.map((id) => ({ id }));

describe("readSecrets", () => {
  it("reads each once, 20 at a time, in the order asked for", async () => {
    const session = await open();
    const { answer, asked } = await asking(() => readSecrets(session, ids(...many, "bytes", "shop", "shop")));
    expect(shown(answer)).toEqual([...many, new Uint8Array([0, 255]), "two", "two"]);
    expect(asked).toEqual(Array(2).fill("secretsmanager:BatchGetSecretValue"));
  });

  it("reads one, and older stages, by themselves", async () => {
    const session = await open();
    const { answer, asked } = await asking(() =>
      readSecrets(session, [{ id: "shop" }, { id: "shop", stage: "AWSPREVIOUS" }]),
    );
    expect([answer, asked]).toEqual([["two", "one"], Array(2).fill("secretsmanager:GetSecretValue")]);
  });

  it("finds secrets by ARN, in other accounts too", async () => {
    const arn = sandbox.secrets.put({
      account: productionAccount,
      region: exampleRegion,
      name: "other",
      value: "o2",
    });
    expect(await readSecrets(await open(), ids(arn, arn.slice(0, -7), "shop"))).toEqual(["o2", "o2", "two"]);
  });

  it("says of each what is wrong with it", async () => {
    const far = "arn:aws:secretsmanager:eu-central-1:111111111111:secret:x-abcdef";
    const wanted = [...ids("shop", "pay", "locked", "gone", "absent", far), { id: "shop", stage: "blue" }];
    const where = `${exampleRegion} of account ${buildAccount}`;
    const expected = [
      "two",
      `aws-denied: AWS denied secretsmanager:GetSecretValue to ${me("narrow")} for "pay"`,
      `aws-denied: AWS denied kms:Decrypt to ${me("narrow")} for the key of secret "locked"`,
      `config-invalid: Secrets Manager does not give out secret "gone": You can't perform this operation on the secret because it was marked for deletion.`,
      `config-invalid: Secrets Manager has no secret "absent" in ${where}`,
      `config-invalid: Secret "${far}" is in eu-central-1, but secrets of this target come from ${exampleRegion}`,
      'config-invalid: Secrets Manager has no value of secret "shop" with stage blue',
    ];
    expect(shown(await readSecrets(await open("narrow"), wanted))).toEqual(expected);
    const one = shown(await readSecrets(await open("single"), wanted));
    expect(one).toEqual(expected.map((line) => line.replace("role/narrow", "role/single")));
  });

  it("throws what concerns all", async () => {
    const session = await open();
    sandbox.setFaults(({ service }) =>
      service === "secretsmanager" ? { kind: "status", status: 400 } : undefined,
    );
    await expect(readSecrets(session, ids("shop", "pay"))).rejects.toMatchObject({ code: "aws-throttled" });
  }, 20_000);
});

describe("readParametersBelow", () => {
  it("reads all pages, but not those of folders inside", async () => {
    const session = await open();
    const { answer, asked } = await asking(() => readParametersBelow(session, "/many"));
    expect(answer).toEqual(new Map(many.map((name) => [`/${name}`, name])));
    expect(asked).toEqual(Array(3).fill("ssm:GetParametersByPath"));
    expect(await readParametersBelow(session, "/nothing")).toEqual(new Map());
    const denied = await readParametersBelow(await open("narrow"), "/pay");
    expect(shown([denied])).toEqual([
      `aws-denied: AWS denied ssm:GetParametersByPath to ${me("narrow")} for "/pay"`,
    ]);
  });
});

describe("readParameters", () => {
  it("reads each once, 10 at a time", async () => {
    const session = await open();
    const names = many.map((name) => `/${name}`);
    const arn = `arn:aws:ssm:${exampleRegion}:${buildAccount}:parameter/shop/a`;
    const { answer, asked } = await asking(() =>
      readParameters(session, [...names, arn, "/shop/a:1", "/shop/a:1"]),
    );
    expect(answer).toEqual([...many, "1", "1", "1"]);
    expect(asked).toEqual(Array(3).fill("ssm:GetParameters"));
  });

  it("says of each what is wrong with it", async () => {
    const answers = await readParameters(await open("narrow"), ["/shop/a", "/pay/a", "/absent", "/shop/a:9"]);
    const where = `${exampleRegion} of account ${buildAccount}`;
    expect(shown(answers)).toEqual([
      "1",
      `aws-denied: AWS denied ssm:GetParameters to ${me("narrow")} for "/pay/a"`,
      `config-invalid: SSM has no parameter "/absent" in ${where}`,
      `config-invalid: SSM has no parameter "/shop/a:9" in ${where}`,
    ]);
  });
});
