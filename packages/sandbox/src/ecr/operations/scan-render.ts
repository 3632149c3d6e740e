import type { PlantedFinding, PlantedPackage, PlantedScan, ScanStatus } from "../scan-state.ts";

const descriptions: Partial<Record<ScanStatus, string>> = {
  IN_PROGRESS: "The scan is in progress.",
  PENDING: "Pending start of the image scan.",
  COMPLETE: "The scan was completed successfully.",
  ACTIVE: "Continuous scan is selected for image.",
  IMAGE_ARCHIVED: "The image is archived.",
};

export const renderStatus = (status: ScanStatus, description: string | undefined) => ({
  status,
  ...((description ?? descriptions[status]) ? { description: description ?? descriptions[status] } : {}),
});

const basicFinding = ({ id, severity, packages, description, uri, score }: PlantedFinding) => ({
  name: id,
  ...(description === undefined ? {} : { description }),
  uri: uri ?? `https://security-tracker.debian.org/tracker/${id}`,
  severity,
  attributes: [
    ...packages.slice(0, 1).flatMap(({ name, version }) => [
      { key: "package_version", value: version },
      { key: "package_name", value: name },
    ]),
    ...(score === undefined ? [] : [{ key: "CVSS2_SCORE", value: String(score) }]),
  ],
});

const fixAvailable = (packages: readonly PlantedPackage[]): string => {
  const fixed = packages.filter(({ fixedIn }) => fixedIn !== undefined).length;
  if (fixed === 0) return "NO";
  return fixed === packages.length ? "YES" : "PARTIAL";
};

/** `3.0.1-2`, as Debian writes it, is version 3.0.1 and release 2. */
const vulnerablePackage = ({ name, version, fixedIn }: PlantedPackage) => {
  const [, plain = version, release] = /^(.+)-([^-]+)$/.exec(version) ?? [];
  return {
    arch: "AMD64",
    epoch: 0,
    name,
    packageManager: "OS",
    ...(release === undefined ? {} : { release }),
    version: plain,
    fixedInVersion: fixedIn ?? "NotAvailable",
  };
};

const enhancedFinding = (finding: PlantedFinding, account: string) => ({
  awsAccountId: account,
  description: finding.description ?? `Vulnerability ${finding.id}`,
  findingArn: `arn:aws:inspector2:::finding/${finding.id}`,
  packageVulnerabilityDetails: {
    cvss: [],
    referenceUrls: [],
    relatedVulnerabilities: finding.related ?? [],
    source: "NVD",
    sourceUrl: finding.uri ?? `https://nvd.nist.gov/vuln/detail/${finding.id}`,
    vulnerabilityId: finding.id,
    vulnerablePackages: finding.packages.map(vulnerablePackage),
  },
  remediation: { recommendation: { text: "None Provided" } },
  ...(finding.score === undefined ? {} : { score: finding.score }),
  severity: finding.severity,
  status: finding.status ?? "ACTIVE",
  title: `${finding.id} - ${finding.packages.map(({ name }) => name).join(", ")}`,
  type: "PACKAGE_VULNERABILITY",
  fixAvailable: finding.fixAvailable ?? fixAvailable(finding.packages),
  exploitAvailable: "NO",
});

const countsOf = (findings: readonly PlantedFinding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
};

/** One page of findings, in the shape of the scan's kind. */
export const renderFindings = (
  { kind, findings = [] }: PlantedScan,
  page: readonly PlantedFinding[],
  { account, completedAt }: { readonly account: string; readonly completedAt: number },
) => ({
  ...(kind === "enhanced"
    ? { enhancedFindings: page.map((finding) => enhancedFinding(finding, account)) }
    : { findings: page.map(basicFinding) }),
  imageScanCompletedAt: completedAt / 1000,
  vulnerabilitySourceUpdatedAt: completedAt / 1000,
  findingSeverityCounts: countsOf(findings),
});
