import { describeFix, type JudgedFinding, nameFinding, type ScanResult } from "@towline/image";
import type { SourcePosition } from "@towline/kernel";

export interface Annotation {
  readonly level: "warning" | "notice";
  readonly message: string;
  readonly at?: SourcePosition;
}

/** GitHub shows as many of a level for a step. */
const annotationsMax = 10;

const findingAt = ({ finding }: JudgedFinding, file: string): Annotation => {
  const platforms = finding.platforms.length === 0 ? "" : `; ${finding.platforms.join(", ")}`;
  return {
    level: "warning",
    message: `${nameFinding(finding)} (${finding.severity}, ${describeFix(finding)}${platforms})`,
    at: { file, line: 1, column: 1 },
  };
};

const unknownFixes = ({ findings }: ScanResult): readonly Annotation[] => {
  const count = findings.filter(
    ({ decision, finding }) => decision === "fails" && finding.fix === "unknown",
  ).length;
  if (count === 0) return [];
  return [
    {
      level: "notice",
      message: `${count === 1 ? "1 finding counts" : `${count} findings count`} in spite of only-fixable: a basic scan does not say whether there is a fix. Enhanced scanning does`,
    },
  ];
};

/** What the run's page shows beside the gate's one line: entries that ran out, the worst findings, what is of no use. */
export const annotationsOf = (
  result: ScanResult,
  { dockerfile, onlyFixable }: { readonly dockerfile: string; readonly onlyFixable: boolean },
): readonly Annotation[] => {
  const expired = result.expired.map(
    ({ id, until, at }): Annotation => ({
      level: "warning",
      message: `${id} was allowed until ${until} and is still there. Update the package, or renew the date`,
      at,
    }),
  );
  const failing = result.findings
    .filter(({ decision }) => decision === "fails")
    .map((judged) => findingAt(judged, dockerfile));
  const unused = result.unused.map(
    ({ id, package: name, at }): Annotation => ({
      level: "notice",
      message: `${id}${name === undefined ? "" : ` in ${name}`} is allowed, but not found any more. Remove the entry`,
      at,
    }),
  );
  return [
    ...[...expired, ...failing].slice(0, annotationsMax),
    ...(onlyFixable ? unknownFixes(result) : []),
    ...unused.slice(0, annotationsMax - 1),
  ];
};
