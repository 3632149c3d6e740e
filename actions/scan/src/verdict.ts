import { failureOf, type Policy, type ScanResult } from "@towline/image";
import { type Log, lineOf } from "@towline/kernel";
import { countsOf } from "./counts.ts";
import type { Job } from "./job.ts";

/** What came of one image. */
export interface Scanned {
  readonly job: Job;
  readonly result: ScanResult;
  readonly policy: Policy;
}

/** Worst first. */
const outcomes = ["failed", "not-scanned", "passed"] as const;

/** The output `outcome`: that of the worst image. */
export const outcomeOf = (scanned: readonly Scanned[]): ScanResult["outcome"] | undefined =>
  outcomes.find((outcome) => scanned.some(({ result }) => result.outcome === outcome));

/** The output `findings`, of all images. */
export const findingsOf = (scanned: readonly Scanned[]): Readonly<Record<string, number>> =>
  countsOf({ findings: scanned.flatMap(({ result }) => result.findings) });

/** Throws where the image is kept out; where an unscanned one may pass, it is a warning. */
export const raise = ({ job, result, policy }: Scanned, log: Log): void => {
  const failure = failureOf(result, policy);
  if (failure === undefined) return;
  if (result.outcome === "not-scanned" && job.onNotScanned === "warn") log.warning(lineOf(failure));
  else throw failure;
};
