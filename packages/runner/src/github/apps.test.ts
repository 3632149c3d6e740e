import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createRepository, type TestRepository } from "../testing/repository.ts";
import { type GitHub, startGitHub } from "./start.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What an App proves itself with. */
function jwt({ iss = "7", key = privateKey, from = -60, to = 540 } = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const body = `${encode({ alg: "RS256" })}.${encode({ iss, iat: now + from, exp: now + to })}`;
  return `${body}.${sign("RSA-SHA256", Buffer.from(body), key).toString("base64url")}`;
}

let repository: TestRepository;
let github: GitHub;

beforeAll(async () => {
  repository = await createRepository({ "towline.yaml": "service: x\n" });
  const definition = { path: repository.path, private: true };
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  github = await startGitHub({
    repositories: { "acme/config": definition, "acme/other": definition },
    apps: { "7": { publicKey: pem, repositories: ["acme/config"] } },
  });
});

afterAll(async () => {
  await github.stop();
  await repository.remove();
});

async function ask(
  path: string,
  token: string,
  method = "GET",
): Promise<{ status: number; json: { id?: number; token: string } }> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, json: (await response.json()) as { token: string } };
}

describe("a GitHub App", () => {
  it("gets a token that reads what it is installed for", async () => {
    const { json } = await ask("/repos/acme/config/installation", jwt());
    const { status, json: issued } = await ask(`/app/installations/${json.id}/access_tokens`, jwt(), "POST");
    expect(status).toBe(201);
    expect((await ask("/repos/acme/config/contents/towline.yaml", issued.token)).status).toBe(200);
    expect((await ask("/repos/acme/other", issued.token)).status).toBe(404);
    expect((await ask("/repos/acme/config/commits/HEAD", issued.token)).status).toBe(200);
  });

  it.each([
    ["of another key", jwt({ key: stranger })],
    ["of another App", jwt({ iss: "8" })],
    ["that is over", jwt({ to: -1 })],
    ["that is good for too long", jwt({ to: 3600 })],
    ["that is none", "ghp_token"],
  ])("is not believed with a token %s", async (_, token) => {
    expect((await ask("/repos/acme/config/installation", token)).status).toBe(401);
  });

  it("is not there where nobody installed it", async () => {
    expect((await ask("/repos/acme/other/installation", jwt())).status).toBe(404);
    expect((await ask("/app/installations/1/access_tokens", jwt(), "POST")).status).toBe(404);
  });
});
