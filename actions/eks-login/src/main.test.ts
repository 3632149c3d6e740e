import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine } from "../../ecr-login/src/testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const account = "222222222222";
const inputs = { cluster: "dev", "aws-region": "ap-south-1", account, "role-to-assume": "towline-dev" };
const server = "https://127.0.0.1:6443";

let machine: Machine;
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
  machine.cloud.addCluster({ ...cluster, name: "dev", status: "ACTIVE", publicAccess: true });
  machine.cloud.addCluster({ ...cluster, name: "hidden", status: "ACTIVE", publicAccess: false });
  machine.cloud.addCluster({ ...cluster, name: "new", status: "CREATING", publicAccess: true });
});
afterAll(() => machine.stop());

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
    expect(await machine.cloud.authenticate(users[0].user.token, "dev")).toMatchObject({
      kind: "user",
      groups: expect.arrayContaining(["system:masters"]),
    });
    expect(await machine.cloud.authenticate(users[0].user.token, "hidden")).toEqual({ kind: "unauthorized" });

    const state = Object.entries(result.state).map(([name, value]) => [`STATE_${name}`, value]);
    const post = join(import.meta.dirname, "post.ts");
    expect(await machine.run({ entry: post, env: Object.fromEntries(state) })).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(path, ".."))).toBe(false);
  });

  it("prints, exports and keeps no secret", async () => {
    const result = await machine.run({ entry, inputs });
    const { users } = JSON.parse(readFileSync(result.outputs.kubeconfig ?? "", "utf8"));
    const masks = masksOf(result);
    expect(masks).toContain(users[0].user.token);
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    for (const secret of masks) expect(JSON.stringify(shown)).not.toContain(secret);
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
