import { describe, expect, it } from "@jest/globals";
import type { Finding, JudgedFinding, ScanResult } from "@towline/image";
import { annotationsOf } from "./annotations.ts";
import { countsOf } from "./counts.ts";
import { renderScan } from "./summary.ts";

const finding = (change: Partial<Finding> = {}): Finding => ({
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
  platforms: ["linux/amd64", "linux/arm64"],
  ...change,
});
const entry = {
  id: "CVE-2026-1",
  package: undefined,
  until: "2026-12-31",
  reason: "not | reachable",
  at: { file: "allow.yaml", line: 2, column: 5 },
};
const fails = (change: Partial<Finding> = {}): JudgedFinding => ({
  finding: finding(change),
  decision: "fails",
});
const allowed = (change: Partial<Finding> = {}): JudgedFinding => ({
  finding: finding(change),
  decision: "allowed",
  allowed: entry,
});
const result = (change: Partial<ScanResult> = {}): ScanResult => ({
  outcome: "failed",
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
const policy = { failOn: "high", onlyFixable: true, allowList: [] } as const;
const scans = [
  {
    platform: "linux/amd64",
    kind: "enhanced" as const,
    completedAt: new Date(0),
    findings: [],
    suppressed: 2,
  },
];

describe("the summary", () => {
  const linesOf = (change: Partial<ScanResult>) => renderScan(result(change), policy).split("\n");

  it("shows what was scanned, and every finding by severity", () => {
    const lines = linesOf({
      scans,
      skipped: ["sha256:2 (attestation)"],
      findings: [
        fails(),
        allowed({ id: "CVE-2026-2", severity: "medium", fixedVersion: undefined, fix: "none" }),
      ],
    });
    expect(lines).toEqual([
      "### Image <code>checkout</code> ❌ did not pass the scan",
      "",
      "| | |",
      "| --- | --- |",
      "| Digest | <code>sha256:1</code> |",
      "| Fails on | high, only what is fixable |",
      "| Scans | <code>linux/amd64</code> enhanced, 1970-01-01T00:00:00.000Z |",
      "| Skipped | sha256:2 \\(attestation\\) |",
      "| Suppressed in Amazon Inspector | 2 |",
      "",
      "#### Critical: 1",
      "",
      "| Vulnerability | Package | Installed | Fixed in | Platforms | |",
      "| --- | --- | --- | --- | --- | --- |",
      "| [<code>CVE-2026-1</code>](<https://nvd.nist.gov/vuln/detail/CVE-2026-1>) | <code>openssl</code> | <code>3.0.1</code> | <code>3.0.2</code> | <code>linux/amd64</code>, <code>linux/arm64</code> | ❌ |",
      "",
      "#### Medium: 1",
      "",
      "| Vulnerability | Package | Installed | Fixed in | Platforms | |",
      "| --- | --- | --- | --- | --- | --- |",
      "| [<code>CVE-2026-2</code>](<https://nvd.nist.gov/vuln/detail/CVE-2026-1>) | <code>openssl</code> | <code>3.0.1</code> | no fix yet | <code>linux/amd64</code>, <code>linux/arm64</code> | allowed until 2026-12-31: not \\| reachable |",
      "",
    ]);
  });

  it("says what was not scanned, in ECR's words, harmless", () => {
    const unscanned = [{ platform: "linux/arm64", reason: "unsupported", detail: "<b>*no*</b>." } as const];
    const lines = linesOf({ outcome: "not-scanned", unscanned });
    expect(lines[0]).toBe("### Image <code>checkout</code> ⚠️ could not be scanned");
    expect(lines).toContain(
      "⚠️ Not scanned: linux/arm64: ECR's scanner does not support this image \\(&lt;b&gt;\\*no\\*&lt;/b&gt;\\)",
    );
    expect(lines).not.toContain("No findings.");
  });

  it("of an image without findings says so", () => {
    expect(linesOf({ outcome: "passed", scans })).toContain("No findings.");
  });

  it("lets no advisory write markup, nor break out of its cell", () => {
    const evil = { id: "</code>|<img>", package: "a|b", uri: "https://x/)>|`<script>" };
    const text = linesOf({ findings: [fails(evil)] }).join("\n");
    expect(text).not.toMatch(/<img>|<script>|\|<|a\|b/);
    expect(text).toContain("(<https://x/)%3E%7C%60%3Cscript%3E>)");
  });

  it("ends: a hundred of each severity", () => {
    const lines = linesOf({ findings: Array.from({ length: 130 }, (_, n) => fails({ id: `CVE-${n}` })) });
    expect(lines.filter((line) => line.includes("❌ |"))).toHaveLength(100);
    expect(lines).toContain("And 30 more; the input sarif-file has all of them written.");
  });

  it("shows an entry that ran out", () => {
    const lines = linesOf({ findings: [{ ...fails(), expired: entry }] });
    expect(lines.join("\n")).toContain("❌ allowed until 2026-12-31, which is over |");
  });
});

describe("annotations", () => {
  const shown = { dockerfile: "docker/Dockerfile", onlyFixable: true };

  it("are for entries that ran out, the worst findings, and what is of no use", () => {
    const other = { ...entry, id: "CVE-9", package: "curl" };
    const judged = [
      fails(),
      fails({ id: "CVE-2026-2", fix: "unknown", fixedVersion: undefined, platforms: [] }),
    ];
    expect(annotationsOf(result({ findings: judged, expired: [entry], unused: [other] }), shown)).toEqual([
      {
        level: "warning",
        message:
          "CVE-2026-1 was allowed until 2026-12-31 and is still there. Update the package, or renew the date",
        at: entry.at,
      },
      {
        level: "warning",
        message: "CVE-2026-1 in openssl 3.0.1 (critical, fixed in 3.0.2; linux/amd64, linux/arm64)",
        at: { file: "docker/Dockerfile", line: 1, column: 1 },
      },
      {
        level: "warning",
        message: "CVE-2026-2 in openssl 3.0.1 (critical, fix unknown)",
        at: { file: "docker/Dockerfile", line: 1, column: 1 },
      },
      {
        level: "notice",
        message:
          "1 finding counts in spite of only-fixable: a basic scan does not say whether there is a fix. Enhanced scanning does",
      },
      {
        level: "notice",
        message: "CVE-9 in curl is allowed, but not found any more. Remove the entry",
        at: entry.at,
      },
    ]);
  });

  it("are few", () => {
    const findings = Array.from({ length: 50 }, (_, n) => fails({ id: `CVE-${n}` }));
    expect(annotationsOf(result({ findings }), shown)).toHaveLength(10);
  });

  it("are none for an image that passed", () => {
    const noted = { finding: finding({ severity: "low" }), decision: "noted" } as const;
    expect(annotationsOf(result({ outcome: "passed", findings: [noted, allowed()] }), shown)).toEqual([]);
  });
});

it("counts what stands by severity, and what is allowed apart", () => {
  const findings = [fails(), fails({ severity: "high" }), allowed()];
  expect(countsOf({ findings })).toEqual({
    critical: 1,
    high: 1,
    medium: 0,
    low: 0,
    informational: 0,
    undefined: 0,
    allowed: 1,
  });
});
