import { createHash, createHmac } from "node:crypto";
import { partitionOf } from "@towline/kernel";
import type { AwsCredentials } from "./types.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** RFC 3986, as Signature Version 4 wants it. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const signingKey = (secret: string, scope: readonly string[]): Buffer =>
  scope.reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secret}`) as Buffer;

export interface PresignRequest {
  readonly region: string;
  readonly cluster: string;
  readonly credentials: AwsCredentials;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * A GET of STS GetCallerIdentity with the cluster's name as a signed header: what EKS takes for a bearer token. Made
 * without the SDK, whose extra query parameters the verifier refuses, and without network.
 */
const presignedIdentity = ({ region, cluster, credentials, now }: PresignRequest): string => {
  const host = `sts.${region}.${partitionOf(region).dnsSuffix}`;
  const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = [time.slice(0, 8), region, "sts", "aws4_request"];
  const token = credentials.sessionToken;
  const query = [
    ["Action", "GetCallerIdentity"],
    ["Version", "2011-06-15"],
    ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
    ["X-Amz-Credential", [credentials.accessKeyId, ...scope].join("/")],
    ["X-Amz-Date", time],
    ["X-Amz-Expires", "60"],
    ...(token === undefined ? [] : [["X-Amz-Security-Token", token]]),
    ["X-Amz-SignedHeaders", "host;x-k8s-aws-id"],
  ]
    .map(([name = "", value = ""]) => `${name}=${encode(value)}`)
    .join("&");
  const headers = `host:${host}\nx-k8s-aws-id:${cluster}\n`;
  const canonical = ["GET", "/", query, headers, "host;x-k8s-aws-id", sha256("")].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", time, scope.join("/"), sha256(canonical)].join("\n");
  const signature = hmac(signingKey(credentials.secretAccessKey, scope), toSign).toString("hex");
  return `https://${host}/?${query}&X-Amz-Signature=${signature}`;
};

/** A bearer token for the cluster, valid for 15 minutes from `now`. */
export const eksToken = (request: PresignRequest): string =>
  `k8s-aws-v1.${Buffer.from(presignedIdentity(request)).toString("base64url")}`;
