import { formatAmzDate, sha256Hex, signatureOf } from "../sigv4/canonical.ts";

export interface MintRequest {
  readonly cluster: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Milliseconds since the epoch; now where not given. */
  readonly signedAt?: number;
  /** Seconds, `X-Amz-Expires`. */
  readonly expires?: string;
  readonly host?: string;
  readonly signedHeaders?: readonly string[];
  /** Parameters that replace or join the usual ones. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A bearer token as `aws eks get-token` mints it. For tests of the sandbox itself: Towline mints its own. */
export const mintEksToken = (mint: MintRequest): string => {
  const { cluster, region, credentials, host = `sts.${region}.amazonaws.com` } = mint;
  const amzDate = formatAmzDate(mint.signedAt ?? Date.now());
  const scope = { accessKeyId: credentials.accessKeyId, date: amzDate.slice(0, 8), region, service: "sts" };
  const signedHeaders = mint.signedHeaders ?? ["host", "x-k8s-aws-id"];
  const query = {
    Action: "GetCallerIdentity",
    Version: "2011-06-15",
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `${scope.accessKeyId}/${scope.date}/${region}/sts/aws4_request`,
    "X-Amz-Date": amzDate,
    "X-Amz-Expires": mint.expires ?? "60",
    ...(credentials.sessionToken === undefined ? {} : { "X-Amz-Security-Token": credentials.sessionToken }),
    "X-Amz-SignedHeaders": signedHeaders.join(";"),
    ...mint.parameters,
  };
  const request = {
    method: "GET",
    path: "/",
    query: Object.entries(query),
    headers: { host, "x-k8s-aws-id": cluster },
    signedHeaders,
    payloadHash: sha256Hex(""),
  };
  const signature = signatureOf(request, scope, amzDate, credentials.secretAccessKey);
  const search = Object.entries({ ...query, "X-Amz-Signature": signature })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `k8s-aws-v1.${Buffer.from(`https://${host}/?${search}`).toString("base64url")}`;
};
