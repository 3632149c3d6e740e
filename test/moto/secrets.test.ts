import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SSMClient } from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Bed, beds, region } from "./beds.ts";
import { parameterCalls } from "./calls/parameters.ts";
import { secretCalls } from "./calls/secrets.ts";
import { findMotoServer } from "./moto-server.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/** Where moto 5.2.1 is wrong, and what AWS does. */
const knownErrors: Readonly<Record<string, string>> = {
  "GetSecretValue of a stage that is not there": "says that the secret is not there; AWS names the stage",
  "BatchGetSecretValue of a secret without a value": "ends with an error of one secret; AWS lists it",
  "GetParameter /dev/db/password:1": "leaves the selector out",
  "GetParameter /dev/db/password without decryption": "shows the value in clear text",
  "GetParameter /dev/absent": "has a message; AWS's has none",
};

const withMoto = findMotoServer() ? describe : describe.skip;

/** The six letters at the end of a secret's ARN are random. */
const withoutLetters = (outcome: Outcome): Outcome =>
  JSON.parse(JSON.stringify(outcome).replaceAll(/(:secret:[\w/]+)-\w{6}/g, "$1")) as Outcome;

withMoto("the sandbox answers as moto does", () => {
  let started: readonly Bed[] = [];
  const outcomes = new Map<string, readonly Outcome[]>();

  const settingsOf = ({ env }: Bed) => ({
    endpoint: env.AWS_ENDPOINT_URL ?? "",
    region,
    maxAttempts: 1,
    credentials: {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
    },
  });

  beforeAll(async () => {
    started = await Promise.all([beds.sandbox(), beds.moto()]);
    const secrets = started.map((bed) => new SecretsManagerClient(settingsOf(bed)));
    const parameters = started.map((bed) => new SSMClient(settingsOf(bed)));
    const keep = async (title: string, sends: readonly (() => Promise<unknown>)[]): Promise<void> =>
      void outcomes.set(title, (await Promise.all(sends.map(outcomeOf))).map(withoutLetters));
    for (const { title, send } of secretCalls)
      await keep(
        title,
        secrets.map((client) => () => send(client)),
      );
    for (const { title, send } of parameterCalls)
      await keep(
        title,
        parameters.map((client) => () => send(client)),
      );
  }, 90_000);
  afterAll(() => Promise.all(started.map((bed) => bed.stop())));

  const titles = [...secretCalls, ...parameterCalls].map(({ title }) => title);

  it.each(titles.filter((title) => !Object.hasOwn(knownErrors, title)))("%s", (title) => {
    const [sandbox, moto] = outcomes.get(title) ?? [];
    expect(sandbox).toBeDefined();
    expect(sandbox).toEqual(moto);
  });

  // a row that is not needed any more hides what could be compared
  it.each(Object.keys(knownErrors))("but for an error of moto's: %s", (title) => {
    expect(titles).toContain(title);
    const [sandbox, moto] = outcomes.get(title) ?? [];
    expect(sandbox).not.toEqual(moto);
  });
});
