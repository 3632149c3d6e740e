import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "@towline/sandbox";
import { logIn, type RegistryPlace, type RegistryRequest } from "./logins.ts";
import { maskLog } from "./testing/fake-aws.ts";

const [one, two] = ["111111111111", "222222222222"];
let cloud: Cloud;
beforeEach(async () => {
  const reader = [`arn:aws:iam::${one}:user/*`];
  cloud = await startCloud({
    roles: [
      { name: "reader", account: one },
      { name: "reader", account: two, assumableBy: reader },
      { name: "blind", account: one, denied: ["ecr:*"] },
    ],
  });
  process.env.AWS_ENDPOINT_URL = cloud.url;
  Object.assign(process.env, cloud.userEnv(one));
});
afterEach(async () => {
  for (const name of ["AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
    delete process.env[name];
  await cloud.stop();
});

const at = (region: string, account = one): RegistryPlace => ({ kind: "private", account, region });
const ecrPublic: RegistryPlace = { kind: "public" };

const as = (role: string, account: string, ...places: readonly RegistryPlace[]): RegistryRequest[] =>
  places.map((place) => ({
    place,
    identity: {
      region: place.kind === "public" ? "us-east-1" : place.region,
      account,
      roleToAssume: role,
      credentials: "runner",
      sessionName: "s",
    },
  }));

const run = (requests: readonly RegistryRequest[], allowed: readonly string[] = []) =>
  logIn(requests, allowed, {
    log: maskLog(),
    clock: { now: Date.now, sleep: async () => undefined },
    idToken: async () => "",
  });

const askedOf = () => cloud.traffic.requests.map(({ path }) => path).sort();

describe("logIn", () => {
  it("asks once for an identity and once for each of its regions", async () => {
    const requests = as(
      "reader",
      one,
      at("ap-south-1"),
      at("eu-central-1"),
      at("ap-south-1", two),
      ecrPublic,
      at("eu-central-1", two),
    );
    const logins = await run(requests);
    const hosts = await Promise.all(
      [at("ap-south-1"), at("eu-central-1"), at("ap-south-1", two), at("eu-central-1", two)].map(
        async (place) =>
          place.kind === "private" && (await cloud.ecr.registryUrl(place.account, place.region)).slice(7),
      ),
    );
    expect(logins.map(({ host }) => host)).toEqual([...hosts.slice(0, 3), "public.ecr.aws", hosts[3]]);
    expect(askedOf()).toEqual([
      "ecr-public:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "sts:AssumeRole",
    ]);
    for (const { host, password } of logins.filter((login) => login.host !== "public.ecr.aws")) {
      const authorization = `Basic ${Buffer.from(`AWS:${password}`).toString("base64")}`;
      expect((await fetch(`http://${host}/v2/`, { headers: { authorization } })).status).toBe(200);
    }
  });

  it("is each registry's own identity, and the host that the user named", async () => {
    const host = `${two}.dkr-ecr.ap-south-1.on.aws`;
    const named: RegistryPlace = { kind: "private", account: two, region: "ap-south-1", host };
    const logins = await run([...as("reader", one, at("ap-south-1")), ...as("reader", two, named)]);
    expect(logins.map(({ arn }) => arn.split(":")[4])).toEqual([one, two]);
    expect(logins[1]?.host).toBe(host);
  });

  it("takes no credentials from one partition into another", async () => {
    await expect(run(as("reader", one, at("ap-south-1"), at("cn-north-1")))).rejects.toMatchObject({
      code: "aws-role-denied",
      message: "AWS does not let this job assume role arn:aws-cn:iam::111111111111:role/reader",
    });
  });

  it("tells of everything that failed, each once", async () => {
    const requests = [
      ...as("nobody", one, at("ap-south-1"), at("eu-central-1")),
      ...as("reader", one, at("ap-south-1")),
      ...as("blind", one, at("eu-central-1")),
    ];
    await expect(run(requests)).rejects.toMatchObject({
      message: "2 logins failed",
      problems: [
        { message: expect.stringContaining("assume role arn:aws:iam::111111111111:role/nobody") },
        { message: expect.stringContaining("AWS denied ecr:GetAuthorizationToken") },
      ],
    });
  });

  it("refuses every place outside of the allowed regions, before the first request", async () => {
    const requests = as("reader", one, at("eu-central-1"), at("ap-south-1"), ecrPublic);
    await expect(run(requests, ["eu-central-1"])).rejects.toMatchObject({
      code: "not-allowed",
      problems: [
        {
          message: "The registry of account 111111111111 in ap-south-1 is outside of the allowed regions",
        },
        { message: "ECR Public (us-east-1) is outside of the allowed regions" },
      ],
    });
    expect(askedOf()).toEqual([]);
  });
});

describe("a fault at any of its requests", () => {
  const requests = as("reader", one, at("ap-south-1"), at("eu-central-1"), ecrPublic);
  const count = 4;
  const nth = Array.from({ length: count }, (_, index) => index + 1);

  it("meets as many requests as there are", async () => {
    await run(requests);
    expect(askedOf()).toHaveLength(count);
  });

  it.each(
    ([{ kind: "reset" }, { kind: "status", status: 429 }, { kind: "status", status: 500 }] as const).flatMap(
      (fault) => nth.map((number) => [fault, number] as const),
    ),
  )("is got over: %j at request %d", async (fault, number) => {
    let seen = 0;
    cloud.traffic.setFaults(() => (++seen === number ? fault : undefined));
    expect(await run(requests)).toHaveLength(requests.length);
  });

  it.each(nth.slice(1))("is got over: credentials that end before request %d", async (number) => {
    let seen = 0;
    cloud.traffic.setFaults(() => {
      if (++seen === number) cloud.sts.expireSessions();
      return undefined;
    });
    expect(await run(requests)).toHaveLength(requests.length);
  });

  it.each(nth)("that stays is told, and a rerun succeeds: request %d", async (number) => {
    let failing: string | undefined;
    let seen = 0;
    cloud.traffic.setFaults(({ path }) => {
      if (++seen === number) failing = path;
      return path === failing ? { kind: "status", status: 403 } : undefined;
    });
    await expect(run(requests)).rejects.toMatchObject({
      message: expect.stringMatching(/^AWS d(enied|oes not let)/),
    });
    cloud.traffic.setFaults(undefined);
    expect(await run(requests)).toHaveLength(requests.length);
  });
});
