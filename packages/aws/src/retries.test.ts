import { afterEach, expect, it } from "@jest/globals";
import { findImage } from "./ecr.ts";
import { openSession } from "./session.ts";
import { type Answer, assumedXml, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";

const where = { account: "111111111111", repository: "checkout" };
const throttled = failure(400, "ThrottlingException", "Rate exceeded");

let fake: FakeAws;
afterEach(() => fake.close());

/** `answers` of one operation in turn; the last of them from then on. */
const inTurn = (...answers: readonly Answer[]) => {
  let count = 0;
  return () => answers[Math.min(count++, answers.length - 1)] as Answer;
};

const start = async (image: () => Answer, assume?: () => Answer) => {
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  const assumed = assumedXml("AssumeRoleWithWebIdentity", {
    account: "111111111111",
    role: "r",
    key: "AKIA1",
    expires,
  });
  fake = await FakeAws.start({
    "sts:AssumeRoleWithWebIdentity": assume ?? (() => assumed),
    "ecr:DescribeImages": image,
  });
  const lines: string[] = [];
  const log = {
    ...maskLog(),
    info: (line: string) => void lines.push(`info: ${line}`),
    debug: (line: string) => void lines.push(`debug: ${line}`),
  };
  const identity = {
    region: "ap-south-1",
    account: "111111111111",
    roleToAssume: "r",
    credentials: "oidc",
  } as const;
  const clock = { now: Date.now, sleep: () => Promise.resolve() };
  const session = openSession(
    { ...identity, sessionName: "s" },
    { log, clock, idToken: async () => "h.p.s" },
  );
  return { session, lines };
};

it("tells once that an operation is throttled, and nothing where all goes well", async () => {
  const { session, lines } = await start(
    inTurn(throttled, throttled, failure(400, "ImageNotFoundException")),
  );
  expect(await findImage(await session, where, { tag: "a" })).toBeUndefined();
  expect(lines.slice(0, 2)).toEqual([
    "info: AWS throttles ecr:DescribeImages in ap-south-1: attempt 1 of 4",
    "debug: ecr:DescribeImages in ap-south-1: attempt 2 of 4 was throttled",
  ]);
  expect(lines.filter((line) => line.startsWith("info"))).toHaveLength(1);
});

it("says what to do where every attempt was throttled", async () => {
  const { session } = await start(inTurn(throttled));
  await expect(findImage(await session, where, { tag: "a" })).rejects.toMatchObject({
    code: "aws-throttled",
    message: "AWS throttled ecr:DescribeImages in ap-south-1 of account 111111111111, 4 times in a row",
    hint: expect.stringContaining("start fewer jobs at once"),
  });
  expect(fake.asked).toHaveLength(5);
});

it("tells those who debug about other failures that pass", async () => {
  const answer = { body: { imageDetails: [] } };
  const { session, lines } = await start(inTurn(failure(503, "ServiceUnavailable"), answer));
  expect(await findImage(await session, where, { tag: "a" })).toBeUndefined();
  expect(lines).toEqual([
    expect.stringMatching(/^debug: ecr:DescribeImages in ap-south-1: attempt 1 of 4 failed: Service/),
  ]);
});

it("tells of STS too, before there is a session", async () => {
  const denied = failure(403, "AccessDenied");
  const { session, lines } = await start(
    inTurn(throttled),
    inTurn(failure(400, "Throttling", "Rate exceeded"), denied),
  );
  await expect(session).rejects.toMatchObject({ code: "aws-role-denied" });
  expect(lines[0]).toBe("info: AWS throttles sts:AssumeRoleWithWebIdentity in ap-south-1: attempt 1 of 4");
});
