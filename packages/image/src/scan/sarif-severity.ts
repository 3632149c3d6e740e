import type { Severity } from "./types.ts";

type Level = "error" | "warning" | "note";

/** Bands of GitHub's `security-severity`, and what stands for a finding without a score. */
const bands: Readonly<Record<Severity, { level: Level; min: number; max: number; usual: number }>> = {
  critical: { level: "error", min: 9.1, max: 10, usual: 9.5 },
  high: { level: "error", min: 7, max: 8.9, usual: 8 },
  medium: { level: "warning", min: 4, max: 6.9, usual: 5.5 },
  low: { level: "note", min: 0.1, max: 3.9, usual: 2 },
  informational: { level: "note", min: 0, max: 0, usual: 0 },
  undefined: { level: "note", min: 0, max: 0, usual: 0 },
};

export const sarifLevel = (severity: Severity): Level => bands[severity].level;

/** GitHub ranks by this number alone; the scanner's word counts, so the score is kept inside of its band. */
export const securitySeverity = (severity: Severity, score: number | undefined): string => {
  const { min, max, usual } = bands[severity];
  return Math.min(max, Math.max(min, score ?? usual)).toFixed(1);
};
