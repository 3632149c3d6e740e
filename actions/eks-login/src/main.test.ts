import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { type Machine, masksOf, shownOf, startMachine } from "../../ecr-login/src/testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const account = "222222222222";
const inputs = { cluster: "dev", "aws-region": "ap-south-1", account, "role-to-assume": "towline-dev" };
const server = "https://127.0.0.1:6443";

let machine: Machine;
let api: KubernetesServer;
beforeAll(async () => {
  machine = await startMachine();
  const cluster = {
    account,
    region: "ap-south-1",
    endpoint: server,
    certificateAuthorityPem: "PEM",
    access: [{ principal: `arn:aws:iam::${account}:role/towline-dev`, groups: ["system:masters"] }],
    createdAt: Date.now(),
  };
  api = await startKubernetes({
    name: "live",
    authenticate: machine.cloud.authenticate,
    pullImage: async () => ({ kind: "not-found" }),
  });
  const served = { endpoint: api.url, certificateAuthorityPem: api.certificateAuthorityPem };
  const reached = { ...cluster, ...served, status: "ACTIVE", publicAccess: true } as const;
  machine.cloud.addCluster({ ...reached, name: "live" });
  machine.cloud.addCluster({ ...reached, name: "closed", access: [] });
  machine.cloud.addCluster({ ...cluster, name: "dev", status: "ACTIVE", publicAccess: true });
  machine.cloud.addCluster({ ...cluster, name: "hidden", status: "ACTIVE", publicAccess: false });
  machine.cloud.addCluster({ ...cluster, name: "new", status: "CREATING", publicAccess: true });
});
afterAll(async () => {
  await api.stop();
  await machine.stop();
});

interface Exec {
  readonly command: string;
  readonly args: readonly string[];
}

/** As kubectl starts the program that a kubeconfig names, in a later step of the same job. */
const start = async ({ command, args }: Exec) => {
  const env = { ...machine.environment(), NODE_NO_WARNINGS: "1" };
  const run = promisify(execFile)(command, [...args], { env });
  return await run.then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );
};

const ask = async (exec: Exec): Promise<{ readonly token: string; readonly expirationTimestamp: string }> =>
  JSON.parse((await start(exec)).stdout).status;

