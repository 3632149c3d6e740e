import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent, request as httpsRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { DescribeClusterCommand, EKSClient } from "@aws-sdk/client-eks";
import { AssumeRoleWithWebIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { exampleRegion, nonProductionAccount } from "./defaults.ts";
import { mintEksToken } from "./eks/mint-token.ts";
import { type Sandbox, startSandbox } from "./sandbox.ts";
import { startTestIssuer, type TestIssuer } from "./sts/test-issuer.ts";

const example = join(import.meta.dirname, "../../../examples/checkout");
const docker = join(import.meta.dirname, "../bin/docker");

let issuer: TestIssuer;
let sandbox: Sandbox;
let scratch: string;

beforeAll(async () => {
  issuer = await startTestIssuer();
  sandbox = await startSandbox({
    oidcIssuer: issuer.url,
    clusters: [
      { name: "dev", account: nonProductionAccount, region: exampleRegion, namespaces: ["dev"] },
      { name: "private", account: nonProductionAccount, region: exampleRegion, reachable: false },
    ],
    timing: { podStart: 20, pull: 5, probeSecond: 10 },
  });
  scratch = await mkdtemp(join(tmpdir(), "towline-sandbox-"));
});
afterAll(async () => {
  await Promise.all([sandbox.stop(), issuer.stop(), rm(scratch, { recursive: true })]);
});

const client = { region: exampleRegion, maxAttempts: 1 };

const assume = async (role: string, sub: string) => {
  const { Credentials } = await new STSClient({ ...client, endpoint: sandbox.env.AWS_ENDPOINT_URL }).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: "towline",
      WebIdentityToken: issuer.token({ sub }),
    }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken,
  };
};

const deployer = () =>
  assume(`arn:aws:iam::${nonProductionAccount}:role/towline-dev`, "repo:acme@1/checkout@2:environment:dev");
const builder = () =>
  assume("arn:aws:iam::111111111111:role/towline-build", "repo:acme@1/checkout@2:ref:refs/heads/main");

const describeCluster = async (name: string) => {
  const eks = new EKSClient({
    ...client,
    endpoint: sandbox.env.AWS_ENDPOINT_URL,
    credentials: await deployer(),
  });
  const { cluster } = await eks.send(new DescribeClusterCommand({ name }));
  return {
    endpoint: cluster?.endpoint ?? "",
    ca: Buffer.from(cluster?.certificateAuthority?.data ?? "", "base64").toString(),
  };
};

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Calls a cluster over TLS, trusting nothing but the certificate authority that EKS names. */
const call = async (method: string, path: string, token: string, body?: object): Promise<Answer> => {
  const { endpoint, ca } = await describeCluster("dev");
  const agent = new Agent({ ca });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const request = httpsRequest(new URL(path, endpoint), { method, agent, headers }, async (response) => {
      const text = (await response.toArray()).join("");
      resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Record<string, unknown> });
    });
    request.on("error", reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
};

const tokenFor = async (cluster: string): Promise<string> =>
  mintEksToken({ cluster, region: exampleRegion, credentials: await deployer() });

const pushExample = async (): Promise<string> => {
  const ecr = new ECRClient({
    ...client,
    endpoint: sandbox.env.AWS_ENDPOINT_URL,
    credentials: await builder(),
  });
  const [data] = (await ecr.send(new GetAuthorizationTokenCommand({}))).authorizationData ?? [];
  const host = new URL(data?.proxyEndpoint ?? "").host;
  await writeFile(
    join(scratch, "config.json"),
    JSON.stringify({ auths: { [host]: { auth: data?.authorizationToken } } }),
  );
  const image = `${host}/checkout:main`;
  const env = { PATH: process.env.PATH, DOCKER_CONFIG: scratch };
  await promisify(execFile)(
    process.execPath,
    [docker, "buildx", "build", "--push", "--tag", image, example],
    { env },
  );
  return image;
};

const pod = (image: string) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "checkout" },
  spec: { containers: [{ name: "checkout", image }] },
});

describe("the sandbox", () => {
  it("runs in its cluster what was pushed to its registry, by the roles of the example", async () => {
    const image = await pushExample();
    const token = await tokenFor("dev");
    expect((await call("POST", "/api/v1/namespaces/dev/pods", token, pod(image))).status).toBe(201);
    const phase = async () => {
      const { body } = await call("GET", "/api/v1/namespaces/dev/pods/checkout", token);
      return (body.status as { phase: string }).phase;
    };
    for (let i = 0; i < 100 && (await phase()) !== "Running"; i += 1) await delay(20);
    expect(await phase()).toBe("Running");
  });

  it("refuses a token that was minted for another cluster", async () => {
    expect((await call("GET", "/api/v1/namespaces/dev/pods", await tokenFor("private"))).status).toBe(401);
  });

  it("refuses a token as soon as its session has expired", async () => {
    const token = await tokenFor("dev");
    sandbox.sts.expireSessions();
    expect((await call("GET", "/api/v1/namespaces/dev/pods", token)).status).toBe(401);
  });

  it("has clusters that cannot be reached", async () => {
    const { endpoint } = await describeCluster("private");
    await expect(fetch(endpoint)).rejects.toThrow("fetch failed");
    expect(Object.keys(sandbox.kubernetes)).toEqual(["dev"]);
  });

  it("injects faults everywhere, and writes down what arrives", async () => {
    sandbox.setFaults(({ service }) => (service === "eks" ? { kind: "status", status: 503 } : undefined));
    await expect(describeCluster("dev")).rejects.toMatchObject({ name: "ServiceUnavailable" });
    sandbox.setFaults(undefined);
    expect(sandbox.requests.at(-1)).toMatchObject({ service: "eks", path: "eks:DescribeCluster" });
  });

  it("refuses two clusters of one name", async () => {
    const twin = { name: "a", account: nonProductionAccount, region: exampleRegion };
    await expect(startSandbox({ clusters: [twin, twin] })).rejects.toThrow("two clusters with the name a");
  });

  it("leaves no listener open", async () => {
    const other = await startSandbox({ clusters: [] });
    const registry = await other.ecr.registryUrl("111111111111", exampleRegion);
    await other.stop();
    for (const url of [other.env.AWS_ENDPOINT_URL ?? "", registry]) {
      await expect(fetch(url)).rejects.toThrow("fetch failed");
    }
  });
});
