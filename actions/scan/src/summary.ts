import {
  describeFix,
  describeUnscanned,
  type JudgedFinding,
  type Policy,
  type ScanResult,
  type Severity,
  severities,
} from "@towline/image";
import { codeHtml, escapeMarkdown } from "@towline/kernel";

/** Of each severity: a summary has an end, at 1 MB. */
const rowsMax = 100;

const titles: Readonly<Record<ScanResult["outcome"], string>> = {
  passed: "✅ passed the scan",
  failed: "❌ did not pass the scan",
  "not-scanned": "⚠️ could not be scanned",
};

/** A link that markdown cannot end early. */
const linked = (text: string, uri: string | undefined): string =>
  uri === undefined
    ? text
    : `[${text}](<${uri.replaceAll(/[<>|\\\s`]/g, (letter) => encodeURIComponent(letter))}>)`;

const code = (text: string | undefined): string => (text === undefined ? "" : codeHtml(text));

const fixCell = ({ finding }: JudgedFinding): string =>
  finding.fixedVersion === undefined ? describeFix(finding) : codeHtml(finding.fixedVersion);

const verdictCell = ({ decision, allowed, expired }: JudgedFinding): string => {
  if (allowed !== undefined) return `allowed until ${allowed.until}: ${escapeMarkdown(allowed.reason)}`;
  const past = expired === undefined ? "" : `allowed until ${expired.until}, which is over`;
  return [decision === "fails" ? "❌" : "", past].filter(Boolean).join(" ");
};

const row = (judged: JudgedFinding): string => {
  const { finding } = judged;
  const cells = [
    linked(codeHtml(finding.id), finding.uri),
    code(finding.package),
    code(finding.installedVersion),
    fixCell(judged),
    finding.platforms.map(codeHtml).join(", "),
    verdictCell(judged),
  ];
  return `| ${cells.join(" | ")} |`;
};

const tableOf = (severity: Severity, findings: readonly JudgedFinding[]): readonly string[] => {
  const own = findings.filter(({ finding }) => finding.severity === severity);
  if (own.length === 0) return [];
  const left = own.length - rowsMax;
  return [
    `#### ${severity[0]?.toUpperCase()}${severity.slice(1)}: ${own.length}`,
    "",
    "| Vulnerability | Package | Installed | Fixed in | Platforms | |",
    "| --- | --- | --- | --- | --- | --- |",
    ...own.slice(0, rowsMax).map(row),
    "",
    ...(left > 0 ? [`And ${left} more; the input sarif-file has all of them written.`, ""] : []),
  ];
};

const facts = (
  { digest, scans, skipped }: ScanResult,
  { failOn, onlyFixable }: Policy,
): readonly string[] => {
  const made = scans.map(
    ({ platform, kind, completedAt }) =>
      `${platform === undefined ? "" : `${codeHtml(platform)} `}${kind}, ${completedAt.toISOString()}`,
  );
  const suppressed = scans.reduce((sum, each) => sum + each.suppressed, 0);
  return [
    "| | |",
    "| --- | --- |",
    `| Digest | ${codeHtml(digest)} |`,
    `| Fails on | ${failOn}${onlyFixable ? ", only what is fixable" : ""} |`,
    ...(made.length === 0 ? [] : [`| Scans | ${made.join("<br>")} |`]),
    ...(skipped.length === 0 ? [] : [`| Skipped | ${skipped.map(escapeMarkdown).join("<br>")} |`]),
    ...(suppressed === 0 ? [] : [`| Suppressed in Amazon Inspector | ${suppressed} |`]),
  ];
};

/** The step's summary. Markdown. */
export const renderScan = (result: ScanResult, policy: Policy): string =>
  [
    `### Image ${codeHtml(result.repository)} ${titles[result.outcome]}`,
    "",
    ...facts(result, policy),
    "",
    ...result.unscanned.flatMap((each) => [`⚠️ Not scanned: ${escapeMarkdown(describeUnscanned(each))}`, ""]),
    ...severities.flatMap((severity) => tableOf(severity, result.findings)),
    ...(result.findings.length === 0 && result.scans.length > 0 ? ["No findings.", ""] : []),
  ].join("\n");
