import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine, subject } from "./testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const post = join(import.meta.dirname, "post.ts");
const inputs = { "aws-region": "ap-south-1", account: "111111111111", "role-to-assume": "towline-build" };
const arn = "arn:aws:iam::111111111111:role";

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine({
    roles: [
      { name: "towline-build", account: "111111111111" },
      { name: "towline-pull", account: "222222222222" },
      { name: "blind", account: "111111111111", denied: ["ecr:GetAuthorizationToken"] },
      { name: "bearerless", account: "111111111111", denied: ["sts:GetServiceBearerToken"] },
    ],
  });
});
afterAll(() => machine.stop());

type Step = Awaited<ReturnType<Machine["run"]>>;

const configOf = ({ env }: Step) =>
  JSON.parse(readFileSync(join(env.DOCKER_CONFIG ?? "", "config.json"), "utf8"));

/** The registry's answer to what Docker would send. */
const statusAt = async (host: string, step: Step): Promise<number> => {
  const authorization = `Basic ${configOf(step).auths[host].auth}`;
  return (await fetch(`http://${host}/v2/`, { headers: { authorization } })).status;
};

/** As the runner does: with main's state, and the environment that the job has by then. */
const runPost = ({ state }: Step, env: Readonly<Record<string, string>>) => {
  const states = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return machine.run({ entry: post, env: { ...Object.fromEntries(states), ...env } });
};

const errorsOf = (step: Step): readonly string[] => shownOf(step).match(/^::error.*$/gm) ?? [];

