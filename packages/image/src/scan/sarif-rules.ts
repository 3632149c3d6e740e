import { describeFix, nameFinding } from "./explain.ts";
import { sarifLevel, securitySeverity } from "./sarif-severity.ts";
import type { Finding } from "./types.ts";

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: "error" | "warning" | "note" };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: "high";
    readonly "security-severity": string;
  };
}

/** GitHub's limit for descriptions. */
const textMax = 1024;
/** Packages that a rule's help names. */
const packagesMax = 20;

/** What advisories say shall read as text. */
const harmless = (text: string): string => text.replaceAll(/[\\`*_{}[\]()#+!|~<>]/g, "\\$&");

const helpOf = (findings: readonly Finding[]): SarifRule["help"] => {
  const [worst] = findings;
  const packages = findings
    .slice(0, packagesMax)
    .map((finding) => `${nameFinding(finding)}: ${describeFix(finding)}`);
  const remedy = "Update the package or the base image and build again.";
  const uri = worst?.uri === undefined ? [] : [worst.uri];
  const title = worst?.title ? [worst.title] : [];
  return {
    text: [...title, ...packages, remedy, ...uri].join("\n"),
    markdown: [
      ...title.map(harmless),
      packages.map((line) => `- ${harmless(line)}`).join("\n"),
      remedy,
      ...uri.map((link) => `<${link}>`),
    ].join("\n\n"),
  };
};

/** The first finding of a vulnerability is its worst. */
const ruleOf = (id: string, findings: readonly [Finding, ...Finding[]]): SarifRule => {
  const [worst] = findings;
  const full = worst.title === "" ? id : `${id}: ${worst.title}`;
  return {
    id,
    name: id.replaceAll(/[^A-Za-z0-9]/g, ""),
    shortDescription: { text: nameFinding({ ...worst, installedVersion: undefined }).slice(0, textMax) },
    fullDescription: { text: full.slice(0, textMax) },
    ...(worst.uri === undefined ? {} : { helpUri: worst.uri }),
    help: helpOf(findings),
    defaultConfiguration: { level: sarifLevel(worst.severity) },
    properties: {
      tags: ["security", "vulnerability", "container"],
      precision: "high",
      "security-severity": securitySeverity(worst.severity, worst.score),
    },
  };
};

/** A rule for each vulnerability, in the order of `findings`, which begin with the worst. */
export const sarifRules = (findings: readonly Finding[]): readonly SarifRule[] => {
  const byId = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const known = byId.get(finding.id);
    if (known === undefined) byId.set(finding.id, [finding]);
    else known.push(finding);
  }
  return [...byId].map(([id, found]) => ruleOf(id, found));
};
