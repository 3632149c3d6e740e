import { DescribeClusterCommand, EKSClient, ListClustersCommand } from "@aws-sdk/client-eks";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { type MintRequest, mintEksToken } from "./mint-token.ts";
import type { EksCluster } from "./types.ts";

let cloud: Cloud;

const cluster: EksCluster = {
  name: "dev",
  account: "222222222222",
  region: "ap-south-1",
  status: "ACTIVE",
  endpoint: "https://127.0.0.1:1",
  certificateAuthorityPem: "-----BEGIN CERTIFICATE-----\n",
  publicAccess: true,
  access: [{ principal: "arn:aws:iam::222222222222:user/runner", groups: ["system:masters"] }],
  createdAt: Date.now(),
};

beforeAll(async () => {
  cloud = await startCloud({
    accounts: {
      "222222222222": { users: [{ name: "runner" }, { name: "other", denied: ["eks:DescribeCluster"] }] },
    },
  });
  cloud.addCluster(cluster);
  cloud.addCluster({ ...cluster, name: "new", status: "CREATING" });
});
afterAll(() => cloud.stop());

const eks = (user = "runner", region = "ap-south-1"): EKSClient => {
  const env = cloud.userEnv("222222222222", user);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return new EKSClient({ endpoint: cloud.url, region, maxAttempts: 1, credentials });
};

describe("DescribeCluster", () => {
  it("tells how to reach a cluster", async () => {
    const answer = await eks().send(new DescribeClusterCommand({ name: "dev" }));
    expect(answer.cluster).toMatchObject({
      arn: "arn:aws:eks:ap-south-1:222222222222:cluster/dev",
      endpoint: "https://127.0.0.1:1",
      status: "ACTIVE",
      certificateAuthority: { data: Buffer.from("-----BEGIN CERTIFICATE-----\n").toString("base64") },
      resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ["0.0.0.0/0"] },
      accessConfig: { authenticationMode: "API" },
    });
  });

  it("has neither endpoint nor certificate before the cluster stands", async () => {
    const answer = await eks().send(new DescribeClusterCommand({ name: "new" }));
    expect(answer.cluster?.endpoint).toBeUndefined();
    expect(answer.cluster?.certificateAuthority?.data).toBeUndefined();
  });

  it("knows no cluster of another name or region", async () => {
    const missing = { name: "ResourceNotFoundException", message: "No cluster found for name: prod." };
    await expect(eks().send(new DescribeClusterCommand({ name: "prod" }))).rejects.toMatchObject(missing);
    const elsewhere = eks("runner", "eu-central-1").send(new DescribeClusterCommand({ name: "dev" }));
    await expect(elsewhere).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  it("says who may not do what", async () => {
    await expect(eks("other").send(new DescribeClusterCommand({ name: "dev" }))).rejects.toMatchObject({
      name: "AccessDeniedException",
      message:
        "User: arn:aws:iam::222222222222:user/other is not authorized to perform: eks:DescribeCluster on resource: arn:aws:eks:ap-south-1:222222222222:cluster/dev because no identity-based policy allows the eks:DescribeCluster action",
    });
  });

  it("refuses another EKS operation by name", async () => {
    await expect(eks().send(new ListClustersCommand({}))).rejects.toMatchObject({
      message: "the Towline sandbox does not implement the EKS request GET /clusters",
    });
  });
});

const mint = ({ user, ...change }: Partial<MintRequest> & { readonly user?: string } = {}): string => {
  const env = cloud.userEnv("222222222222", user ?? "runner");
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  return mintEksToken({ cluster: "dev", region: "ap-south-1", credentials, ...change });
};

describe("AuthenticateToken", () => {
  it("lets in whom an access entry names", async () => {
    expect(await cloud.authenticate(mint(), "dev")).toEqual({
      kind: "user",
      name: "arn:aws:iam::222222222222:user/runner",
      groups: ["system:masters", "system:authenticated"],
    });
  });

  const minutesAgo = (minutes: number): number => Date.now() - minutes * 60_000;
  it("takes a token for 14 minutes, whatever X-Amz-Expires says", async () => {
    expect(await cloud.authenticate(mint({ signedAt: minutesAgo(14) }), "dev")).toMatchObject({
      kind: "user",
    });
  });

  it.each<[string, Parameters<typeof mint>[0]]>([
    ["a principal without access entry", { user: "other" }],
    ["a token for another cluster", { cluster: "staging" }],
    ["a token older than 15 minutes", { signedAt: minutesAgo(16) }],
    ["an unknown query parameter", { parameters: { "x-id": "GetCallerIdentity" } }],
    ["another action", { parameters: { Action: "AssumeRole" } }],
    ["an unsigned cluster header", { signedHeaders: ["host"] }],
    ["a host that is not STS", { host: "sts.ap-south-1.amazonaws.com.evil.example" }],
    ["the STS host of another region", { host: "sts.eu-central-1.amazonaws.com" }],
    ["more than 900 seconds", { expires: "3600" }],
  ])("refuses %s", async (_what, change) => {
    expect(await cloud.authenticate(mint(change), "dev")).toEqual({ kind: "unauthorized" });
  });

  it.each([
    ["another prefix", (token: string) => token.replace("v1", "v2")],
    ["padding", (token: string) => `${token}=`],
    ["text that is no URL", () => "k8s-aws-v1.bm90IGEgdXJs"],
    [
      "a changed signature",
      (token: string) => token.slice(0, -4) + (token.endsWith("AAAA") ? "BBBB" : "MDAw"),
    ],
  ])("refuses %s", async (_what, change) => {
    expect(await cloud.authenticate(change(mint()), "dev")).toEqual({ kind: "unauthorized" });
  });
});
