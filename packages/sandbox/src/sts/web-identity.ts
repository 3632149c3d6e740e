import type { JsonWebKey } from "node:crypto";
import { AwsFailure } from "../aws/failure.ts";
import type { Now } from "../iam/types.ts";
import { type Jwt, parseJwt, signedBy } from "./jwt.ts";

export interface VerifiedIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

const AUDIENCE = "sts.amazonaws.com";

/** Verifies web identity tokens against the signing keys that a trusted issuer publishes. */
export class WebIdentity {
  readonly #issuers: Set<string>;
  readonly #now: Now;

  constructor(issuers: readonly string[], now: Now) {
    this.#issuers = new Set(issuers);
    this.#now = now;
  }

  /** From now on tokens of this issuer count. Its keys stand at `<issuer>/.well-known/jwks`. */
  trust(issuer: string): void {
    this.#issuers.add(issuer);
  }

  /** Throws InvalidIdentityToken, ExpiredTokenException or IDPCommunicationError. */
  async verify(token: string): Promise<VerifiedIdentity> {
    const jwt = parseJwt(token);
    if (jwt === undefined) {
      throw invalidToken(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
      );
    }
    const { issuer, subject, audiences } = jwt.claims;
    if (!this.#issuers.has(issuer)) {
      throw invalidToken(`No OpenIDConnect provider found in your account for ${issuer}`);
    }
    await checkSignature(jwt);
    this.#checkExpiry(jwt);
    if (!audiences.includes(AUDIENCE)) throw invalidToken("Incorrect token audience");
    return { issuer, subject, audience: AUDIENCE };
  }

  #checkExpiry(jwt: Jwt): void {
    const current = Math.floor(this.#now() / 1000);
    if (jwt.claims.expires > current) return;
    throw new AwsFailure(
      "ExpiredTokenException",
      `Token expired: current date/time ${current} must be before the expiration date/time ${jwt.claims.expires}`,
    );
  }
}

const invalidToken = (message: string): AwsFailure => new AwsFailure("InvalidIdentityToken", message);

const checkSignature = async (jwt: Jwt): Promise<void> => {
  const keys = await fetchKeys(jwt.claims.issuer);
  const key = keys.find((candidate) => candidate.kid === jwt.header.kid);
  if (key === undefined) {
    throw invalidToken(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  if (!signedBy(jwt, key)) throw invalidToken("The signature of the web identity token is invalid");
};

type PublicKeyJwk = JsonWebKey & { readonly kid?: string };

const fetchKeys = async (issuer: string): Promise<readonly PublicKeyJwk[]> => {
  try {
    const response = await fetch(`${issuer}/.well-known/jwks`, { signal: AbortSignal.timeout(2000) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { keys } = (await response.json()) as { keys: readonly PublicKeyJwk[] };
    return keys;
  } catch (error) {
    throw new AwsFailure(
      "IDPCommunicationError",
      `The identity provider ${issuer} could not be reached to verify the web identity token: ${String(error)}`,
    );
  }
};
