import { createPublicKey, type JsonWebKey, verify } from "node:crypto";

export interface Jwt {
  readonly header: { readonly alg: string; readonly kid: string | undefined };
  readonly claims: {
    readonly issuer: string;
    readonly subject: string;
    readonly audiences: readonly string[];
    /** Seconds since the epoch. */
    readonly expires: number;
  };
  /** What the signature covers. */
  readonly signedText: string;
  readonly signature: Buffer;
}

/** Reads a compact JWT without trusting it. Undefined where it is not one, or lacks a claim that STS needs. */
export const parseJwt = (token: string): Jwt | undefined => {
  const [header, payload, signature, ...rest] = token.split(".");
  if (!header || !payload || !signature || rest.length > 0) return undefined;
  const head = parseObject(header);
  const body = parseObject(payload);
  if (head === undefined || body === undefined) return undefined;
  const { iss, sub, aud, exp } = body;
  if (
    typeof head.alg !== "string" ||
    typeof iss !== "string" ||
    typeof sub !== "string" ||
    typeof exp !== "number"
  ) {
    return undefined;
  }
  return {
    header: { alg: head.alg, kid: typeof head.kid === "string" ? head.kid : undefined },
    claims: { issuer: iss, subject: sub, audiences: [aud].flat().map(String), expires: exp },
    signedText: `${header}.${payload}`,
    signature: Buffer.from(signature, "base64url"),
  };
};

const parseObject = (part: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

/** RS256 and ES256, the two algorithms that IAM's OIDC providers accept here; `none` never passes. */
export const signedBy = (jwt: Jwt, jwk: JsonWebKey): boolean => {
  const family = ({ RS256: "RSA", ES256: "EC" } as Record<string, string>)[jwt.header.alg];
  if (family === undefined || jwk.kty !== family) return false;
  const key = createPublicKey({ key: jwk, format: "jwk" });
  return verify("sha256", Buffer.from(jwt.signedText), { key, dsaEncoding: "ieee-p1363" }, jwt.signature);
};
