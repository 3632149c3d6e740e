import { STSClient } from "@aws-sdk/client-sts";
import { afterEach, describe, expect, it } from "@jest/globals";
import { clusterAccess, unreachableHintOf } from "./eks.ts";
import { eksToken } from "./presign.ts";
import { FakeAws, failure, maskLog } from "./testing/fake-aws.ts";
import type { AwsCredentials, AwsSession } from "./types.ts";

const start = Date.parse("2026-11-21T10:00:00Z");
const credentials: AwsCredentials = {
  accessKeyId: "AKIA1",
  secretAccessKey: "secret",
  sessionToken: "to/ken+=",
  expiration: new Date(start + 3_600_000),
};
const urlOf = (token: string): URL =>
  new URL(Buffer.from(token.replace(/^k8s-aws-v1\./, ""), "base64url").toString());

let fake: FakeAws | undefined;
afterEach(() => fake?.close());

const accessTo = async (cluster: object | undefined) => {
  fake = await FakeAws.start({
    "eks:DescribeCluster": () =>
      cluster === undefined ? failure(404, "ResourceNotFoundException") : { body: { cluster } },
  });
  const time = { now: start, renewals: 0 };
  const log = maskLog();
  const session: AwsSession = {
    region: "ap-south-1",
    account: "222222222222",
    arn: "arn:aws:sts::222222222222:assumed-role/towline-dev/run",
    credentials: async ({ forceRefresh = false } = {}) => {
      if (forceRefresh) time.renewals += 1;
      return credentials;
    },
    log,
    clock: { now: () => time.now },
  };
  return { access: clusterAccess(session, { cluster: "dev" }), time, log, fake };
};

const active = {
  name: "dev",
  status: "ACTIVE",
  endpoint: "https://ABC.gr7.ap-south-1.eks.amazonaws.com",
  certificateAuthority: { data: Buffer.from("-----BEGIN CERTIFICATE-----").toString("base64") },
  resourcesVpcConfig: { endpointPublicAccess: false },
};

interface Presigner {
  presign(request: object, options: object): Promise<{ readonly query: Readonly<Record<string, string>> }>;
}

/** The SDK keeps its signer in the client's configuration, past the published types. */
const sdkSigner = async (region: string, keys: AwsCredentials): Promise<Presigner> => {
  const { config } = new STSClient({ region, credentials: keys });
  const { signer } = config as unknown as { readonly signer: (scheme: object) => Promise<Presigner> };
  return await signer({ name: "sigv4", signingName: "sts", signingRegion: region, properties: {} });
};

describe("eksToken", () => {
  it.each([
    ["ap-south-1", "sts.ap-south-1.amazonaws.com", credentials],
    ["cn-north-1", "sts.cn-north-1.amazonaws.com.cn", { ...credentials, sessionToken: undefined }],
  ])("is what the SDK's own signer makes for %s", async (region, hostname, keys) => {
    const signer = await sdkSigner(region, keys);
    const presigned = await signer.presign(
      {
        method: "GET",
        protocol: "https:",
        hostname,
        path: "/",
        query: { Action: "GetCallerIdentity", Version: "2011-06-15" },
        headers: { host: hostname, "x-k8s-aws-id": "dev" },
      },
      { expiresIn: 60, signingDate: new Date(start), unhoistableHeaders: new Set(["x-k8s-aws-id"]) },
    );
    const url = urlOf(eksToken({ region, cluster: "dev", credentials: keys, now: start }));
    expect(Object.fromEntries(url.searchParams)).toEqual(presigned.query);
    expect(url.host).toBe(hostname);
  });

  it("has no padding and no parameter that the verifier refuses", () => {
    const token = eksToken({ region: "ap-south-1", cluster: "dev", credentials, now: start });
    expect(token).toMatch(/^k8s-aws-v1\.[\w-]+$/);
    expect([...urlOf(token).searchParams.keys()]).not.toContain("x-id");
  });
});

describe("clusterAccess", () => {
  it("asks EKS once, and hands out a masked token that is kept for 14 minutes", async () => {
    const { access, time, log, fake } = await accessTo(active);
    const { token, ...rest } = await access;
    expect(rest).toMatchObject({
      kind: "token",
      name: "dev",
      server: "https://ABC.gr7.ap-south-1.eks.amazonaws.com",
      certificateAuthorityPem: "-----BEGIN CERTIFICATE-----",
    });
    const first = await token({ fresh: false });
    expect(log.masks).toEqual([first]);
    time.now = start + 13 * 60_000;
    expect(await token({ fresh: false })).toBe(first);
    time.now = start + 14 * 60_000;
    expect(await token({ fresh: false })).not.toBe(first);
    expect(fake.operations()).toEqual(["eks:DescribeCluster"]);
    expect(fake.asked[0]?.body.path).toBe("/clusters/dev");
  });

  it("mints one token for requests that come at once", async () => {
    const { access, log } = await accessTo(active);
    const { token } = await access;
    const before = log.masks.length;
    const tokens = await Promise.all(Array.from({ length: 5 }, () => token({ fresh: false })));
    expect(new Set(tokens).size).toBe(1);
    expect(log.masks).toHaveLength(before + 1);
  });

  it("mints anew when the last token was refused, or its credentials are about to end", async () => {
    const { access, time } = await accessTo(active);
    const { token } = await access;
    time.now = start + 50 * 60_000;
    const first = await token({ fresh: false });
    time.now += 1_000;
    const second = await token({ fresh: true });
    expect(second).not.toBe(first);
    expect(time.renewals).toBe(1);
    time.now = start + 59 * 60_000;
    expect(await token({ fresh: false })).not.toBe(second);
  });

  it("names a cluster that is not there", async () => {
    const { access } = await accessTo(undefined);
    await expect(access).rejects.toMatchObject({
      code: "eks-cluster-missing",
      message: 'EKS has no cluster "dev" in ap-south-1 of account 222222222222',
    });
  });

  it("says that a cluster is not ready yet", async () => {
    const { access } = await accessTo({ name: "dev", status: "CREATING" });
    await expect(access).rejects.toMatchObject({
      code: "eks-cluster-inactive",
      message: 'EKS cluster "dev" is CREATING and has no API server yet',
    });
  });
});

describe("unreachableHintOf", () => {
  it.each([
    [{ endpointPublicAccess: false }, /no public endpoint: run this job on a runner inside its VPC/],
    [{ endpointPublicAccess: true, publicAccessCidrs: ["192.0.2.0/24"] }, /admits only 192\.0\.2\.0\/24/],
  ])("explains %j", (access, text) => {
    expect(unreachableHintOf("dev", access)).toMatch(text);
  });

  it("has nothing to say of an open endpoint", () => {
    const open = { endpointPublicAccess: true, publicAccessCidrs: ["0.0.0.0/0"] };
    expect(unreachableHintOf("dev", open)).toBeUndefined();
  });
});
