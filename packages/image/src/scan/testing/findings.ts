import type { AllowEntry, Finding, JudgedFinding, ScanResult } from "../types.ts";

export const finding = (change: Partial<Finding> = {}): Finding => ({
  id: "CVE-2026-1",
  aliases: [],
  severity: "critical",
  package: "openssl",
  installedVersion: "3.0.1",
  fixedVersion: "3.0.2",
  fix: "available",
  title: "A hole",
  uri: "https://nvd.nist.gov/vuln/detail/CVE-2026-1",
  score: 9.8,
  platforms: [],
  ...change,
});

export const entry = (change: Partial<AllowEntry> = {}): AllowEntry => ({
  id: "CVE-2026-1",
  package: undefined,
  until: "2026-12-31",
  reason: "not reachable",
  at: { file: ".towline/allow.yaml", line: 2, column: 5 },
  ...change,
});

export const judged = (
  change: Partial<Finding> = {},
  decision: JudgedFinding["decision"] = "fails",
  more: Partial<JudgedFinding> = {},
): JudgedFinding => ({ finding: finding(change), decision, ...more });

export const result = (change: Partial<ScanResult> = {}): ScanResult => ({
  outcome: "passed",
  findings: [],
  unscanned: [],
  expired: [],
  unused: [],
  repository: "checkout",
  digest: "sha256:1",
  scans: [],
  skipped: [],
  ...change,
});
