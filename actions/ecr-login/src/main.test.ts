import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine, subject } from "./testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const inputs = { "aws-region": "ap-south-1", account: "111111111111", "role-to-assume": "towline-build" };
const arn = "arn:aws:iam::111111111111:role";

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

describe("the ecr-login action", () => {
  it("logs in, in a configuration of its own that post removes", async () => {
    const result = await machine.run({ entry, inputs });
    expect(shownOf(result)).toContain("Logged in to 127.0.0.1:");
    expect(result.exitCode).toBe(0);
    const folder = result.env.DOCKER_CONFIG ?? "";
    const { auths } = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
    const host = result.outputs.registry ?? "";
    const authorization = `Basic ${auths[host].auth}`;
    expect((await fetch(`http://${host}/v2/`, { headers: { authorization } })).status).toBe(200);

    const state = Object.entries(result.state).map(([name, value]) => [`STATE_${name}`, value]);
    const post = join(import.meta.dirname, "post.ts");
    expect(await machine.run({ entry: post, env: Object.fromEntries(state) })).toMatchObject({ exitCode: 0 });
    expect(existsSync(folder)).toBe(false);
  });

  it("prints, exports and keeps no secret", async () => {
    const result = await machine.run({ entry, inputs });
    const masks = masksOf(result);
    const folder = result.env.DOCKER_CONFIG ?? "";
    const { auths } = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
    const password = Buffer.from(auths[result.outputs.registry ?? ""].auth, "base64")
      .toString()
      .slice(4);
    expect(masks).toContain(password);
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    for (const secret of masks) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(Object.keys(result.env)).toEqual(["DOCKER_CONFIG"]);
  });

  it("has a post that does nothing where main got nowhere", async () => {
    const post = await machine.run({ entry: join(import.meta.dirname, "post.ts") });
    expect(post).toMatchObject({ exitCode: 0, log: "" });
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
      "a runner without identity",
      { credentials: "runner", "role-to-assume": "" },
      {},
      "The runner has no AWS credentials",
    ],
  ])("gives one clear message for %s", async (_, change, env, message) => {
    const result = await machine.run({ entry, inputs: { ...inputs, ...change }, env });
    const errors = shownOf(result).match(/^::error.*$/gm) ?? [];
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(shownOf(result)).not.toMatch(/^\s+at /m);
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
