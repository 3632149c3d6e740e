import { createHash, createHmac } from "node:crypto";

/** What a version 4 signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** As sent, percent-encoded. */
  readonly path: string;
  /** Decoded names and values, without `X-Amz-Signature`. */
  readonly query: readonly (readonly [string, string])[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Lower-case names, in order. */
  readonly signedHeaders: readonly string[];
  /** Hex. */
  readonly payloadHash: string;
}

export interface Scope {
  readonly accessKeyId: string;
  /** `20261121` */
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

const hmac = (key: string | Uint8Array, data: string): Buffer =>
  createHmac("sha256", key).update(data).digest();

/** Percent-encoding of RFC 3986: `encodeURIComponent` leaves five characters that AWS encodes. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Every service but S3 encodes the already encoded path once more. */
const canonicalPath = (path: string): string => path.split("/").map(encode).join("/");

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const canonicalQuery = (query: SignedRequest["query"]): string =>
  query
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort(byCodePoint)
    .join("&");

const canonicalRequest = (request: SignedRequest): string =>
  [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    ...request.signedHeaders.map(
      (name) => `${name}:${(request.headers[name] ?? "").trim().replace(/ +/g, " ")}`,
    ),
    "",
    request.signedHeaders.join(";"),
    request.payloadHash,
  ].join("\n");

/** The signature in hex. `amzDate` is `20261121T110500Z`. */
export const signatureOf = (
  request: SignedRequest,
  scope: Scope,
  amzDate: string,
  secret: string,
): string => {
  const scopeText = `${scope.date}/${scope.region}/${scope.service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", amzDate, scopeText, sha256Hex(canonicalRequest(request))].join("\n");
  const key = [scope.region, scope.service, "aws4_request"].reduce<Buffer>(
    hmac,
    hmac(`AWS4${secret}`, scope.date),
  );
  return hmac(key, toSign).toString("hex");
};

/** `AKIA…/20261121/ap-south-1/ecr/aws4_request`, or undefined where it is not of this form. */
export const parseScope = (text: string): Scope | undefined => {
  const [accessKeyId, date, region, service, end, ...rest] = text.split("/");
  if (!accessKeyId || !date || !region || !service || end !== "aws4_request" || rest.length > 0)
    return undefined;
  return { accessKeyId, date, region, service };
};

/** Milliseconds since the epoch of `20261121T110500Z`, or undefined. */
export const parseAmzDate = (text: string): number | undefined => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [, y, mo, d, h, mi, s] = match;
  const time = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  return Number.isNaN(time) ? undefined : time;
};

export const formatAmzDate = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:]|\.\d{3}/g, "");
