import { rankOf } from "./severity.ts";
import type { Finding } from "./types.ts";

const keyOf = (finding: Finding): string =>
  JSON.stringify([finding.id, finding.package, finding.installedVersion]);

/** What a gate looks at first: a fix on one platform is a fix. */
const fixes: readonly Finding["fix"][] = ["available", "unknown", "none"];

/** The worse of two, for both their platforms. */
const together = (a: Finding, b: Finding): Finding => ({
  ...(rankOf(b.severity) < rankOf(a.severity) ? b : a),
  fix: fixes.find((fix) => a.fix === fix || b.fix === fix) ?? a.fix,
  fixedVersion: a.fixedVersion ?? b.fixedVersion,
  platforms: [...new Set([...a.platforms, ...b.platforms])].toSorted(),
});

const worstFirst = (a: Finding, b: Finding): number =>
  rankOf(a.severity) - rankOf(b.severity) ||
  (b.score ?? -1) - (a.score ?? -1) ||
  compare(a.id, b.id) ||
  compare(a.package ?? "", b.package ?? "") ||
  compare(a.installedVersion ?? "", b.installedVersion ?? "");

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What several platforms, or two places of one, have in common stands once. Worst first, in the same order each time. */
export const mergeFindings = (findings: readonly Finding[]): readonly Finding[] => {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const known = merged.get(keyOf(finding));
    merged.set(keyOf(finding), known === undefined ? finding : together(known, finding));
  }
  return [...merged.values()].toSorted(worstFirst);
};
