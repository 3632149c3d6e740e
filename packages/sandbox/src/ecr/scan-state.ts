import type { Now } from "../iam/types.ts";

export type ScanStatus =
  | "IN_PROGRESS"
  | "COMPLETE"
  | "FAILED"
  | "UNSUPPORTED_IMAGE"
  | "ACTIVE"
  | "PENDING"
  | "SCAN_ELIGIBILITY_EXPIRED"
  | "FINDINGS_UNAVAILABLE"
  | "LIMIT_EXCEEDED"
  | "IMAGE_ARCHIVED";

export interface PlantedPackage {
  readonly name: string;
  readonly version: string;
  /** Enhanced only; where left out ECR says `NotAvailable`. */
  readonly fixedIn?: string;
}

/** A vulnerability as both kinds of scan know it; the API renders it in the shape of its kind. */
export interface PlantedFinding {
  readonly id: string;
  /** `CRITICAL` … `INFORMATIONAL`, `UNDEFINED` (basic) or `UNTRIAGED` (enhanced). */
  readonly severity: string;
  /** A basic finding has one. */
  readonly packages: readonly PlantedPackage[];
  readonly description?: string;
  readonly uri?: string;
  readonly score?: number;
  /** Enhanced: ids of the same vulnerability elsewhere. */
  readonly related?: readonly string[];
  /** Enhanced. Default `ACTIVE`. */
  readonly status?: "ACTIVE" | "SUPPRESSED" | "CLOSED";
  /** Enhanced. Default: `YES` where every package has a fix, `PARTIAL` where some have. */
  readonly fixAvailable?: "YES" | "NO" | "PARTIAL";
}

/** What a scan of one image is to find, and when. */
export interface PlantedScan {
  readonly kind: "basic" | "enhanced";
  /** Basic: not scanned on push, so that nothing is known before StartImageScan. */
  readonly waitsForStart?: boolean;
  /** So many reads find no scan, as right after a push. */
  readonly absentReads?: number;
  /** So many reads after those find it `IN_PROGRESS` or, enhanced, `PENDING`. */
  readonly pendingReads?: number;
  /** So many reads after those find the last status already, but neither findings nor a time, as AWS does. */
  readonly emptyReads?: number;
  /** Where it ends. Default `COMPLETE` or, enhanced, `ACTIVE`. */
  readonly status?: ScanStatus;
  readonly description?: string;
  readonly findings?: readonly PlantedFinding[];
  /** Milliseconds since the epoch. Default: when the findings are first read. */
  readonly completedAt?: number;
}

/** What one read of the findings meets. */
export type ScanReading =
  | { readonly kind: "absent" }
  | { readonly kind: "status"; readonly status: ScanStatus }
  | { readonly kind: "ended"; readonly status: ScanStatus; readonly completedAt: number };

export type StartOutcome = "started" | "limit" | "disabled";

const dayMilliseconds = 24 * 3600_000;

/** The scan of one image, which goes on with every read. */
export class ScanState {
  readonly plan: PlantedScan;
  readonly #now: Now;
  #waits: boolean;
  #reads = 0;
  #completedAt: number | undefined;
  #startedAt: number | undefined;
  #current: ScanReading = { kind: "absent" };

  constructor(plan: PlantedScan, now: Now) {
    this.plan = plan;
    this.#now = now;
    this.#waits = plan.waitsForStart ?? false;
    this.#completedAt = plan.completedAt;
    // a scan that ended before has nothing to wait for
    if (plan.completedAt !== undefined) this.#reads = Number.POSITIVE_INFINITY;
  }

  /** What the last read met: further pages belong to it. */
  get current(): ScanReading {
    return this.#current;
  }

  read(): ScanReading {
    this.#current = this.#next();
    return this.#current;
  }

  /** StartImageScan: for basic scans only, and once in 24 hours, the scan on push included. */
  start(): StartOutcome {
    if (this.plan.kind === "enhanced") return "disabled";
    const last = this.#startedAt ?? (this.#waits ? undefined : (this.#completedAt ?? this.#now()));
    if (last !== undefined && this.#now() - last < dayMilliseconds) return "limit";
    this.#waits = false;
    this.#startedAt = this.#now();
    this.#completedAt = undefined;
    this.#reads = this.plan.absentReads ?? 0;
    return "started";
  }

  #next(): ScanReading {
    if (this.#waits) return { kind: "absent" };
    const { kind, absentReads = 0, pendingReads = 0, emptyReads = 0 } = this.plan;
    const status = this.plan.status ?? (kind === "enhanced" ? "ACTIVE" : "COMPLETE");
    const read = this.#reads++;
    if (read < absentReads) return { kind: "absent" };
    if (read < absentReads + pendingReads)
      return { kind: "status", status: kind === "enhanced" ? "PENDING" : "IN_PROGRESS" };
    if (status !== "COMPLETE" && status !== "ACTIVE") return { kind: "status", status };
    if (read < absentReads + pendingReads + emptyReads) return { kind: "status", status };
    this.#completedAt ??= this.#now();
    return { kind: "ended", status, completedAt: this.#completedAt };
  }
}

/** The sandbox has no scanner. What ECR says of images from scratch holds for all that nothing was planted for. */
export const unplanted = (scanOnPush: boolean): PlantedScan => ({
  kind: "basic",
  waitsForStart: !scanOnPush,
  status: "FAILED",
  description: "UnsupportedImageError: The operating system and/or package manager are not supported.",
});
