import { describe, expect, it } from "@jest/globals";
import { judge } from "./judge.ts";
import { mergeFindings } from "./merge.ts";
import { entry, finding } from "./testing/findings.ts";
import type { FailOn, Finding, Policy, Severity, Unscanned } from "./types.ts";

const today = "2026-11-21";
const policy = (change: Partial<Policy> = {}): Policy => ({
  failOn: "critical",
  onlyFixable: false,
  allowList: [],
  ...change,
});
const judgeAll = (
  findings: readonly Finding[],
  change: Partial<Policy> = {},
  unscanned: readonly Unscanned[] = [],
) => judge({ findings, unscanned }, policy(change), today);
const unsupported: Unscanned = { platform: "linux/arm64", reason: "unsupported", detail: undefined };

describe("the threshold", () => {
  const outcomes = (failOn: FailOn) =>
    (["critical", "high", "medium", "low", "informational", "undefined"] as Severity[]).filter(
      (severity) => judgeAll([finding({ severity })], { failOn }).outcome === "failed",
    );
  it.each<[FailOn, Severity[]]>([
    ["critical", ["critical"]],
    ["high", ["critical", "high"]],
    ["medium", ["critical", "high", "medium"]],
    ["low", ["critical", "high", "medium", "low"]],
    ["none", []],
  ])("%s fails for %j", (failOn, expected) => {
    expect(outcomes(failOn)).toEqual(expected);
  });
});

describe("only what is fixable", () => {
  it.each<[Finding["fix"], string]>([
    ["available", "failed"],
    ["none", "passed"],
    // a basic scan does not say: then nothing is waved through
    ["unknown", "failed"],
  ])("with a fix that is %s: %s", (fix, outcome) => {
    expect(judgeAll([finding({ fix })], { onlyFixable: true }).outcome).toBe(outcome);
  });

  it.each<[Partial<Finding>, Partial<Finding>]>([
    [{ fix: "none" }, { fix: "available", fixedVersion: "3.0.2" }],
    [{ fix: "none" }, { fix: "unknown" }],
    [
      { fix: "none", severity: "critical" },
      { fix: "available", severity: "high" },
    ],
  ])("a fix on one platform counts, whatever the other says: %j, %j", (one, other) => {
    const amd64 = finding({ fixedVersion: undefined, ...one, platforms: ["linux/amd64"] });
    const arm64 = finding({ fixedVersion: undefined, ...other, platforms: ["linux/arm64"] });
    for (const found of [
      [amd64, arm64],
      [arm64, amd64],
    ]) {
      const { outcome, findings } = judgeAll(mergeFindings(found), { failOn: "high", onlyFixable: true });
      expect(outcome).toBe("failed");
      expect(findings.map((each) => each.finding.fixedVersion)).toEqual([other.fixedVersion]);
    }
  });
});

describe("the allow-list", () => {
  it("lets a finding through, on its last day too, and says by which entry", () => {
    const allowed = entry({ until: today });
    const verdict = judgeAll([finding()], { allowList: [allowed] });
    expect(verdict).toMatchObject({ outcome: "passed", expired: [], unused: [] });
    expect(verdict.findings).toEqual([{ finding: finding(), decision: "allowed", allowed }]);
  });

  it("no longer counts the day after, and is named", () => {
    const expired = entry({ until: "2026-11-20" });
    const verdict = judgeAll([finding()], { allowList: [expired] });
    expect(verdict).toMatchObject({ outcome: "failed", expired: [expired], unused: [] });
    expect(verdict.findings).toEqual([{ finding: finding(), decision: "fails", expired }]);
  });

  it.each<[string, Partial<Finding>, boolean]>([
    ["another package", { package: "curl" }, false],
    ["an alias, in other letters", { id: "GHSA-1", aliases: ["cve-2026-1"] }, true],
    ["another id", { id: "CVE-2026-11" }, false],
  ])("of one package is judged for %s", (_, change, allowed) => {
    const allowList = [entry({ package: "openssl" })];
    const { outcome, unused } = judgeAll([finding(change)], { allowList });
    expect(outcome).toBe(allowed ? "passed" : "failed");
    expect(unused).toEqual(allowed ? [] : allowList);
  });

  it("is not called unused where a part of the image was not scanned", () => {
    expect(judgeAll([], { allowList: [entry()] }, [unsupported]).unused).toEqual([]);
  });
});

describe("the outcome", () => {
  it("of what was not scanned is never a pass", () => {
    expect(judgeAll([], {}, [unsupported]).outcome).toBe("not-scanned");
    expect(judgeAll([finding({ severity: "low" })], { failOn: "none" }, [unsupported]).outcome).toBe(
      "not-scanned",
    );
  });

  it("of one platform that fails is failed, whatever the others are", () => {
    expect(judgeAll([finding()], {}, [unsupported]).outcome).toBe("failed");
  });

  it("of no findings is passed", () => {
    expect(judgeAll([]).outcome).toBe("passed");
  });
});
