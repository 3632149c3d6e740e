import type { BasicScanFinding, EnhancedScanFinding } from "@towline/aws";
import { severityOf } from "./severity.ts";
import { singleLine } from "./single-line.ts";
import type { Finding } from "./types.ts";

const optional = (text: string | undefined): string | undefined => singleLine(text) || undefined;

/** Only the web's: a link to anything else has no place in a report. */
const webUri = (...candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.map(singleLine).find((uri) => /^https?:\/\/\S+$/.test(uri));

const scoreOf = (value: number | string | undefined): number | undefined => {
  const score = typeof value === "string" ? Number.parseFloat(value) : value;
  return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
};

const attributeOf = ({ attributes = [] }: BasicScanFinding, ...keys: readonly string[]): string | undefined =>
  keys.map((key) => attributes.find((attribute) => attribute.key === key)?.value).find(Boolean);

/** One finding of a basic scan. It knows the package, but not whether a fix exists. */
export const basicFinding = (found: BasicScanFinding, platform: string | undefined): Finding => ({
  id: singleLine(found.name) || "(unnamed)",
  aliases: [],
  severity: severityOf(found.severity),
  package: optional(attributeOf(found, "package_name")),
  installedVersion: optional(attributeOf(found, "package_version")),
  fixedVersion: undefined,
  fix: "unknown",
  title: singleLine(found.description),
  uri: webUri(found.uri),
  score: scoreOf(attributeOf(found, "CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE")),
  platforms: platform === undefined ? [] : [platform],
});

type VulnerablePackage = NonNullable<
  NonNullable<EnhancedScanFinding["packageVulnerabilityDetails"]>["vulnerablePackages"]
>[number];

const versionOf = ({ epoch, version, release }: VulnerablePackage): string | undefined =>
  optional(version && `${epoch ? `${epoch}:` : ""}${version}${release ? `-${release}` : ""}`);

/** Inspector writes `NotAvailable` where there is none. */
const fixedVersionOf = ({ fixedInVersion }: VulnerablePackage): string | undefined => {
  const version = optional(fixedInVersion);
  return version === "NotAvailable" ? undefined : version;
};

const fixOf = (fixedVersion: string | undefined, fixAvailable: string | undefined): Finding["fix"] => {
  if (fixedVersion !== undefined || fixAvailable === "YES") return "available";
  // of a partial fix the packages that have one name it
  return fixAvailable === "NO" || fixAvailable === "PARTIAL" ? "none" : "unknown";
};

/** The findings of an enhanced one: for each vulnerable package its own. */
export const enhancedFindings = (
  found: EnhancedScanFinding,
  platform: string | undefined,
): readonly Finding[] => {
  const { vulnerablePackages = [], ...details } = found.packageVulnerabilityDetails ?? {};
  const packages: readonly VulnerablePackage[] = vulnerablePackages.length > 0 ? vulnerablePackages : [{}];
  return packages.map((each) => {
    const fixedVersion = fixedVersionOf(each);
    return {
      id: singleLine(details.vulnerabilityId) || singleLine(found.title) || "(unnamed)",
      aliases: (details.relatedVulnerabilities ?? []).map(singleLine).filter(Boolean),
      severity: severityOf(found.severity),
      package: optional(each.name),
      installedVersion: versionOf(each),
      fixedVersion,
      fix: fixOf(fixedVersion, found.fixAvailable),
      title: singleLine(found.description) || singleLine(found.title),
      uri: webUri(details.sourceUrl, ...(details.referenceUrls ?? [])),
      score: scoreOf(found.score),
      platforms: platform === undefined ? [] : [platform],
    };
  });
};

/** Closed ones are gone from the image; suppressed ones are counted, so that they are never silent. */
export const isActive = ({ status }: EnhancedScanFinding): boolean =>
  status !== "CLOSED" && status !== "SUPPRESSED";

export const isSuppressed = ({ status }: EnhancedScanFinding): boolean => status === "SUPPRESSED";
