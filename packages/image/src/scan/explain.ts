import { TowlineError } from "@towline/kernel";
import { severities } from "./severity.ts";
import type { Finding, JudgedFinding, Policy, ScanResult } from "./types.ts";
import { describeUnscanned, hintFor } from "./unscanned.ts";

/** `2 critical, 1 high` */
const countInWords = (findings: readonly Finding[]): string =>
  severities
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(", ");

/** `CVE-2026-1 in openssl 3.0.1` */
export const nameFinding = ({ id, package: name, installedVersion }: Finding): string =>
  [id, name && `in ${name}`, installedVersion].filter(Boolean).join(" ");

/** `fixed in 3.0.2` */
export const describeFix = ({ fixedVersion, fix }: Finding): string => {
  if (fixedVersion !== undefined) return `fixed in ${fixedVersion}`;
  return { available: "a fix is available", none: "no fix yet", unknown: "fix unknown" }[fix];
};

const remedyFor = ({ finding, expired }: JudgedFinding): string => {
  if (expired !== undefined)
    return `It was allowed until ${expired.until}: update it now, or renew the entry in ${expired.at.file}:${expired.at.line}`;
  const allow = "what must wait is allowed with a date in the allow-list";
  const { package: name, fixedVersion } = finding;
  if (name !== undefined && fixedVersion !== undefined)
    return `Update ${name} to ${fixedVersion}, often by a newer base image, and build again; ${allow}`;
  return `Update the base image or the package and build again; ${allow}`;
};

const vulnerable = ({ findings, repository, unscanned }: ScanResult, { failOn }: Policy): TowlineError => {
  const failing = findings.filter(({ decision }) => decision === "fails");
  const [worst] = failing;
  const count = `${failing.length} ${failing.length === 1 ? "finding fails" : "findings fail"}`;
  const counts = countInWords(failing.map(({ finding }) => finding));
  const name =
    worst === undefined ? "" : `; the worst is ${nameFinding(worst.finding)}, ${describeFix(worst.finding)}`;
  const rest = unscanned.length === 0 ? "" : `; not scanned: ${unscanned.map(describeUnscanned).join("; ")}`;
  return new TowlineError(
    "image-vulnerable",
    `Image ${repository}: ${count} the gate (fail-on: ${failOn}): ${counts}${name}${rest}`,
    { hint: worst && remedyFor(worst) },
  );
};

const notScanned = ({ unscanned, repository }: ScanResult): TowlineError => {
  const hints = new Set(unscanned.map(hintFor));
  return new TowlineError(
    "image-not-scanned",
    `Image ${repository} could not be scanned: ${unscanned.map(describeUnscanned).join("; ")}`,
    { hint: `${[...hints].join(". ")}. To let such images through: "on-not-scanned: warn"` },
  );
};

/** One line for a gate that is not passed; undefined for one that is. */
export const failureOf = (result: ScanResult, policy: Policy): TowlineError | undefined => {
  if (result.outcome === "failed") return vulnerable(result, policy);
  return result.outcome === "not-scanned" ? notScanned(result) : undefined;
};
