import { describe, expect, it } from "@jest/globals";
import { type SarifLog, sarifOf } from "./sarif.ts";
import { entry, judged, result } from "./testing/findings.ts";
import type { JudgedFinding, Severity } from "./types.ts";

const sarif = (...findings: JudgedFinding[]): SarifLog => sarifOf(result({ findings }), "./Dockerfile");
const runOf = (log: SarifLog) => {
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
};
const fingerprintsOf = (log: SarifLog) =>
  runOf(log).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

/** What GitHub's code scanning asks of an upload: all that its documentation calls required, and its limits. */
const breaches = (log: SarifLog): readonly string[] => {
  const wrong: string[] = [];
  const must = (ok: boolean, what: string): void => void (ok || wrong.push(what));
  must(log.version === "2.1.0", "version");
  must(/sarif-2\.1\.0.*\.json$/.test(log.$schema), "$schema");
  must(log.runs.length === 1, "runs");
  for (const { tool, results, automationDetails } of log.runs) {
    const { rules, name } = tool.driver;
    must(name !== "", "tool.driver.name");
    must(/^[^/]+\/.+\/$/.test(automationDetails.id), "a category");
    must(rules.length <= 25_000 && results.length <= 25_000, "limits of a run");
    must(new Set(rules.map(({ id }) => id)).size === rules.length, "rules are unique");
    for (const rule of rules) {
      must(rule.id !== "" && rule.name.length <= 255, "rule.id, rule.name");
      for (const { text } of [rule.shortDescription, rule.fullDescription])
        must(text !== "" && text.length <= 1024, "descriptions");
      must(rule.help.text !== "" && rule.help.markdown !== "", "rule.help");
      must(rule.properties.tags.includes("security") && rule.properties.tags.length <= 20, "tags");
      must(/^\d{1,2}\.\d$/.test(rule.properties["security-severity"]), "security-severity is text");
      must(["error", "warning", "note"].includes(rule.defaultConfiguration.level), "rule level");
    }
    for (const each of results) {
      must(rules[each.ruleIndex]?.id === each.ruleId, "ruleIndex");
      must(["error", "warning", "note"].includes(each.level), "level");
      must(each.message.text !== "", "message.text");
      must(each.locations.length === 1, "a location");
      must(
        Object.values(each.partialFingerprints).every((print) => print !== ""),
        "partialFingerprints",
      );
    }
  }
  return wrong;
};

describe("sarifOf", () => {
  it("is what GitHub asks for", () => {
    const log = sarif(
      judged({ platforms: ["linux/amd64", "linux/arm64"] }),
      judged({
        id: "GHSA-<x>|1",
        severity: "undefined",
        title: "",
        uri: undefined,
        package: undefined,
        score: undefined,
      }),
      judged({ id: "CVE-2", title: "x".repeat(2000) }, "allowed", { allowed: entry() }),
    );
    expect(breaches(log)).toEqual([]);
    const { results, tool, automationDetails } = runOf(log);
    expect(automationDetails.id).toBe("towline-scan/checkout/");
    expect(results[0]).toMatchObject({
      ruleId: "CVE-2026-1",
      level: "error",
      message: {
        text: "CVE-2026-1 in openssl 3.0.1, fixed in 3.0.2, in image checkout (linux/amd64, linux/arm64). A hole",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "Dockerfile", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
          },
        },
      ],
    });
    expect(results[0]).not.toHaveProperty("suppressions");
    expect(tool.driver.rules[0]?.help.markdown).toContain("- CVE-2026-1 in openssl 3.0.1: fixed in 3.0.2");
    expect(tool.driver.rules[1]?.help.markdown).toContain("GHSA-\\<x\\>\\|1");
    expect(results[2]?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "not reachable (until 2026-12-31)" },
    ]);
  });

  it("of no findings is a run without results, which closes what was open", () => {
    expect(breaches(sarif())).toEqual([]);
    expect(runOf(sarif()).results).toEqual([]);
  });

  it.each<[Severity, number | undefined, string, string]>([
    ["critical", 9.8, "9.8", "error"],
    ["critical", undefined, "9.5", "error"],
    ["critical", 5, "9.1", "error"],
    ["high", 9.8, "8.9", "error"],
    ["medium", 5.5, "5.5", "warning"],
    ["low", 0, "0.1", "note"],
    ["informational", undefined, "0.0", "note"],
    ["undefined", 9.8, "0.0", "note"],
  ])("keeps the score of %s %s inside of GitHub's band", (severity, score, number, level) => {
    const [rule] = runOf(sarif(judged({ severity, score }))).tool.driver.rules;
    expect([rule?.properties["security-severity"], rule?.defaultConfiguration.level]).toEqual([
      number,
      level,
    ]);
  });

  it("knows a finding again in the next build, and several places of one package from each other", () => {
    const first = fingerprintsOf(
      sarif(judged(), judged({ installedVersion: "4" }), judged({ package: "curl" })),
    );
    const next = fingerprintsOf(
      sarif(judged({ installedVersion: "3.0.3", severity: "high", platforms: ["linux/amd64"] })),
    );
    expect(new Set(first).size).toBe(3);
    expect(next).toEqual(first.slice(0, 1));
    const elsewhere = sarifOf(result({ repository: "payments", findings: [judged()] }), "Dockerfile");
    expect(first).not.toContain(fingerprintsOf(elsewhere)[0]);
  });

  it("has a rule for each vulnerability, with all its packages, as grave as the worst", () => {
    const log = sarif(judged(), judged({ severity: "low", package: "libssl3" }));
    const { rules } = runOf(log).tool.driver;
    expect(rules).toHaveLength(1);
    expect(rules[0]?.properties["security-severity"]).toBe("9.8");
    expect(rules[0]?.help.text.split("\n")).toEqual([
      "A hole",
      "CVE-2026-1 in openssl 3.0.1: fixed in 3.0.2",
      "CVE-2026-1 in libssl3 3.0.1: fixed in 3.0.2",
      "Update the package or the base image and build again.",
      "https://nvd.nist.gov/vuln/detail/CVE-2026-1",
    ]);
  });

  it("keeps to 25,000 results, the worst of them", () => {
    const many = Array.from({ length: 25_010 }, (_, n) => judged({ id: `CVE-${n}` }));
    expect(breaches(sarif(...many))).toEqual([]);
    expect(runOf(sarif(...many)).results).toHaveLength(25_000);
  });

  it.each([
    ["services/my shop/Dockerfile", "services/my%20shop/Dockerfile"],
    ["/Dockerfile", "Dockerfile"],
    ["./docker/é", "docker/%C3%A9"],
  ])("names %s as a relative URI", (path, uri) => {
    const { results } = runOf(sarifOf(result({ findings: [judged()] }), path));
    expect(results[0]?.locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri } } }]);
  });
});
