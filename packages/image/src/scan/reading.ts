import type { ScanAnswer } from "@towline/aws";
import { basicFinding, enhancedFindings, isActive, isSuppressed } from "./normalise.ts";
import { singleLine } from "./single-line.ts";
import type { NotScannedReason, Scanned } from "./types.ts";

/** What one answer of ECR means. `state` is for people: where the scan stands. */
export type Reading =
  | { readonly kind: "absent"; readonly state: string }
  | { readonly kind: "pending"; readonly state: string }
  | { readonly kind: "ended"; readonly scan: Scanned }
  | { readonly kind: "not-scanned"; readonly reason: NotScannedReason; readonly detail: string | undefined };

const failures: Readonly<Record<string, NotScannedReason>> = {
  FAILED: "failed",
  UNSUPPORTED_IMAGE: "unsupported",
  SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
  FINDINGS_UNAVAILABLE: "findings-unavailable",
  LIMIT_EXCEEDED: "limit-exceeded",
  IMAGE_ARCHIVED: "archived",
};

/** Basic scans say FAILED of what they do not support, and name it in the description only. */
const reasonOf = (status: string, description: string | undefined): NotScannedReason | undefined =>
  status === "FAILED" && description?.includes("UnsupportedImage") ? "unsupported" : failures[status];

const scanOf = (answer: ScanAnswer, completedAt: Date, platform: string | undefined): Scanned => {
  const isEnhanced = answer.enhanced.length > 0 || answer.status === "ACTIVE";
  return {
    platform,
    kind: isEnhanced ? "enhanced" : "basic",
    completedAt,
    findings: [
      ...answer.basic.map((found) => basicFinding(found, platform)),
      ...answer.enhanced.filter(isActive).flatMap((found) => enhancedFindings(found, platform)),
    ],
    suppressed: answer.enhanced.filter(isSuppressed).length,
  };
};

/**
 * COMPLETE and ACTIVE alone do not mean that there are findings: ECR answers so, with none, before an enhanced scan has
 * ended. The time of completion is what comes last.
 */
export const readingOf = (answer: ScanAnswer | undefined, platform: string | undefined): Reading => {
  if (answer === undefined) return { kind: "absent", state: "ECR knows of no scan" };
  const { status, description, completedAt } = answer;
  const reason = reasonOf(status, description);
  if (reason !== undefined)
    return { kind: "not-scanned", reason, detail: singleLine(description) || undefined };
  const hasEnded = status === "COMPLETE" || status === "ACTIVE";
  if (hasEnded && completedAt !== undefined)
    return { kind: "ended", scan: scanOf(answer, completedAt, platform) };
  return {
    kind: "pending",
    state: hasEnded ? `it is ${status}, but without findings yet` : `it is ${singleLine(status)}`,
  };
};
