import type { Directory } from "../iam/directory.ts";
import type { Now } from "../iam/types.ts";
import { sha256Hex } from "./canonical.ts";
import { parseQuery } from "./query.ts";
import { refused, type Verified, verifySignature } from "./verify.ts";

/** An HTTP request with its whole body. `url` is path and query as sent. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const ALGORITHM = "AWS4-HMAC-SHA256";
const LIFETIME_SECONDS = 300;

/** Checks the `Authorization` header of an AWS request. */
export const verifyHeader = (request: HttpRequest, directory: Directory, now: Now): Verified => {
  const authorization = request.headers.authorization;
  if (authorization === undefined) return refused("missing", "Request is missing Authentication Token");
  const fields = fieldsOf(authorization);
  const amzDate = request.headers["x-amz-date"];
  if (fields === undefined || amzDate === undefined) {
    return refused(
      "incomplete",
      "Authorization header requires 'Credential', 'Signature' and 'SignedHeaders' parameters and an 'X-Amz-Date' header.",
    );
  }
  const payloadHash = sha256Hex(request.body);
  const declared = request.headers["x-amz-content-sha256"];
  if (declared !== undefined && declared !== payloadHash) {
    return refused(
      "mismatch",
      "The value of 'x-amz-content-sha256' does not match the payload of the request.",
    );
  }
  const unsigned = unsignedHeaderOf(fields.signedHeaders, request.headers);
  if (unsigned !== undefined) {
    return refused("mismatch", `'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  const [path = "/", query = ""] = request.url.split("?", 2);
  return verifySignature(
    {
      ...fields,
      amzDate,
      sessionToken: request.headers["x-amz-security-token"],
      lifetimeSeconds: LIFETIME_SECONDS,
      request: {
        method: request.method,
        path,
        query: parseQuery(query),
        headers: request.headers,
        signedHeaders: fields.signedHeaders,
        payloadHash,
      },
    },
    directory,
    now,
  );
};

/** AWS wants the host and every `x-amz-` header signed. */
const unsignedHeaderOf = (signed: readonly string[], headers: HttpRequest["headers"]): string | undefined =>
  Object.keys(headers).find(
    (name) => (name === "host" || name.startsWith("x-amz-")) && !signed.includes(name),
  );

const fieldsOf = (authorization: string) => {
  if (!authorization.startsWith(`${ALGORITHM} `)) return undefined;
  const pairs = authorization.slice(ALGORITHM.length + 1).split(",");
  const fields = new Map(pairs.map((pair) => splitOnce(pair.trim())));
  const scope = fields.get("Credential");
  const signature = fields.get("Signature");
  const signedHeaders = fields.get("SignedHeaders");
  if (!scope || !signature || !signedHeaders) return undefined;
  return { scope, signature, signedHeaders: signedHeaders.split(";") };
};

const splitOnce = (pair: string): [string, string] => {
  const at = pair.indexOf("=");
  return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
};
