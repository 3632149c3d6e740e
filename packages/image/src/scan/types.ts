import type { SessionPorts } from "@towline/aws";
import type { SourcePosition } from "@towline/kernel";
import type { ImagePlace } from "../promote/types.ts";

/** Worst first. `undefined` is ECR's own word for what nobody has ranked. */
export type Severity = "critical" | "high" | "medium" | "low" | "informational" | "undefined";

/** The least severity that fails the gate. */
export type FailOn = "critical" | "high" | "medium" | "low" | "none";

/** One vulnerability of one package, whichever kind of scan found it. Texts are of a single line. */
export interface Finding {
  /** `CVE-2026-1234` */
  readonly id: string;
  /** The same vulnerability's ids elsewhere. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly package: string | undefined;
  readonly installedVersion: string | undefined;
  readonly fixedVersion: string | undefined;
  /** Basic scans do not say whether there is a fix. */
  readonly fix: "available" | "none" | "unknown";
  readonly title: string;
  readonly uri: string | undefined;
  /** CVSS or Inspector's, 0 to 10. */
  readonly score: number | undefined;
  /** `linux/amd64`; empty for an image that is not an index. */
  readonly platforms: readonly string[];
}

export type NotScannedReason =
  | "unsupported"
  | "failed"
  | "eligibility-expired"
  | "findings-unavailable"
  | "limit-exceeded"
  | "archived"
  | "empty-index"
  | "timed-out";

/** Something of the image that there are no findings for. */
export interface Unscanned {
  /** Undefined for an image that is not an index. */
  readonly platform: string | undefined;
  readonly reason: NotScannedReason;
  /** ECR's words, or where it stood when time was up. */
  readonly detail: string | undefined;
}

/** A scan that came to its end. */
export interface Scanned {
  readonly platform: string | undefined;
  readonly kind: "basic" | "enhanced";
  readonly completedAt: Date;
  readonly findings: readonly Finding[];
  /** Findings that Inspector's own suppression rules take out. */
  readonly suppressed: number;
}

/** An entry of the allow-list. */
export interface AllowEntry {
  readonly id: string;
  /** Only in this package, where given. */
  readonly package: string | undefined;
  /** The last day on which it counts, `2026-12-31`, in UTC. */
  readonly until: string;
  readonly reason: string;
  readonly at: SourcePosition;
}

export interface Policy {
  readonly failOn: FailOn;
  /** What is known to have no fix does not fail. */
  readonly onlyFixable: boolean;
  readonly allowList: readonly AllowEntry[];
}

export interface ScanRequest {
  readonly place: ImagePlace;
  /** `sha256:…`, of an image or an index. */
  readonly digest: string;
  readonly policy: Policy;
  /** How long to wait for findings; 0 asks once. */
  readonly timeoutSeconds: number;
  /** Regions that images may be in; empty for all. */
  readonly allowedRegions: readonly string[];
}

export interface ScanPorts extends SessionPorts {
  readonly signal: AbortSignal;
}

/** A finding, and what became of it. */
export interface JudgedFinding {
  readonly finding: Finding;
  /** `noted`: below the threshold, or without a fix where only fixable ones count. */
  readonly decision: "fails" | "allowed" | "noted";
  /** The entry by which it is allowed. */
  readonly allowed?: AllowEntry;
  /** The entry by which it was allowed until that expired. */
  readonly expired?: AllowEntry;
}

export interface Verdict {
  readonly outcome: "passed" | "failed" | "not-scanned";
  /** Worst first. */
  readonly findings: readonly JudgedFinding[];
  readonly unscanned: readonly Unscanned[];
  /** Entries that no longer count, though their finding is still there. */
  readonly expired: readonly AllowEntry[];
  /** Entries that match nothing; none where a part of the image was not scanned. */
  readonly unused: readonly AllowEntry[];
}

export interface ScanResult extends Verdict {
  readonly repository: string;
  readonly digest: string;
  readonly scans: readonly Scanned[];
  /** Parts of the index that are no images: attestations. */
  readonly skipped: readonly string[];
}
