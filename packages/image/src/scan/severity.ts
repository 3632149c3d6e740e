import type { FailOn, Severity } from "./types.ts";

/** Worst first. */
export const severities: readonly Severity[] = [
  "critical",
  "high",
  "medium",
  "low",
  "informational",
  "undefined",
];

/** ECR's basic scans say `UNDEFINED`, Inspector `UNTRIAGED`; a word that is new counts as unranked too. */
export const severityOf = (text: string | undefined): Severity =>
  severities.find((known) => known === text?.toLowerCase()) ?? "undefined";

/** 0 for the worst. */
export const rankOf = (severity: Severity): number => severities.indexOf(severity);

export const reaches = (severity: Severity, failOn: FailOn): boolean =>
  failOn !== "none" && rankOf(severity) <= rankOf(failOn);
