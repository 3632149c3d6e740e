import { createHash } from "node:crypto";
import { describeFix, nameFinding } from "./explain.ts";
import { type SarifRule, sarifRules } from "./sarif-rules.ts";
import { sarifLevel } from "./sarif-severity.ts";
import type { JudgedFinding, ScanResult } from "./types.ts";

/** GitHub refuses a run with more results; it shows the first 5,000 of them by severity. */
const resultsMax = 25_000;

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "error" | "warning" | "note";
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  /** The one key that GitHub reads. */
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly suppressions?: readonly object[];
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly informationUri: string;
        readonly rules: readonly SarifRule[];
      };
    };
    readonly automationDetails: { readonly id: string };
    readonly columnKind: "utf16CodeUnits";
    readonly results: readonly SarifResult[];
  }[];
}

/** A path as a relative URI: GitHub takes no other. */
const uriOf = (path: string): string =>
  path
    .replace(/^(\.?\/)+/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/**
 * GitHub knows an alert by rule and fingerprint, across categories: hence the image's name. Neither version, digest nor
 * line: the alert stays the same from build to build. `place` tells several versions of one package apart.
 */
const fingerprint = (
  { finding: { id, package: name } }: JudgedFinding,
  repository: string,
  place: number,
): string => {
  const text = JSON.stringify([repository, id, name ?? "", place]);
  return `${createHash("sha256").update(text).digest("hex").slice(0, 32)}:1`;
};

const textOf = ({ finding }: JudgedFinding, repository: string): string => {
  const platforms = finding.platforms.length === 0 ? "" : ` (${finding.platforms.join(", ")})`;
  const title = finding.title === "" ? "" : `. ${finding.title}`;
  return `${nameFinding(finding)}, ${describeFix(finding)}, in image ${repository}${platforms}${title}`;
};

/** Counts how often a key came before. */
const counter = () => {
  const seen = new Map<string, number>();
  return (key: string): number => {
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    return place;
  };
};

const resultOf = (
  judged: JudgedFinding,
  {
    ruleIndex,
    place,
    uri,
    repository,
  }: { ruleIndex: number; place: number; uri: string; repository: string },
): SarifResult => ({
  ruleId: judged.finding.id,
  ruleIndex,
  level: sarifLevel(judged.finding.severity),
  message: { text: textOf(judged, repository) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
      },
    },
  ],
  partialFingerprints: { primaryLocationLineHash: fingerprint(judged, repository, place) },
  ...(judged.allowed === undefined
    ? {}
    : {
        suppressions: [
          {
            kind: "external",
            status: "accepted",
            justification: `${judged.allowed.reason} (until ${judged.allowed.until})`,
          },
        ],
      }),
});

/**
 * The findings as SARIF 2.1.0, worst first, for GitHub's code scanning. Each stands at line 1 of `path`, relative to the
 * repository's root, as code scanning wants a file. The same findings give the same bytes.
 */
export const sarifOf = (
  { findings, repository }: Pick<ScanResult, "findings" | "repository">,
  path: string,
): SarifLog => {
  const shown = findings.slice(0, resultsMax);
  const rules = sarifRules(shown.map(({ finding }) => finding));
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const placeOf = counter();
  const uri = uriOf(path);
  const results = shown.map((judged) => {
    const { id, package: name } = judged.finding;
    const place = placeOf(JSON.stringify([id, name]));
    return resultOf(judged, { ruleIndex: indexes.get(id) ?? 0, place, uri, repository });
  });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Towline scan",
            informationUri: "https://github.com/towline/towline/tree/main/actions/scan",
            rules,
          },
        },
        // one category for each image of a repository: uploads then do not replace each other
        automationDetails: { id: `towline-scan/${repository}/` },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
};