describe("the ecr-login action", () => {
  it("logs in, in a configuration of its own that post removes", async () => {
    const result = await machine.run({ entry, inputs });
    expect(shownOf(result)).toContain("Logged in to 127.0.0.1:");
    expect(result.exitCode).toBe(0);
    const host = result.outputs.registry ?? "";
    expect(await statusAt(host, result)).toBe(200);
    expect(JSON.parse(result.outputs.registries ?? "")).toEqual([host]);

    const folder = result.env.DOCKER_CONFIG ?? "";
    expect(await runPost(result, { DOCKER_CONFIG: folder })).toMatchObject({
      exitCode: 0,
      env: { DOCKER_CONFIG: "" },
    });
    expect(existsSync(folder)).toBe(false);
  });

  it("logs in to several registries by one call for each identity and region", async () => {
    const registries = `
      region=ap-south-1
      region=eu-central-1
      # of another account: by right of its policies, by its own role, by its name
      region=ap-south-1 account=333333333333
      account=222222222222 role=towline-pull
      333333333333.dkr.ecr.eu-central-1.amazonaws.com
      public`;
    const before = machine.cloud.traffic.requests.length;
    const result = await machine.run({ entry, inputs: { ...inputs, registries } });
    expect(shownOf(result).match(/^Logged in to .* until /gm)).toHaveLength(6);
    const hosts: string[] = JSON.parse(result.outputs.registries ?? "");
    const at = async (account: string, region: string) =>
      (await machine.cloud.ecr.registryUrl(account, region)).replace("http://", "");
    const local = [
      await at("111111111111", "ap-south-1"),
      await at("111111111111", "eu-central-1"),
      await at("333333333333", "ap-south-1"),
      await at("222222222222", "ap-south-1"),
    ];
    expect(hosts).toEqual([...local, "333333333333.dkr.ecr.eu-central-1.amazonaws.com", "public.ecr.aws"]);
    expect(result.outputs.registry).toBe(hosts[0]);
    expect(Object.keys(configOf(result).auths)).toEqual(hosts);
    expect(await Promise.all(local.map((host) => statusAt(host, result)))).toEqual([200, 200, 200, 200]);
    const asked = machine.cloud.traffic.requests
      .slice(before)
      .filter(({ service }) => service !== "registry");
    expect(asked.map(({ path }) => path).sort()).toEqual([
      "ecr-public:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "ecr:GetAuthorizationToken",
      "sts:AssumeRoleWithWebIdentity",
      "sts:AssumeRoleWithWebIdentity",
    ]);
  });

  it("takes the region of AWS_REGION", async () => {
    const env = { AWS_REGION: "eu-central-1" };
    const result = await machine.run({ entry, inputs: { ...inputs, "aws-region": "" }, env });
    const url = await machine.cloud.ecr.registryUrl("111111111111", "eu-central-1");
    expect(`http://${result.outputs.registry}`).toBe(url);
  });

  it("keeps the logins of an earlier login, and both posts remove their own only", async () => {
    const first = await machine.run({ entry, inputs });
    const second = await machine.run({
      entry,
      inputs: { ...inputs, registries: "region=eu-west-1" },
      env: first.env,
    });
    const hosts = [first.outputs.registry ?? "", second.outputs.registry ?? ""];
    expect(Object.keys(configOf(second).auths)).toEqual(hosts);
    expect(await Promise.all(hosts.map((host) => statusAt(host, second)))).toEqual([200, 200]);

    const between = await runPost(second, second.env);
    expect(between.env).toEqual(first.env);
    expect(existsSync(second.env.DOCKER_CONFIG ?? "")).toBe(false);
    expect(await statusAt(hosts[0] ?? "", first)).toBe(200);
    const last = await runPost(first, between.env);
    expect(last.env).toEqual({ DOCKER_CONFIG: "" });
    expect(existsSync(first.env.DOCKER_CONFIG ?? "")).toBe(false);
  });

  it("leaves DOCKER_CONFIG alone in post where a later step gave it another value", async () => {
    const result = await machine.run({ entry, inputs });
    expect((await runPost(result, { DOCKER_CONFIG: "/elsewhere" })).env).toEqual({});
    expect(existsSync(result.env.DOCKER_CONFIG ?? "")).toBe(false);
  });

  it("leaves the configuration of a self-hosted runner as it is, its store unasked", async () => {
    const docker = join(machine.home, ".docker");
    mkdirSync(join(docker, "cli-plugins"), { recursive: true });
    const original = { auths: { "ghcr.io": { auth: "eDp5" } }, credsStore: "towline-none" };
    writeFileSync(join(docker, "config.json"), JSON.stringify(original));
    const listing = () => execFileSync("ls", ["-lAR", "--full-time", docker], { encoding: "utf8" });
    const before = listing();
    const result = await machine.run({ entry, inputs });
    const host = result.outputs.registry ?? "";
    expect(configOf(result)).toMatchObject({ ...original, credHelpers: { [host]: "" } });
    expect(await statusAt(host, result)).toBe(200);
    await runPost(result, result.env);
    expect(listing()).toBe(before);
    rmSync(docker, { recursive: true });
  });

  it("prints, exports and keeps no secret", async () => {
    const registries = "region=ap-south-1\npublic";
    const result = await machine.run({ entry, inputs: { ...inputs, registries } });
    const masks = masksOf(result);
    const auths: readonly { readonly auth: string }[] = Object.values(configOf(result).auths);
    expect(auths).toHaveLength(2);
    for (const { auth } of auths) {
      expect(masks).toContain(auth);
      expect(masks).toContain(Buffer.from(auth, "base64").toString().slice("AWS:".length));
    }
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    for (const secret of masks) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(Object.keys(result.env)).toEqual(["DOCKER_CONFIG"]);
  });

  it("has a post that does nothing where main got nowhere", async () => {
    expect(await machine.run({ entry: post })).toMatchObject({ exitCode: 0, log: "", env: {} });
  });

  it.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      "a wrong role",
      { "role-to-assume": "towline-bulid" },
      {},
      `AWS does not let this job assume role ${arn}/towline-bulid. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "${subject}"`,
    ],
    [
      "a role of another account",
      { account: "222222222222", "role-to-assume": `${arn}/towline-build` },
      {},
      `role-to-assume ${arn}/towline-build belongs to account 111111111111, but account 222222222222 is expected`,
    ],
    [
      "a job without the permission for OIDC",
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: "" },
      'Add "id-token: write" to the permissions of this job',
    ],
    [
      "an AWS that cannot be reached",
      {},
      { AWS_ENDPOINT_URL: "http://127.0.0.1:9" },
      "127.0.0.1:9 cannot be reached for sts:AssumeRoleWithWebIdentity",
    ],
    [
      "no region at all",
      { "aws-region": "" },
      {},
      'Input aws-region is missing. Add "aws-region:" under "with:" of this step, set AWS_REGION, or say region=… in each line of registries',
    ],
    ["no role", { "role-to-assume": "" }, {}, "Input role-to-assume is missing. Give the role"],
    ["no account", { account: "" }, {}, "Input account is missing. Give the 12-digit account"],
    [
      "a region that is none",
      { "aws-region": "asia" },
      {},
      'Input aws-region is "asia". It must be the name',
    ],
    [
      "an account of 11 digits",
      { account: "1111111111" },
      {},
      'Input account is "1111111111". It must be 12',
    ],
    ["a role that is none", { "role-to-assume": "arn:x" }, {}, 'Input role-to-assume is "arn:x". It must be'],
    ["other credentials", { credentials: "keys" }, {}, 'Input credentials is "keys". It must be one of oidc'],
    [
      "no host",
      { registries: "ghcr.io" },
      {},
      'Input registries has "ghcr.io" in the line "ghcr.io", which is',
    ],
    [
      "a wrong word",
      { registries: "zone=a" },
      {},
      'Input registries has "zone=a" in the line "zone=a". Words',
    ],
    [
      "ECR Public in another partition",
      { "aws-region": "cn-north-1", registries: "public" },
      {},
      "ECR Public is in partition aws alone, but cn-north-1 is in aws-cn. Take public out of registries",
    ],
    [
      "a place outside of the allowed regions",
      { registries: "region=ap-south-1\npublic", "allowed-regions": "ap-south-1, eu-central-1" },
      {},
      "ECR Public (us-east-1) is outside of the allowed regions. Allowed are ap-south-1, eu-central-1",
    ],
    [
      "a denied permission",
      { "role-to-assume": "blind" },
      {},
      `AWS denied ecr:GetAuthorizationToken to arn:aws:sts::111111111111:assumed-role/blind/towline-ecr-login-7. Allow ecr:GetAuthorizationToken in the policies of this role`,
    ],
    [
      "the permission that only ECR Public needs",
      { "role-to-assume": "bearerless", registries: "public" },
      {},
      "AWS denied sts:GetServiceBearerToken to arn:aws:sts::111111111111:assumed-role/bearerless/",
    ],
    [
      "a runner without identity",
      { credentials: "runner", "role-to-assume": "" },
      {},
      "The runner has no AWS credentials",
    ],
  ])("gives one clear message for %s", async (_, change, env, message) => {
    const result = await machine.run({ entry, inputs: { ...inputs, ...change }, env });
    expect(errorsOf(result)).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(shownOf(result)).not.toMatch(/^\s+at /m);
  });

  it("tells of everything that is wrong at once", async () => {
    const registries =
      "role=nobody\nregion=eu-central-1 role=blind\nregion=eu-central-1 role=blind account=333333333333";
    const result = await machine.run({ entry, inputs: { ...inputs, registries } });
    expect(errorsOf(result)).toEqual([
      expect.stringContaining(`assume role ${arn}/nobody`),
      expect.stringContaining("AWS denied ecr:GetAuthorizationToken"),
      expect.stringContaining("assume role arn:aws:iam::333333333333:role/blind"),
    ]);
    expect(result).toMatchObject({ exitCode: 1, env: {}, outputs: {} });
  });

  it("asks nobody where a place is outside of the allowed regions", async () => {
    const before = machine.cloud.traffic.requests.length;
    await machine.run({ entry, inputs: { ...inputs, "allowed-regions": "eu-central-1" } });
    expect(machine.cloud.traffic.requests).toHaveLength(before);
  });

  it("says that AWS throttles, and goes on", async () => {
    let faults = 0;
    machine.cloud.traffic.setFaults(({ service }) =>
      service === "ecr" && faults++ < 2 ? { kind: "status", status: 429 } : undefined,
    );
    const result = await machine.run({ entry, inputs });
    machine.cloud.traffic.setFaults(undefined);
    expect(result.exitCode).toBe(0);
    expect(shownOf(result).match(/throttles.*/g)).toEqual([
      "throttles ecr:GetAuthorizationToken in ap-south-1: attempt 1 of 4",
    ]);
  });

  it("gives one clear message where AWS throttles every attempt", async () => {
    machine.cloud.traffic.setFaults(({ service }) =>
      service === "ecr" ? { kind: "status", status: 400 } : undefined,
    );
    const result = await machine.run({ entry, inputs });
    machine.cloud.traffic.setFaults(undefined);
    expect(errorsOf(result)).toEqual([
      "::error::AWS throttled ecr:GetAuthorizationToken in ap-south-1 of account 111111111111, 4 times in a row. Run the failed jobs again; where it persists, start fewer jobs at once (concurrency, max-parallel) or have the quota raised",
    ]);
    expect(result.exitCode).toBe(1);
  });

  it("gives one clear message for an expired token", async () => {
    machine.setTokenLife(-1);
    const result = await machine.run({ entry, inputs });
    machine.setTokenLife(300);
    expect(shownOf(result)).toMatch(
      /^::error::The token of arn:aws:iam::111111111111:role\/towline-build expired .*Run the failed jobs again/m,
    );
  });

  it("refuses a runner of another account", async () => {
    const env = machine.cloud.userEnv("222222222222");
    const change = { credentials: "runner", "role-to-assume": "" };
    const result = await machine.run({ entry, inputs: { ...inputs, ...change }, env });
    expect(shownOf(result)).toMatch(
      /^::error::The credentials belong to account 222222222222 .*but account 111111111111 is expected/m,
    );
  });

  it("leaves nothing behind when it fails", async () => {
    const before = readdirSync(machine.temp);
    await machine.run({ entry, inputs: { ...inputs, "role-to-assume": "nobody" } });
    expect(readdirSync(machine.temp)).toEqual(before);
  });
});
