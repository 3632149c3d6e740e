import type { Directory } from "../iam/directory.ts";
import type { Now } from "../iam/types.ts";
import { sha256Hex } from "./canonical.ts";
import { parseQuery } from "./query.ts";
import { refused, type Verified, verifySignature } from "./verify.ts";

export interface PresignedRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names; `host` included. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Checks the signature in the query of a presigned URL without a body. */
export const verifyPresigned = (
  request: PresignedRequest,
  lifetimeSeconds: number,
  directory: Directory,
  now: Now,
): Verified => {
  const query = parseQuery(request.url.search.slice(1));
  const value = (name: string): string | undefined => query.find(([key]) => key === name)?.[1];
  const scope = value("X-Amz-Credential");
  const amzDate = value("X-Amz-Date");
  const signature = value("X-Amz-Signature");
  const signedHeaders = value("X-Amz-SignedHeaders")?.split(";");
  if (
    value("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256" ||
    !scope ||
    !amzDate ||
    !signature ||
    !signedHeaders?.includes("host")
  ) {
    return refused(
      "incomplete",
      "AWS query-string parameters must include X-Amz-Algorithm, -Credential, -Signature, -SignedHeaders and -Date.",
    );
  }
  return verifySignature(
    {
      scope,
      amzDate,
      signature,
      sessionToken: value("X-Amz-Security-Token"),
      lifetimeSeconds,
      request: {
        method: request.method,
        path: request.url.pathname,
        query: query.filter(([name]) => name !== "X-Amz-Signature"),
        headers: request.headers,
        signedHeaders,
        payloadHash: sha256Hex(""),
      },
    },
    directory,
    now,
  );
};
