import { afterEach, describe, expect, it } from "@jest/globals";
import { RegistryLogins } from "./registry-logins.ts";
import { type Answer, FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsSession } from "./types.ts";

const minute = 60_000;
let fake: FakeAws;
afterEach(() => fake.close());

/** Passwords `p1`, `p2`, … with a life of `life` milliseconds each; `fails` says which calls do not get one. */
const start = async (life: number, fails: readonly number[] = []) => {
  const time = { now: 0 };
  let count = 0;
  const answer = (): Answer => {
    count += 1;
    if (fails.includes(count)) return failure(400, "AccessDeniedException");
    const authorizationToken = Buffer.from(`AWS:p${count}`).toString("base64");
    const expiresAt = (time.now + life) / 1000;
    return {
      body: { authorizationData: [{ authorizationToken, proxyEndpoint: "https://host", expiresAt }] },
    };
  };
  fake = await FakeAws.start({ "ecr:GetAuthorizationToken": answer });
  const session: AwsSession = {
    region: "ap-south-1",
    account: "111111111111",
    arn: "arn",
    credentials: async () => ({ accessKeyId: "AKIA1", secretAccessKey: "s" }),
    log: maskLog(),
    clock: { now: () => time.now },
  };
  const logins = new RegistryLogins(session);
  const passwordAt = async (now: number) => {
    time.now = now;
    return (await logins.current()).password;
  };
  return { logins, passwordAt };
};

describe("the password of a registry", () => {
  it("is kept until 30 minutes before its end", async () => {
    const { passwordAt } = await start(12 * 60 * minute);
    expect(await passwordAt(0)).toBe("p1");
    expect(await passwordAt(11.4 * 60 * minute)).toBe("p1");
    expect(await passwordAt(11.6 * 60 * minute)).toBe("p2");
    expect(fake.asked).toHaveLength(2);
  });

  it("of a short life is used for half of it", async () => {
    const { passwordAt } = await start(10 * minute);
    expect(await passwordAt(0)).toBe("p1");
    expect(await passwordAt(4 * minute)).toBe("p1");
    expect(await passwordAt(6 * minute)).toBe("p2");
  });

  it("is asked for once by callers that come together, at first and at its renewal", async () => {
    const { logins } = await start(12 * 60 * minute);
    const together = await Promise.all([logins.current(), logins.current()]);
    expect(together.map(({ password }) => password)).toEqual(["p1", "p1"]);
    const [refused] = together;
    const renewed = await Promise.all([logins.renew(refused), logins.renew(refused)]);
    expect(renewed.map(({ password }) => password)).toEqual(["p2", "p2"]);
    expect((await logins.renew(refused)).password).toBe("p2");
    expect(fake.asked).toHaveLength(2);
  });

  it("serves on while it is valid and AWS gives no new one", async () => {
    const { passwordAt } = await start(60 * minute, [2, 3]);
    expect(await passwordAt(0)).toBe("p1");
    expect(await passwordAt(40 * minute)).toBe("p1");
    await expect(passwordAt(61 * minute)).rejects.toMatchObject({ code: "aws-denied" });
    expect(await passwordAt(62 * minute)).toBe("p4");
  });

  it("is asked for again after a failure", async () => {
    const { passwordAt } = await start(60 * minute, [1]);
    await expect(passwordAt(0)).rejects.toMatchObject({ code: "aws-denied" });
    expect(await passwordAt(0)).toBe("p2");
  });
});
