import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { PutParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AwsSession, openSession, readParameters, readParametersBelow, readSecrets } from "@towline/aws";
import { isTowlineError, systemClock } from "@towline/kernel";
import { account, type Bed, type BedName, beds, enter, region } from "./beds.ts";
import { findMotoServer } from "./moto-server.ts";

const names: readonly BedName[] = findMotoServer() ? ["sandbox", "moto"] : ["sandbox"];
const many = Array.from({ length: 23 }, (_, index) => `many/${index}`);
const silent = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: <T>(_: string, body: () => Promise<T>) => body(),
  mask: () => undefined,
};

const shown = (answers: readonly unknown[]) =>
  answers.map((answer) => (isTowlineError(answer) ? `${answer.code}: ${answer.message}` : answer));

describe.each(names)("what a deploy reads of secrets, on %s", (name) => {
  let bed: Bed;
  let leave: () => void;
  let session: AwsSession;
  let arn = "";

  beforeAll(async () => {
    bed = await beds[name]();
    leave = enter(bed);
    const idToken = async () => "";
    session = await openSession(
      { region, account, credentials: "runner", sessionName: "run-1" },
      { idToken, log: silent, clock: systemClock },
    );
    const secrets = new SecretsManagerClient({ region });
    const ssm = new SSMClient({ region });
    const { ARN = "" } = await secrets.send(new CreateSecretCommand({ Name: "db", SecretString: "one" }));
    arn = ARN;
    await secrets.send(new PutSecretValueCommand({ SecretId: "db", SecretString: "two" }));
    await secrets.send(new CreateSecretCommand({ Name: "bytes", SecretBinary: new Uint8Array([0, 255]) }));
    for (const each of many) {
      await secrets.send(new CreateSecretCommand({ Name: each, SecretString: each }));
      await ssm.send(new PutParameterCommand({ Name: `/${each}`, Value: each, Type: "SecureString" }));
    }
  }, 90_000);
  afterAll(async () => {
    leave();
    await bed.stop();
  });

  it("secrets by name and ARN, many at once, of other stages, and missing ones", async () => {
    const wanted = [...many, "bytes", "db", arn, "absent"].map((id) => ({ id }));
    expect(shown(await readSecrets(session, [...wanted, { id: "db", stage: "AWSPREVIOUS" }]))).toEqual([
      ...many,
      new Uint8Array([0, 255]),
      "two",
      "two",
      `config-invalid: Secrets Manager has no secret "absent" in ${region} of account ${account}`,
      "one",
    ]);
    expect(await readSecrets(session, [{ id: "bytes" }])).toEqual([new Uint8Array([0, 255])]);
  });

  it("parameters by name and ARN, many at once, below a path, and missing ones", async () => {
    const all = many.map((each) => `/${each}`);
    // moto 5.2.1 finds parameters by ARN with GetParameter alone; AWS does with GetParameters too
    const byArn = name === "moto" ? "/many/3" : `arn:aws:ssm:${region}:${account}:parameter/many/3`;
    expect(shown(await readParameters(session, [...all, byArn, "/absent"]))).toEqual([
      ...many,
      "many/3",
      `config-invalid: SSM has no parameter "/absent" in ${region} of account ${account}`,
    ]);
    expect(await readParametersBelow(session, "/many")).toEqual(
      new Map(many.map((each) => [`/${each}`, each])),
    );
  });
});
