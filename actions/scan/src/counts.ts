import { type ScanResult, severities } from "@towline/image";

/** The output `findings`: how many of each severity, and apart from them how many are allowed. */
export const countsOf = ({ findings }: Pick<ScanResult, "findings">): Readonly<Record<string, number>> => {
  const standing = findings.filter(({ decision }) => decision !== "allowed");
  const counts = severities.map(
    (severity) => [severity, standing.filter(({ finding }) => finding.severity === severity).length] as const,
  );
  return { ...Object.fromEntries(counts), allowed: findings.length - standing.length };
};
