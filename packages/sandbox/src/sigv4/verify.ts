import { timingSafeEqual } from "node:crypto";
import type { Directory } from "../iam/directory.ts";
import type { Credential, Now, Principal } from "../iam/types.ts";
import {
  formatAmzDate,
  parseAmzDate,
  parseScope,
  type Scope,
  type SignedRequest,
  signatureOf,
} from "./canonical.ts";

/** Why AWS would not know the caller. The error codes differ by protocol; the message does not. */
export type SignatureProblem = {
  readonly kind: "missing" | "incomplete" | "unknown-key" | "expired" | "mismatch" | "stale";
  readonly message: string;
};

export type Verified =
  | {
      readonly kind: "caller";
      readonly principal: Principal;
      readonly region: string;
      readonly service: string;
    }
  | { readonly kind: "refused"; readonly problem: SignatureProblem };

/** A signature as it was sent, wherever in the request it stood. */
export interface SentSignature {
  readonly scope: string;
  readonly amzDate: string;
  readonly signature: string;
  readonly sessionToken: string | undefined;
  readonly request: SignedRequest;
  readonly lifetimeSeconds: number;
}

export const refused = (kind: SignatureProblem["kind"], message: string): Verified => ({
  kind: "refused",
  problem: { kind, message },
});

const UNKNOWN = "The security token included in the request is invalid.";
const EXPIRED = "The security token included in the request is expired";
const MISMATCH =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const SKEW_SECONDS = 300;

export const verifySignature = (sent: SentSignature, directory: Directory, now: Now): Verified => {
  const scope = parseScope(sent.scope);
  const signedAt = parseAmzDate(sent.amzDate);
  if (scope === undefined) {
    return refused(
      "incomplete",
      `Credential must have exactly 5 slash-delimited elements, got '${sent.scope}'`,
    );
  }
  if (signedAt === undefined || !sent.amzDate.startsWith(scope.date)) {
    return refused(
      "mismatch",
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP",
    );
  }
  const stale = staleness(sent, signedAt, now());
  if (stale !== undefined) return refused("stale", stale);
  const credential = directory.credential(scope.accessKeyId);
  if (credential === undefined || credential.sessionToken !== sent.sessionToken)
    return refused("unknown-key", UNKNOWN);
  if (!signatureMatches(sent, scope, credential)) return refused("mismatch", MISMATCH);
  if (credential.expiresAt !== undefined && credential.expiresAt <= now()) return refused("expired", EXPIRED);
  return { kind: "caller", principal: credential.principal, region: scope.region, service: scope.service };
};

const signatureMatches = (sent: SentSignature, scope: Scope, credential: Credential): boolean => {
  const expected = Buffer.from(signatureOf(sent.request, scope, sent.amzDate, credential.secretAccessKey));
  const actual = Buffer.from(sent.signature);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
};

const staleness = (sent: SentSignature, signedAt: number, now: number): string | undefined => {
  const oldest = now - sent.lifetimeSeconds * 1000;
  const newest = now + SKEW_SECONDS * 1000;
  const minutes = Math.round(sent.lifetimeSeconds / 60);
  if (signedAt < oldest) {
    return `Signature expired: ${sent.amzDate} is now earlier than ${formatAmzDate(oldest)} (${formatAmzDate(now)} - ${minutes} min.)`;
  }
  if (signedAt > newest) {
    return `Signature not yet current: ${sent.amzDate} is still later than ${formatAmzDate(newest)} (${formatAmzDate(now)} + 5 min.)`;
  }
  return undefined;
};
