import { describe, expect, it } from "@jest/globals";
import { mergeFindings } from "./merge.ts";
import { basicFinding, enhancedFindings } from "./normalise.ts";
import { finding } from "./testing/findings.ts";

describe("a basic finding", () => {
  it("comes into the one shape", () => {
    const found = {
      name: "CVE-2019-3462",
      description: "Incorrect sanitation\nof a field",
      uri: "https://security-tracker.debian.org/tracker/CVE-2019-3462",
      severity: "CRITICAL" as const,
      attributes: [
        { key: "package_version", value: "1.4.8" },
        { key: "package_name", value: "apt" },
        { key: "CVSS2_VECTOR", value: "AV:N/AC:M/Au:N/C:C/I:C/A:C" },
        { key: "CVSS2_SCORE", value: "9.3" },
      ],
    };
    expect(basicFinding(found, "linux/amd64")).toEqual({
      id: "CVE-2019-3462",
      aliases: [],
      severity: "critical",
      package: "apt",
      installedVersion: "1.4.8",
      fixedVersion: undefined,
      fix: "unknown",
      title: "Incorrect sanitation of a field",
      uri: "https://security-tracker.debian.org/tracker/CVE-2019-3462",
      score: 9.3,
      platforms: ["linux/amd64"],
    });
  });

  it("of nothing but a name is one too", () => {
    expect(basicFinding({ name: "CVE-1" }, undefined)).toMatchObject({
      id: "CVE-1",
      severity: "undefined",
      package: undefined,
      score: undefined,
      platforms: [],
    });
  });

  it("cannot write into the log on a line of its own, nor link to what is no page", () => {
    const found = {
      name: "CVE-1\r\n::add-mask::x",
      uri: "javascript:alert(1)",
      description: "a\u2028b\u202Ec",
    };
    expect(basicFinding(found, undefined)).toMatchObject({
      id: "CVE-1 ::add-mask::x",
      uri: undefined,
      title: "a b c",
    });
  });
});

describe("an enhanced finding", () => {
  const found = {
    severity: "HIGH",
    status: "ACTIVE",
    score: 7.5,
    title: "CVE-2026-2 - libxml2",
    description: "A hole in libxml2",
    fixAvailable: "PARTIAL",
    packageVulnerabilityDetails: {
      vulnerabilityId: "CVE-2026-2",
      relatedVulnerabilities: ["GHSA-1"],
      sourceUrl: "https://nvd.nist.gov/vuln/detail/CVE-2026-2",
      vulnerablePackages: [
        { name: "libxml2", epoch: 0, version: "2.9.14+dfsg", release: "1.3", fixedInVersion: "NotAvailable" },
        { name: "libxml2-dev", epoch: 1, version: "2.9.14", fixedInVersion: "2.9.15" },
      ],
    },
  };

  it("is one for each of its packages", () => {
    const shared = {
      id: "CVE-2026-2",
      aliases: ["GHSA-1"],
      severity: "high",
      title: "A hole in libxml2",
      uri: "https://nvd.nist.gov/vuln/detail/CVE-2026-2",
      score: 7.5,
      platforms: [],
    };
    expect(enhancedFindings(found, undefined)).toEqual([
      {
        ...shared,
        package: "libxml2",
        installedVersion: "2.9.14+dfsg-1.3",
        fixedVersion: undefined,
        fix: "none",
      },
      {
        ...shared,
        package: "libxml2-dev",
        installedVersion: "1:2.9.14",
        fixedVersion: "2.9.15",
        fix: "available",
      },
    ]);
  });

  it.each([
    ["YES", "available"],
    ["NO", "none"],
    [undefined, "unknown"],
  ])("without a package, and a fix that is %s: %s", (fixAvailable, fix) => {
    const plain = { title: "CVE-3", severity: "UNTRIAGED", fixAvailable };
    expect(enhancedFindings(plain, undefined)).toMatchObject([
      { id: "CVE-3", severity: "undefined", package: undefined, fix },
    ]);
  });
});

describe("mergeFindings", () => {
  it("puts what platforms have in common together, the worst first", () => {
    const merged = mergeFindings([
      finding({ id: "CVE-3", severity: "low", platforms: ["linux/arm64"] }),
      finding({ id: "CVE-2", severity: "high", platforms: ["linux/arm64"] }),
      finding({ id: "CVE-2", severity: "critical", platforms: ["linux/amd64"] }),
      finding({ id: "CVE-2", severity: "critical", installedVersion: "2", platforms: ["linux/arm64"] }),
      finding({ id: "CVE-1", severity: "low", score: 3, platforms: ["linux/amd64"] }),
      finding({ id: "CVE-1", severity: "low", score: 3, platforms: ["linux/amd64"] }),
    ]);
    expect(merged.map(({ id, severity, platforms }) => [id, severity, platforms])).toEqual([
      ["CVE-2", "critical", ["linux/arm64"]],
      ["CVE-2", "critical", ["linux/amd64", "linux/arm64"]],
      ["CVE-3", "low", ["linux/arm64"]],
      ["CVE-1", "low", ["linux/amd64"]],
    ]);
  });
});
