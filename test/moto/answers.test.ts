import { ECRClient } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Bed, beds, region } from "./beds.ts";
import { calls } from "./calls/calls.ts";
import { knownErrors } from "./known-errors.ts";
import { findMotoServer } from "./moto-server.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

const withMoto = findMotoServer() ? describe : describe.skip;

withMoto("the sandbox answers as moto does", () => {
  let started: readonly Bed[] = [];
  const outcomes = new Map<string, readonly Outcome[]>();

  const clientOf = ({ env }: Bed): ECRClient =>
    new ECRClient({
      endpoint: env.AWS_ENDPOINT_URL ?? "",
      region,
      maxAttempts: 1,
      credentials: {
        accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
      },
    });

  // the calls build on each other: all are made once, in their order, before the first comparison
  beforeAll(async () => {
    started = await Promise.all([beds.sandbox(), beds.moto()]);
    const clients = started.map(clientOf);
    for (const { title, send } of calls)
      outcomes.set(title, await Promise.all(clients.map((client) => outcomeOf(() => send(client)))));
  }, 90_000);
  afterAll(() => Promise.all(started.map((bed) => bed.stop())));

  const [wrong, right] = [true, false].map((known) =>
    calls.map(({ title }) => title).filter((title) => Object.hasOwn(knownErrors, title) === known),
  );

  it.each(right ?? [])("%s", (title) => {
    const [sandbox, moto] = outcomes.get(title) ?? [];
    expect(sandbox).toBeDefined();
    expect(sandbox).toEqual(moto);
  });

  // a row that is not needed any more hides what could be compared
  it.each(wrong ?? [])("but for an error of moto's: %s", (title) => {
    const [sandbox, moto] = outcomes.get(title) ?? [];
    expect(sandbox).not.toEqual(moto);
  });

  it("and every known error is about a call that is made", () => {
    expect(wrong).toEqual(Object.keys(knownErrors));
  });
});