describe("the eks-login action", () => {
  it("writes a kubeconfig whose token the cluster takes, and post removes it", async () => {
    const result = await machine.run({ entry, inputs: { ...inputs, namespace: "shop" } });
    expect(shownOf(result)).toContain("Logged in to EKS cluster dev as ");
    const path = result.outputs.kubeconfig ?? "";
    expect(result.env).toEqual({ KUBECONFIG: path });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { clusters, users, contexts } = JSON.parse(readFileSync(path, "utf8"));
    expect(clusters[0].cluster.server).toBe(server);
    expect(contexts[0].context.namespace).toBe("shop");
    const { token, expirationTimestamp } = await ask(users[0].user.exec);
    expect(Date.parse(expirationTimestamp) - Date.now()).toBeGreaterThan(13 * 60_000);
    expect(await machine.cloud.authenticate(token, "dev")).toMatchObject({
      kind: "user",
      groups: expect.arrayContaining(["system:masters"]),
    });
    expect(await machine.cloud.authenticate(token, "hidden")).toEqual({ kind: "unauthorized" });

    const state = Object.entries(result.state).map(([name, value]) => [`STATE_${name}`, value]);
    const post = join(import.meta.dirname, "post.ts");
    expect(await machine.run({ entry: post, env: Object.fromEntries(state) })).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(path, ".."))).toBe(false);
  });

  it("prints, exports and keeps no secret", async () => {
    const result = await machine.run({ entry, inputs });
    const { users } = JSON.parse(readFileSync(result.outputs.kubeconfig ?? "", "utf8"));
    const masks = masksOf(result);
    expect(masks).toContain((await ask(users[0].user.exec)).token);
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    for (const secret of masks) expect(JSON.stringify(shown)).not.toContain(secret);
  });

  it("gives a new token when the old one is about to expire, and the same one before", async () => {
    const result = await machine.run({ entry, inputs });
    const path = result.outputs.kubeconfig ?? "";
    const { exec } = JSON.parse(readFileSync(path, "utf8")).users[0].user;
    const first = await ask(exec);
    expect((await ask(exec)).token).toBe(first.token);
    const file = exec.args.at(-1);
    const login = JSON.parse(readFileSync(file, "utf8"));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // a token is dated to the second
    writeFileSync(file, JSON.stringify({ ...login, expiresAt: Date.now() + 30_000 }));
    const second = await ask(exec);
    expect(second.token).not.toBe(first.token);
    expect(await machine.cloud.authenticate(second.token, "dev")).toMatchObject({ kind: "user" });
    expect((await ask(exec)).token).toBe(second.token);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("says in one line why there is no new token, and nothing on stdout", async () => {
    const result = await machine.run({ entry, inputs });
    const { exec } = JSON.parse(readFileSync(result.outputs.kubeconfig ?? "", "utf8")).users[0].user;
    const login = JSON.parse(readFileSync(exec.args.at(-1), "utf8"));
    const stale = { ...login, identity: { ...login.identity, roleToAssume: "towline-none" }, expiresAt: 0 };
    writeFileSync(exec.args.at(-1), JSON.stringify(stale));
    const { stdout, stderr, code } = await start(exec);
    expect([stdout, code]).toEqual(["", 1]);
    expect(stderr).toMatch(/^AWS does not let this job assume role .*towline-none.*\n$/);
  });

  it("puts the token into the kubeconfig where that is asked for", async () => {
    const result = await machine.run({ entry, inputs: { ...inputs, token: "fixed" } });
    const path = result.outputs.kubeconfig ?? "";
    const { users } = JSON.parse(readFileSync(path, "utf8"));
    expect(await machine.cloud.authenticate(users[0].user.token, "dev")).toMatchObject({ kind: "user" });
    expect(readdirSync(join(path, ".."))).toEqual(["config"]);
    expect(shownOf(result)).toContain("for 15 minutes");
  });

  it("is what other actions need to reach the cluster, and says at once where nobody lets it in", async () => {
    const result = await machine.run({ entry, inputs: { ...inputs, cluster: "live" } });
    expect(shownOf(result)).not.toContain("::warning::");
    const rollout = join(import.meta.dirname, "../../rollout/src/main.ts");
    const asked = { namespace: "default", workloads: "deployment/none" };
    const status = await machine.run({ entry: rollout, inputs: asked, env: result.env });
    expect(shownOf(status)).toContain("::error::deployment/none: does not exist in namespace default");

    const closed = await machine.run({ entry, inputs: { ...inputs, cluster: "closed" } });
    expect(closed.exitCode).toBe(1);
    expect(shownOf(closed)).toMatch(
      /^::error::.*Create an access entry for the role of .*towline-dev.* in EKS cluster closed$/m,
    );
    expect(closed.env).toEqual({});
  }, 40_000);

  it("warns where the API server cannot be reached from this runner", async () => {
    const result = await machine.run({ entry, inputs });
    expect(shownOf(result)).toMatch(
      /^::warning::The API server of EKS cluster dev cannot be reached from here: /m,
    );
    expect(result.exitCode).toBe(0);
  });

  it("says beforehand that a cluster has no public endpoint", async () => {
    const result = await machine.run({ entry, inputs: { ...inputs, cluster: "hidden" } });
    expect(shownOf(result)).toContain(
      "The API server of EKS cluster hidden has no public endpoint: run this job",
    );
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "an unknown cluster",
      { cluster: "dve" },
      'EKS has no cluster "dve" in ap-south-1 of account 222222222222. Correct cluster, aws-region or account',
    ],
    [
      "a cluster that is not ready",
      { cluster: "new" },
      'EKS cluster "new" is CREATING and has no API server yet',
    ],
    [
      "a role of another environment",
      { "role-to-assume": "towline-staging" },
      "role/towline-staging. Check role",
    ],
  ])("gives one clear message for %s", async (_, change, message) => {
    const result = await machine.run({ entry, inputs: { ...inputs, ...change } });
    const errors = shownOf(result).match(/^::error.*$/gm) ?? [];
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(result.env).toEqual({});
  });
});
